// SPDX-License-Identifier: GPL-3.0-or-later
// How a request stands: in words, since when, and what is next. Nothing names a person.
import QtQuick
import QtQuick.Layouts
import Nobat.Ui

Message {
    id: root

    readonly property var work: root.model.paperwork

    objectName: "requestToldScreen"
    iconName: work.urgent === true ? "alert-circle" : "file-check"
    headline: work.headline ?? ""
    detail: work.next ?? ""

    Phrase {
        Layout.fillWidth: true
        text: (root.work.title ?? "") + " · \u2066" + (root.work.number ?? "") + "\u2069"
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
    }

    Phrase {
        Layout.fillWidth: true
        text: [root.work.since ?? "", root.work.due ?? ""].filter(part => part !== "").join(" · ")
        color: Theme.inkSoft
        horizontalAlignment: Text.AlignHCenter
    }

    PrimaryButton {
        objectName: "done"
        Layout.alignment: Qt.AlignHCenter
        text: qsTr("Done")
        iconName: "check"
        onClicked: root.model.tell("touch", "done")
    }

    QuietButton {
        objectName: "back"
        Layout.alignment: Qt.AlignHCenter
        text: qsTr("Back")
        iconName: "arrow-left"
        iconTurns: true
        onClicked: root.model.tell("touch", "back")
    }
}
