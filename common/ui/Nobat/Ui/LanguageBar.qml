// SPDX-License-Identifier: GPL-3.0-or-later
// The languages on offer, each by its own name; the one in use is filled and ticked.
import QtQuick
import QtQuick.Layouts
import Nobat.Ui

RowLayout {
    id: root

    signal chosen(string code)

    spacing: Theme.small
    uniformCellSizes: true

    Repeater {
        model: Language.offered

        QuietButton {
            required property string modelData

            Layout.fillWidth: true
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
