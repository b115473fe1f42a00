import QtQuick

// Pausing and ending what the computer reads aloud.
Flow {
    id: controls

    required property Kiosk kiosk
    required property Room room

    function take(reason: int) {
        pause.forceActiveFocus(reason);
    }

    signal closed

    objectName: "speechControls"
    spacing: Theme.unit * 2

    ActionButton {
        id: pause
        objectName: "pauseSpeech"
        room: controls.room
        primary: true
        widest: controls.width
        drawing: controls.kiosk.speaking.paused ? "play" : "pause"
        text: controls.kiosk.speaking.paused ? qsTr("Continue") : qsTr("Pause")
        onClicked: controls.kiosk.speaking.paused ? controls.kiosk.speaking.resume() : controls.kiosk.speaking.pause()
    }

    ActionButton {
        objectName: "stopSpeech"
        room: controls.room
        widest: controls.width
        text: qsTr("Stop")
        onClicked: controls.closed()
    }

    Loudness {
        kiosk: controls.kiosk
        room: controls.room
    }
}
