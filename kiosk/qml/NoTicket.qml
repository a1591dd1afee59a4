// SPDX-License-Identifier: GPL-3.0-or-later
// No ticket was given, why, and what to do.
import QtQuick
import QtQuick.Layouts
import Nobat.Ui

Message {
    id: root

    readonly property bool closed: root.model.trouble.kind === "office_closed" || root.model.trouble.kind === "day_closed"

    objectName: "noTicketScreen"
    iconName: closed ? "door" : "alert-circle"
    headline: closed ? qsTr("No more tickets are given out today") : qsTr("This kiosk cannot give a ticket now")
    detail: closed ? qsTr("Please come again when the office opens.") : qsTr("Please ask at the reception desk.")

    PrimaryButton {
        objectName: "done"
        Layout.alignment: Qt.AlignHCenter
        text: qsTr("Understood")
        iconName: "check"
        onClicked: root.model.press("done")
    }
}
