// SPDX-License-Identifier: GPL-3.0-or-later
// Whose office and which hall this is, the date and the time of day.
import QtQuick
import QtQuick.Layouts
import Nobat.Display
import Nobat.Ui

Rectangle {
    id: root

    required property DisplayModel model
    required property bool wide

    color: Theme.bar
    implicitHeight: Math.round((wide ? 120 : 208) * Theme.unit)

    GridLayout {
        anchors.fill: parent
        anchors.leftMargin: Math.round(56 * Theme.unit)
        anchors.rightMargin: Math.round(56 * Theme.unit)
        anchors.topMargin: Theme.small
        anchors.bottomMargin: Theme.small
        columns: root.wide ? 3 : 2
        columnSpacing: Theme.large
        rowSpacing: 0

        // Office and hall; standing, the hall takes a line of its own beside the clock.
        Phrase {
            id: whose

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.columnSpan: root.wide ? 1 : 2
            text: root.model.zoneName === "" || !root.wide ? root.model.officeName : root.model.officeName + "  ·  " + root.model.zoneName
            color: Theme.onBar
            font.pixelSize: Theme.lead
            font.weight: Font.DemiBold
            verticalAlignment: Text.AlignVCenter
            fontSizeMode: Text.Fit
            minimumPixelSize: Math.round(24 * Theme.unit)
            maximumLineCount: 2
        }

        Phrase {
            Layout.fillHeight: root.wide
            Layout.fillWidth: !root.wide
            Layout.alignment: Qt.AlignBaseline
            text: root.wide ? Language.format.longDate(root.model.now) : (root.model.zoneName === "" ? "" : root.model.zoneName + "  ·  ") + Language.format.longDate(root.model.now)
            color: Theme.onBarSoft
            font.pixelSize: Theme.body
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
            fontSizeMode: root.wide ? Text.FixedSize : Text.HorizontalFit
            minimumPixelSize: Math.round(24 * Theme.unit)
        }

        Phrase {
            Layout.fillHeight: root.wide
            Layout.alignment: Qt.AlignBaseline
            text: Language.format.time(root.model.now)
            color: Theme.onBar
            font.pixelSize: Theme.title
            font.weight: Font.DemiBold
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
        }
    }
}
