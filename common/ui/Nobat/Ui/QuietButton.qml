// SPDX-License-Identifier: GPL-3.0-or-later
// Something else that can be done; filled when it is the one chosen of several.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Nobat.Ui

T.Button {
    id: root

    property string iconName: ""
    property bool iconTurns: false
    property int textSize: Theme.body
    property bool chosen: false
    property bool shrinks: false

    readonly property color ink: !enabled ? Theme.onDisabled : chosen ? Theme.onBar : Theme.ink

    implicitWidth: Math.max(implicitContentWidth + leftPadding + rightPadding, 2 * Theme.touchTarget)
    implicitHeight: Math.max(implicitContentHeight + topPadding + bottomPadding, Theme.touchTarget)
    leftPadding: Theme.medium
    rightPadding: Theme.medium
    topPadding: Theme.small
    bottomPadding: Theme.small
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.checked: chosen

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
                color: root.ink
                font.pixelSize: root.textSize
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                wrapMode: root.shrinks ? Text.NoWrap : Text.Wrap
                fontSizeMode: root.shrinks ? Text.HorizontalFit : Text.FixedSize
                minimumPixelSize: Math.round(0.6 * root.textSize)
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: !root.enabled ? Theme.disabled : root.chosen ? Theme.bar : root.down ? Theme.tint : Theme.surface
        border.color: Theme.outline
        border.width: root.chosen && Theme.highContrast ? 3 * Theme.edge : Theme.edge

        FocusRing {
            shown: root.visualFocus
            rounding: Theme.radius
        }
    }
}
