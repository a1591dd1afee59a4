// SPDX-License-Identifier: GPL-3.0-or-later
// Before a request: papers, fee and time; what the office fetches itself, and what for.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nobat.Ui

Sheet {
    id: root

    readonly property var work: root.model.paperwork
    readonly property var bring: work.bring ?? []
    readonly property bool cardNeeded: work.smart === true && work.card !== "read"

    function cardWords() {
        if (root.work.card === "expired")
            return qsTr("Your card has expired.");
        if (root.work.card === "read")
            return qsTr("Your card was read: what stands on it you need not type.");
        if (root.work.smart)
            return root.work.reader ? qsTr("Put your ID card on the reader.") : qsTr("This needs a card reader, which this kiosk has not.");
        return root.work.reader ? qsTr("With your ID card on the reader you type less. It goes without it, too.") : "";
    }

    objectName: "requestBeginScreen"
    body: whole
    spoken: work.title + ". " + bring.map(thing => thing.text + (thing.fetched ? ", " + qsTr("no need to bring") : "")).join(". ") + ". " + cardWords()

    ColumnLayout {
        id: whole

        anchors.fill: parent
        spacing: root.lowered || root.wide ? Theme.small : Theme.medium

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.medium

            Icon {
                name: root.work.icon ?? ""
                colour: Theme.accent
                size: Math.round(84 * Theme.unit)
                visible: !root.lowered
            }

            Headline {
                Layout.fillWidth: true
                text: root.work.title
                detail: root.work.smart === true ? qsTr("Done here at once, with nobody in between.") : qsTr("You fill in the form here; an official decides.")
            }
        }

        Banner {
            objectName: "offlineNote"
            Layout.fillWidth: true
            visible: root.work.online === false
            kind: Banner.Caution
            iconName: "cloud-off"
            text: qsTr("This cannot be filed just now: the office’s server does not answer.")
            detail: root.work.ticket === true ? qsTr("You can take a ticket for a counter all the same.") : qsTr("Please come back later.")
        }

        Card {
            Layout.fillWidth: true
            implicitHeight: facts.implicitHeight + 2 * facts.anchors.margins

            ColumnLayout {
                id: facts

                anchors.fill: parent
                anchors.margins: root.lowered || root.wide ? Theme.medium : Theme.large
                spacing: root.lowered || root.wide ? Theme.tiny : Theme.medium

                Phrase {
                    Layout.fillWidth: true
                    visible: root.bring.length > 0
                    text: qsTr("Papers that are needed")
                    font.pixelSize: Theme.lead
                    font.weight: Font.Bold
                    Accessible.role: Accessible.Heading
                }

                GridLayout {
                    Layout.fillWidth: true
                    visible: root.bring.length > 0
                    columns: root.wide ? 2 : 1
                    columnSpacing: Theme.large
                    rowSpacing: Theme.small
                    uniformCellWidths: true

                    Repeater {
                        model: root.bring.length

                        PaperLine {
                            required property int index
                            readonly property var thing: index < root.bring.length ? root.bring[index] : root.nothing

                            Layout.fillWidth: true
                            Layout.alignment: Qt.AlignTop
                            text: thing.text
                            soft: thing.fetched
                            iconName: thing.fetched ? "circle-check" : "files"
                            note: thing.fetched ? qsTr("We fetch this ourselves: no need to bring it.") : ""
                        }
                    }
                }

                Rectangle {
                    Layout.fillWidth: true
                    implicitHeight: Theme.edge
                    color: Theme.line
                    visible: root.bring.length > 0
                }

                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.large

                    Fact {
                        iconName: "cash"
                        caption: qsTr("Fee")
                        text: root.work.fee ?? ""
                    }

                    Fact {
                        iconName: "calendar"
                        caption: qsTr("Ready in")
                        text: root.work.time ?? ""
                    }
                }
            }
        }

        Banner {
            Layout.fillWidth: true
            visible: text !== ""
            kind: root.work.card === "expired" && root.work.smart === true ? Banner.Caution : Banner.Information
            iconName: "id-card"
            text: root.cardWords()
        }

        Phrase {
            Layout.fillWidth: true
            text: root.work.purpose ?? ""
            color: Theme.inkSoft
            font.pixelSize: Theme.caption
        }

        Item {
            Layout.fillHeight: true
        }

        Onwards {
            Layout.fillWidth: true
            model: root.model
            nextName: "beginRequest"
            text: root.work.begun === true ? qsTr("Go on") : qsTr("I agree: begin")
            ready: root.work.online !== false && !root.cardNeeded
            onPressed: root.model.tell("touch", "next")
        }
    }

    readonly property var nothing: ({
            "text": "",
            "fetched": false,
            "how": ""
        })

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
