// SPDX-License-Identifier: GPL-3.0-or-later
// One figure with what it counts above it.
import QtQuick
import QtQuick.Layouts
import Nobat.Ui

Card {
    id: root

    required property string caption
    required property string figure

    implicitWidth: column.implicitWidth + 2 * Theme.large
    implicitHeight: column.implicitHeight + 2 * Theme.large
    Accessible.role: Accessible.StaticText
    Accessible.name: caption + ": " + figure

    ColumnLayout {
        id: column

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - 2 * Theme.medium)
        spacing: Theme.small

        Phrase {
            Layout.fillWidth: true
            text: root.caption
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }

        Phrase {
            Layout.fillWidth: true
            text: root.figure
            font.pixelSize: Theme.heading
            font.weight: Font.Bold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.body
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
