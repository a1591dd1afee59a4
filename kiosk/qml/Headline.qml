// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen is about, and a line under it.
import QtQuick
import QtQuick.Layouts
import Nobat.Ui

ColumnLayout {
    id: root

    required property string text
    property string detail: ""
    property int textSize: Theme.heading
    property int alignment: Text.AlignLeft

    spacing: 0

    Phrase {
        Layout.fillWidth: true
        text: root.text
        font.pixelSize: root.textSize
        font.weight: Font.Bold
        horizontalAlignment: root.alignment
        Accessible.role: Accessible.Heading
    }

    Phrase {
        Layout.fillWidth: true
        text: root.detail
        color: Theme.inkSoft
        visible: text !== ""
        horizontalAlignment: root.alignment
    }
}
