// SPDX-License-Identifier: GPL-3.0-or-later
// The number, as large as it goes: on paper, or here with its code to be photographed.
import QtQuick
import QtQuick.Layouts
import Nobat.Ui

Sheet {
    id: root

    readonly property var ticket: root.model.holding
    readonly property bool printing: ticket.paper === "printing"
    readonly property bool elsewhere: ticket.paper === "take_second"
    readonly property bool onScreen: ticket.paper === "screen"
    readonly property string expectation: {
        const ahead = ticket.ahead < 0 ? "" : ticket.ahead === 0 ? qsTr("Nobody is ahead of you") : Language.format.figures(qsTr("%n people ahead of you", "", ticket.ahead));
        const wait = ticket.wait === "" ? "" : qsTr("Expected wait") + ": " + ticket.wait;
        return [ahead, wait].filter(part => part !== "").join(" · ");
    }

    function noPaperWords() {
        const words = qsTr("There is no paper. Take a photo or write the number down: it is valid.");
        return ticket.staffTold ? words + " " + qsTr("Staff have been told.") : words;
    }

    objectName: "yourTicketScreen"
    body: whole
    spoken: [qsTr("Your number"), ticket.number, expectation, ticket.place, tied.text, hint.text].join(". ")

    GridLayout {
        id: whole

        anchors.fill: parent
        columns: root.wide && root.onScreen ? 2 : 1
        columnSpacing: Theme.huge
        rowSpacing: root.lowered || root.wide ? Theme.small : Theme.large

        Item {
            Layout.fillHeight: true
            Layout.columnSpan: 1
            visible: !(root.wide && root.onScreen)
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignCenter
            spacing: root.lowered || root.wide ? Theme.tiny : Theme.medium

            Phrase {
                Layout.fillWidth: true
                text: qsTr("Your number")
                color: Theme.inkSoft
                font.pixelSize: Theme.lead
                horizontalAlignment: Text.AlignHCenter
                visible: !root.lowered
            }

            TicketNumber {
                objectName: "ticketNumber"
                Layout.alignment: Qt.AlignHCenter
                Layout.preferredWidth: Math.min(root.width, Math.round((root.wide && root.onScreen ? 700 : 940) * Theme.unit))
                Layout.preferredHeight: Math.round((root.lowered || root.wide ? 240 : root.onScreen ? 270 : 440) * Theme.unit)
                largest: Math.round(310 * Theme.unit)
                number: root.ticket.number
            }

            Phrase {
                Layout.fillWidth: true
                text: root.expectation
                visible: text !== ""
                font.pixelSize: Theme.lead
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
            }

            Phrase {
                Layout.fillWidth: true
                text: root.ticket.place
                visible: text !== ""
                color: Theme.inkSoft
                font.pixelSize: Theme.lead
                horizontalAlignment: Text.AlignHCenter
            }

            Phrase {
                id: tied

                objectName: "tiedRequest"
                Layout.fillWidth: true
                text: root.ticket.request === "" ? "" : qsTr("The clerk who calls you finds your request %1 by it.").arg("\u2066" + root.ticket.request + "\u2069")
                visible: text !== ""
                horizontalAlignment: Text.AlignHCenter
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignCenter
            spacing: root.lowered || root.wide ? Theme.small : Theme.medium

            Rectangle {
                Layout.alignment: Qt.AlignHCenter
                visible: root.onScreen && root.ticket.code !== ""
                implicitWidth: Math.round((root.lowered || root.wide ? 260 : 380) * Theme.unit)
                implicitHeight: implicitWidth
                radius: Theme.radiusSmall
                color: "white"
                border.color: Theme.outline
                border.width: Theme.edge

                Image {
                    objectName: "ticketCode"
                    anchors.fill: parent
                    anchors.margins: Theme.tiny
                    source: root.ticket.code === "" ? "" : "image://tickets/" + root.ticket.code
                    fillMode: Image.PreserveAspectFit
                    smooth: false
                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTr("The code of your ticket")
                }
            }

            Rectangle {
                Layout.alignment: Qt.AlignHCenter
                implicitWidth: Math.min((root.wide && root.onScreen ? 0.52 : 1) * root.width, line.implicitWidth + 2 * Theme.large)
                implicitHeight: line.implicitHeight + 2 * Theme.medium
                radius: Theme.radius
                color: root.onScreen ? Theme.caution : Theme.tint
                border.color: Theme.outline
                border.width: Theme.highContrast ? Theme.edge : 0

                RowLayout {
                    id: line

                    anchors.centerIn: parent
                    width: Math.min(implicitWidth, parent.width - 2 * Theme.medium)
                    spacing: Theme.medium

                    Icon {
                        name: root.onScreen ? "printer-off" : "printer"
                        colour: root.onScreen ? Theme.onCaution : Theme.onTint
                        size: Math.round(1.7 * Theme.lead)
                    }

                    Phrase {
                        id: hint

                        objectName: "paperHint"
                        Layout.fillWidth: true
                        text: root.onScreen ? root.noPaperWords() : root.printing ? qsTr("Your ticket is being printed …") : root.elsewhere ? qsTr("Take your ticket from the second printer") : qsTr("Take your ticket below")
                        color: root.onScreen ? Theme.onCaution : Theme.onTint
                        font.pixelSize: root.onScreen ? Theme.body : Theme.lead
                        font.weight: Font.DemiBold
                    }

                    Icon {
                        name: "take-below"
                        colour: Theme.onTint
                        size: Math.round(1.7 * Theme.lead)
                        visible: !root.onScreen && !root.printing && !root.elsewhere
                    }
                }
            }

            ProgressLine {
                Layout.alignment: Qt.AlignHCenter
                value: root.model.remaining
                opacity: root.printing ? 0 : 1
            }

            QuietButton {
                objectName: "done"
                Layout.alignment: Qt.AlignHCenter
                visible: !root.printing
                text: root.onScreen ? qsTr("I have noted it") : qsTr("Done")
                iconName: "check"
                onClicked: root.model.press("done")
            }
        }

        Item {
            Layout.fillHeight: true
            visible: !(root.wide && root.onScreen)
        }
    }
}
