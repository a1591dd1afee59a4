// SPDX-License-Identifier: GPL-3.0-or-later
// Says that a card was read, and that it may be taken back.
import QtQuick
import Nobat.Ui

Banner {
    required property string note

    visible: note !== ""
    kind: note === "expired" ? Banner.Caution : Banner.Information
    iconName: note === "expired" ? "alert" : "user-check"
    text: note === "expired" ? qsTr("This card has expired. You can still take a ticket.") : qsTr("Your card was read. Please take it back.")
}
