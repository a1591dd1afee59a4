// SPDX-License-Identifier: GPL-3.0-or-later
// The server does not answer: nothing is lost, it is tried again.
import QtQuick
import Nobat.Ui

Banner {
    objectName: "awayNote"
    kind: Banner.Caution
    iconName: "cloud-off"
    text: qsTr("The office’s server does not answer just now.")
    detail: qsTr("Nothing you entered is lost. We try again by ourselves.")
}
