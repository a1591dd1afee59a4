// SPDX-License-Identifier: GPL-3.0-or-later
// A card could not be read: which way round, try again, go on without.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nobat.Ui

Message {
    id: root

    objectName: "cardTroubleScreen"
    iconName: "id-card"
    headline: root.model.trouble.kind === "pulled_out" ? qsTr("The card was taken away too soon") : qsTr("The card could not be read")
    detail: root.model.trouble.kind === "pulled_out" ? qsTr("Put it on again and leave it until the screen changes.") : qsTr("Put it on with the lines of letters and arrows (<<<) facing down, straight against the edge.")

    Specimen {
        Layout.alignment: Qt.AlignHCenter
        visible: !root.lowered
    }

    PrimaryButton {
        objectName: "cardAgain"
        Layout.alignment: Qt.AlignHCenter
        text: qsTr("Try again")
        iconName: "refresh"
        onClicked: root.model.press("card_again")
    }

    QuietButton {
        objectName: "withoutCard"
        Layout.alignment: Qt.AlignHCenter
        text: qsTr("Go on without a card")
        iconName: "arrow-right"
        iconTurns: true
        onClicked: root.model.press("without_card")
    }

    component Specimen: Rectangle {
        implicitWidth: Math.round((root.wide ? 300 : 420) * Theme.unit)
        implicitHeight: Math.round(0.55 * implicitWidth)
        radius: Theme.radiusSmall
        color: Theme.surface
        border.color: Theme.outline
        border.width: Theme.edge
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        Icon {
            anchors.left: parent.left
            anchors.top: parent.top
            anchors.margins: Theme.small
            name: "user"
            colour: Theme.outline
            size: Math.round(0.3 * parent.width)
        }

        Column {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Theme.small

            Repeater {
                model: ["IDXXX0000000<<<<<<<<<<<<<<<<<", "XXXXX<<XXXXX<<<<<<<<<<<<<<<<<"]

                Text {
                    required property string modelData

                    width: parent?.width ?? 0
                    text: modelData
                    textFormat: Text.PlainText
                    color: Theme.accent
                    font.pixelSize: Theme.caption
                    font.weight: Font.Bold
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: 6
                    Accessible.ignored: true
                }
            }
        }
    }
}
