// SPDX-License-Identifier: GPL-3.0-or-later
// Larger text, contrast, lower reach, reading aloud and help, along the lower edge.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Nobat.Ui

Rectangle {
    id: root

    property bool largerText: false
    property bool highContrast: false
    property bool lowerReach: false
    property bool readAloud: false
    property bool helpCalled: false
    property bool helpComing: false

    signal largerTextAsked
    signal highContrastAsked
    signal lowerReachAsked
    signal readAloudAsked
    signal helpAsked

    color: Theme.bar
    implicitHeight: row.implicitHeight + 2 * Theme.small

    Rectangle {
        width: parent.width
        height: Theme.edge
        color: Theme.onBar
        visible: Theme.highContrast
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.small
        spacing: Theme.tiny
        uniformCellSizes: true

        Choice {
            objectName: "largerText"
            text: qsTr("Larger text")
            iconName: "text-size"
            on: root.largerText
            onClicked: root.largerTextAsked()
        }

        Choice {
            objectName: "highContrast"
            text: qsTr("High contrast")
            iconName: "contrast"
            on: root.highContrast
            onClicked: root.highContrastAsked()
        }

        Choice {
            objectName: "lowerReach"
            text: qsTr("Lower screen")
            iconName: "lower-reach"
            on: root.lowerReach
            onClicked: root.lowerReachAsked()
        }

        Choice {
            objectName: "readAloud"
            text: qsTr("Read aloud")
            iconName: "volume"
            on: root.readAloud
            onClicked: root.readAloudAsked()
        }

        Choice {
            objectName: "help"
            text: root.helpComing ? qsTr("Help is coming") : root.helpCalled ? qsTr("Help called") : qsTr("Help")
            iconName: "help"
            on: root.helpCalled || root.helpComing
            onClicked: root.helpAsked()
        }
    }

    component Choice: T.Button {
        id: choice

        required property string iconName
        required property bool on

        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: Math.max(implicitContentHeight + topPadding + bottomPadding, Theme.touchTarget)
        padding: Theme.tiny
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.CheckBox
        Accessible.name: text
        Accessible.checkable: true
        Accessible.checked: on

        contentItem: ColumnLayout {
            spacing: Theme.tiny

            Icon {
                Layout.alignment: Qt.AlignHCenter
                name: choice.on ? "circle-check" : choice.iconName
                colour: choice.on ? Theme.call : Theme.onBar
                size: Math.round(1.9 * Theme.caption)
            }

            Phrase {
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: choice.text
                font.pixelSize: Theme.caption
                color: Theme.onBar
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignTop
                maximumLineCount: 2
                Accessible.ignored: true
            }
        }

        background: Rectangle {
            radius: Theme.radiusSmall
            color: choice.down ? Theme.action : "transparent"
            border.color: choice.on ? Theme.call : "transparent"
            border.width: Theme.edge

            FocusRing {
                border.color: Theme.onBar
                anchors.margins: 0
                shown: choice.visualFocus
                rounding: Theme.radiusSmall
            }
        }
    }
}
