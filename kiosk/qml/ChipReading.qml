// SPDX-License-Identifier: GPL-3.0-or-later
// The chip of a card is being read: keep it still, and how far it is.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nobat.Ui

Message {
    id: root

    objectName: "chipReadingScreen"
    iconName: "id-card"
    headline: qsTr("Keep the card still")
    detail: qsTr("Its chip is being read. This takes a few seconds.")

    ProgressLine {
        objectName: "chipProgress"
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.medium
        Layout.bottomMargin: Theme.medium
        implicitWidth: Math.round((root.wide ? 620 : 720) * Theme.unit)
        implicitHeight: Math.round(24 * Theme.unit)
        value: root.model.chip.share
        Accessible.name: root.headline
    }

    QuietButton {
        objectName: "withoutCard"
        Layout.alignment: Qt.AlignHCenter
        text: qsTr("Go on without the chip")
        iconName: "arrow-right"
        iconTurns: true
        onClicked: root.model.press("without_card")
    }
}
