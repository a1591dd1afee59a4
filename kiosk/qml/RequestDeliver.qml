// SPDX-License-Identifier: GPL-3.0-or-later
// How the document is to reach the citizen.
import QtQuick
import QtQuick.Layouts
import Nobat.Ui

Sheet {
    id: root

    readonly property var work: root.model.paperwork

    objectName: "requestDeliverScreen"
    body: whole
    spoken: question.text + " " + (work.choices ?? []).map(choice => choice.text).join(". ")

    ColumnLayout {
        id: whole

        anchors.fill: parent
        spacing: root.lowered ? Theme.small : Theme.large

        Headline {
            id: question

            Layout.fillWidth: true
            text: qsTr("How do you want to have it?")
            detail: root.work.title
        }

        Choices {
            Layout.fillWidth: true
            columns: 1
            prefix: "delivery"
            choices: root.work.choices ?? []
            onChosen: code => root.model.tell("choose", code)
        }

        Item {
            Layout.fillHeight: true
        }

        Onwards {
            Layout.fillWidth: true
            model: root.model
            mayStop: true
            mayGoOn: false
        }
    }
}
