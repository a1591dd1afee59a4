// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for the staff's PIN on a keypad.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nobat.Ui

Sheet {
    id: root

    property string pin: ""

    objectName: "staffLockScreen"
    body: whole

    function enter() {
        const entered = pin;
        pin = "";
        model.enterPin(entered);
    }

    GridLayout {
        id: whole

        anchors.centerIn: parent
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.huge
        rowSpacing: Theme.large

        ColumnLayout {
            Layout.alignment: Qt.AlignCenter
            Layout.maximumWidth: Math.round(700 * Theme.unit)
            spacing: Theme.medium

            Phrase {
                Layout.fillWidth: true
                text: qsTr("Staff only: enter the PIN")
                font.pixelSize: Theme.heading
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
            }

            Phrase {
                Layout.fillWidth: true
                text: root.pin === "" ? " " : "●".repeat(root.pin.length)
                font.pixelSize: Theme.heading
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }

            Phrase {
                objectName: "pinTrouble"
                Layout.fillWidth: true
                text: {
                    switch (root.model.trouble.kind) {
                    case "wrong":
                        return qsTr("That PIN is wrong. Try again.");
                    case "locked":
                        return qsTr("Too many wrong PINs. Wait a minute.");
                    case "not_set":
                        return qsTr("No PIN has been set on this device.");
                    default:
                        return " ";
                    }
                }
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
                    onClicked: root.pin = modelData === "⌫" ? root.pin.slice(0, -1) : (root.pin + modelData).slice(0, 12)
                }
            }
        }

        RowLayout {
            Layout.columnSpan: root.wide ? 2 : 1
            Layout.alignment: Qt.AlignCenter
            spacing: Theme.medium

            QuietButton {
                objectName: "done"
                text: qsTr("Cancel")
                iconName: "x"
                onClicked: root.model.press("done")
            }

            PrimaryButton {
                objectName: "enterPin"
                text: qsTr("Enter")
                iconName: "lock"
                enabled: root.pin.length >= 4
                onClicked: root.enter()
            }
        }
    }
}
