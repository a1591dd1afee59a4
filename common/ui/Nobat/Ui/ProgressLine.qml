// SPDX-License-Identifier: GPL-3.0-or-later
// How far something has come, 0 to 1, along the line of reading.
import QtQuick
import Nobat.Ui

Rectangle {
    id: root

    required property real value

    implicitWidth: Math.round(420 * Theme.unit)
    implicitHeight: Math.round(10 * Theme.unit)
    radius: height / 2
    color: Theme.highContrast ? Theme.paper : Theme.line
    border.color: Theme.outline
    border.width: Theme.highContrast ? Theme.edge : 0
    Accessible.role: Accessible.ProgressBar

    Rectangle {
        anchors.left: parent.left
        width: parent.width * Math.max(0, Math.min(1, root.value))
        height: parent.height
        radius: height / 2
        color: Theme.accent

        Behavior on width {
            enabled: !Theme.reducedMotion

            NumberAnimation {
                duration: Theme.motion
            }
        }
    }
}
