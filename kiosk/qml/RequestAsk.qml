// SPDX-License-Identifier: GPL-3.0-or-later
// A receipt's number and secret, typed sign by sign; or its code on the reader.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nobat.Ui

Sheet {
    id: root

    readonly property var work: root.model.paperwork

    objectName: "requestAskScreen"
    body: whole
    spoken: question.text + " " + question.detail

    ColumnLayout {
        id: whole

        anchors.fill: parent
        spacing: root.lowered || root.wide ? Theme.small : Theme.medium

        Headline {
            id: question

            Layout.fillWidth: true
            text: qsTr("How does my request stand?")
            detail: qsTr("Type number and secret as they stand on your receipt, or hold its code to the reader.")
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
                hint: root.lowered || root.wide ? "" : qsTr("Such as D-2026-000123")
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
                hint: root.lowered || root.wide ? "" : qsTr("Twelve letters and figures; the dashes do not matter")
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
