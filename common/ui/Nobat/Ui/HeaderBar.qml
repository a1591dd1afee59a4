// SPDX-License-Identifier: GPL-3.0-or-later
// Whose office this is, the time of day and the date.
import QtQuick
import QtQuick.Layouts
import Nobat.Ui

Rectangle {
    id: root

    required property string officeName
    property string subtitle: ""
    required property real now
    property string iconName: "building"

    color: Theme.surface
    implicitHeight: row.implicitHeight + 2 * Theme.large

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.edge
        color: Theme.line
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.huge
        anchors.rightMargin: Theme.huge
        spacing: Theme.medium

        Rectangle {
            Layout.preferredWidth: Math.round(88 * Theme.unit)
            Layout.preferredHeight: Math.round(88 * Theme.unit)
            radius: Theme.radius
            color: Theme.bar
            border.color: Theme.onBar
            border.width: Theme.highContrast ? Theme.edge : 0

            Icon {
                anchors.centerIn: parent
                name: root.iconName
                colour: Theme.onBar
                size: Math.round(54 * Theme.unit)
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Phrase {
                Layout.fillWidth: true
                text: root.officeName
                font.pixelSize: Theme.lead
                font.weight: Font.Bold
                maximumLineCount: 3
                elide: Text.ElideRight
                Accessible.role: Accessible.Heading
            }

            Phrase {
                Layout.fillWidth: true
                text: root.subtitle
                color: Theme.inkSoft
                font.pixelSize: Theme.caption
                visible: text !== ""
                maximumLineCount: 1
                elide: Text.ElideRight
            }
        }

        ColumnLayout {
            Layout.minimumWidth: implicitWidth
            spacing: 0

            Phrase {
                Layout.fillWidth: true
                text: Language.format.time(root.now)
                font.pixelSize: Theme.heading
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignRight
                wrapMode: Text.NoWrap
            }

            Phrase {
                Layout.fillWidth: true
                text: Language.format.longDate(root.now)
                color: Theme.inkSoft
                font.pixelSize: Theme.caption
                horizontalAlignment: Text.AlignRight
                wrapMode: Text.NoWrap
            }
        }
    }
}
