// SPDX-License-Identifier: GPL-3.0-or-later
// A key of the keyboard on the screen.
import QtQuick
import QtQuick.Templates as T
import Nobat.Ui

T.Button {
    id: root

    property string iconName: ""
    property bool chosen: false
    property int textSize: Theme.heading

    implicitWidth: Math.round(0.6 * Theme.touchTarget)
    implicitHeight: Math.max(Theme.touchTarget, Math.round(84 * Theme.unit))
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            visible: root.iconName !== ""
            name: root.iconName
            colour: label.color
            size: Math.round(1.1 * Theme.lead)
        }

        Phrase {
            id: label

            anchors.fill: parent
            anchors.margins: Theme.tiny
            visible: root.iconName === ""
            text: root.text
            color: root.chosen ? Theme.onBar : Theme.ink
            font.pixelSize: root.textSize
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
            fontSizeMode: Text.Fit
            minimumPixelSize: 8
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.chosen ? Theme.bar : root.down ? Theme.tint : Theme.surface
        border.color: root.down ? Theme.accent : Theme.outline
        border.width: root.down ? 2 * Theme.edge : Theme.edge

        FocusRing {
            shown: root.visualFocus
            rounding: Theme.radiusSmall
        }
    }
}
