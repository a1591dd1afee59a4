// SPDX-License-Identifier: GPL-3.0-or-later
// The display's only window: whose office, the screen of the moment, and a quiet line below.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Nobat.Display
import Nobat.Ui

Window {
    id: root

    required property DisplayModel model

    readonly property bool wide: width > height

    color: Theme.paper
    title: qsTr("Nobat display")
    LayoutMirroring.enabled: model.rightToLeft
    LayoutMirroring.childrenInherit: true

    TopBar {
        id: top

        width: parent.width
        visible: root.model.screen !== "starting"
        model: root.model
        wide: root.wide
    }

    Loader {
        anchors.top: top.bottom
        anchors.bottom: foot.top
        width: parent.width
        active: root.model.screen === "board"
        sourceComponent: Board {
            model: root.model
            wide: root.wide
        }
    }

    Loader {
        anchors.top: top.bottom
        anchors.bottom: foot.top
        width: parent.width
        active: root.model.screen === "closed"
        sourceComponent: Closed {
            model: root.model
        }
    }

    FootLine {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        visible: root.model.screen !== "starting"
        model: root.model
    }

    Loader {
        anchors.fill: parent
        active: root.model.screen === "starting"
        sourceComponent: Starting {
            words: root.model.starting
        }
    }
}
