// SPDX-License-Identifier: GPL-3.0-or-later
// A ticket, an arrow, a counter. Amber while the citizen is still to come.
import QtQuick
import Nobat.Ui

Rectangle {
    id: root

    required property int index
    required property string ticket
    required property string number
    required property string counter
    required property bool isCurrent
    property bool turned: false
    property bool lit: false

    readonly property bool first: index === 0
    readonly property color ink: isCurrent ? Theme.onCall : Theme.ink
    readonly property int figures: first ? Math.round(160 * Theme.unit) : Math.min(Math.round(0.8 * height), Math.round(78 * Theme.unit))

    color: isCurrent ? lit ? Qt.lighter(Theme.call, 1.35) : Theme.call : Theme.surface
    radius: first ? Theme.radius : Math.round(20 * Theme.unit)
    Accessible.role: Accessible.StaticText
    Accessible.name: number + ", " + counter

    Text {
        id: label

        objectName: "number"
        anchors.left: parent.left
        anchors.leftMargin: Math.round(48 * Theme.unit)
        anchors.verticalCenter: parent.verticalCenter
        width: Math.round(root.width * 0.53)
        text: Language.format.ticket(root.number)
        textFormat: Text.PlainText
        color: root.ink
        font.pixelSize: root.figures
        font.weight: Font.Bold
        font.features: ({
                "tnum": 1
            })
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(30 * Theme.unit)
        horizontalAlignment: Text.AlignLeft
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    Icon {
        anchors.left: label.right
        anchors.leftMargin: Math.round((place.x > label.x ? place.x - label.x - label.width - width : label.x - place.x - place.width - width) / 2)
        anchors.verticalCenter: parent.verticalCenter
        name: "arrow-right"
        mirror: root.turned
        colour: root.ink
        size: Math.round((root.first ? 88 : 56) * Theme.unit)
    }

    Text {
        id: place

        objectName: "counter"
        anchors.right: parent.right
        anchors.rightMargin: Math.round(40 * Theme.unit)
        anchors.verticalCenter: parent.verticalCenter
        width: Math.round(root.width * 0.22)
        text: root.counter
        textFormat: Text.PlainText
        color: root.ink
        font.pixelSize: root.figures
        font.weight: Font.Bold
        font.features: ({
                "tnum": 1
            })
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(24 * Theme.unit)
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
