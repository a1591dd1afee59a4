// SPDX-License-Identifier: GPL-3.0-or-later
// A card could not be read: which way round, try again, go on without.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nobat.Ui

Message {
    id: root

    readonly property string kind: root.model.trouble.kind
    readonly property bool final: kind === "chip_doubted" || kind === "chip_needs_lines"

    objectName: "cardTroubleScreen"
    iconName: kind === "chip_doubted" ? "alert" : "id-card"
    headline: words()
    detail: advice()

    function words() {
        switch (kind) {
        case "pulled_out":
        case "chip_pulled_out":
            return qsTr("The card was taken away too soon");
        case "chip_wrong_key":
            return qsTr("The chip belongs to another card");
        case "chip_needs_lines":
            return qsTr("Put the card on the scanner first");
        case "chip_unreadable":
            return qsTr("The chip could not be read");
        case "chip_doubted":
            return qsTr("The card could not be confirmed");
        default:
            return qsTr("The card could not be read");
        }
    }

    function advice() {
        switch (kind) {
        case "pulled_out":
            return qsTr("Put it on again and leave it until the screen changes.");
        case "chip_pulled_out":
            return qsTr("Lay it on the chip reader again and keep it still until the screen changes.");
        case "chip_wrong_key":
            return qsTr("Lay the same card on the chip reader that was on the scanner before, and no other beside it.");
        case "chip_needs_lines":
            return qsTr("Its chip opens only when the lines of letters and arrows (<<<) were read.");
        case "chip_unreadable":
            return qsTr("Take the card out of its cover and lay it flat on the chip reader, or go on: you can take a ticket all the same.");
        case "chip_doubted":
            return qsTr("You can take a ticket all the same. At the counter, show the card to the clerk.");
        default:
            return qsTr("Put it on with the lines of letters and arrows (<<<) facing down, straight against the edge.");
        }
    }

    Specimen {
        Layout.alignment: Qt.AlignHCenter
        visible: !root.lowered && (root.kind === "unreadable" || root.kind === "pulled_out" || root.kind === "chip_needs_lines")
    }

    PrimaryButton {
        objectName: "cardAgain"
        visible: !root.final
        Layout.alignment: Qt.AlignHCenter
        text: qsTr("Try again")
        iconName: "refresh"
        onClicked: root.model.press("card_again")
    }

    PrimaryButton {
        objectName: "goOn"
        Layout.alignment: Qt.AlignHCenter
        visible: root.kind === "chip_doubted"
        text: qsTr("Go on")
        iconName: "arrow-right"
        iconTurns: true
        onClicked: root.model.press("without_card")
    }

    QuietButton {
        objectName: "withoutCard"
        Layout.alignment: Qt.AlignHCenter
        visible: root.kind !== "chip_doubted"
        text: root.kind.startsWith("chip") && root.model.cardNote !== "" ? qsTr("Go on without the chip") : qsTr("Go on without a card")
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
