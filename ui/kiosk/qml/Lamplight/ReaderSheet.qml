pragma ComponentBehavior: Bound
import QtQuick

// Everything there is to read of a story or poem, from its title to what it is related to.
Column {
    id: sheet

    required property Kiosk kiosk
    required property var piece
    required property Room room
    required property Flickable view
    required property Pager pager
    required property Item dock
    required property real face
    property bool both: false
    property bool stacked: false

    readonly property Item body: both ? parallel.item as Item : single
    readonly property string sound: piece.silent ? qsTr("without sound") : ""
    readonly property var facts: [Commas.joined(piece.forms), piece.made, piece.length, sound, piece.place].filter(fact => fact !== "")

    // Where a block of the text begins, from the upper edge of the text.
    function topOf(block: int): real {
        forceLayout();
        return both ? (parallel.item as ParallelText).topOf(block) : single.topOf(block);
    }

    Heading {
        objectName: "pieceTitle"
        available: parent.width
        text: sheet.piece.title
        color: sheet.room.text
        font.pixelSize: Theme.title
    }

    Words {
        width: parent.width
        topPadding: Theme.unit * 1.5
        text: sheet.piece.names
        color: sheet.room.text
        font.pixelSize: Theme.lead
    }

    Words {
        width: parent.width
        topPadding: Theme.unit / 2
        objectName: "pieceFacts"
        visible: text !== ""
        text: sheet.facts.join("  ·  ")
        color: sheet.room.muted
    }

    LanguageNote {
        objectName: "bodyLanguage"
        width: parent.width
        topPadding: Theme.unit / 2
        room: sheet.room
        language: sheet.both ? "" : sheet.piece.bodyLanguage
    }

    Item {
        width: parent.width
        height: told.visible ? told.height + Theme.unit * 4 : 0

        TourNarration {
            id: told
            y: Theme.unit * 4
            width: parent.width
            kiosk: sheet.kiosk
            room: sheet.room
        }
    }

    Item {
        width: parent.width
        height: visible ? bothChip.height + Theme.unit * 3 : 0
        visible: !!sheet.piece.beside

        Chip {
            id: bothChip
            objectName: "bothLanguages"
            anchors.left: parent.left
            y: Theme.unit * 3
            room: sheet.room
            widest: parent.width
            text: qsTr("Both languages")
            checked: sheet.both
            onClicked: sheet.kiosk.reading.setBoth(!sheet.both)
        }
    }

    ReadAloud {
        id: aloud
        width: parent.width
        topPadding: Theme.unit * 4
        kiosk: sheet.kiosk
        piece: sheet.piece
        room: sheet.room
        view: sheet.view
        pager: sheet.pager
        markedItem: sheet.both ? (parallel.item as ParallelText)?.markedItem ?? null : single.markedItem
        dock: sheet.dock
        works: true
    }

    Item {
        width: 1
        height: Theme.unit * 6
    }

    BodyText {
        id: single
        marked: aloud.block
        objectName: "bodyText"
        width: parent.width
        visible: !sheet.both
        room: sheet.room
        blocks: sheet.piece.blocks
        faceSize: sheet.face
    }

    Loader {
        id: parallel
        width: parent.width
        active: sheet.both
        visible: active
        sourceComponent: ParallelText {
            room: sheet.room
            blocks: sheet.piece.blocks
            others: sheet.piece.beside.blocks
            language: sheet.piece.beside.own
            otherLanguage: sheet.piece.beside.name
            stacked: sheet.stacked
            marked: aloud.block
            markedBeside: aloud.blockBeside
            faceSize: sheet.face
        }
    }

    Item {
        width: parent.width
        height: visible ? Theme.unit * 12 : 0
        visible: sheet.piece.blocks.length > 0

        Rectangle {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.unit * 12
            height: Math.max(1, Math.round(Theme.unit / 6))
            color: sheet.room.line
        }
    }

    Statement {
        width: parent.width
        room: sheet.room
        piece: sheet.piece
        heading: qsTr("About this piece")
    }

    Item {
        width: 1
        height: Theme.unit * 4
    }

    Transcript {
        width: parent.width
        bottomPadding: Theme.unit * 4
        player: aloud.work
        view: sheet.view
        pager: sheet.pager
        room: sheet.room
        piece: sheet.piece
    }

    Words {
        width: parent.width
        bottomPadding: Theme.unit * 1.5
        visible: sheet.piece.pictures.length > 0
        text: qsTr("The original pages")
        color: sheet.room.muted
        Accessible.role: Accessible.Heading
    }

    DetailStrip {
        width: parent.width
        bottomPadding: Theme.unit * 4
        kiosk: sheet.kiosk
        pictures: sheet.piece.pictures
        room: sheet.room
        shown: 0
    }

    Later {
        width: parent.width
        returning: sheet.pager.on || sheet.kiosk.scroll.offset > 0 || sheet.kiosk.scroll.pieceId > 0 || sheet.kiosk.reading.of(sheet.piece.pieceId) > 0
        sourceComponent: PieceFooter {
            kiosk: sheet.kiosk
            piece: sheet.piece
            room: sheet.room
        }
    }
}
