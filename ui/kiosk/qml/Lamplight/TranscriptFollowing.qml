pragma ComponentBehavior: Bound
import QtQuick

// What is said and heard, line by line; the line that is heard now is marked and kept in sight.
Column {
    id: lines

    required property Player player
    required property Room room
    required property Flickable view
    property Pager pager: null
    property bool follows: true

    readonly property var cues: player.cues
    readonly property Item current: player.cue >= 0 ? repeater.itemAt(player.cue) : null

    objectName: "transcriptFollowing"
    spacing: Theme.unit / 2

    FollowingScroll {
        id: following
        objectName: "following"
        view: lines.view
        pager: lines.pager
        item: lines.current
        on: lines.follows && lines.player.playing
    }

    Repeater {
        id: repeater
        model: lines.cues

        Item {
            id: line

            required property int index
            required property var modelData
            readonly property bool now: index === lines.player.cue
            readonly property string voice: index > 0 && lines.cues[index - 1].voice === modelData.voice ? "" : modelData.voice

            width: lines.width
            height: speaker.height + words.height + Theme.unit

            Rectangle {
                objectName: line.now ? "heardNow" : ""
                anchors.fill: parent
                visible: line.now
                color: lines.room.pressed

                Rectangle {
                    anchors.left: parent.left
                    width: Theme.ring
                    height: parent.height
                    color: lines.room.accent
                }
            }

            Words {
                id: speaker
                x: Theme.unit * 2
                y: Theme.unit / 2
                width: parent.width - 2 * x
                height: visible ? implicitHeight : 0
                visible: line.voice !== ""
                text: line.voice
                color: lines.room.muted
            }

            Words {
                id: words
                x: Theme.unit * 2
                y: speaker.y + speaker.height
                width: parent.width - 2 * x
                prose: true
                text: line.modelData.text.replace(/\s*\n\s*/g, " ")
                color: lines.room.text
                font.family: Theme.serif
                lineHeight: Math.round(font.pixelSize * 1.5)
            }
        }
    }
}
