// SPDX-License-Identifier: GPL-3.0-or-later
// It does not go on here, why, and the way out.
import QtQuick
import QtQuick.Layouts
import Nobat.Ui

Message {
    id: root

    readonly property var work: root.model.paperwork

    function whyWords() {
        switch (root.work.stop) {
        case "no_server":
            return qsTr("The office’s server does not answer");
        case "card_needed":
            return qsTr("Your ID card is needed for this");
        case "card_expired":
            return qsTr("Your card has expired");
        default:
            return qsTr("This cannot be done here");
        }
    }

    function outWords() {
        if (root.work.stop === "card_needed" && root.work.reader)
            return qsTr("Put it on the reader: it goes on by itself.");
        return root.work.ticket === true ? qsTr("Take a ticket: a clerk helps you at a counter.") : qsTr("Please ask at the reception desk.");
    }

    objectName: "requestStopScreen"
    iconName: work.stop === "no_server" ? "cloud-off" : work.stop === "elsewhere" ? "alert-circle" : "id-card"
    headline: whyWords()
    detail: outWords()

    PrimaryButton {
        objectName: "takeTicket"
        Layout.alignment: Qt.AlignHCenter
        visible: root.work.ticket === true
        text: qsTr("Get a ticket for a counter")
        iconName: "ticket"
        onClicked: root.model.tell("touch", "ticket")
    }

    QuietButton {
        objectName: "back"
        Layout.alignment: Qt.AlignHCenter
        text: qsTr("Back")
        iconName: "arrow-left"
        iconTurns: true
        onClicked: root.model.tell("touch", "back")
    }

    QuietButton {
        objectName: "done"
        Layout.alignment: Qt.AlignHCenter
        text: qsTr("Done")
        iconName: "check"
        onClicked: root.model.tell("touch", "done")
    }
}
