// SPDX-License-Identifier: GPL-3.0-or-later
// Before the ticket: what to bring, what it costs, how long it takes, and who needs to go first.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nobat.Ui

Sheet {
    id: root

    readonly property var service: root.model.confirming

    objectName: "beforeTicketScreen"
    body: whole
    spoken: service.name + ". " + service.bring.map(thing => thing.text + (thing.fetched ? ", " + qsTr("no need to bring") : "")).join(". ") + ". " + get.text

    ColumnLayout {
        id: whole

        anchors.fill: parent
        spacing: root.lowered ? Theme.small : Theme.medium

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.medium

            Icon {
                name: root.service.icon
                colour: Theme.accent
                size: Math.round(84 * Theme.unit)
                visible: !root.lowered
            }

            Headline {
                Layout.fillWidth: true
                text: root.service.name
                detail: {
                    const waiting = root.service.waiting < 0 ? "" : Language.format.figures(qsTr("%n waiting", "", root.service.waiting));
                    return [waiting, root.service.wait].filter(part => part !== "").join(" · ");
                }
            }
        }

        CardNote {
            Layout.fillWidth: true
            note: root.model.cardNote
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: root.wide && root.service.needs.length > 0 && sheet.visible ? 2 : 1
            columnSpacing: Theme.large
            rowSpacing: root.lowered ? Theme.small : Theme.large
            uniformCellWidths: true

            Card {
                id: sheet

                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                implicitHeight: facts.implicitHeight + 2 * facts.anchors.margins
                visible: root.service.bring.length > 0 || root.service.fee !== "" || root.service.processing !== ""

                ColumnLayout {
                    id: facts

                    anchors.fill: parent
                    anchors.margins: root.lowered || root.wide ? Theme.medium : Theme.large
                    spacing: root.lowered || root.wide ? Theme.tiny : Theme.medium

                    Phrase {
                        Layout.fillWidth: true
                        visible: root.service.bring.length > 0
                        text: qsTr("What to bring")
                        font.pixelSize: Theme.lead
                        font.weight: Font.Bold
                        Accessible.role: Accessible.Heading
                    }

                    Repeater {
                        model: root.service.bring.length

                        Requirement {
                            required property int index
                            readonly property var thing: index < root.service.bring.length ? root.service.bring[index] : root.nothing

                            Layout.fillWidth: true
                            text: thing.text
                            fetched: thing.fetched
                        }
                    }

                    Rectangle {
                        Layout.fillWidth: true
                        Layout.topMargin: Theme.tiny
                        Layout.bottomMargin: Theme.tiny
                        implicitHeight: Theme.edge
                        color: Theme.line
                        visible: root.service.bring.length > 0 && money.visible
                    }

                    Flow {
                        id: money

                        Layout.fillWidth: true
                        spacing: Theme.large
                        visible: root.service.fee !== "" || root.service.processing !== ""

                        Fact {
                            iconName: "cash"
                            caption: qsTr("Fee")
                            text: root.service.fee
                        }

                        Fact {
                            iconName: "calendar"
                            caption: qsTr("Ready in")
                            text: root.service.processing
                        }
                    }
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.small
                visible: root.service.needs.length > 0

                Phrase {
                    Layout.fillWidth: true
                    text: qsTr("Would it help you to be served sooner? Touch what applies to you.")
                    font.weight: Font.DemiBold
                }

                GridLayout {
                    Layout.fillWidth: true
                    columns: 2
                    columnSpacing: Theme.small
                    rowSpacing: Theme.small
                    uniformCellWidths: true

                    Repeater {
                        model: root.service.needs.length

                        QuietButton {
                            required property int index
                            readonly property var need: index < root.service.needs.length ? root.service.needs[index] : root.nobody

                            objectName: "need-" + need.code
                            Layout.fillWidth: true
                            Layout.fillHeight: true
                            Layout.maximumHeight: Math.max(implicitHeight, Math.round(1.6 * Theme.touchTarget))
                            Layout.preferredWidth: 1
                            text: need.name
                            iconName: need.chosen ? "check" : need.icon
                            chosen: need.chosen
                            onClicked: root.model.chooseNeed(need.code)
                        }
                    }
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }

        QuietButton {
            objectName: "beginRequest"
            Layout.fillWidth: true
            visible: root.service.requestable
            text: qsTr("Fill in the request here first")
            textSize: Theme.lead
            iconName: "signature"
            onClicked: root.model.press("begin_request")
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.maximumHeight: get.implicitHeight
            spacing: Theme.medium

            QuietButton {
                objectName: "back"
                Layout.fillHeight: true
                text: qsTr("Back")
                iconName: "arrow-left"
                iconTurns: true
                onClicked: root.model.press("back")
            }

            PrimaryButton {
                id: get

                objectName: "getTicket"
                Layout.fillWidth: true
                topPadding: root.lowered || root.wide ? Theme.small : Theme.large
                bottomPadding: topPadding
                text: qsTr("Get my ticket")
                textSize: root.lowered || root.wide || Theme.textScale > 1 ? Theme.lead : Theme.heading
                iconName: "ticket"
                onClicked: root.model.press("get_ticket")
            }
        }
    }

    readonly property var nothing: ({
            "text": "",
            "fetched": false
        })
    readonly property var nobody: ({
            "code": "",
            "name": "",
            "icon": "",
            "chosen": false
        })

    component Requirement: RowLayout {
        id: requirement

        required property string text
        required property bool fetched

        spacing: Theme.small

        Icon {
            Layout.alignment: Qt.AlignTop
            name: requirement.fetched ? "circle-check" : "files"
            colour: requirement.fetched ? Theme.accent : Theme.ink
            size: Math.round(1.4 * Theme.body)
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Phrase {
                Layout.fillWidth: true
                text: requirement.text
                color: requirement.fetched ? Theme.inkSoft : Theme.ink
            }

            Phrase {
                Layout.fillWidth: true
                visible: requirement.fetched
                text: qsTr("We fetch this ourselves: no need to bring it.")
                color: Theme.accent
                font.pixelSize: Theme.caption
                font.weight: Font.DemiBold
            }
        }
    }

    component Fact: RowLayout {
        id: fact

        required property string iconName
        required property string caption
        required property string text

        spacing: Theme.small
        visible: text !== ""

        Icon {
            name: fact.iconName
            colour: Theme.accent
            size: Math.round(1.6 * Theme.body)
        }

        ColumnLayout {
            spacing: 0

            Phrase {
                text: fact.caption
                color: Theme.inkSoft
                font.pixelSize: Theme.caption
                wrapMode: Text.NoWrap
            }

            Phrase {
                text: fact.text
                font.weight: Font.DemiBold
                wrapMode: Text.NoWrap
            }
        }
    }
}
