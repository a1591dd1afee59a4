// SPDX-License-Identifier: GPL-3.0-or-later
// Large tiles side by side; their number and order do not change while they are shown.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nobat.Ui

GridLayout {
    id: root

    required property var tiles
    required property string prefix
    property bool plain: false
    readonly property bool dense: tiles.length > 4

    signal chosen(string code)

    columnSpacing: Theme.medium
    rowSpacing: dense ? Theme.small : Theme.medium
    uniformCellWidths: true
    uniformCellHeights: true

    Repeater {
        model: root.tiles.length

        Tile {
            required property int index
            readonly property var value: index < root.tiles.length ? root.tiles[index] : root.blank

            objectName: root.prefix + "-" + value.code
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: Math.round(360 * Theme.unit * Math.max(1, Theme.textScale))
            Layout.preferredWidth: 1
            padding: root.dense ? Theme.small : Math.round(1.3 * Theme.medium)
            iconName: root.plain ? "" : value.icon
            iconSize: Math.round((root.dense ? 50 : 66) * Theme.unit)
            text: value.name
            waiting: value.waiting < 0 ? "" : Language.format.figures(qsTr("%n waiting", "", value.waiting))
            wait: value.wait
            onClicked: root.chosen(value.code)
        }
    }

    readonly property var blank: ({
            "code": "",
            "name": "",
            "icon": "",
            "waiting": -1,
            "wait": ""
        })
}
