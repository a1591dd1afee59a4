// SPDX-License-Identifier: GPL-3.0-or-later
// Stopping in the middle: kept for later, deleted, or gone on with.
import QtQuick
import QtQuick.Layouts
import Nobat.Ui

Message {
    id: root

    objectName: "requestLeaveScreen"
    iconName: "help"
    headline: qsTr("Do you want to stop here?")
    detail: qsTr("You can go on later at a counter or on line, with a receipt that is printed now.")

    PrimaryButton {
        objectName: "keep"
        Layout.alignment: Qt.AlignHCenter
        text: qsTr("Keep it and print the receipt")
        iconName: "receipt"
        onClicked: root.model.tell("touch", "keep")
    }

    QuietButton {
        objectName: "drop"
        Layout.alignment: Qt.AlignHCenter
        text: qsTr("Withdraw it")
        iconName: "x"
        onClicked: root.model.tell("touch", "drop")
    }

    QuietButton {
        objectName: "back"
        Layout.alignment: Qt.AlignHCenter
        text: qsTr("Go on filling in")
        iconName: "arrow-left"
        iconTurns: true
        onClicked: root.model.tell("touch", "back")
    }
}
