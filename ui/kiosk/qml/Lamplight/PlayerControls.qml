pragma ComponentBehavior: Bound
import QtQuick

// Everything one can do with a recording, in two rows: where it is, and what to do.
Column {
    id: controls

    required property Player player
    required property Room room
    property bool closable: false
    // Whether its words are to be read on the page.
    property bool worded: player.cues.length > 0

    readonly property Kiosk kiosk: player.kiosk
    readonly property var recording: player.recording

    function take(reason: int) {
        play.forceActiveFocus(reason);
    }

    signal closed

    objectName: "playerControls"
    spacing: Theme.unit

    Words {
        objectName: "cannotPlay"
        width: parent.width
        visible: controls.player.failed
        text: controls.worded ? qsTr("This recording cannot be played here. You can read its words instead.") : qsTr("This recording cannot be played here.")
        color: controls.room.text
    }

    Item {
        objectName: "passing"
        width: parent.width
        height: visible ? Math.max(bar.height, elapsed.height) : 0
        visible: !controls.player.failed
        // What has passed stands where the bar begins.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        Words {
            id: elapsed
            objectName: "elapsed"
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            text: bar.clock(bar.pressed ? bar.visualPosition * bar.to : controls.player.position)
            wrapMode: Text.NoWrap
            color: controls.room.text
            font.features: ({
                    "tnum": 1
                })
        }

        ScrubBar {
            id: bar
            anchors.left: elapsed.right
            anchors.right: whole.left
            anchors.leftMargin: Theme.unit * 2
            anchors.rightMargin: Theme.unit * 2
            anchors.verticalCenter: parent.verticalCenter
            player: controls.player
            room: controls.room
        }

        Words {
            id: whole
            objectName: "whole"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: bar.clock(controls.player.duration)
            wrapMode: Text.NoWrap
            color: controls.room.muted
        }
    }

    Flow {
        id: deeds
        width: parent.width
        spacing: Theme.unit * 2
        visible: !controls.player.failed

        ActionButton {
            id: play
            objectName: "play"
            room: controls.room
            primary: true
            widest: deeds.width
            drawing: controls.player.playing ? "pause" : "play"
            text: controls.player.playing ? qsTr("Pause") : controls.player.ended ? qsTr("Play again") : qsTr("Play")
            onClicked: controls.player.toggle()
        }

        ActionButton {
            objectName: "backTen"
            room: controls.room
            widest: deeds.width
            drawing: "rewind"
            text: qsTr("10 s")
            enabled: controls.player.opened
            opacity: enabled ? 1 : 0.45
            Accessible.name: qsTr("Back 10 seconds")
            onClicked: controls.player.seek(controls.player.position - 10)
        }

        Chip {
            objectName: "captions"
            room: controls.room
            widest: deeds.width
            visible: controls.player.film && controls.player.cues.length > 0
            text: qsTr("Captions")
            checked: controls.kiosk.comfort.captions
            onClicked: controls.kiosk.comfort.adjust("captions", !controls.kiosk.comfort.captions)
        }

        ActionButton {
            objectName: "stopPlaying"
            room: controls.room
            widest: deeds.width
            visible: controls.closable
            text: qsTr("Stop")
            onClicked: controls.closed()
        }

        Loudness {
            visible: !controls.recording.silent
            kiosk: controls.kiosk
            room: controls.room
        }

        Words {
            objectName: "noSound"
            height: play.height
            width: Math.min(Math.ceil(implicitWidth), deeds.width)
            visible: controls.recording.silent
            verticalAlignment: Text.AlignVCenter
            text: qsTr("This film has no sound")
            color: controls.room.muted
        }
    }

    LanguageNote {
        width: parent.width
        visible: text !== "" && controls.player.film
        room: controls.room
        language: controls.recording.captionsNote
    }
}
