// SPDX-License-Identifier: GPL-3.0-or-later
// Every control once, on a kiosk-sized sheet.
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Nobat.Ui

Window {
    id: root

    width: 1080
    height: 2220
    color: Theme.paper
    visible: true
    LayoutMirroring.enabled: Language.rightToLeft
    LayoutMirroring.childrenInherit: true

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.medium

        HeaderBar {
            Layout.fillWidth: true
            officeName: "مركز خدمة المواطن – Centre 12"
            subtitle: Language.ownName
            now: 1795335840
        }

        ColumnLayout {
            Layout.leftMargin: Theme.huge
            Layout.rightMargin: Theme.huge
            spacing: Theme.medium

            GridLayout {
                Layout.fillWidth: true
                columns: 2
                columnSpacing: Theme.medium
                rowSpacing: Theme.medium
                uniformCellWidths: true

                Tile {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.maximumHeight: 340 * Theme.textScale
                    iconName: "passport"
                    text: Language.ownName
                    waiting: Language.format.number(12)
                    wait: Language.format.wait(20, 30)
                }

                Tile {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.maximumHeight: 340 * Theme.textScale
                    iconName: "car"
                    text: "Довідка про відсутність судимості"
                    waiting: Language.format.number(0)
                    wait: Language.format.wait(0, 0)
                    enabled: false
                }
            }

            RowLayout {
                spacing: Theme.medium

                FigureCard {
                    Layout.fillWidth: true
                    caption: Language.ownName
                    figure: Language.format.number(12)
                }

                FigureCard {
                    Layout.fillWidth: true
                    caption: Language.ownName
                    figure: Language.format.wait(0, 10)
                }
            }

            TicketNumber {
                Layout.alignment: Qt.AlignHCenter
                Layout.preferredHeight: 220
                number: "PA 017"
            }

            ProgressLine {
                Layout.alignment: Qt.AlignHCenter
                value: 0.62
            }

            RowLayout {
                spacing: Theme.medium

                PrimaryButton {
                    Layout.fillWidth: true
                    text: Language.ownName
                    iconName: "arrow-right"
                    iconTurns: true
                }

                QuietButton {
                    Layout.fillWidth: true
                    text: Language.ownName
                    iconName: "home"
                }
            }

            RowLayout {
                spacing: Theme.medium

                PrimaryButton {
                    Layout.fillWidth: true
                    text: Language.ownName
                    enabled: false
                }

                QuietButton {
                    Layout.fillWidth: true
                    text: Language.ownName
                    enabled: false
                }
            }

            Banner {
                Layout.fillWidth: true
                text: Language.format.longDate(1795335840)
                detail: Language.format.ticket("PA 017") + " · 3"
            }

            Banner {
                Layout.fillWidth: true
                kind: Banner.Caution
                text: Language.format.longDate(1795335840)
            }

            Banner {
                Layout.fillWidth: true
                kind: Banner.Alert
                text: Language.format.longDate(1795335840)
            }

            LanguageBar {
                Layout.fillWidth: true
            }
        }

        Item {
            Layout.fillHeight: true
        }

        AccessibilityBar {
            Layout.fillWidth: true
            highContrast: Theme.highContrast
            largerText: Theme.textScale > 1
        }
    }
}
