// SPDX-License-Identifier: GPL-3.0-or-later
// The kiosk's only window: whose office, the screen of the moment, languages, accessibility.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Nobat.Kiosk
import Nobat.Ui

Window {
    id: root

    required property KioskModel model
    property bool mayClose: false

    readonly property bool wide: width > height
    readonly property bool lowered: model.looks.lowerReach
    readonly property bool staff: ["staffLock", "staffDesk", "staffTickets"].includes(model.screen)

    color: Theme.paper
    title: qsTr("Nobat kiosk")
    LayoutMirroring.enabled: Language.rightToLeft
    LayoutMirroring.childrenInherit: true
    onClosing: close => close.accepted = root.mayClose

    HeaderBar {
        id: header

        objectName: "header"
        width: parent.width
        visible: root.model.screen !== "starting"
        officeName: root.model.office.name
        subtitle: root.model.screen === "holding" ? root.model.holding.service : root.model.screen === "confirming" ? root.model.confirming.name : root.model.paperwork.title !== "" ? root.model.paperwork.title : root.model.office.place
        now: root.model.now

        MouseArea {
            objectName: "staffCorner"
            anchors.left: parent.left
            width: Math.max(parent.height, Theme.touchTarget)
            height: parent.height
            onPressed: root.model.press("staff_corner")
        }
    }

    Item {
        id: place

        anchors.top: header.bottom
        anchors.bottom: languages.visible ? languages.top : bar.visible ? bar.top : parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right

        Item {
            id: room

            anchors.fill: parent
            anchors.topMargin: root.lowered && !root.staff ? Math.max(Theme.small, Math.round(root.height * (root.wide ? 0.3 : 0.38)) - header.height) : root.wide ? Theme.small : Theme.large
            anchors.bottomMargin: Theme.small
            anchors.leftMargin: Theme.huge
            anchors.rightMargin: Theme.huge

            // Whatever the language and the size of the text: all of a screen is always seen.
            Loader {
                id: stage

                readonly property real needed: item === null ? 0 : (item as Sheet).implicitHeight

                width: room.width
                height: Math.max(room.height, needed)
                scale: room.height / Math.max(1, height)
                transformOrigin: Item.Top
                onLoaded: root.readScreen()

                Component.onCompleted: root.showScreen()
            }
        }
    }

    LanguageBar {
        id: languages

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: bar.top
        anchors.leftMargin: Theme.huge
        anchors.rightMargin: Theme.huge
        anchors.bottomMargin: root.wide ? Theme.small : Theme.large
        visible: root.model.screen !== "starting" && count > 1
        onChosen: code => root.model.chooseLanguage(code)
    }

    AccessibilityBar {
        id: bar

        width: parent.width
        anchors.bottom: parent.bottom
        visible: root.model.screen !== "starting" && !root.staff
        largerText: root.model.looks.largerText
        highContrast: root.model.looks.highContrast
        lowerReach: root.model.looks.lowerReach
        readAloud: root.model.looks.readAloud
        helpCalled: root.model.looks.help === "called"
        helpComing: root.model.looks.help === "coming"
        onLargerTextAsked: root.model.press("larger_text")
        onHighContrastAsked: root.model.press("high_contrast")
        onLowerReachAsked: root.model.press("lower_reach")
        onReadAloudAsked: {
            root.model.press("read_aloud");
            root.readScreen();
        }
        onHelpAsked: {
            root.model.press("help");
            helpShown.restart();
        }
    }

    Banner {
        objectName: "helpBanner"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: bar.top
        height: languages.height + languages.anchors.bottomMargin
        radius: 0
        visible: helpShown.running && root.model.looks.help !== ""
        kind: Banner.Information
        iconName: "help"
        text: root.helpWords()

        Timer {
            id: helpShown

            interval: root.model.looks.help === "coming" ? 10000 : 6000
        }
    }

    Loader {
        anchors.fill: parent
        active: root.model.asking
        source: "StillThere.qml"
        onLoaded: {
            (item as StillThere).model = root.model;
            root.model.speak((item as StillThere).spoken);
        }
    }

    Connections {
        target: root.model

        function onChanged() {
            root.showScreen();
        }

        function onLooksChanged() {
            root.showHelp();
        }
    }

    Connections {
        target: Language

        function onChanged() {
            root.readScreen();
        }
    }

    property string shownScreen: ""
    property string shownHelp: ""

    function helpWords() {
        if (model.looks.help === "coming")
            return qsTr("Staff are coming to help you.");
        return model.looks.staffReached ? qsTr("Staff have been told.") : qsTr("Please ask at the reception desk.");
    }

    function showHelp() {
        if (shownHelp === model.looks.help)
            return;
        shownHelp = model.looks.help;
        if (shownHelp === "")
            return;
        helpShown.restart();
        if (model.looks.readAloud)
            model.speak(helpWords());
    }

    function showScreen() {
        if (shownScreen === model.screen)
            return;
        shownScreen = model.screen;
        const files = {
            "starting": "Starting.qml",
            "closed": "Closed.qml",
            "welcome": "Welcome.qml",
            "choosing": "Services.qml",
            "confirming": "BeforeTicket.qml",
            "issuing": "OneMoment.qml",
            "holding": "YourTicket.qml",
            "alreadyHolding": "AlreadyHolding.qml",
            "notIssued": "NoTicket.qml",
            "cardTrouble": "CardTrouble.qml",
            "chipReading": "ChipReading.qml",
            "chipAsking": "ChipAsking.qml",
            "staffLock": "StaffLock.qml",
            "staffDesk": "StaffDesk.qml",
            "staffTickets": "StaffTickets.qml"
        };
        // The pages of the paperwork are named as their files.
        stage.setSource(files[model.screen] ?? model.screen + ".qml", {
            "model": model
        });
    }

    function readScreen() {
        if (model.looks.readAloud && stage.item !== null)
            model.speak((stage.item as Sheet).spoken);
    }
}
