// SPDX-License-Identifier: GPL-3.0-or-later
// The number is being given.
import QtQuick
import QtQuick.Layouts
import Nobat.Ui

Sheet {
    objectName: "oneMomentScreen"
    body: whole
    spoken: words.text

    ColumnLayout {
        id: whole

        anchors.centerIn: parent
        width: parent.width
        spacing: Theme.large

        Icon {
            Layout.alignment: Qt.AlignHCenter
            name: "printer"
            colour: Theme.accent
            size: Math.round(160 * Theme.unit)
        }

        Phrase {
            id: words

            Layout.fillWidth: true
            text: qsTr("One moment, your ticket is coming …")
            font.pixelSize: Theme.heading
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
