import QtQuick

// A card that somebody left, on paper: what was asked, and what they wrote or drew. One that is declined while
// somebody reads here fades away, and the others stay where they are.
Rectangle {
    id: card

    required property Kiosk kiosk
    required property var reflection
    property bool placed: true
    readonly property Room room: Theme.light
    readonly property real inset: Theme.unit * 3

    readonly property bool gone: kiosk.book.gone.includes(reflection.id)

    implicitHeight: column.height + 2 * inset
    height: implicitHeight
    enabled: !gone
    opacity: gone ? 0 : 1

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.fade
        }
    }

    color: room.raised
    radius: Theme.unit / 2
    border.width: Math.max(1, Theme.ring / 4)
    border.color: room.hairline

    Column {
        id: column
        x: card.inset
        y: card.inset
        width: parent.width - 2 * card.inset
        visible: card.opacity > 0
        spacing: Theme.unit * 1.5

        Words {
            width: parent.width
            visible: text !== ""
            text: card.reflection.prompt
            color: card.room.muted
        }

        Words {
            objectName: "leftText"
            width: parent.width
            visible: text !== ""
            prose: true
            text: card.reflection.text
            color: card.room.text
            font.family: Theme.serif
            font.pixelSize: Theme.lead
            lineHeight: Math.round(font.pixelSize * 1.5)
        }

        Strokes {
            objectName: "leftDrawing"
            width: parent.width
            height: Math.round(width * card.kiosk.writing.paperHeight / card.kiosk.writing.paperWidth)
            visible: outline !== ""
            outline: card.reflection.outline
            paperWidth: card.kiosk.writing.paperWidth
            ink: card.room.text
            Accessible.role: Accessible.Graphic
            Accessible.name: card.reflection.prompt ? qsTr("A drawing that a visitor left: %1").arg(card.reflection.prompt) : qsTr("A drawing that a visitor left")
        }

        ActionButton {
            objectName: "leftPiece-" + card.reflection.pieceId
            anchors.left: parent.left
            visible: card.placed && card.reflection.title !== ""
            room: card.room
            plain: true
            leftPadding: 0
            widest: parent.width
            drawing: "next"
            drawingLast: true
            text: card.reflection.title
            Accessible.name: qsTr("Left beside “%1”").arg(card.reflection.title)
            onClicked: card.kiosk.openPiece(card.reflection.pieceId)
        }
    }
}
