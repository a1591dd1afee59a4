// SPDX-License-Identifier: GPL-3.0-or-later
// What every screen has: the kiosk behind it, and its words for reading aloud.
import QtQuick
import Nobat.Kiosk

Item {
    required property KioskModel model
    property string spoken: ""

    readonly property bool wide: width > height * 1.4
    readonly property bool lowered: model.looks.lowerReach
}
