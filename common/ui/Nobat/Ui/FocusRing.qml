// SPDX-License-Identifier: GPL-3.0-or-later
// The ring round what the keyboard would press; stands outside its parent's edge.
import QtQuick
import Nobat.Ui

Rectangle {
    id: root

    property bool shown: false
    property int rounding: Theme.radius

    anchors.fill: parent
    anchors.margins: -3 * Theme.edge
    color: "transparent"
    radius: rounding + 3 * Theme.edge
    border.color: Theme.focus
    border.width: 2 * Theme.edge
    visible: shown
}
