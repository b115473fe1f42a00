import QtQuick

// What is said and heard now, over the lower part of a film or, on the ground of the page, beneath it.
Item {
    id: captions

    required property Player player
    required property Room room

    readonly property Kiosk kiosk: player.kiosk
    readonly property bool wanted: kiosk.comfort.captions && player.film && player.cues.length > 0
    readonly property string ground: kiosk.comfort.captionGround
    readonly property real face: Theme.lead * kiosk.comfort.captionPercent / 100
    readonly property var cue: player.cue >= 0 ? player.cues[player.cue] : null

    // Room for two lines, so that nothing below moves when somebody speaks.
    implicitHeight: Math.round(face * 1.35) * 2 + Theme.unit * 2

    Rectangle {
        anchors.centerIn: words
        width: words.paintedWidth + Theme.unit * 3
        height: words.paintedHeight + Theme.unit
        visible: words.visible && captions.ground === "box"
        color: Theme.dark.wall
    }

    Words {
        id: words
        objectName: "captionWords"
        x: Theme.unit * 2
        width: parent.width - 2 * x
        y: captions.ground === "page" ? Theme.unit : parent.height - height - Theme.unit * 2
        visible: captions.wanted && captions.cue !== null
        horizontalAlignment: Text.AlignHCenter
        text: captions.cue ? (captions.cue.voice ? captions.cue.voice + ": " : "") + captions.cue.text : ""
        color: captions.ground === "page" ? captions.room.text : Theme.dark.text
        font.pixelSize: captions.face
        style: captions.ground === "outline" ? Text.Outline : Text.Normal
        styleColor: Theme.dark.wall
    }
}
