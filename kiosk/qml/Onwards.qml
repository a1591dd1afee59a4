// SPDX-License-Identifier: GPL-3.0-or-later
// The foot of a page of paperwork: back, leave, and the one thing to do next.
import QtQuick
import QtQuick.Layouts
import Nobat.Kiosk
import Nobat.Ui

RowLayout {
    id: root

    required property KioskModel model
    property alias text: next.text
    property alias iconName: next.iconName
    property alias nextName: next.objectName
    property alias ready: next.enabled
    property bool mayGoBack: true
    property bool mayStop: false
    property bool mayGoOn: true

    signal pressed

    spacing: Theme.medium
    Layout.fillHeight: false
    Layout.maximumHeight: implicitHeight

    QuietButton {
        objectName: "back"
        visible: root.mayGoBack
        Layout.fillHeight: true
        text: qsTr("Back")
        iconName: "arrow-left"
        iconTurns: true
        onClicked: root.model.tell("touch", "back")
    }

    QuietButton {
        objectName: "stop"
        visible: root.mayStop
        Layout.fillHeight: true
        text: qsTr("Stop here")
        iconName: "x"
        onClicked: root.model.tell("touch", "stop")
    }

    Item {
        Layout.fillWidth: true
        visible: !root.mayGoOn
    }

    PrimaryButton {
        id: next

        objectName: "next"
        visible: root.mayGoOn
        Layout.fillWidth: true
        Layout.fillHeight: true
        text: qsTr("Next")
        iconName: "arrow-right"
        iconTurns: iconName === "arrow-right"
        onClicked: root.pressed()
    }
}
