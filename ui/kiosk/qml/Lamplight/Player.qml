import QtQuick

// One recording: whether it plays, where it is, and which words belong to that. A film is seen in it.
Item {
    id: player

    required property Kiosk kiosk
    required property var recording
    required property string who

    readonly property bool film: recording.plays === "film"
    readonly property var cues: recording.cues

    // How long a recording may keep one waiting, in milliseconds, before it is given up.
    property int patience: 12000

    property var engine: null
    readonly property bool opened: engine !== null
    readonly property bool playing: opened && engine.playing
    readonly property bool shown: opened && film && engine.seen && !ended
    readonly property real position: opened ? engine.position : 0
    readonly property real duration: opened && engine.duration > 0 ? engine.duration : recording.seconds
    property bool ended: false
    property bool failed: false

    // The cue whose words are heard now, -1 for none.
    readonly property int cue: opened && !ended ? cueAt(position) : -1

    // The block that is being read, kept while the reader takes a breath.
    readonly property int block: opened && !ended ? blockAt(position) : -1

    // While something lies over the page nobody sees it; how loud it is can still be set.
    readonly property bool covered: !enabled && kiosk.overlay !== "access"

    // How many cues have begun. They are in the order of time.
    function begun(seconds: real): int {
        let low = 0;
        let high = cues.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (cues[middle].start <= seconds)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    // The last cue that began and has not ended.
    function cueAt(seconds: real): int {
        const last = begun(seconds) - 1;
        for (let at = last; at >= Math.max(0, last - 2); at--)
            if (seconds < cues[at].end)
                return at;
        return -1;
    }

    function blockAt(seconds: real): int {
        const last = begun(seconds) - 1;
        return last >= 0 ? cues[last].block : -1;
    }

    function play() {
        if (failed)
            return;
        if (kiosk.playing.hangs(recording.url)) {
            failed = true;
            return;
        }
        if (!opened)
            open();
        ended = false;
        if (opened)
            engine.play();
    }

    // No Loader: what it loaded would end with it, and some engines are to outlast the player.
    function open() {
        kiosk.playing.prepare();
        engine = Qt.createComponent("PlayerEngine.qml").createObject(player, {
            "kiosk": kiosk,
            "address": recording.url,
            "film": film,
            "patience": Qt.binding(() => player.patience),
            "opacity": Qt.binding(() => player.shown ? 1 : 0)
        });
    }

    function pause() {
        if (playing || opened && engine.awaited)
            engine.pause();
    }

    function toggle() {
        if (playing)
            pause();
        else
            play();
    }

    // Gives up what plays, and shows what was there before.
    function close() {
        ended = false;
        const last = engine;
        engine = null;
        if (last)
            last.leave(failed);
    }

    function seek(seconds: real) {
        if (!opened)
            return;
        if (ended)
            play();
        engine.seek(Math.max(0, Math.min(seconds, duration)));
    }

    objectName: "player"
    onRecordingChanged: {
        failed = false;
        close();
    }
    onCoveredChanged: if (covered)
        pause()
    onPlayingChanged: kiosk.playing.hold(who, playing)
    Component.onDestruction: {
        if (kiosk) {
            close();
            kiosk.playing.hold(who, false);
        }
    }

    Rectangle {
        anchors.fill: parent
        visible: player.shown
        color: Theme.dark.wall
    }

    Connections {
        target: player.engine
        ignoreUnknownSignals: true

        function onEnded() {
            player.ended = true;
        }

        function onFailed(reason: string) {
            // Some films fail twice: once as they are read, and once at their end.
            if (player.failed)
                return;
            player.kiosk.playing.fail(player.recording.url, reason);
            player.failed = true;
            // Not from within what it is saying.
            Qt.callLater(player.close);
        }
    }

    Connections {
        target: player.kiosk.playing

        function onTook(who: string) {
            if (who !== player.who)
                player.pause();
        }
    }
}
