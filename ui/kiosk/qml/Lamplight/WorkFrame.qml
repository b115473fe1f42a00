import QtQuick

// A work in a space of its own: its picture, whole, or a sheet of words, in the middle, or above what is written beneath.
Item {
    id: frame

    required property var work
    property bool above: false
    readonly property var shown: work.picture
    readonly property real zoom: shown ? Math.min(width / shown.width, height / shown.height) : 0
    readonly property real paper: Math.min(width * 0.7, height * 0.7)

    Picture {
        visible: !!frame.shown
        anchors.left: frame.above ? frame.left : undefined
        anchors.bottom: frame.above ? frame.bottom : undefined
        anchors.centerIn: frame.above ? undefined : frame
        width: frame.shown ? frame.shown.width * frame.zoom : 0
        height: frame.shown ? frame.shown.height * frame.zoom : 0
        sizes: frame.shown ? frame.shown.sizes : []
        tone: frame.shown ? frame.shown.color : "transparent"
    }

    // A sheet of words, or a picture that is seen only by choice.
    PaperSheet {
        visible: !frame.shown
        heard: frame.work.heard
        anchors.left: frame.above ? frame.left : undefined
        anchors.bottom: frame.above ? frame.bottom : undefined
        anchors.centerIn: frame.above ? undefined : frame
        width: frame.paper
        height: frame.paper / 0.7 * 0.9
    }
}
