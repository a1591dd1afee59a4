// SPDX-License-Identifier: GPL-3.0-or-later
// For the staff: how this device is, papers to look for, and the way out of the app.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nobat.Ui

Sheet {
    id: root

    readonly property var device: root.model.device

    objectName: "staffDeskScreen"
    body: whole

    function linkWords() {
        switch (device.link) {
        case "online":
            return qsTr("Connected");
        case "connecting":
            return qsTr("Connecting");
        case "refused":
            return qsTr("Refused: enrol this device anew");
        default:
            return qsTr("No connection; tickets go on");
        }
    }

    function printerWords(state: string): string {
        switch (state) {
        case "ready":
            return qsTr("Ready");
        case "paper_near_end":
            return qsTr("Paper is running low");
        case "paper_out":
            return qsTr("Out of paper");
        case "cover_open":
            return qsTr("Cover open");
        case "cutter_jammed":
            return qsTr("Paper cutter jammed");
        case "jammed":
            return qsTr("Paper jam");
        case "paused":
            return qsTr("Too hot; it goes on by itself");
        case "broken":
            return qsTr("Faulty: switch it off and on");
        case "untold":
            return qsTr("Connected; cannot say how it is");
        case "offline":
            return qsTr("Stopped: look at its lamps");
        case "unreachable":
            return qsTr("Not reachable");
        case "unknown":
            return qsTr("Does not answer");
        default:
            return qsTr("None set up");
        }
    }

    function prints(state: string): bool {
        return ["ready", "untold"].includes(state);
    }

    function scannerWords() {
        switch (device.scanner) {
        case "ready":
            return qsTr("Ready");
        case "unplugged":
            return qsTr("Unplugged");
        case "stopped":
            return qsTr("Starting");
        default:
            return qsTr("None set up");
        }
    }

    function chipReaderWords() {
        switch (device.chipReader) {
        case "card":
            return qsTr("Ready, with a card on it");
        case "empty":
            return qsTr("Ready");
        case "no_reader":
            return qsTr("Unplugged");
        case "no_service":
            return qsTr("The card service does not run");
        default:
            return qsTr("Starting");
        }
    }

    ColumnLayout {
        id: whole

        anchors.fill: parent
        spacing: Theme.medium

        Headline {
            Layout.fillWidth: true
            text: qsTr("This device")
            detail: root.device.device
        }

        GridLayout {
            Layout.fillWidth: true
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.medium
            rowSpacing: Theme.medium
            uniformCellWidths: true

            Line {
                caption: qsTr("Server")
                text: root.linkWords()
                well: root.device.link === "online"
            }

            Line {
                caption: qsTr("Waiting to be sent")
                text: Language.format.number(root.device.pending)
                well: root.device.pending === 0
            }

            Line {
                caption: qsTr("Printer")
                text: root.printerWords(root.device.printer)
                well: root.prints(root.device.printer)
            }

            Line {
                objectName: "secondPrinter"
                visible: root.device.secondPrinter !== ""
                caption: qsTr("Second printer")
                text: root.printerWords(root.device.secondPrinter)
                well: root.prints(root.device.secondPrinter)
            }

            Line {
                caption: qsTr("Document scanner")
                text: root.scannerWords()
                well: root.device.scanner === "ready"
            }

            Line {
                objectName: "chipReaderLine"
                visible: root.device.chipReader !== ""
                caption: qsTr("Chip reader")
                text: root.chipReaderWords()
                well: root.device.chipReader === "card" || root.device.chipReader === "empty"
            }
        }

        Banner {
            Layout.fillWidth: true
            visible: root.device.unclear.length > 0
            kind: Banner.Caution
            text: qsTr("It is not known whether these tickets came out on paper:")
            detail: root.device.unclear.map(number => Language.format.ticket(number)).join(", ")
        }

        Banner {
            objectName: "clockWrong"
            Layout.fillWidth: true
            visible: root.device.clockWrong
            kind: Banner.Caution
            text: qsTr("This computer’s clock is behind. Set it; until then the later time is kept.")
        }

        QuietButton {
            objectName: "papersChecked"
            visible: root.device.unclear.length > 0
            text: qsTr("I have looked: no paper lies there")
            iconName: "check"
            onClicked: root.model.press("papers_checked")
        }

        QuietButton {
            objectName: "staffTickets"
            text: qsTr("Tickets and copies")
            iconName: "receipt"
            onClicked: root.model.press("staff_tickets")
        }

        Item {
            Layout.fillHeight: true
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.medium

            QuietButton {
                objectName: "exit"
                text: qsTr("Close the kiosk")
                iconName: "logout"
                onClicked: root.model.press("exit")
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

        required property string caption
        required property string text
        required property bool well

        Layout.fillWidth: true
        implicitHeight: row.implicitHeight + 2 * Theme.medium

        RowLayout {
            id: row

            anchors.fill: parent
            anchors.leftMargin: Theme.medium
            anchors.rightMargin: Theme.medium
            spacing: Theme.medium

            Icon {
                name: line.well ? "circle-check" : "alert"
                colour: line.well ? Theme.accent : Theme.waitInk
                size: Math.round(1.6 * Theme.body)
            }

            Phrase {
                Layout.fillWidth: true
                text: line.caption
                color: Theme.inkSoft
            }

            Phrase {
                Layout.maximumWidth: Math.round(0.6 * line.width)
                text: line.text
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignRight
            }
        }
    }
}
