// SPDX-License-Identifier: GPL-3.0-or-later
// A line that says how things stand: for information, with caution, or as an alert.
import QtQuick
import QtQuick.Layouts
import Nobat.Ui

Rectangle {
    id: root

    enum Kind {
        Information,
        Caution,
        Alert
    }

    property int kind: Banner.Information
    required property string text
    property string detail: ""
    property string iconName: kind === Banner.Information ? "info" : "alert"

    readonly property color ink: kind === Banner.Information ? Theme.onTint : kind === Banner.Caution ? Theme.onCaution : Theme.onAlertTint

    color: kind === Banner.Information ? Theme.tint : kind === Banner.Caution ? Theme.caution : Theme.alertTint
    radius: Theme.radius
    border.color: ink
    border.width: Theme.highContrast ? Theme.edge : 0
    implicitWidth: Math.round(640 * Theme.unit)
    implicitHeight: row.implicitHeight + 2 * Theme.medium
    Accessible.role: Accessible.AlertMessage
    Accessible.name: detail === "" ? text : text + " " + detail

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.medium
        anchors.rightMargin: Theme.medium
        spacing: Theme.medium

        Icon {
            name: root.iconName
            colour: root.ink
            size: Math.round(1.6 * Theme.body)
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Phrase {
                Layout.fillWidth: true
                text: root.text
                color: root.ink
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }

            Phrase {
                Layout.fillWidth: true
                text: root.detail
                color: root.ink
                visible: text !== ""
                Accessible.ignored: true
            }
        }
    }
}
