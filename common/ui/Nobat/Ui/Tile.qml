// SPDX-License-Identifier: GPL-3.0-or-later
// A large thing to choose: picture, name and, below, how many wait and how long.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Nobat.Ui

T.Button {
    id: root

    property string iconName: ""
    property string waiting: ""
    property string wait: ""
    property int textSize: Theme.lead
    property int iconSize: Math.round(66 * Theme.unit)

    implicitWidth: 4 * Theme.touchTarget
    implicitHeight: Math.max(implicitContentHeight + topPadding + bottomPadding, 2 * Theme.touchTarget)
    Layout.minimumHeight: implicitHeight
    padding: Math.round(1.3 * Theme.medium)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: [waiting, wait].filter(part => part !== "").join(", ")

    contentItem: ColumnLayout {
        spacing: Theme.tiny

        Icon {
            Layout.alignment: Qt.AlignLeft
            name: root.iconName
            colour: root.enabled ? Theme.accent : Theme.onDisabled
            size: root.iconSize
            visible: root.iconName !== ""
        }

        Phrase {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: root.text
            font.pixelSize: root.textSize
            font.weight: Font.DemiBold
            color: root.enabled ? Theme.ink : Theme.onDisabled
            verticalAlignment: Text.AlignVCenter
            maximumLineCount: 3
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.medium
            visible: root.waiting !== "" || root.wait !== ""

            Fact {
                iconName: "users"
                text: root.waiting
            }

            Fact {
                iconName: "clock"
                text: root.wait
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: !root.enabled ? Theme.disabled : root.down ? Theme.tint : Theme.surface
        border.color: root.down ? Theme.accent : Theme.outline
        border.width: root.down ? 2 * Theme.edge : Theme.edge

        FocusRing {
            shown: root.visualFocus
            rounding: Theme.radius
        }
    }

    component Fact: Row {
        id: fact

        required property string iconName
        required property string text

        spacing: Theme.tiny
        visible: text !== ""

        Icon {
            name: fact.iconName
            colour: note.color
            size: Math.round(1.2 * Theme.caption)
            anchors.verticalCenter: parent?.verticalCenter
        }

        Phrase {
            id: note

            text: fact.text
            color: root.enabled ? Theme.inkSoft : Theme.onDisabled
            font.pixelSize: Theme.caption
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
