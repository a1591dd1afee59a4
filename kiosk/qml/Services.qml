// SPDX-License-Identifier: GPL-3.0-or-later
// What the citizen has come for: groups, or services with who waits and how long.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nobat.Ui

Sheet {
    id: root

    readonly property var choosing: root.model.choosing

    objectName: "servicesScreen"
    body: whole
    spoken: question.text + " " + choosing.tiles.map(tile => tile.name).join(". ")

    ColumnLayout {
        id: whole

        anchors.fill: parent
        spacing: root.lowered ? Theme.small : Theme.medium

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.medium

            Headline {
                id: question

                Layout.fillWidth: true
                text: root.choosing.heading === "" ? qsTr("What do you need today?") : root.choosing.heading
                detail: root.lowered ? "" : root.choosing.grouped ? qsTr("Choose a group of services.") : qsTr("One ticket for each service. You can add another later.")
            }
        }

        TileGrid {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: root.wide ? 4 : 2
            plain: dense && (Theme.textScale > 1 || root.wide && root.height < 8 * Theme.touchTarget)
            tiles: root.choosing.tiles
            prefix: root.choosing.grouped ? "group" : "service"
            onChosen: code => root.choosing.grouped ? root.model.chooseGroup(code) : root.model.chooseService(code)
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
                onClicked: root.model.press("back")
            }

            Item {
                Layout.fillWidth: true
                visible: !note.visible
            }

            CardNote {
                id: note

                Layout.fillWidth: true
                note: root.model.cardNote
            }

            QuietButton {
                objectName: "requests"
                visible: root.model.device.requests
                text: qsTr("My request")
                iconName: "file-check"
                onClicked: root.model.press("requests")
            }

            QuietButton {
                objectName: "more"
                visible: root.choosing.more
                text: qsTr("More services")
                iconName: "list"
                onClicked: root.model.press("more")
            }
        }
    }
}
