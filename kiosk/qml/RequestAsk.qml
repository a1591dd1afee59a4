// SPDX-License-Identifier: GPL-3.0-or-later
// A receipt's number and secret, typed sign by sign; or its code, or a card, on the reader.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nobat.Ui

Sheet {
    id: root

    readonly property var work: root.model.paperwork

    readonly property bool tight: root.lowered || root.wide || card.visible || Theme.textScale > 1

    function cardWords() {
        switch (root.work.looked) {
        case "nothing":
            return qsTr("No request is known for this card.");
        case "away":
            return qsTr("Nothing can be found by card just now: the office’s server does not answer.");
        default:
            return Language.format.figures(qsTr("Too many cards were tried here. Try again in %1 min.").arg(root.work.wait));
        }
    }

    objectName: "requestAskScreen"
    body: whole
    spoken: [question.text, card.visible ? card.text + " " + card.detail : question.detail].join(" ")

    ColumnLayout {
        id: whole

        anchors.fill: parent
        spacing: root.lowered || root.wide ? Theme.small : Theme.medium

        Headline {
            id: question

            Layout.fillWidth: true
            text: qsTr("How does my request stand?")
            detail: card.visible ? "" : root.work.reader === true ? qsTr("Put your ID card on the reader, hold your receipt’s code to it, or type number and secret.") : qsTr("Type number and secret as they stand on your receipt.")
        }

        AwayNote {
            Layout.fillWidth: true
            visible: root.work.away === true
        }

        Banner {
            objectName: "receiptWrong"
            Layout.fillWidth: true
            visible: root.work.wrong === true
            kind: Banner.Caution
            text: root.work.wait ? Language.format.figures(qsTr("Too many wrong tries. Try again in %1 min.").arg(root.work.wait)) : qsTr("Number and secret do not belong together. Look at the receipt again.")
        }

        Banner {
            id: card

            objectName: "cardTells"
            Layout.fillWidth: true
            visible: (root.work.looked ?? "") !== ""
            kind: Banner.Caution
            iconName: root.work.looked === "away" ? "cloud-off" : "id-card"
            text: root.cardWords()
            detail: root.wide ? "" : root.work.looked === "away" ? qsTr("Type number and secret of your receipt: it is looked up as soon as the server is back.") : qsTr("Ask with number and secret of your receipt.")
        }

        GridLayout {
            Layout.fillWidth: true
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.large
            rowSpacing: Theme.medium
            uniformCellWidths: true

            AnswerBox {
                objectName: "receiptNumber"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                name: "number"
                text: qsTr("Number")
                hint: root.tight ? "" : qsTr("Such as D-2026-000123")
                value: root.work.asked ?? ""
                focused: root.work.part === "number"
                onClicked: root.model.tell("point", "number")
            }

            AnswerBox {
                objectName: "receiptSecret"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                name: "secret"
                text: qsTr("Secret")
                hint: root.tight ? "" : qsTr("Twelve letters and figures; the dashes do not matter")
                value: root.work.secret ?? ""
                focused: root.work.part === "secret"
                onClicked: root.model.tell("point", "secret")
            }
        }

        Item {
            Layout.fillHeight: true
        }

        Keyboard {
            objectName: "keyboard"
            Layout.fillWidth: true
            model: root.model
        }

        Onwards {
            Layout.fillWidth: true
            model: root.model
            nextName: "ask"
            text: qsTr("Look it up")
            iconName: "search"
            onPressed: root.model.tell("touch", "ask")
        }
    }
}
