// SPDX-License-Identifier: GPL-3.0-or-later
// The card's owner has a ticket for this service already: this one.
import QtQuick
import QtQuick.Layouts
import Nobat.Ui

Message {
    id: root

    objectName: "alreadyHoldingScreen"
    iconName: "ticket"
    headline: qsTr("You already have a ticket for this service")
    detail: {
        const keep = qsTr("Keep it: your place in the queue counts from it.");
        const number = "\u2066" + root.model.trouble.request + "\u2069";
        return root.model.trouble.request === "" ? keep : keep + " " + qsTr("The clerk who calls you finds your request %1 by it.").arg(number);
    }

    TicketNumber {
        objectName: "ticketNumber"
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredHeight: Math.round((root.lowered || root.wide ? 200 : 370) * Theme.unit)
        number: root.model.trouble.number
    }

    PrimaryButton {
        objectName: "done"
        Layout.alignment: Qt.AlignHCenter
        text: qsTr("Understood")
        iconName: "check"
        onClicked: root.model.press("done")
    }
}
