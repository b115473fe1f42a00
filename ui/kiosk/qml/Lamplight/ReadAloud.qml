pragma ComponentBehavior: Bound
import QtQuick

// Ways to hear a text: its sound, its recorded reading, or the computer's voice where there is one. What was
// begun has its controls in the dock where there is one, so that they stay while the page follows.
Column {
    id: aloud

    required property Kiosk kiosk
    required property var piece
    required property Room room
    required property Flickable view
    // What is heard now, of the text as it stands on the page.
    property Item markedItem: null
    property Item dock: null
    property Pager pager: null
    // Whether also what is no reading is heard here.
    property bool works: false

    readonly property var recordings: piece.recordings.filter(one => one.plays === "reading" || works)
    readonly property bool speaks: piece.blocks.length > 0 && !recordings.some(one => one.plays === "reading") && kiosk.speaking.available(piece.tongue)
    readonly property bool there: recordings.length > 0 || speaks
    readonly property bool reading: kiosk.speaking.reading

    // Which recording was begun, or -1.
    property int at: -1
    readonly property Player player: at >= 0 ? players.itemAt(at) as Player : null
    // Whose words are the transcript: the first that is no reading.
    property Player work: null
    readonly property int read: player?.recording.plays === "reading" ? player.block : -1
    // Which block is heard of the body, and of the body in its second language.
    readonly property int block: !player && reading ? kiosk.speaking.block : player?.recording.sameTongue ? read : -1
    readonly property int blockBeside: player && piece.beside && player.recording.language === piece.beside.tongue ? read : -1

    function begin(index: int, reason: int) {
        close();
        at = index;
        player.play();
        (controls.item as PlayerControls).take(reason);
    }

    function beginSpeech(reason: int) {
        close();
        kiosk.speaking.read(piece.blocks.map(block => block.plain), piece.tongue);
        const made = controls.item as SpeechControls;
        if (made)
            made.take(reason);
    }

    function close() {
        if (player)
            player.close();
        at = -1;
        kiosk.speaking.stop();
    }

    function words(recording: var): string {
        switch (recording.plays) {
        case "reading":
            return qsTr("Listen to this being read");
        case "film":
            return qsTr("Watch");
        }
        return qsTr("Listen");
    }

    objectName: "readAloud"
    spacing: Theme.unit * 2
    visible: there
    onReadingChanged: kiosk.playing.hold("speech", reading && !kiosk.speaking.paused)
    Component.onDestruction: {
        if (kiosk) {
            kiosk.speaking.stop();
            kiosk.playing.hold("speech", false);
        }
    }

    FollowingScroll {
        view: aloud.view
        pager: aloud.pager
        item: aloud.markedItem
        on: aloud.markedItem !== null
    }

    Repeater {
        id: players
        model: aloud.recordings
        onItemAdded: (index, item) => {
            const made = item as Player;
            if (!aloud.work && made.recording.plays !== "reading")
                aloud.work = made;
        }

        Player {
            required property int index
            required property var modelData

            kiosk: aloud.kiosk
            recording: modelData
            who: "aloud-" + index
            width: film ? aloud.width : 0
            height: Math.round(width * 9 / 16)
        }
    }

    Repeater {
        model: aloud.recordings

        ActionButton {
            required property int index
            required property var modelData

            objectName: "listen-" + index
            anchors.left: parent?.left
            room: aloud.room
            primary: modelData.plays !== "reading"
            drawing: "play"
            widest: aloud.width
            // Keeps its place, so that the text stays where it is.
            enabled: aloud.at !== index
            opacity: enabled ? 1 : 0
            text: aloud.words(modelData)
            onClicked: aloud.begin(index, visualFocus ? Qt.TabFocusReason : Qt.OtherFocusReason)
        }
    }

    ActionButton {
        objectName: "readAloudByComputer"
        anchors.left: parent.left
        room: aloud.room
        drawing: "sound"
        widest: aloud.width
        visible: aloud.speaks
        enabled: !aloud.reading
        opacity: enabled ? 1 : 0
        text: qsTr("Have the computer read this aloud")
        onClicked: aloud.beginSpeech(visualFocus ? Qt.TabFocusReason : Qt.OtherFocusReason)
    }

    Loader {
        id: controls
        parent: aloud.dock ?? aloud
        width: parent.width
        height: (item as Item)?.implicitHeight ?? 0
        active: aloud.player !== null || aloud.reading
        sourceComponent: aloud.player ? recorded : spoken
    }

    Component {
        id: recorded

        PlayerControls {
            player: aloud.player
            room: aloud.room
            worded: player.cues.length > 0 || player.recording.plays === "reading" || aloud.piece.transcript.length > 0
            closable: true
            onClosed: aloud.close()
        }
    }

    Component {
        id: spoken

        SpeechControls {
            kiosk: aloud.kiosk
            room: aloud.room
            onClosed: aloud.close()
        }
    }

    Connections {
        target: aloud.kiosk.speaking

        function onTold() {
            aloud.kiosk.playing.hold("speech", aloud.reading && !aloud.kiosk.speaking.paused);
        }
    }

    Connections {
        target: aloud.kiosk.playing

        function onTook(who: string) {
            if (who !== "speech")
                aloud.kiosk.speaking.stop();
        }
    }
}
