pragma ComponentBehavior: Bound
import QtQuick

// Before a piece that has a content note: what it speaks of, and a real choice.
GalleryPage {
    id: page

    required property var piece
    readonly property bool described: kiosk.described
    // Pages of a document all say the same: it is said once.
    readonly property var descriptions: piece.pictures.map(picture => picture.description || picture.alt).filter((told, at, all) => told !== "" && all.indexOf(told) === at)

    view: flick
    objectName: "notePage"

    Flickable {
        id: flick
        objectName: "noteFlick"
        anchors.fill: parent
        contentHeight: Math.max(height, column.height + Theme.unit * 16)
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            width: Math.min(parent.width - Theme.unit * 12, Theme.lead * 36)
            x: Math.round((parent.width - width) / 2)
            y: Math.max(Theme.unit * 8, (flick.height - height) * 0.45)
            spacing: Theme.unit * 3

            Words {
                width: parent.width
                text: page.described ? qsTr("Description") : qsTr("Before this piece")
                color: page.room.muted
                font.pixelSize: Theme.lead
                Accessible.role: Accessible.Heading
            }

            Column {
                width: parent.width
                spacing: Theme.unit

                Words {
                    objectName: "pieceTitle"
                    width: parent.width
                    text: page.piece.title
                    color: page.room.text
                    font.family: Theme.serif
                    font.pixelSize: Theme.heading
                    lineHeight: Math.round(font.pixelSize * 1.2)
                }

                Words {
                    width: parent.width
                    text: page.piece.names
                    color: page.room.text
                    font.pixelSize: Theme.lead
                }
            }

            Column {
                width: parent.width
                visible: !page.described
                spacing: Theme.unit

                LanguageNote {
                    width: parent.width
                    room: page.room
                    language: page.piece.noteLanguage
                }

                Words {
                    objectName: "contentNote"
                    width: parent.width
                    visible: text !== ""
                    prose: true
                    text: page.piece.note
                    color: page.room.text
                    font.family: Theme.serif
                    font.pixelSize: Theme.lead
                    lineHeight: Math.round(font.pixelSize * 1.5)
                }

                Words {
                    width: parent.width
                    visible: page.piece.notes.length > 0
                    text: qsTr("It touches on: %1").arg(Commas.joined(page.piece.notes))
                    color: page.room.muted
                }
            }

            Repeater {
                model: page.described ? page.descriptions : []

                Words {
                    required property string modelData

                    objectName: "description"
                    width: column.width
                    text: modelData
                    color: page.room.text
                    font.family: Theme.serif
                    font.pixelSize: Theme.lead
                    lineHeight: Math.round(font.pixelSize * 1.5)
                }
            }

            Statement {
                width: parent.width
                visible: page.described && page.piece.statement !== ""
                room: page.room
                piece: page.piece
                heading: qsTr("In the words of its maker")
            }

            Flow {
                width: parent.width
                spacing: Theme.apart

                ActionButton {
                    objectName: "showNoted"
                    focus: true
                    room: page.room
                    primary: true
                    widest: column.width
                    text: qsTr("Show the piece")
                    onClicked: page.kiosk.agree()
                }

                ActionButton {
                    objectName: "describe"
                    visible: !page.described
                    room: page.room
                    widest: column.width
                    text: qsTr("Read the description instead")
                    onClicked: page.kiosk.describe()
                }

                ActionButton {
                    objectName: "skipNoted"
                    room: page.room
                    widest: column.width
                    drawing: "next"
                    drawingLast: true
                    text: qsTr("Next piece")
                    onClicked: page.kiosk.turn(1)
                }
            }

            Words {
                width: parent.width
                text: qsTr("Whichever you choose, Support is at the lower edge of every screen.")
                color: page.room.muted
            }
        }
    }

    MoreBelow {
        flickable: flick
        room: page.room
    }
}
