// SPDX-License-Identifier: GPL-3.0-or-later
// What every screen has: the kiosk behind it, its words for reading aloud, and the height it needs.
import QtQuick
import Nobat.Kiosk

Item {
    id: root

    required property KioskModel model
    property string spoken: ""
    property Item body: null

    readonly property bool wide: Window.width > Window.height
    readonly property bool lowered: model.looks.lowerReach

    implicitHeight: body === null ? 0 : body.implicitHeight
}
