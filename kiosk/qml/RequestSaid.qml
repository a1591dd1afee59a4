// SPDX-License-Identifier: GPL-3.0-or-later
// What the registers said, where the citizen must know: nobody by that number, or no answer.
import QtQuick
import QtQuick.Layouts
import Nobat.Ui

Message {
    id: root

    readonly property var work: root.model.paperwork
    readonly property string said: work.said ?? ""

    function saidWords() {
        switch (root.said) {
        case "nobody":
            return qsTr("The registers know nobody by this number");
        case "another":
            return qsTr("The registers know somebody else by this number");
        default:
            return qsTr("A register does not answer just now");
        }
    }

    function adviceWords() {
        if (root.said === "silent")
            return qsTr("Fill in the rest yourself. We ask again later, or you bring the paper.");
        if (root.work.smart)
            return qsTr("Look at the number again. If it is right, go to a counter.");
        return qsTr("Look at the number again. If it is right, go on and fill in the rest yourself.");
    }

    objectName: "requestSaidScreen"
    iconName: said === "silent" ? "cloud-off" : "alert-circle"
    headline: saidWords()
    detail: adviceWords()

    PrimaryButton {
        objectName: "next"
        Layout.alignment: Qt.AlignHCenter
        visible: root.said === "silent"
        text: qsTr("Go on")
        iconName: "arrow-right"
        iconTurns: true
        onClicked: root.model.tell("touch", "next")
    }

    PrimaryButton {
        objectName: "back"
        Layout.alignment: Qt.AlignHCenter
        visible: root.said !== "silent"
        text: qsTr("Change the number")
        iconName: "arrow-left"
        iconTurns: true
        onClicked: root.model.tell("touch", "back")
    }

    QuietButton {
        objectName: "anyway"
        Layout.alignment: Qt.AlignHCenter
        visible: root.said !== "silent" && root.work.smart !== true
        text: qsTr("It is right: go on")
        onClicked: root.model.tell("touch", "next")
    }

    QuietButton {
        objectName: "stop"
        Layout.alignment: Qt.AlignHCenter
        text: qsTr("Stop here")
        iconName: "x"
        onClicked: root.model.tell("touch", "stop")
    }
}
