// SPDX-License-Identifier: GPL-3.0-or-later
// A last look: every answer, the fee, how it is delivered; then it is sent.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Nobat.Ui

Sheet {
    id: root

    readonly property var work: root.model.paperwork
    readonly property var rows: work.rows ?? []

    objectName: "requestReviewScreen"
    body: whole
    spoken: question.text + " " + rows.map(row => row.label + ": " + row.value).join(". ") + ". " + qsTr("Fee") + ": " + (work.fee ?? "")

    ColumnLayout {
        id: whole

        anchors.fill: parent
        spacing: Theme.small

        Headline {
            id: question

            Layout.fillWidth: true
            text: qsTr("Is everything right?")
            detail: root.lowered ? "" : qsTr("Touch an answer to change it.")
        }

        AwayNote {
            Layout.fillWidth: true
            visible: root.work.away === true
        }

        Banner {
            objectName: "feeChanged"
            Layout.fillWidth: true
            visible: root.work.feeChanged === true
            kind: Banner.Caution
            text: qsTr("The fee has changed. Look at it before you send the request.")
        }

        GridLayout {
            Layout.fillWidth: true
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.medium
            rowSpacing: Theme.tiny
            uniformCellWidths: true

            Repeater {
                model: root.rows.length

                Line {
                    required property int index
                    readonly property var row: index < root.rows.length ? root.rows[index] : root.blank

                    objectName: "answer-" + row.path
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    label: row.label
                    value: row.value
                    fetched: row.fetched
                    onClicked: root.model.tell("point", row.path)
                }
            }
        }

        QuietButton {
            objectName: "more"
            Layout.alignment: Qt.AlignHCenter
            visible: root.work.more === true
            text: qsTr("More answers")
            iconName: "list"
            onClicked: root.model.tell("touch", "more")
        }

        Item {
            Layout.fillHeight: true
        }

        Card {
            Layout.fillWidth: true
            implicitHeight: last.implicitHeight + 2 * Theme.medium

            GridLayout {
                id: last

                anchors.fill: parent
                anchors.margins: Theme.medium
                columns: root.wide ? 2 : 1
                uniformCellWidths: true

                PaperLine {
                    Layout.fillWidth: true
                    text: qsTr("Fee") + ": " + (root.work.fee ?? "")
                    iconName: "cash"
                }

                PaperLine {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: root.work.delivery ?? ""
                    iconName: "file-check"
                }
            }
        }

        Onwards {
            Layout.fillWidth: true
            model: root.model
            mayStop: true
            nextName: "send"
            text: qsTr("Send the request")
            iconName: "check"
            onPressed: root.model.tell("touch", "send")
        }
    }

    readonly property var blank: ({
            "path": "",
            "label": "",
            "value": "",
            "fetched": false
        })

    component Line: T.Button {
        id: line

        required property string label
        required property string value
        required property bool fetched

        implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight + topPadding + bottomPadding)
        leftPadding: Theme.medium
        rightPadding: Theme.medium
        topPadding: Theme.tiny
        bottomPadding: Theme.tiny
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.Button
        Accessible.name: label + ": " + value

        contentItem: RowLayout {
            spacing: Theme.medium

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Phrase {
                    Layout.fillWidth: true
                    text: line.fetched ? line.label + " · " + qsTr("from a register or your card") : line.label
                    color: Theme.inkSoft
                    font.pixelSize: Theme.caption
                    Accessible.ignored: true
                }

                Phrase {
                    Layout.fillWidth: true
                    text: line.value
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }

            Icon {
                name: line.fetched ? "circle-check" : "chevron-right"
                turns: !line.fetched
                colour: Theme.accent
                size: Math.round(1.3 * Theme.body)
            }
        }

        background: Rectangle {
            radius: Theme.radiusSmall
            color: line.down ? Theme.tint : Theme.surface
            border.color: Theme.outline
            border.width: Theme.edge

            FocusRing {
                shown: line.visualFocus
                rounding: Theme.radiusSmall
            }
        }
    }
}
