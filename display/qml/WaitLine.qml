// SPDX-License-Identifier: GPL-3.0-or-later
// One service: its name, how many wait, how long about.
import QtQuick
import QtQuick.Layouts
import Nobat.Ui

Item {
    id: root

    required property string name
    required property string waiting
    required property string wait

    RowLayout {
        anchors.fill: parent
        spacing: Theme.small

        Phrase {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: root.name
            font.pixelSize: Math.round(36 * Theme.unit)
            verticalAlignment: Text.AlignVCenter
            fontSizeMode: Text.Fit
            minimumPixelSize: Math.round(24 * Theme.unit)
            lineHeight: 0.92
        }

        Phrase {
            Layout.preferredWidth: Math.round(76 * Theme.unit)
            Layout.fillHeight: true
            text: root.waiting
            font.pixelSize: Theme.lead
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
        }

        Phrase {
            Layout.preferredWidth: Math.round(190 * Theme.unit)
            Layout.fillHeight: true
            text: root.wait
            color: Theme.waitInk
            font.pixelSize: Math.round(34 * Theme.unit)
            horizontalAlignment: Text.AlignRight
            verticalAlignment: Text.AlignVCenter
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(24 * Theme.unit)
            wrapMode: Text.NoWrap
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.edge
        color: Theme.line
    }
}
