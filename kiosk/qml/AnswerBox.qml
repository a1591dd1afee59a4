// SPDX-License-Identifier: GPL-3.0-or-later
// A question and what is being typed as its answer; what is wrong with it stands below, in words.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Nobat.Ui

T.Button {
    id: root

    property string hint: ""
    property string value: ""
    property string error: ""
    property string name: ""
    property bool focused: false
    property bool good: false
    property bool optional: false
    // Figures and signs without a letter stand where the page begins, and grow to the right.
    readonly property bool bare: value !== "" && !/[A-Za-zÀ-ɏЀ-ӿ\u0590-\u065f\u066a-\u06ef\u06fa-\u08ff]/.test(value)
    readonly property bool turned: value === "" || bare ? Language.rightToLeft : /^[^A-Za-zÀ-ɏЀ-ӿ0-9]*[\u0590-\u08ff]/.test(value)

    implicitWidth: 4 * Theme.touchTarget
    implicitHeight: implicitContentHeight
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.EditableText
    Accessible.name: [text, hint, error].filter(part => part !== "").join(". ")

    contentItem: ColumnLayout {
        spacing: Theme.tiny

        Phrase {
            Layout.fillWidth: true
            text: root.optional ? root.text + " " + qsTr("(you may leave this empty)") : root.text
            font.pixelSize: Theme.lead
            font.weight: Font.Bold
            Accessible.ignored: true
        }

        Phrase {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.hint
            color: Theme.inkSoft
            Accessible.ignored: true
        }

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.touchTarget, typed.implicitHeight + 2 * Theme.small)
            radius: Theme.radiusSmall
            color: Theme.surface
            border.color: root.error !== "" ? Theme.alertInk : root.focused ? Theme.accent : Theme.outline
            border.width: root.focused || root.error !== "" ? 3 * Theme.edge : Theme.edge
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true

            Phrase {
                id: typed

                objectName: root.name === "" ? "" : "typed-" + root.name
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.leftMargin: root.turned ? Theme.medium + mark.size : Theme.medium
                anchors.rightMargin: root.turned ? Theme.medium : Theme.medium + mark.size
                text: root.value
                font.pixelSize: Theme.heading
                wrapMode: Text.WrapAnywhere
                horizontalAlignment: root.turned ? Text.AlignRight : Text.AlignLeft
                Accessible.ignored: true
            }

            Rectangle {
                objectName: "caret"
                visible: root.focused && typed.lineCount < 2
                anchors.verticalCenter: parent.verticalCenter
                x: typed.x + Theme.edge + (!root.turned ? typed.contentWidth : root.bare ? typed.width : typed.width - typed.contentWidth - 3 * Theme.edge)
                width: 2 * Theme.edge
                height: Math.round(1.2 * Theme.heading)
                color: Theme.accent
            }

            Icon {
                id: mark

                anchors.verticalCenter: parent.verticalCenter
                anchors.margins: Theme.small
                x: root.turned ? Theme.small : parent.width - width - Theme.small
                visible: root.good || root.error !== ""
                name: root.error !== "" ? "alert-circle" : "circle-check"
                colour: root.error !== "" ? Theme.alertInk : Theme.accent
                size: Math.round(1.3 * Theme.body)
            }
        }

        Phrase {
            objectName: root.name === "" ? "" : "error-" + root.name
            Layout.fillWidth: true
            visible: text !== ""
            text: root.error
            color: Theme.alertInk
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
    }

    background: Item {
        FocusRing {
            shown: root.visualFocus
            rounding: Theme.radiusSmall
        }
    }
}
