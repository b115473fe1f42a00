pragma ComponentBehavior: Bound
import QtQuick

// The letters beneath a letter that is held: a strip over the keyboard, until one of them is taken or left.
Rectangle {
    id: strip

    required property Room room
    required property real cap
    required property real tall
    required property real widest
    required property var letters

    signal taken(string letter)
    signal refused

    objectName: "heldLetters"
    visible: letters.length > 0
    width: row.width + Theme.unit * 2
    height: row.height + Theme.unit * 2
    radius: Theme.unit
    color: room.pressed
    border.width: Math.max(2, Theme.ring / 2)
    border.color: room.accent

    Grid {
        id: row
        columns: Math.max(1, Math.floor((strip.widest - spacing) / (strip.cap + spacing)))
        x: Theme.unit
        y: Theme.unit
        spacing: Theme.unit

        Repeater {
            model: strip.letters

            KeyCap {
                required property string modelData

                objectName: "held-" + modelData
                width: strip.cap
                height: strip.tall
                room: strip.room
                text: modelData
                onClicked: strip.taken(text)
            }
        }

        KeyCap {
            objectName: "held-close"
            width: strip.cap
            height: strip.tall
            room: strip.room
            quiet: true
            drawing: "close"
            spoken: qsTr("None of these")
            onClicked: strip.refused()
        }
    }
}
