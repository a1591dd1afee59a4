// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet of the form: a question or a small group of them, and what they are answered with.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nobat.Ui

Sheet {
    id: root

    readonly property var work: root.model.paperwork
    readonly property var questions: work.questions ?? []
    readonly property var asked: questions.find(question => question.focused) ?? blank
    readonly property string kind: work.kind ?? ""
    readonly property var entries: work.entries ?? []

    objectName: "requestFormScreen"
    body: whole
    spoken: [asked.label, asked.hint, asked.error].filter(part => part !== "").join(". ")
    onSpokenChanged: {
        if (model.looks.readAloud)
            model.speak(spoken);
    }

    ColumnLayout {
        id: whole

        anchors.fill: parent
        spacing: root.lowered || root.wide ? Theme.small : Theme.medium

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.medium

            Phrase {
                Layout.fillWidth: true
                text: root.work.inside ? root.work.inside : root.work.title
                color: Theme.inkSoft
                font.weight: Font.DemiBold
            }

            Phrase {
                objectName: "sheetNumber"
                text: Language.format.figures(qsTr("%1 of %2").arg(root.work.step ?? 0).arg(root.work.steps ?? 0))
                color: Theme.inkSoft
                wrapMode: Text.NoWrap
            }
        }

        ProgressLine {
            Layout.fillWidth: true
            value: (root.work.step ?? 0) / Math.max(1, root.work.steps ?? 1)
        }

        AwayNote {
            Layout.fillWidth: true
            visible: root.work.away === true
        }

        GridLayout {
            Layout.fillWidth: true
            visible: root.kind === "typed"
            columns: root.wide ? Math.max(1, root.questions.length) : 1
            columnSpacing: Theme.large
            rowSpacing: Theme.medium
            uniformCellWidths: true

            Repeater {
                model: root.kind === "typed" ? root.questions.length : 0

                AnswerBox {
                    required property int index
                    readonly property var question: index < root.questions.length ? root.questions[index] : root.blank

                    objectName: "question-" + question.path
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    Layout.preferredWidth: 1
                    name: question.path
                    text: question.label
                    hint: question.hint
                    value: question.value
                    error: question.error
                    focused: question.focused
                    good: question.good
                    optional: question.optional
                    onClicked: root.model.tell("point", question.path)
                }
            }
        }

        Headline {
            objectName: root.kind === "typed" ? "" : "asked-" + root.asked.path
            Layout.fillWidth: true
            visible: root.kind !== "typed"
            text: root.asked.optional ? root.asked.label + " " + qsTr("(you may leave this empty)") : root.asked.label
            detail: root.asked.hint
        }

        Phrase {
            objectName: root.kind === "typed" ? "" : "error-" + root.asked.path
            Layout.fillWidth: true
            visible: root.kind !== "typed" && root.asked.error !== ""
            text: root.asked.error
            color: Theme.alertInk
            font.weight: Font.DemiBold
        }

        Choices {
            Layout.fillWidth: true
            visible: root.kind === "choice"
            columns: root.wide ? 3 : choices.length > 6 ? 2 : 1
            choices: root.kind === "choice" ? root.work.choices : []
            onChosen: code => root.model.tell("choose", code)
        }

        RowLayout {
            Layout.alignment: Qt.AlignHCenter
            visible: root.kind === "date"
            spacing: Theme.medium

            DateBox {
                part: "day"
                caption: qsTr("Day")
                value: root.work.date?.day ?? ""
            }

            DateBox {
                part: "month"
                caption: qsTr("Month")
                value: root.work.date?.month ?? ""
                wide: true
            }

            DateBox {
                part: "year"
                caption: qsTr("Year")
                value: root.work.date?.year ?? ""
            }
        }

        Repeater {
            model: root.kind === "group" ? root.entries.length : 0

            Card {
                id: card

                required property int index
                readonly property var entry: index < root.entries.length ? root.entries[index] : root.noEntry

                Layout.fillWidth: true
                implicitHeight: line.implicitHeight + 2 * Theme.small

                RowLayout {
                    id: line

                    anchors.fill: parent
                    anchors.margins: Theme.small
                    spacing: Theme.small

                    Icon {
                        name: card.entry.wrong ? "alert-circle" : "user"
                        colour: card.entry.wrong ? Theme.alertInk : Theme.accent
                        size: Math.round(1.5 * Theme.body)
                    }

                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 0

                        Phrase {
                            Layout.fillWidth: true
                            text: card.entry.text === "" ? Language.format.number(card.index + 1) : card.entry.text
                        }

                        Phrase {
                            Layout.fillWidth: true
                            visible: card.entry.wrong
                            text: qsTr("Something is missing or wrong here.")
                            color: Theme.alertInk
                            font.weight: Font.DemiBold
                        }
                    }

                    QuietButton {
                        objectName: "openEntry-" + card.index
                        text: qsTr("Change")
                        onClicked: root.model.tell("open", String(card.index))
                    }

                    QuietButton {
                        objectName: "removeEntry-" + card.index
                        text: qsTr("Remove")
                        onClicked: root.model.tell("remove", String(card.index))
                    }
                }
            }
        }

        QuietButton {
            objectName: "addEntry"
            Layout.fillWidth: true
            visible: root.kind === "group" && root.work.mayAdd === true
            text: qsTr("Add one")
            iconName: "plus"
            textSize: Theme.lead
            onClicked: root.model.tell("touch", "add")
        }

        Item {
            Layout.fillHeight: true
        }

        Choices {
            Layout.fillWidth: true
            visible: root.kind === "date" && root.work.date?.part === "month"
            columns: root.wide ? 6 : 3
            prefix: "month"
            choices: visible ? root.work.date.months.map((name, n) => ({
                        "code": String(n + 1),
                        "text": name,
                        "chosen": name === root.work.date.month
                    })) : []
            onChosen: code => root.model.tell("choose", code)
        }

        Keyboard {
            objectName: "keyboard"
            Layout.fillWidth: true
            visible: root.model.keys.kind !== "" && !(root.kind === "date" && root.work.date?.part === "month")
            model: root.model
            written: root.asked.value
        }

        Onwards {
            Layout.fillWidth: true
            model: root.model
            mayStop: true
            onPressed: root.model.tell("touch", "next")
        }
    }

    readonly property var blank: ({
            "path": "",
            "label": "",
            "hint": "",
            "value": "",
            "error": "",
            "focused": false,
            "good": false,
            "optional": false
        })
    readonly property var noEntry: ({
            "text": "",
            "wrong": false
        })

    component DateBox: ColumnLayout {
        id: box

        required property string part
        required property string caption
        required property string value
        property bool wide: false

        spacing: Theme.tiny

        Phrase {
            Layout.alignment: Qt.AlignHCenter
            text: box.caption
            color: Theme.inkSoft
            wrapMode: Text.NoWrap
        }

        QuietButton {
            objectName: "date-" + box.part
            Layout.preferredWidth: Math.round((box.wide ? 4.4 : 2.6) * Theme.touchTarget)
            text: box.value === "" ? "–" : box.value
            textSize: Theme.heading
            shrinks: true
            chosen: root.work.date?.part === box.part
            Accessible.name: box.caption + " " + box.value
            onClicked: root.model.tell("point", root.asked.path + "." + box.part)
        }
    }
}
