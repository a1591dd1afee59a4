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
        spacing: Theme.medium

        Phrase {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: root.name
            font.pixelSize: Theme.body
            verticalAlignment: Text.AlignVCenter
            fontSizeMode: Text.Fit
            minimumPixelSize: Math.round(26 * Theme.unit)
            maximumLineCount: 2
            lineHeight: 0.95
        }

        Phrase {
            Layout.preferredWidth: Math.round(84 * Theme.unit)
            Layout.fillHeight: true
            text: root.waiting
            font.pixelSize: Theme.lead
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
        }

        Phrase {
            Layout.preferredWidth: Math.round(196 * Theme.unit)
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
