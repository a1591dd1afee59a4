// SPDX-License-Identifier: GPL-3.0-or-later
// The languages on offer, each by its own name; the one in use is filled and ticked.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nobat.Ui

GridLayout {
    id: root

    readonly property int count: Language.offered.length
    readonly property bool inOneRow: width >= count * 7.2 * Theme.body

    signal chosen(string code)

    Layout.fillHeight: false
    columns: inOneRow ? count : Math.ceil(count / 2)
    columnSpacing: Theme.small
    rowSpacing: Theme.small
    uniformCellWidths: true

    Repeater {
        model: Language.offered

        QuietButton {
            required property string modelData

            objectName: "language-" + modelData
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: Language.format.ownName(modelData)
            chosen: Language.code === modelData
            iconName: chosen ? "check" : ""
            leftPadding: Theme.tiny
            rightPadding: Theme.tiny
            shrinks: true
            onClicked: root.chosen(modelData)
        }
    }
}
