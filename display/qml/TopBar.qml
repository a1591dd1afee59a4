// SPDX-License-Identifier: GPL-3.0-or-later
// Whose office and which hall this is, the date and the time of day.
import QtQuick
import Nobat.Display
import Nobat.Ui

Rectangle {
    id: root

    required property DisplayModel model
    required property bool wide

    readonly property int edge: Math.round(56 * Theme.unit)
    readonly property string dot: "  ·  "

    color: Theme.bar
    implicitHeight: Math.round((wide ? 120 : 208) * Theme.unit)

    Phrase {
        id: whose

        anchors.left: parent.left
        anchors.leftMargin: root.edge
        anchors.right: root.wide ? date.left : parent.right
        anchors.rightMargin: root.wide ? Theme.large : root.edge
        y: root.wide ? 0 : Theme.small
        height: root.wide ? parent.height : Math.round(96 * Theme.unit)
        // Standing, the hall has its place below, beside the date.
        text: root.model.zoneName === "" || !root.wide ? root.model.officeName : root.model.officeName + root.dot + root.model.zoneName
        color: Theme.onBar
        font.pixelSize: Theme.lead
        font.weight: Font.DemiBold
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(24 * Theme.unit)
    }

    Phrase {
        id: date

        anchors.right: time.left
        anchors.rightMargin: Theme.large
        height: parent.height
        visible: root.wide
        text: Language.format.longDate(root.model.now)
        color: Theme.onBarSoft
        font.pixelSize: Math.round(36 * Theme.unit)
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
    }

    Phrase {
        anchors.left: parent.left
        anchors.leftMargin: root.edge
        anchors.right: time.left
        anchors.rightMargin: Theme.large
        anchors.verticalCenter: time.verticalCenter
        visible: !root.wide
        text: (root.model.zoneName === "" ? "" : root.model.zoneName + root.dot) + Language.format.longDate(root.model.now)
        color: Theme.onBarSoft
        font.pixelSize: Math.round(36 * Theme.unit)
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(24 * Theme.unit)
    }

    Phrase {
        id: time

        anchors.right: parent.right
        anchors.rightMargin: root.edge
        y: root.wide ? Math.round((parent.height - height) / 2) : whose.y + whose.height
        height: Math.round(96 * Theme.unit)
        text: Language.format.time(root.model.now)
        color: Theme.onBar
        font.pixelSize: Math.round(64 * Theme.unit)
        font.weight: Font.DemiBold
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
    }
}
