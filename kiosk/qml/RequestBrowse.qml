// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be requested here, and the way to how a request stands.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nobat.Ui

Sheet {
    id: root

    readonly property var work: root.model.paperwork
    readonly property var tiles: work.tiles ?? []

    objectName: "requestBrowseScreen"
    body: whole
    spoken: question.text + " " + tiles.map(tile => tile.name).join(". ") + ". " + ask.text

    ColumnLayout {
        id: whole

        anchors.fill: parent
        spacing: root.lowered ? Theme.small : Theme.medium

        Headline {
            id: question

            Layout.fillWidth: true
            text: qsTr("What do you want to request?")
            detail: root.lowered ? "" : qsTr("You fill in the form here and get a receipt.")
        }

        Banner {
            Layout.fillWidth: true
            visible: root.work.online === false
            kind: Banner.Caution
            iconName: "cloud-off"
            text: qsTr("Requests cannot be filed just now: the office’s server does not answer.")
            detail: qsTr("You can take a ticket for a counter all the same.")
        }

        QuietButton {
            id: ask

            objectName: "askStanding"
            Layout.fillWidth: true
            text: qsTr("How does my request stand?")
            iconName: "search"
            textSize: Theme.lead
            onClicked: root.model.tell("touch", "ask")
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: root.wide ? 3 : 2
            columnSpacing: Theme.medium
            rowSpacing: Theme.small
            uniformCellWidths: true
            uniformCellHeights: true

            Repeater {
                model: root.tiles.length

                Tile {
                    required property int index
                    readonly property var value: index < root.tiles.length ? root.tiles[index] : root.blank

                    objectName: "request-" + value.code
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.maximumHeight: Math.round(320 * Theme.unit * Math.max(1, Theme.textScale))
                    Layout.preferredWidth: 1
                    padding: Theme.small
                    iconName: root.lowered || Theme.textScale > 1 ? "" : value.icon
                    iconSize: Math.round(50 * Theme.unit)
                    text: value.name
                    wait: value.note
                    onClicked: root.model.tell("request", value.code)
                }
            }
        }

        Item {
            Layout.fillHeight: true
            Layout.preferredHeight: 1
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.medium

            QuietButton {
                objectName: "back"
                text: qsTr("Back")
                iconName: "arrow-left"
                iconTurns: true
                onClicked: root.model.tell("touch", "back")
            }

            Item {
                Layout.fillWidth: true
            }

            QuietButton {
                objectName: "more"
                visible: root.work.more === true
                text: qsTr("More services")
                iconName: "list"
                onClicked: root.model.tell("touch", "more")
            }
        }
    }

    readonly property var blank: ({
            "code": "",
            "name": "",
            "icon": "",
            "note": ""
        })
}
