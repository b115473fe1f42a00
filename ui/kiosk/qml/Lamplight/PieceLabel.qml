pragma ComponentBehavior: Bound
import QtQuick

// Everything there is to read beside a picture, in the order of a museum's label.
Column {
    id: label

    required property Kiosk kiosk
    required property var piece
    readonly property Room room: Theme.dark
    readonly property string sound: piece.silent ? qsTr("without sound") : ""
    readonly property var facts: [piece.forms.join(", "), piece.made, piece.dimensions, piece.length, sound].filter(fact => fact !== "")

    spacing: Theme.unit * 3

    Column {
        width: parent.width
        spacing: Theme.unit

        Heading {
            objectName: "pieceTitle"
            available: parent.width
            text: label.piece.title
            color: label.room.text
            font.pixelSize: Theme.heading
        }

        Words {
            width: parent.width
            text: label.piece.names
            color: label.room.text
            font.pixelSize: Theme.lead
        }

        Words {
            width: parent.width
            visible: text !== ""
            text: label.piece.place
            color: label.room.muted
        }

        Words {
            width: parent.width
            visible: text !== ""
            objectName: "pieceFacts"
            text: label.facts.join("  ·  ")
            color: label.room.muted
        }
    }

    ActionButton {
        objectName: "lookCloser"
        room: label.room
        drawing: "plus"
        widest: parent.width
        text: qsTr("Look closer")
        onClicked: label.kiosk.openZoom(0)
    }

    Words {
        width: parent.width
        visible: text !== ""
        text: label.piece.wallText
        color: label.room.text
    }

    BodyText {
        width: parent.width
        visible: label.piece.blocks.length > 0
        room: label.room
        blocks: label.piece.blocks
        faceSize: Theme.text
    }

    Statement {
        width: parent.width
        room: label.room
        piece: label.piece
    }

    DetailStrip {
        width: parent.width
        kiosk: label.kiosk
        pictures: label.piece.pictures
        room: label.room
    }

    Transcript {
        width: parent.width
        room: label.room
        piece: label.piece
    }

    PieceFooter {
        width: parent.width
        kiosk: label.kiosk
        piece: label.piece
        room: label.room
    }
}
