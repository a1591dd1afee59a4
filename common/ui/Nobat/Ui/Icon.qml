// SPDX-License-Identifier: GPL-3.0-or-later
// A bundled icon in one colour; set turns for pictures that point along the line of reading.
import QtQuick
import Nobat.Ui

Image {
    id: root

    required property string name
    property color colour: Theme.ink
    property int size: Math.round(Theme.heading)
    property bool turns: false

    width: size
    height: size
    source: name === "" ? "" : "image://icons/" + name + "/" + String(colour).slice(-6)
    sourceSize: Qt.size(Math.ceil(size * Screen.devicePixelRatio), Math.ceil(size * Screen.devicePixelRatio))
    fillMode: Image.PreserveAspectFit
    mirror: turns && Language.rightToLeft
    Accessible.ignored: true
}
