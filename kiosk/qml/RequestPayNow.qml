// SPDX-License-Identifier: GPL-3.0-or-later
// A provider waits for the payer: on their telephone, or on the page behind a code.
import QtQuick
import QtQuick.Layouts
import Nobat.Ui

Message {
    id: root

    readonly property var work: root.model.paperwork

    objectName: "requestPayNowScreen"
    iconName: "phone"
    headline: qsTr("Pay %1 with your telephone now").arg(work.fee ?? "")
    detail: work.link ? qsTr("Photograph the code with your telephone, and follow what it says.") : qsTr("Confirm the payment on your telephone.")

    AwayNote {
        Layout.fillWidth: true
        visible: root.work.away === true
    }

    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        visible: (root.work.link ?? "") !== ""
        implicitWidth: Math.round((root.lowered || root.wide ? 260 : 420) * Theme.unit)
        implicitHeight: implicitWidth
        radius: Theme.radiusSmall
        color: "white"
        border.color: Theme.outline
        border.width: Theme.edge

        Image {
            objectName: "paymentCode"
            anchors.fill: parent
            anchors.margins: Theme.tiny
            source: root.work.link ? "image://tickets/link:" + encodeURIComponent(root.work.link) : ""
            fillMode: Image.PreserveAspectFit
            smooth: false
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("The code of the page on which you pay")
        }
    }

    Phrase {
        Layout.fillWidth: true
        text: qsTr("This page goes on by itself as soon as it is paid.")
        color: Theme.inkSoft
        horizontalAlignment: Text.AlignHCenter
    }

    QuietButton {
        objectName: "payLater"
        Layout.alignment: Qt.AlignHCenter
        text: qsTr("Pay at the cash desk instead")
        iconName: "cash"
        onClicked: root.model.tell("touch", "pay_later")
    }
}
