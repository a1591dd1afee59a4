// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for the number on the front of a card, by which its chip opens.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nobat.Ui

Sheet {
    id: root

    readonly property int digits: 6
    property string number: ""

    objectName: "chipAskingScreen"
    body: whole
    spoken: question.text + ". " + help.text

    function enter() {
        const entered = number;
        number = "";
        model.enterAccessNumber(entered);
    }

    GridLayout {
        id: whole

        anchors.centerIn: parent
        width: parent.width
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.huge
        rowSpacing: root.lowered ? Theme.small : Theme.large

        ColumnLayout {
            Layout.alignment: Qt.AlignCenter
            Layout.fillWidth: true
            spacing: Theme.medium

            Phrase {
                id: question

                Layout.fillWidth: true
                text: qsTr("Type the six digits on the front of the card")
                font.pixelSize: Theme.heading
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                Accessible.role: Accessible.Heading
            }

            Phrase {
                id: help

                Layout.fillWidth: true
                text: root.model.chip.scanner ? qsTr("They stand alone, often at the lower right, and are called CAN. Or put the card on the scanner.") : qsTr("They stand alone, often at the lower right, and are called CAN.")
                font.pixelSize: Theme.lead
                color: Theme.inkSoft
                horizontalAlignment: Text.AlignHCenter
            }

            Phrase {
                objectName: "accessNumber"
                Layout.alignment: Qt.AlignHCenter
                text: Language.format.figures(root.number) + "–".repeat(root.digits - root.number.length)
                font.pixelSize: Theme.title
                font.weight: Font.Bold
                font.letterSpacing: Math.round(12 * Theme.unit)
                horizontalAlignment: Text.AlignHCenter
                LayoutMirroring.enabled: false
                Accessible.ignored: true
            }

            Phrase {
                objectName: "accessNumberTrouble"
                Layout.fillWidth: true
                text: root.model.chip.wrong && root.number === "" ? qsTr("The card does not know this number. Try again.") : " "
                color: Theme.alertInk
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
            }
        }

        GridLayout {
            Layout.alignment: Qt.AlignCenter
            columns: 3
            columnSpacing: Theme.small
            rowSpacing: Theme.small
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "⌫"]

                QuietButton {
                    required property string modelData

                    objectName: "key-" + (modelData === "⌫" ? "delete" : modelData)
                    text: modelData === "⌫" ? "" : Language.format.figures(modelData)
                    iconName: modelData === "⌫" ? "backspace" : ""
                    Accessible.name: modelData === "⌫" ? qsTr("Delete") : text
                    textSize: root.wide ? Theme.lead : Theme.heading
                    enabled: modelData !== ""
                    opacity: modelData === "" ? 0 : 1
                    onClicked: root.number = modelData === "⌫" ? root.number.slice(0, -1) : (root.number + modelData).slice(0, root.digits)
                }
            }
        }

        RowLayout {
            Layout.columnSpan: root.wide ? 2 : 1
            Layout.alignment: Qt.AlignCenter
            spacing: Theme.medium

            QuietButton {
                objectName: "withoutCard"
                text: qsTr("Go on without a card")
                onClicked: root.model.press("without_card")
            }

            PrimaryButton {
                objectName: "enterAccessNumber"
                text: qsTr("Read")
                iconName: "id-card"
                enabled: root.number.length === root.digits
                onClicked: root.enter()
            }
        }
    }
}
