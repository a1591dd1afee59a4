// SPDX-License-Identifier: GPL-3.0-or-later
// How several requests of one applicant stand, the newest first. Nothing names a person.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nobat.Ui

Sheet {
    id: root

    readonly property var work: root.model.paperwork
    readonly property var rows: work.rows ?? []

    objectName: "requestListScreen"
    body: whole
    spoken: question.text + ". " + rows.map(row => row.title + ": " + row.headline + " " + row.next).join(" ")

    ColumnLayout {
        id: whole

        anchors.fill: parent
        spacing: root.lowered || root.wide ? Theme.small : Theme.medium

        Headline {
            id: question

            Layout.fillWidth: true
            text: qsTr("Your requests")
            detail: root.work.older === true ? qsTr("Older ones are not shown: ask for them with number and secret.") : ""
        }

        GridLayout {
            Layout.fillWidth: true
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.medium
            rowSpacing: Theme.small
            uniformCellWidths: true

            Repeater {
                model: root.rows.length

                Card {
                    id: row

                    required property int index
                    readonly property var value: index < root.rows.length ? root.rows[index] : root.blank

                    objectName: "standing-" + value.number
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    Layout.preferredWidth: 1
                    implicitHeight: lines.implicitHeight + 2 * Theme.medium

                    RowLayout {
                        id: lines

                        anchors.left: parent.left
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        anchors.margins: Theme.medium
                        spacing: Theme.medium

                        Icon {
                            Layout.alignment: Qt.AlignTop
                            visible: !root.lowered
                            name: row.value.urgent ? "alert-circle" : "file-check"
                            colour: Theme.accent
                            size: Math.round(1.7 * Theme.lead)
                        }

                        ColumnLayout {
                            Layout.fillWidth: true
                            spacing: Theme.tiny

                            Phrase {
                                Layout.fillWidth: true
                                text: row.value.title + " · \u2066" + row.value.number + "\u2069"
                                color: Theme.inkSoft
                                font.weight: Font.DemiBold
                            }

                            Phrase {
                                Layout.fillWidth: true
                                text: row.value.headline
                                font.pixelSize: Theme.lead
                                font.weight: Font.Bold
                            }

                            Phrase {
                                Layout.fillWidth: true
                                text: row.value.next
                            }

                            Phrase {
                                Layout.fillWidth: true
                                text: [row.value.since, row.value.due].filter(part => part !== "").join(" · ")
                                color: Theme.inkSoft
                            }
                        }
                    }
                }
            }
        }

        Item {
            Layout.fillHeight: true
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
                text: qsTr("More requests")
                iconName: "list"
                onClicked: root.model.tell("touch", "more")
            }
        }

        PrimaryButton {
            objectName: "done"
            Layout.alignment: Qt.AlignHCenter
            text: qsTr("Done")
            iconName: "check"
            onClicked: root.model.tell("touch", "done")
        }
    }

    readonly property var blank: ({
            "number": "",
            "title": "",
            "headline": "",
            "next": "",
            "since": "",
            "due": "",
            "urgent": false
        })
}
