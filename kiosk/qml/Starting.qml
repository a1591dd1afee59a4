// SPDX-License-Identifier: GPL-3.0-or-later
// The office's set-up has not come: calm, in every language, and only after a moment.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nobat.Ui

Sheet {
    id: root

    objectName: "startingScreen"
    body: whole

    ColumnLayout {
        id: whole

        anchors.centerIn: parent
        width: parent.width
        spacing: Theme.large

        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            implicitWidth: Math.round(180 * Theme.unit)
            implicitHeight: implicitWidth
            radius: Theme.radiusLarge
            color: Theme.bar

            Icon {
                anchors.centerIn: parent
                name: "ticket"
                colour: Theme.onBar
                size: Math.round(110 * Theme.unit)
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.medium
            visible: !patience.running

            Repeater {
                model: root.model.starting.length

                Phrase {
                    required property int index

                    Layout.fillWidth: true
                    text: root.model.starting[index]
                    font.pixelSize: Theme.lead
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
    }

    Timer {
        id: patience

        interval: 1500
        running: true
    }
}
