pragma ComponentBehavior: Bound
import QtQuick
import QtMultimedia

// What plays. Only Player makes it, and not before somebody presses play: Qt's player is loaded with it.
Item {
    id: engine

    required property Kiosk kiosk
    required property url source
    required property bool film
    required property real volume

    readonly property bool playing: media.playbackState === MediaPlayer.PlayingState
    readonly property real position: media.position / 1000
    readonly property real duration: media.duration / 1000

    // Whether anything came out: some codecs end at once without a frame and without an error.
    property bool seen: !film

    signal ended
    signal failed(reason: string)

    function play() {
        media.play();
    }

    function pause() {
        media.pause();
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
        source: engine.source
        // Where there is nothing to hear it with, it plays by its own clock.
        audioOutput: devices.audioOutputs.length > 0 ? output : null
        videoOutput: engine.film ? screen : null
        onErrorOccurred: (error, words) => engine.failed(words)
        onMediaStatusChanged: {
            if (mediaStatus !== MediaPlayer.EndOfMedia)
                return;
            if (engine.seen)
                engine.ended();
            else
                engine.failed("Not one frame of it came out.");
        }
    }

    // A damaged film can make the player wait for ever.
    Timer {
        property real last: -1

        interval: 12000
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
