// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard on the screen: letters of a script, signs, or a pad of figures. Never mirrored.
pragma ComponentBehavior: Bound

import QtQuick
import Nobat.Kiosk
import Nobat.Ui

Item {
    id: root

    required property KioskModel model
    // What stands in the answer already: a name begins with a capital.
    property string written: ""
    property bool signs: false
    property bool shifted: false

    readonly property var keys: model.keys
    readonly property bool pad: keys.kind === "pad"
    readonly property bool letters: keys.kind === "letters"
    readonly property bool begins: keys.layout !== "" && (written === "" || /[\s\-’.]$/.test(written))
    readonly property bool upper: keys.capitals && begins !== shifted
    readonly property var rows: !letters ? [] : signs ? keys.signs : keys.rows
    readonly property string joiner: "\u200c"
    readonly property int gap: Theme.tiny
    readonly property int rowHeight: Math.max(Theme.touchTarget, Math.round(84 * Theme.unit))
    readonly property int widest: rows.reduce((most, row) => Math.max(most, row.length), 10)
    readonly property real keyWidth: (width - (widest - 1) * gap) / widest
    readonly property real padWidth: Math.round(2.2 * Theme.touchTarget)
    readonly property int lines: pad ? 4 : rows.length + 1

    implicitWidth: 4 * Theme.touchTarget
    implicitHeight: lines * rowHeight + (lines - 1) * gap
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    onKeysChanged: {
        if (!letters || keys.signs.length === 0)
            signs = false;
    }

    function write(text) {
        shifted = false;
        model.tell("type", text);
    }

    Grid {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: root.pad
        columns: 3
        spacing: root.gap

        Repeater {
            model: root.pad ? ["1", "2", "3", "4", "5", "6", "7", "8", "9", "+", "0"] : []

            Key {
                required property string modelData

                objectName: "key-" + modelData
                width: root.padWidth
                height: root.rowHeight
                text: Language.format.figures(modelData)
                onClicked: root.write(modelData)
            }
        }

        EraseKey {
            objectName: root.pad ? "key-delete" : ""
            width: root.padWidth
        }
    }

    Column {
        visible: root.letters
        width: parent.width
        spacing: root.gap

        Repeater {
            model: root.rows.length

            Row {
                id: row

                required property int index
                readonly property var line: index < root.rows.length ? root.rows[index] : []

                anchors.horizontalCenter: parent?.horizontalCenter
                spacing: root.gap

                Repeater {
                    model: row.line.length

                    Key {
                        required property int index
                        readonly property string sign: index < row.line.length ? row.line[index] : ""

                        objectName: sign === root.joiner ? "key-joiner" : "key-" + sign
                        width: root.keyWidth
                        height: root.rowHeight
                        text: sign === root.joiner ? "نیم‌فاصله" : root.upper ? sign.toUpperCase() : sign
                        textSize: sign === root.joiner ? Theme.caption : Theme.heading
                        Accessible.name: sign === root.joiner ? qsTr("Half space") : text
                        onClicked: root.write(root.upper ? sign.toUpperCase() : sign)
                    }
                }
            }
        }

        Row {
            id: foot

            readonly property var others: root.keys.layouts
            readonly property bool several: others.length > 1
            readonly property real otherWidth: Math.min(1.4 * root.keyWidth, 0.42 * root.width / Math.max(1, others.length))
            readonly property real taken: (several ? others.length * (otherWidth + root.gap) : 0) + (shift.visible ? shift.width + root.gap : 0) + (more.visible ? more.width + root.gap : 0) + erase.width + root.gap

            width: parent.width
            spacing: root.gap

            Key {
                id: shift

                objectName: "key-shift"
                width: 1.3 * root.keyWidth
                height: root.rowHeight
                visible: root.keys.capitals && !root.signs
                iconName: "arrow-up"
                chosen: root.upper
                Accessible.name: qsTr("Capital letter")
                onClicked: root.shifted = !root.shifted
            }

            Key {
                id: more

                objectName: "key-signs"
                width: 1.4 * root.keyWidth
                height: root.rowHeight
                visible: root.keys.signs.length > 0
                text: root.signs ? qsTr("ABC", "key that shows letters") : Language.format.figures("123")
                textSize: Theme.body
                onClicked: root.signs = !root.signs
            }

            Repeater {
                model: foot.several ? foot.others.length : 0

                Key {
                    required property int index
                    readonly property var other: index < foot.others.length ? foot.others[index] : root.nothing

                    objectName: "layout-" + other.code
                    width: foot.otherWidth
                    height: root.rowHeight
                    text: other.sample
                    textSize: Theme.body
                    Accessible.name: other.name
                    chosen: other.code === root.keys.layout
                    onClicked: {
                        root.signs = false;
                        root.model.tell("layout", other.code);
                    }
                }
            }

            Key {
                objectName: "key-space"
                width: foot.width - foot.taken
                height: root.rowHeight
                text: qsTr("Space")
                textSize: Theme.body
                onClicked: root.write(" ")
            }

            EraseKey {
                id: erase

                objectName: root.letters ? "key-delete" : ""
                width: 1.5 * root.keyWidth
            }
        }
    }

    readonly property var nothing: ({
            "code": "",
            "name": "",
            "sample": ""
        })

    component EraseKey: Key {
        height: root.rowHeight
        iconName: "backspace"
        Accessible.name: qsTr("Delete")
        autoRepeat: true
        onClicked: root.model.tell("touch", "erase")
    }
}
