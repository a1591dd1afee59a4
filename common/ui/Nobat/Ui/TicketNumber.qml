// SPDX-License-Identifier: GPL-3.0-or-later
// A ticket number as large as its sheet allows; never mirrored, never in other figures.
import QtQuick
import Nobat.Ui

Card {
    id: root

    required property string number
    property int largest: Theme.number

    implicitWidth: Math.round(850 * Theme.unit)
    implicitHeight: Math.round(370 * Theme.unit)
    radius: Theme.radiusLarge
    border.color: Theme.accent
    border.width: Math.round(1.5 * Theme.edge)
    Accessible.role: Accessible.StaticText
    Accessible.name: number

    Text {
        anchors.fill: parent
        anchors.leftMargin: Theme.large
        anchors.rightMargin: Theme.large
        LayoutMirroring.enabled: false
        text: Language.format.ticket(root.number)
        textFormat: Text.PlainText
        color: Theme.ink
        font.pixelSize: root.largest
        font.weight: Font.Bold
        font.features: ({
                "tnum": 1
            })
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.heading
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
