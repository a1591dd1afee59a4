// SPDX-License-Identifier: GPL-3.0-or-later
// Calls, and beside or below them who waits for what.
import QtQuick
import Nobat.Display
import Nobat.Ui

Item {
    id: root

    required property DisplayModel model
    required property bool wide

    CallList {
        id: calls

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.topMargin: Theme.medium
        width: root.wide ? Math.round(parent.width * 0.608) : parent.width
        height: root.wide ? parent.height - 2 * Theme.medium : Math.round(parent.height * 0.55)
        model: root.model
    }

    WaitList {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: root.wide ? parent.width - calls.width : parent.width
        height: root.wide ? parent.height : parent.height - calls.height - 2 * Theme.medium
        model: root.model
        wide: root.wide
    }
}
