// SPDX-License-Identifier: GPL-3.0-or-later
// The quiet line: a notice of the office's, or how old the news are. Says too if no call is heard.
import QtQuick
import Nobat.Display
import Nobat.Ui

Rectangle {
    id: root

    required property DisplayModel model

    readonly property bool fresh: model.freshness === "fresh"
    readonly property color ink: fresh ? Theme.onBarSoft : Theme.onCaution

    color: fresh ? Theme.bar : Theme.caution
    implicitHeight: Math.round(96 * Theme.unit)

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Math.round(56 * Theme.unit)
        anchors.verticalCenter: parent.verticalCenter
        visible: words.text !== ""
        name: root.fresh ? "info" : "clock"
        colour: root.ink
        size: Math.round(44 * Theme.unit)
    }

    Phrase {
        id: words

        objectName: "footLine"
        anchors.left: sign.right
        anchors.leftMargin: Theme.medium
        anchors.right: root.model.silent ? mute.left : parent.right
        anchors.rightMargin: root.model.silent ? Theme.medium : Math.round(56 * Theme.unit)
        height: parent.height
        text: root.fresh ? root.model.notice : root.model.freshness === "outcast" ? qsTr("This screen is not connected. Please tell the staff.") : qsTr("Calls go on. Waiting times are being refreshed.")
        color: root.ink
        font.pixelSize: Math.round(36 * Theme.unit)
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.Fit
        minimumPixelSize: Math.round(24 * Theme.unit)
    }

    Icon {
        id: mute

        objectName: "mute"
        anchors.right: parent.right
        anchors.rightMargin: Math.round(56 * Theme.unit)
        anchors.verticalCenter: parent.verticalCenter
        visible: root.model.silent
        name: "volume-off"
        colour: root.ink
        size: Math.round(40 * Theme.unit)
        Accessible.ignored: false
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Calls are not spoken at present")
    }
}
