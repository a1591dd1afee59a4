// SPDX-License-Identifier: GPL-3.0-or-later
// One thing said in large letters, with a picture and ways out.
import QtQuick
import QtQuick.Layouts
import Nobat.Ui

Sheet {
    id: root

    required property string iconName
    required property string headline
    property string detail: ""
    default property alias ways: below.data

    spoken: headline + ". " + detail
    body: whole

    ColumnLayout {
        id: whole

        anchors.centerIn: parent
        width: parent.width
        spacing: root.lowered || root.wide ? Theme.medium : Theme.large

        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            implicitWidth: Math.round((root.lowered || root.wide ? 150 : 240) * Theme.unit)
            implicitHeight: implicitWidth
            radius: Theme.radiusLarge
            color: Theme.tint
            border.color: Theme.outline
            border.width: Theme.highContrast ? Theme.edge : 0

            Icon {
                anchors.centerIn: parent
                name: root.iconName
                colour: Theme.accent
                size: Math.round(0.6 * parent.width)
            }
        }

        Phrase {
            Layout.fillWidth: true
            text: root.headline
            font.pixelSize: Theme.heading
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.Heading
        }

        Phrase {
            Layout.fillWidth: true
            text: root.detail
            visible: text !== ""
            font.pixelSize: Theme.lead
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
        }

        ColumnLayout {
            id: below

            // Its children bound how wide it may get, so it is put in the middle as well.
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignHCenter
            spacing: Theme.medium
        }
    }
}
