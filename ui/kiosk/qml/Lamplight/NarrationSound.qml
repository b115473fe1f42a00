pragma ComponentBehavior: Bound
import QtQuick

// What is told at a stop of a tour, to be heard: begun by hand, and silent as soon as the visitor goes on.
Column {
    id: heard

    required property Kiosk kiosk
    required property Room room
    required property var told

    readonly property var sounds: told.sounds
    property bool begun: false

    function begin(reason: int) {
        begun = true;
        (players.itemAt(0) as Player).play();
        (controls.item as PlayerControls).take(reason);
    }

    function end(reason: int) {
        (players.itemAt(0) as Player).close();
        begun = false;
        hear.forceActiveFocus(reason);
    }

    objectName: "narrationSound"
    visible: sounds.length > 0
    spacing: Theme.unit
    topPadding: Theme.unit
    onSoundsChanged: begun = false

    Repeater {
        id: players
        model: heard.sounds

        Player {
            required property var modelData

            kiosk: heard.kiosk
            recording: modelData
            who: "narration"
        }
    }

    ActionButton {
        id: hear
        objectName: "hearNarration"
        room: heard.room
        drawing: "sound"
        widest: heard.width
        visible: !heard.begun
        text: qsTr("Hear this told")
        onClicked: heard.begin(visualFocus ? Qt.TabFocusReason : Qt.OtherFocusReason)
    }

    LanguageNote {
        width: parent.width
        visible: text !== "" && heard.told.soundLanguage !== heard.told.language
        room: heard.room
        language: heard.told.soundLanguage
    }

    Loader {
        id: controls
        width: parent.width
        active: heard.begun
        visible: active
        sourceComponent: PlayerControls {
            player: players.itemAt(0) as Player
            room: heard.room
            worded: heard.told.text !== ""
            closable: true
            onClosed: heard.end(Qt.OtherFocusReason)
        }
    }
}
