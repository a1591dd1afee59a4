// SPDX-License-Identifier: GPL-3.0-or-later
// The fee, and the ways to pay it: here through a provider, or at the cash desk.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nobat.Ui

Message {
    id: root

    readonly property var work: root.model.paperwork
    readonly property var means: work.means ?? []

    objectName: "requestPayScreen"
    iconName: "cash"
    headline: qsTr("The fee is %1").arg(work.fee ?? "")
    detail: work.failed === true ? qsTr("It was not paid, and no money was taken. Try again, or pay at the cash desk.") : qsTr("Work on your request begins when it is paid.")

    Repeater {
        model: root.means.length

        PrimaryButton {
            required property int index
            readonly property var way: index < root.means.length ? root.means[index] : root.none

            objectName: "pay-" + way.code
            Layout.alignment: Qt.AlignHCenter
            text: way.text
            textSize: Theme.heading
            onClicked: root.model.tell("choose", way.code)
        }
    }

    QuietButton {
        objectName: "payLater"
        Layout.alignment: Qt.AlignHCenter
        text: qsTr("Pay at the cash desk")
        iconName: "cash"
        onClicked: root.model.tell("touch", "pay_later")
    }

    readonly property var none: ({
            "code": "",
            "text": ""
        })
}
