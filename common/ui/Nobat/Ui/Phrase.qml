// SPDX-License-Identifier: GPL-3.0-or-later
// Text in the theme's fonts and colours, wrapped, along the line of reading.
import QtQuick
import Nobat.Ui

Text {
    color: Theme.ink
    font.pixelSize: Theme.body
    font.features: ({
            "tnum": 1
        })
    horizontalAlignment: Text.AlignLeft
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
