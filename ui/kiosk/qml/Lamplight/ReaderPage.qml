pragma ComponentBehavior: Bound
import QtQuick

// A story or poem in the light room, set like a good book: 60 to 70 letters a line.
GalleryPage {
    id: page

    required property var piece
    room: Theme.light
    readonly property real face: Theme.lead
    readonly property real margin: Math.max(Theme.unit * 6, width * 0.05)
    readonly property real measure: Math.min(width - 2 * margin, face * (piece.verse ? 34 : 31))

    // A poem of short lines hangs in the middle of the page by its own width, not by the page's.
    readonly property real longest: piece.blocks.reduce((most, block) => Math.max(most, block.plain.length + 3 * block.indent), 0)
    readonly property real inset: Math.round((width - Math.min(measure, Math.max(face * 23, piece.verse ? longest * face * 0.5 : measure))) / 2)
    readonly property string sound: piece.silent ? qsTr("without sound") : ""
    readonly property var facts: [piece.forms.join(", "), piece.made, piece.length, sound, piece.place].filter(fact => fact !== "")

    view: flick
    objectName: "readerPage"

    Flickable {
        id: flick
        objectName: "readerFlick"
        anchors.fill: parent
        contentHeight: sheet.height + Theme.unit * 20
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: sheet
            x: page.inset
            y: Theme.unit * 10
            width: Math.min(page.measure, page.width - page.inset - page.margin)

            Heading {
                objectName: "pieceTitle"
                available: parent.width
                text: page.piece.title
                color: page.room.text
                font.pixelSize: Theme.title
            }

            Words {
                width: parent.width
                topPadding: Theme.unit * 1.5
                text: page.piece.names
                color: page.room.text
                font.pixelSize: Theme.lead
            }

            Words {
                width: parent.width
                topPadding: Theme.unit / 2
                objectName: "pieceFacts"
                visible: text !== ""
                text: page.facts.join("  ·  ")
                color: page.room.muted
            }

            LanguageNote {
                width: parent.width
                topPadding: Theme.unit / 2
                room: page.room
                language: page.piece.bodyLanguage
            }

            Item {
                width: 1
                height: Theme.unit * 6
            }

            BodyText {
                objectName: "bodyText"
                width: parent.width
                room: page.room
                blocks: page.piece.blocks
                faceSize: page.face
            }

            Item {
                width: parent.width
                height: visible ? Theme.unit * 12 : 0
                visible: page.piece.blocks.length > 0

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.unit * 12
                    height: Math.max(1, Math.round(Theme.unit / 6))
                    color: page.room.line
                }
            }

            Statement {
                width: parent.width
                room: page.room
                piece: page.piece
                heading: qsTr("About this piece")
            }

            Item {
                width: 1
                height: Theme.unit * 4
            }

            Transcript {
                width: parent.width
                bottomPadding: Theme.unit * 4
                room: page.room
                piece: page.piece
            }

            Words {
                width: parent.width
                bottomPadding: Theme.unit * 1.5
                visible: page.piece.pictures.length > 0
                text: qsTr("The original pages")
                color: page.room.muted
                Accessible.role: Accessible.Heading
            }

            DetailStrip {
                width: parent.width
                bottomPadding: Theme.unit * 4
                kiosk: page.kiosk
                pictures: page.piece.pictures
                room: page.room
                shown: 0
            }

            PieceFooter {
                width: parent.width
                kiosk: page.kiosk
                piece: page.piece
                room: page.room
            }
        }
    }

    MoreBelow {
        flickable: flick
        room: page.room
    }
}
