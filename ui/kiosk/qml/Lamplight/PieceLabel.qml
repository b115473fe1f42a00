pragma ComponentBehavior: Bound
import QtQuick

// Everything there is to read beside a picture, in the order of a museum's label.
Column {
    id: label

    required property Kiosk kiosk
    required property var piece
    property Flickable view: null
    property Player player: null
    property bool follows: true
    // Whether there is a picture to look closer at.
    property bool closer: true
    readonly property Room room: Theme.dark
    readonly property bool marking: strip.marking
    readonly property string sound: piece.silent ? qsTr("without sound") : ""
    readonly property var facts: [Commas.joined(piece.forms), piece.made, piece.dimensions, piece.length, sound].filter(fact => fact !== "")

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

        LanguageNote {
            objectName: "titleLanguage"
            width: parent.width
            room: label.room
            language: label.piece.titleLanguage
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

    TourNarration {
        width: parent.width
        room: label.room
        kiosk: label.kiosk
    }

    Flow {
        width: parent.width
        spacing: Theme.unit * 2

        ActionButton {
            objectName: "lookCloser"
            visible: label.closer
            room: label.room
            drawing: "plus"
            widest: label.width
            text: qsTr("Look closer")
            onClicked: label.kiosk.openZoom(0)
        }

        KeepButton {
            room: label.room
            kiosk: label.kiosk
            widest: label.width
        }
    }

    LanguageNote {
        width: parent.width
        room: label.room
        language: label.piece.wallTextLanguage
    }

    Words {
        width: parent.width
        visible: text !== ""
        prose: true
        text: label.piece.wallText
        color: label.room.text
    }

    ReadAloud {
        id: aloud
        width: parent.width
        kiosk: label.kiosk
        piece: label.piece
        room: label.room
        view: label.view
        markedItem: body.markedItem
    }

    LanguageNote {
        objectName: "bodyLanguage"
        width: parent.width
        room: label.room
        language: label.piece.bodyLanguage
    }

    BodyText {
        id: body
        width: parent.width
        marked: aloud.block
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
        id: strip
        width: parent.width
        kiosk: label.kiosk
        pictures: label.piece.pictures
        room: label.room
    }

    Transcript {
        width: parent.width
        player: label.player
        view: label.view
        follows: label.follows
        room: label.room
        piece: label.piece
    }

    Later {
        width: parent.width
        returning: label.kiosk.scroll.offset > 0
        sourceComponent: PieceFooter {
            kiosk: label.kiosk
            piece: label.piece
            room: label.room
            keeps: false
        }
    }
}
