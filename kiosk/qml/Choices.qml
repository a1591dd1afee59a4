// SPDX-License-Identifier: GPL-3.0-or-later
// Answers to choose from, as large tiles in the order of the catalogue.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nobat.Ui

GridLayout {
    id: root

    required property var choices
    property string prefix: "choice"

    signal chosen(string code)

    columnSpacing: Theme.medium
    rowSpacing: Theme.small
    uniformCellWidths: true

    Repeater {
        model: root.choices.length

        QuietButton {
            required property int index
            readonly property var value: index < root.choices.length ? root.choices[index] : root.blank

            objectName: root.prefix + "-" + value.code
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.minimumHeight: Math.max(implicitHeight, Math.round(1.2 * Theme.touchTarget))
            Layout.maximumHeight: Math.max(Layout.minimumHeight, Math.round(150 * Theme.unit))
            text: value.text
            textSize: root.choices.length > 8 ? Theme.body : Theme.lead
            chosen: value.chosen === true
            iconName: value.chosen === true ? "check" : ""
            onClicked: root.chosen(value.code)
        }
    }

    readonly property var blank: ({
            "code": "",
            "text": "",
            "chosen": false
        })
}
