pragma ComponentBehavior: Bound
import QtQuick
import QtMultimedia

// What plays. Only Player makes it, and not before somebody presses play: Qt's player is loaded with it.
Item {
    id: engine

    required property Kiosk kiosk
    required property string address
    required property bool film

    // Milliseconds that it is given to begin, and to go on.
    required property int patience

    readonly property real volume: kiosk.comfort.loudness
    readonly property bool playing: media.playbackState === MediaPlayer.PlayingState
    readonly property real position: media.position / 1000
    readonly property real duration: media.duration / 1000

    // Whether anything came out: some codecs end at once without a frame and without an error.
    property bool seen: !film

    // Whether it was asked to play and nothing has come yet.
    readonly property bool awaited: asked && !(seen && media.position > 0)
    property bool asked: false

    signal ended
    signal failed(reason: string)

    anchors.fill: parent

    function play() {
        asked = true;
        media.play();
    }

    function pause() {
        asked = false;
        media.pause();
    }

    // Ends it. While it opens its file it is left to that: to take it apart would wait for a disk that hangs,
    // and the whole kiosk with it. `vain` tells that somebody has waited for it long enough.
    function leave(vain: bool) {
        asked = false;
        if (media.mediaStatus !== MediaPlayer.LoadingMedia) {
            destroy();
            return;
        }
        media.stop();
        parent = null;
        kiosk.playing.linger(engine, media, address, vain);
    }

    function seek(seconds: real) {
        media.position = Math.round(seconds * 1000);
    }

    MediaDevices {
        id: devices
    }

    AudioOutput {
        id: output
        volume: engine.volume
    }

    VideoOutput {
        id: screen
        anchors.fill: parent
        visible: engine.film && engine.seen
        fillMode: VideoOutput.PreserveAspectFit
        onSourceRectChanged: if (sourceRect.width > 0)
            engine.seen = true
    }

    // Without a graphics card the output stays empty: then the frames are painted.
    Loader {
        anchors.fill: parent
        active: engine.film && engine.seen && engine.GraphicsInfo.api === GraphicsInfo.Software
        sourceComponent: FilmFrames {
            kiosk: engine.kiosk
            sink: screen.videoSink
        }
    }

    MediaPlayer {
        id: media
        source: engine.address
        // Where there is nothing to hear it with, it plays by its own clock.
        audioOutput: devices.audioOutputs.length > 0 ? output : null
        videoOutput: engine.film ? screen : null
        onErrorOccurred: (error, words) => engine.failed(words)
        onMediaStatusChanged: {
            if (mediaStatus !== MediaPlayer.EndOfMedia)
                return;
            engine.asked = false;
            if (engine.seen)
                engine.ended();
            else
                engine.failed("Not one frame of it came out.");
        }
    }

    // A disk that hangs, or a codec that does, says nothing at all.
    Timer {
        interval: engine.patience
        running: engine.awaited
        onTriggered: engine.failed("Nothing of it came.")
    }

    // A damaged film can make the player wait for ever.
    Timer {
        property real last: -1

        interval: engine.patience
        repeat: true
        running: engine.playing
        onTriggered: {
            if (media.position === last)
                engine.failed("Nothing of it came any more.");
            last = media.position;
        }
        onRunningChanged: last = -1
    }
}
