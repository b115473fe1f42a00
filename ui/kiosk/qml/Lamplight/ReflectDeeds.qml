import QtQuick

// What is done with the card: sending it, and of a drawing undoing and clearing.
Column {
    id: deeds

    required property WritingCard writing
    required property Room room

    spacing: Theme.unit * 2

    Words {
        objectName: "reflectTrouble"
        width: parent.width
        visible: deeds.writing.trouble
        text: qsTr("It could not be kept just now, and nothing of it is lost. Please try once more in a while, or tell somebody from the exhibit.")
        color: deeds.room.text
        font.bold: true
    }

    Flow {
        width: parent.width
        spacing: Theme.unit * 2

        ActionButton {
            objectName: "reflectSend"
            room: deeds.room
            primary: true
            widest: deeds.width
            enabled: deeds.writing.ready
            opacity: enabled ? 1 : 0.5
            text: qsTr("Send")
            onClicked: deeds.writing.send()
        }

        ActionButton {
            objectName: "undoStroke"
            visible: deeds.writing.draws
            enabled: deeds.writing.outline !== ""
            opacity: enabled ? 1 : 0.5
            room: deeds.room
            widest: deeds.width
            text: qsTr("Undo the last stroke")
            onClicked: deeds.writing.undoStroke()
        }

        ActionButton {
            objectName: "clearDrawing"
            visible: deeds.writing.draws
            enabled: deeds.writing.outline !== ""
            opacity: enabled ? 1 : 0.5
            room: deeds.room
            widest: deeds.width
            text: qsTr("Clear")
            onClicked: deeds.writing.clearDrawing()
        }
    }
}
