// SPDX-License-Identifier: GPL-3.0-or-later
// A paper that is needed: brought, or fetched from a register, with what came of that.
import QtQuick
import QtQuick.Layouts
import Nobat.Ui

RowLayout {
    id: root

    property string text: ""
    property string note: ""
    property string iconName: "files"
    property bool soft: false

    spacing: Theme.small

    Icon {
        Layout.alignment: Qt.AlignTop
        name: root.iconName
        colour: root.soft ? Theme.accent : Theme.ink
        size: Math.round(1.4 * Theme.body)
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Phrase {
            Layout.fillWidth: true
            text: root.text
            color: root.soft ? Theme.inkSoft : Theme.ink
        }

        Phrase {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.note
            color: Theme.accent
            font.pixelSize: Theme.caption
            font.weight: Font.DemiBold
        }
    }
}
