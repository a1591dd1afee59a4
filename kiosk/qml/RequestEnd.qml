// SPDX-License-Identifier: GPL-3.0-or-later
// How it ended: the number, the receipt, and what to do next.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nobat.Ui

Sheet {
    id: root

    readonly property var work: root.model.paperwork
    readonly property string end: work.end ?? ""
    readonly property var bring: work.bring ?? []
    readonly property bool onScreen: work.receipt === "screen"

    function headWords() {
        switch (root.end) {
        case "made":
            return qsTr("Your document is printed. Take it with you.");
        case "download":
            return qsTr("Your document is made");
        case "collect":
            return qsTr("Your document is granted");
        case "refused":
            return qsTr("Your request was refused");
        case "kept":
            return qsTr("What you filled in is kept");
        default:
            return qsTr("Your request is sent");
        }
    }

    function nextWords() {
        switch (root.end) {
        case "waits":
            return qsTr("You need not wait here. An official decides; ask how it stands with number and secret.");
        case "clerk":
            return root.work.fee ? qsTr("A clerk goes on with it at a counter. Pay %1 there.").arg(root.work.fee) : qsTr("A clerk goes on with it at a counter.");
        case "made":
            return "";
        case "download":
            return qsTr("Download it on line with number and secret.");
        case "collect":
            return qsTr("A clerk gives it to you at a counter.");
        case "refused":
            return qsTr("The decision names the reason. You may appeal: ask at a counter.");
        case "later":
            return qsTr("It takes a little longer. Ask how it stands with number and secret.");
        default:
            return qsTr("Go on with it at a counter or on line, with number and secret.");
        }
    }

    objectName: "requestEndScreen"
    body: whole
    spoken: [head.text, next.text, receipt.text].join(" ")

    ColumnLayout {
        id: whole

        anchors.fill: parent
        spacing: root.lowered || root.wide ? Theme.small : Theme.large

        Item {
            Layout.fillHeight: true
        }

        Icon {
            Layout.alignment: Qt.AlignHCenter
            visible: !root.lowered && !root.wide
            name: root.end === "refused" ? "alert-circle" : root.end === "made" ? "file-certificate" : "circle-check"
            colour: Theme.accent
            size: Math.round(140 * Theme.unit)
        }

        Phrase {
            id: head

            Layout.fillWidth: true
            text: root.headWords()
            font.pixelSize: root.lowered || root.wide ? Theme.heading : Theme.title
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.Heading
        }

        Phrase {
            objectName: "requestNumber"
            Layout.fillWidth: true
            text: "\u2066" + (root.work.number ?? "") + "\u2069"
            font.pixelSize: Theme.heading
            font.weight: Font.Bold
            color: Theme.accent
            horizontalAlignment: Text.AlignHCenter
        }

        Phrase {
            id: next

            Layout.fillWidth: true
            visible: text !== ""
            text: root.nextWords()
            font.pixelSize: Theme.lead
            horizontalAlignment: Text.AlignHCenter
        }

        Phrase {
            Layout.fillWidth: true
            visible: root.bring.length > 0
            text: qsTr("Bring along") + ": " + root.bring.join(Language.rightToLeft ? "، " : ", ")
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
        }

        GridLayout {
            Layout.alignment: Qt.AlignHCenter
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.large
            visible: root.onScreen

            Rectangle {
                Layout.alignment: Qt.AlignHCenter
                implicitWidth: Math.round((root.lowered || root.wide ? 220 : 320) * Theme.unit)
                implicitHeight: implicitWidth
                radius: Theme.radiusSmall
                color: "white"
                border.color: Theme.outline
                border.width: Theme.edge

                Image {
                    objectName: "receiptCode"
                    anchors.fill: parent
                    anchors.margins: Theme.tiny
                    source: root.work.code ? "image://tickets/" + root.work.code : ""
                    fillMode: Image.PreserveAspectFit
                    smooth: false
                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTr("The code of your receipt")
                }
            }

            Phrase {
                objectName: "requestSecret"
                Layout.alignment: Qt.AlignCenter
                text: qsTr("Secret") + ": " + (root.work.secret ?? "")
                font.pixelSize: Theme.lead
                font.weight: Font.Bold
                wrapMode: Text.NoWrap
            }
        }

        Banner {
            Layout.fillWidth: true
            visible: root.work.receipt !== ""
            kind: root.onScreen ? Banner.Caution : Banner.Information
            iconName: root.onScreen ? "printer-off" : "receipt"
            text: receipt.text

            Phrase {
                id: receipt

                objectName: "receiptHint"
                visible: false
                text: root.onScreen ? qsTr("There is no paper. Take a photo, or write number and secret down.") : root.work.receipt === "printing" ? qsTr("Your receipt is being printed …") : root.work.receipt === "take_second" ? qsTr("Take your receipt from the second printer, and keep it.") : qsTr("Take your receipt below, and keep it.")
            }
        }

        Item {
            Layout.fillHeight: true
        }

        PrimaryButton {
            objectName: "takeTicket"
            Layout.fillWidth: true
            visible: root.work.ticket === true && ["clerk", "collect", "refused", "kept"].includes(root.end)
            text: qsTr("Get my ticket for the counter")
            textSize: Theme.heading
            iconName: "ticket"
            onClicked: root.model.tell("touch", "ticket")
        }

        QuietButton {
            objectName: "done"
            Layout.alignment: Qt.AlignHCenter
            text: root.onScreen ? qsTr("I have noted it") : qsTr("Done")
            iconName: "check"
            onClicked: root.model.tell("touch", "done")
        }
    }
}
