// SPDX-License-Identifier: GPL-3.0-or-later
// Says that a card was read, and that it may be taken back.
pragma ComponentBehavior: Bound

import QtQuick
import Nobat.Ui

Banner {
    id: root

    required property string note

    function words() {
        switch (note) {
        case "expired":
            return qsTr("This card has expired. You can still take a ticket.");
        case "chip_next":
            return qsTr("Your card was read. You may lay it on the chip reader too, or take it back.");
        case "chip_read":
            return qsTr("Your card and its chip were read. Please take it back.");
        default:
            return qsTr("Your card was read. Please take it back.");
        }
    }

    visible: note !== ""
    kind: note === "expired" ? Banner.Caution : Banner.Information
    iconName: note === "expired" ? "alert" : "user-check"
    text: words()
}
