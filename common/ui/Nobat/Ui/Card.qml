// SPDX-License-Identifier: GPL-3.0-or-later
// A raised sheet that holds what belongs together.
import QtQuick
import Nobat.Ui

Rectangle {
    color: Theme.surface
    radius: Theme.radius
    border.color: Theme.line
    border.width: Theme.edge
}
