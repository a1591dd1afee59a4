// SPDX-License-Identifier: GPL-3.0-or-later
// How many wait for each service, and how long about; dimmed and dated while news are missing.
pragma ComponentBehavior: Bound

import QtQuick
import Nobat.Display
import Nobat.Ui

Rectangle {
    id: root

    required property DisplayModel model
    required property bool wide

    readonly property int rows: 6
    readonly property int edge: Math.round((wide ? 40 : 56) * Theme.unit)
    readonly property bool fresh: model.freshness === "fresh"

    color: Theme.surface

    Phrase {
        id: head

        objectName: "waitHead"
        anchors.top: parent.top
        anchors.topMargin: Theme.medium
        anchors.left: parent.left
        anchors.leftMargin: root.edge
        anchors.right: parent.right
        anchors.rightMargin: root.edge
        height: Math.round(64 * Theme.unit)
        text: root.fresh || root.model.asOf === 0 ? qsTr("Waiting and expected wait") : qsTr("Waiting · as of %1").arg(Language.format.time(root.model.asOf))
        color: root.fresh ? Theme.inkSoft : Theme.waitInk
        font.pixelSize: Theme.caption
        font.weight: Font.DemiBold
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.Fit
        minimumPixelSize: Math.round(24 * Theme.unit)
    }

    Column {
        id: lines

        objectName: "waitLines"
        anchors.top: head.bottom
        anchors.bottom: dots.top
        anchors.left: parent.left
        anchors.leftMargin: root.edge
        anchors.right: parent.right
        anchors.rightMargin: root.edge
        opacity: root.fresh ? 1 : 0.8

        Repeater {
            model: root.model.waits

            WaitLine {
                width: lines.width
                height: Math.min(Math.round(116 * Theme.unit), Math.floor(lines.height / root.rows))
            }
        }
    }

    Row {
        id: dots

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.medium
        anchors.horizontalCenter: parent.horizontalCenter
        height: Math.round(28 * Theme.unit)
        spacing: Theme.small

        Repeater {
            model: root.model.pages > 1 ? root.model.pages : 0

            Rectangle {
                required property int index

                anchors.verticalCenter: parent ? parent.verticalCenter : undefined
                width: Math.round((index === root.model.page ? 48 : 16) * Theme.unit)
                height: Math.round(16 * Theme.unit)
                radius: height / 2
                color: index === root.model.page ? Theme.inkSoft : Theme.outline
            }
        }
    }
}
