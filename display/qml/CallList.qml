// SPDX-License-Identifier: GPL-3.0-or-later
// Who is called to which counter. The first line is large; a fresh call pulses three times.
pragma ComponentBehavior: Bound

import QtQuick
import Nobat.Display
import Nobat.Ui

Item {
    id: root

    required property DisplayModel model

    readonly property int edge: Math.round(56 * Theme.unit)
    readonly property int between: Math.round(18 * Theme.unit)
    readonly property int large: Math.round(248 * Theme.unit)
    readonly property int least: 5
    readonly property int small: Math.floor((lines.height - large - between) / Math.max(least - 1, model.places - 1)) - between

    // A pulse is a change of colour, not a movement: six frames, however many displays there are.
    readonly property int pulseSteps: 6
    property int pulseStep: pulseSteps

    Connections {
        target: root.model
        function onPulsed() {
            root.pulseStep = 0;
        }
    }

    Timer {
        interval: 400
        repeat: true
        running: root.pulseStep < root.pulseSteps && !Theme.reducedMotion
        onTriggered: root.pulseStep += 1
    }

    Phrase {
        id: ticketHead

        anchors.left: parent.left
        anchors.leftMargin: root.edge + Math.round(48 * Theme.unit)
        width: Math.round((parent.width - 2 * root.edge) * 0.5)
        text: qsTr("Ticket")
        color: Theme.inkSoft
        font.pixelSize: Theme.caption
    }

    Phrase {
        anchors.right: parent.right
        anchors.rightMargin: root.edge + Math.round(40 * Theme.unit)
        width: Math.round((parent.width - 2 * root.edge) * 0.22)
        text: qsTr("Counter")
        color: Theme.inkSoft
        font.pixelSize: Theme.caption
        horizontalAlignment: Text.AlignHCenter
    }

    Column {
        id: lines

        anchors.top: ticketHead.bottom
        anchors.topMargin: Math.round(12 * Theme.unit)
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: root.edge
        anchors.right: parent.right
        anchors.rightMargin: root.edge
        spacing: root.between

        Repeater {
            model: root.model.calls

            CallLine {
                width: lines.width
                height: index === 0 ? root.large : root.small
                turned: root.model.rightToLeft
                lit: !Theme.reducedMotion && root.model.pulsingTicket === ticket && root.pulseStep < root.pulseSteps && root.pulseStep % 2 === 0
            }
        }
    }

    Column {
        anchors.centerIn: lines
        width: lines.width
        spacing: Theme.medium
        visible: root.model.places === 0

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "ticket"
            colour: Theme.inkSoft
            size: Math.round(120 * Theme.unit)
        }

        Phrase {
            width: parent.width
            text: qsTr("Nobody has been called yet")
            color: Theme.inkSoft
            font.pixelSize: Theme.lead
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
