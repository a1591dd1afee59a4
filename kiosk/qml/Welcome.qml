// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody is here yet: put a card on, or touch; how many wait, and about how long.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nobat.Ui

Sheet {
    id: root

    readonly property bool grouped: root.model.welcome.tiles.length > 0
    readonly property bool reader: root.model.device.scanner !== ""
    readonly property string invitation: !reader ? qsTr("Touch the screen to begin") : qsTr("Put your ID card on the reader or touch the screen")
    readonly property string figures: root.model.wait === "" ? "" : qsTr("Expected wait") + ": " + root.model.wait + "."

    objectName: "welcomeScreen"
    body: whole
    spoken: invitation + ". " + figures

    MouseArea {
        id: begin

        objectName: "begin"
        anchors.fill: parent
        Accessible.role: Accessible.Button
        Accessible.name: root.invitation
        Accessible.onPressAction: root.model.press("begin")
        onClicked: root.model.press("begin")
    }

    GridLayout {
        id: whole

        anchors.fill: parent
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.huge
        rowSpacing: root.grouped || root.lowered ? Theme.medium : Theme.large
        uniformCellWidths: root.wide

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            Layout.fillHeight: !root.grouped || root.wide
            spacing: root.grouped || root.lowered ? Theme.small : Theme.large

            Item {
                Layout.fillHeight: true
            }

            Rectangle {
                Layout.alignment: Qt.AlignHCenter
                visible: !(root.lowered && (root.grouped || root.wide)) && !(root.grouped && !root.wide && Theme.textScale > 1)
                implicitWidth: Math.round((root.grouped || root.lowered || root.wide ? 360 : 620) * Theme.unit)
                implicitHeight: Math.round((root.grouped || root.lowered || root.wide ? 200 : 400) * Theme.unit)
                radius: Theme.radiusLarge
                color: begin.pressed ? Theme.line : Theme.tint
                border.color: Theme.accent
                border.width: Theme.highContrast ? Theme.edge : 0

                ColumnLayout {
                    anchors.centerIn: parent
                    spacing: Theme.small

                    Icon {
                        Layout.alignment: Qt.AlignHCenter
                        name: root.reader ? "id-card" : "touch"
                        colour: Theme.accent
                        size: Math.round((root.grouped || root.lowered || root.wide ? 100 : 200) * Theme.unit)
                    }

                    Icon {
                        Layout.alignment: Qt.AlignHCenter
                        visible: root.reader
                        name: "take-below"
                        colour: Theme.onTint
                        size: Math.round((root.grouped || root.lowered || root.wide ? 44 : 64) * Theme.unit)
                    }
                }
            }

            Phrase {
                Layout.fillWidth: true
                text: root.invitation
                font.pixelSize: root.grouped || root.lowered || root.wide ? Theme.heading : Theme.title
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                Accessible.role: Accessible.Heading
            }

            Phrase {
                Layout.fillWidth: true
                visible: root.reader && text !== ""
                text: root.model.office.purpose !== "" ? root.model.office.purpose : qsTr("Card data is used for this visit only and then deleted.")
                color: Theme.inkSoft
                horizontalAlignment: Text.AlignHCenter
                maximumLineCount: 3
            }

            RowLayout {
                Layout.alignment: Qt.AlignHCenter
                Layout.topMargin: root.grouped || root.lowered ? 0 : Theme.medium
                Layout.fillHeight: false
                spacing: Theme.medium
                visible: !root.grouped || root.wide

                FigureCard {
                    Layout.fillHeight: true
                    Layout.minimumWidth: Math.round(240 * Theme.unit)
                    caption: qsTr("Waiting")
                    figure: Language.format.number(root.model.waiting)
                }

                FigureCard {
                    Layout.fillHeight: true
                    Layout.minimumWidth: Math.round(340 * Theme.unit)
                    visible: root.model.wait !== ""
                    caption: qsTr("Expected wait")
                    figure: root.model.wait
                }
            }

            Phrase {
                Layout.fillWidth: true
                visible: root.grouped && !root.wide
                text: Language.format.figures(qsTr("%n people waiting", "", root.model.waiting)) + (root.model.wait === "" ? "" : " · " + root.model.wait)
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
            }

            Item {
                Layout.fillHeight: true
            }
        }

        TileGrid {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Math.max(implicitHeight, Math.round(900 * Theme.unit))
            Layout.minimumHeight: implicitHeight
            visible: root.grouped
            columns: 2
            plain: root.lowered
            tiles: root.model.welcome.tiles
            prefix: "group"
            onChosen: code => root.model.chooseGroup(code)
        }
    }
}
