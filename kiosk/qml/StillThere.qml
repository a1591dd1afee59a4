// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody has touched anything for a while.
import QtQuick
import QtQuick.Layouts
import Nobat.Kiosk
import Nobat.Ui

Rectangle {
    id: root

    property KioskModel model
    readonly property string spoken: question.text + " " + detail.text

    objectName: "stillThere"
    color: "#B3000000"

    MouseArea {
        anchors.fill: parent
        onClicked: root.model.press("still_here")
    }

    Card {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.huge
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: Math.round(0.08 * parent.height)
        implicitHeight: column.implicitHeight + 2 * Theme.huge

        ColumnLayout {
            id: column

            anchors.fill: parent
            anchors.margins: Theme.huge
            spacing: Theme.large

            Phrase {
                id: question

                Layout.fillWidth: true
                text: qsTr("Are you still there?")
                font.pixelSize: Theme.title
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                Accessible.role: Accessible.Heading
            }

            Phrase {
                id: detail

                Layout.fillWidth: true
                text: qsTr("If not, everything you entered is deleted in a moment.")
                font.pixelSize: Theme.lead
                color: Theme.inkSoft
                horizontalAlignment: Text.AlignHCenter
            }

            PrimaryButton {
                objectName: "stillHere"
                Layout.alignment: Qt.AlignHCenter
                text: qsTr("Yes, I am here")
                textSize: Theme.heading
                onClicked: root.model.press("still_here")
            }
        }
    }
}
