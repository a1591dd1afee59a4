// SPDX-License-Identifier: GPL-3.0-or-later
// Before the office is known: a calm word in every language.
pragma ComponentBehavior: Bound

import QtQuick
import Nobat.Ui

Item {
    id: root

    required property var words

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.huge
        spacing: Theme.large

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "hourglass"
            colour: Theme.accent
            size: Math.round(140 * Theme.unit)
        }

        Repeater {
            model: root.words

            Phrase {
                required property string modelData

                width: parent ? parent.width : 0
                text: modelData
                font.pixelSize: Theme.heading
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
