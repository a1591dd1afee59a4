// SPDX-License-Identifier: GPL-3.0-or-later
// One moment: what is going on, paper by paper where registers are asked.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nobat.Ui

Message {
    id: root

    readonly property var work: root.model.paperwork
    readonly property var papers: work.papers ?? []
    readonly property string wait: work.wait ?? ""

    function waitWords() {
        switch (root.wait) {
        case "beginning":
            return qsTr("Your request is being begun …");
        case "fetching":
            return qsTr("We ask the registers, so that you need not bring it …");
        case "checking":
            return qsTr("Your answers are being checked …");
        case "sending":
            return qsTr("Your request is being sent …");
        case "paying":
            return qsTr("The payment is being prepared …");
        case "deciding":
            return qsTr("Your request is being decided …");
        case "finding":
            return qsTr("Your requests are looked up …");
        case "printing":
            return qsTr("Your document is being printed …");
        default:
            return qsTr("We look it up …");
        }
    }

    objectName: "requestWaitScreen"
    iconName: wait === "printing" ? "printer" : wait === "fetching" || wait === "finding" ? "search" : "hourglass"
    headline: waitWords()

    AwayNote {
        Layout.fillWidth: true
        visible: root.work.away === true
    }

    Repeater {
        model: root.papers.length

        PaperLine {
            required property int index
            readonly property var thing: index < root.papers.length ? root.papers[index] : root.nothing

            Layout.fillWidth: true
            Layout.maximumWidth: Math.round(760 * Theme.unit)
            Layout.alignment: Qt.AlignHCenter
            visible: thing.fetched
            text: thing.text
            soft: thing.how === "there"
            iconName: thing.how === "there" ? "circle-check" : thing.how === "asked" ? "hourglass" : "alert-circle"
            note: thing.how === "there" ? qsTr("It is here.") : thing.how === "asked" ? "" : qsTr("No answer.")
        }
    }

    QuietButton {
        objectName: "takeTicket"
        Layout.alignment: Qt.AlignHCenter
        visible: root.work.away === true && root.work.ticket === true
        text: qsTr("Get a ticket for a counter")
        iconName: "ticket"
        onClicked: root.model.tell("touch", "ticket")
    }

    QuietButton {
        objectName: "done"
        Layout.alignment: Qt.AlignHCenter
        visible: root.work.away === true
        text: qsTr("Give up")
        iconName: "x"
        onClicked: root.model.tell("touch", "done")
    }

    readonly property var nothing: ({
            "text": "",
            "fetched": false,
            "how": ""
        })
}
