// SPDX-License-Identifier: GPL-3.0-or-later
// The one thing to do on a screen.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Nobat.Ui

T.Button {
    id: root

    property string iconName: ""
    property bool iconTurns: false
    property int textSize: Theme.lead
    property color fill: Theme.action
    property color fillPressed: Theme.actionPressed
    property color ink: Theme.onAction

    implicitWidth: Math.max(implicitContentWidth + leftPadding + rightPadding, 3 * Theme.touchTarget)
    implicitHeight: Math.max(implicitContentHeight + topPadding + bottomPadding, Theme.touchTarget)
    leftPadding: Theme.large
    rightPadding: Theme.large
    topPadding: Theme.small
    bottomPadding: Theme.small
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text

    contentItem: Item {
        implicitWidth: line.implicitWidth
        implicitHeight: line.implicitHeight

        RowLayout {
            id: line

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: Theme.small

            Icon {
                name: root.iconName
                colour: label.color
                size: Math.round(1.3 * root.textSize)
                turns: root.iconTurns
                visible: root.iconName !== ""
            }

            Phrase {
                id: label

                Layout.fillWidth: true
                text: root.text
                color: root.enabled ? root.ink : Theme.onDisabled
                font.pixelSize: root.textSize
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.enabled ? (root.down ? root.fillPressed : root.fill) : Theme.disabled

        FocusRing {
            shown: root.visualFocus
            rounding: Theme.radius
        }
    }
}
