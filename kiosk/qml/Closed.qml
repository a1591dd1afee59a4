// SPDX-License-Identifier: GPL-3.0-or-later
// No tickets now: when again, and today's hours.
import QtQuick
import QtQuick.Layouts
import Nobat.Ui

Message {
    id: root

    readonly property var hours: root.model.hours

    objectName: "closedScreen"
    iconName: "door"
    headline: qsTr("We are closed")
    detail: hours.opens === 0 ? "" : qsTr("We open again on %1 at %2.").arg(Language.format.longDate(hours.opens)).arg(Language.format.time(hours.opens))

    Phrase {
        Layout.fillWidth: true
        visible: root.hours.today.length > 0
        text: qsTr("Open today") + ": " + root.hours.today.map(span => "\u2066" + Language.format.time(span.opens) + "–" + Language.format.time(span.closes) + "\u2069").join(", ")
        horizontalAlignment: Text.AlignHCenter
    }

    QuietButton {
        objectName: "requests"
        Layout.alignment: Qt.AlignHCenter
        visible: root.model.device.requests
        text: qsTr("How does my request stand?")
        iconName: "search"
        onClicked: root.model.press("requests")
    }
}
