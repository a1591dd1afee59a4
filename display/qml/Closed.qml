// SPDX-License-Identifier: GPL-3.0-or-later
// Outside opening hours: that it is closed, why on a holiday, and when it opens again.
import QtQuick
import Nobat.Display
import Nobat.Ui

Item {
    id: root

    required property DisplayModel model

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.huge
        spacing: Theme.large

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "moon"
            colour: Theme.inkSoft
            size: Math.round(150 * Theme.unit)
        }

        Phrase {
            width: parent.width
            text: qsTr("The office is closed")
            font.pixelSize: Math.round(Theme.title * 1.3)
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.Heading
        }

        Phrase {
            width: parent.width
            text: root.model.holiday
            visible: text !== ""
            color: Theme.inkSoft
            font.pixelSize: Theme.heading
            horizontalAlignment: Text.AlignHCenter
        }

        Phrase {
            width: parent.width
            text: Language.format.figures(qsTr("It opens on %1 at %2").arg(Language.format.longDate(root.model.opens)).arg(Language.format.time(root.model.opens)))
            visible: root.model.opens > 0
            color: Theme.waitInk
            font.pixelSize: Theme.heading
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
