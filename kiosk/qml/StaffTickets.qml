// SPDX-License-Identifier: GPL-3.0-or-later
// For the staff: the last tickets of this kiosk, whether their papers came out, and copies.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nobat.Ui

Sheet {
    id: root

    readonly property var tickets: root.model.staffTickets
    readonly property bool copying: tickets.copying !== ""

    objectName: "staffTicketsScreen"
    body: whole

    function copyWords(): string {
        const number = Language.format.ticket(tickets.copied);
        switch (tickets.paper) {
        case "take":
            return qsTr("The copy of %1 has come out.").arg(number);
        case "take_second":
            return qsTr("The copy of %1 has come out of the second printer.").arg(number);
        default:
            return qsTr("No copy of %1 is certain to have come out. Look at the printers.").arg(number);
        }
    }

    function doubtWords(row: var): string {
        if (row.copy)
            return row.second ? qsTr("Did its copy come out of the second printer?") : qsTr("Did its copy come out?");
        return row.second ? qsTr("Did it come out of the second printer?") : qsTr("Did it come out of the printer?");
    }

    ColumnLayout {
        id: whole

        anchors.fill: parent
        spacing: Theme.medium

        Headline {
            Layout.fillWidth: true
            text: qsTr("Tickets of this kiosk")
            detail: qsTr("The latest first. A copy bears the word “Copy”.")
        }

        Banner {
            objectName: "copyTold"
            Layout.fillWidth: true
            visible: root.tickets.copied !== ""
            kind: root.tickets.paper === "screen" ? Banner.Caution : Banner.Information
            text: root.copyWords()
        }

        Phrase {
            Layout.fillWidth: true
            visible: root.tickets.rows.length === 0
            text: qsTr("Nobody waits with a ticket of this kiosk.")
            color: Theme.inkSoft
        }

        GridLayout {
            Layout.fillWidth: true
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.medium
            rowSpacing: Theme.small
            uniformCellWidths: true

            Repeater {
                model: root.tickets.rows

                Line {
                    required property var modelData

                    row: modelData
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.medium

            QuietButton {
                objectName: "back"
                text: qsTr("Back")
                iconName: "arrow-left"
                iconTurns: true
                onClicked: root.model.press("back")
            }

            PrimaryButton {
                objectName: "done"
                Layout.fillWidth: true
                text: qsTr("Back to citizens")
                iconName: "check"
                onClicked: root.model.press("done")
            }
        }
    }

    component Line: Card {
        id: line

        required property var row

        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        implicitHeight: inside.implicitHeight + 2 * Theme.small

        ColumnLayout {
            id: inside

            anchors.fill: parent
            anchors.leftMargin: Theme.medium
            anchors.rightMargin: Theme.medium
            anchors.topMargin: Theme.small
            anchors.bottomMargin: Theme.small
            spacing: Theme.tiny

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.medium

                Phrase {
                    text: Language.format.ticket(line.row.number)
                    font.pixelSize: Theme.lead
                    font.weight: Font.Bold
                }

                Phrase {
                    Layout.fillWidth: true
                    text: line.row.unclear ? root.doubtWords(line.row) : line.row.service
                    color: line.row.unclear ? Theme.ink : Theme.inkSoft
                    font.pixelSize: Theme.caption
                }

                Phrase {
                    visible: line.row.issued > 0 && !line.row.unclear
                    text: line.row.issued > 0 ? Language.format.time(line.row.issued) : ""
                    font.pixelSize: Theme.caption
                }

                QuietButton {
                    objectName: "copy-" + line.row.ticket
                    visible: !line.row.unclear
                    enabled: !root.copying
                    text: root.tickets.copying === line.row.ticket ? qsTr("Printing …") : qsTr("Print a copy")
                    iconName: "printer"
                    textSize: Theme.caption
                    onClicked: root.model.copyTicket(line.row.ticket)
                }
            }

            RowLayout {
                Layout.fillWidth: true
                visible: line.row.unclear
                spacing: Theme.small

                QuietButton {
                    objectName: "seen-" + line.row.ticket
                    Layout.fillWidth: true
                    text: qsTr("Yes, I have seen it")
                    iconName: "check"
                    textSize: Theme.caption
                    onClicked: root.model.paperSeen(line.row.ticket)
                }

                QuietButton {
                    objectName: "missing-" + line.row.ticket
                    Layout.fillWidth: true
                    text: qsTr("No, and none lies there")
                    iconName: "printer-off"
                    textSize: Theme.caption
                    onClicked: root.model.paperMissing(line.row.ticket)
                }
            }
        }
    }
}
