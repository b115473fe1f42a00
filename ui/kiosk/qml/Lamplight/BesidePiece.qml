pragma ComponentBehavior: Bound
import QtQuick

// What visitors left beside a piece, the newest few, and the way to leave something oneself.
Column {
    id: beside

    required property Kiosk kiosk
    required property var piece
    required property Room room
    readonly property Book book: kiosk.book
    property var reflections: []

    function look() {
        reflections = book.beside(piece.pieceId);
    }

    objectName: "besidePiece"
    spacing: Theme.unit * 2
    visible: book.offered || reflections.length > 0
    Component.onCompleted: look()

    Connections {
        target: beside.book

        function onTold() {
            beside.look();
        }
    }

    Words {
        width: parent.width
        visible: beside.reflections.length > 0
        text: qsTr("What visitors left here")
        color: beside.room.muted
        Accessible.role: Accessible.Heading
    }

    Repeater {
        model: beside.reflections

        ReflectionCard {
            required property var modelData

            objectName: "besideCard"
            anchors.left: parent?.left
            width: Math.min(beside.width, Theme.lead * 24)
            kiosk: beside.kiosk
            reflection: modelData
            placed: false
        }
    }

    ActionButton {
        objectName: "besideLeave"
        visible: beside.book.offered
        anchors.left: parent.left
        room: beside.room
        widest: beside.width
        text: qsTr("Leave a reflection")
        onClicked: beside.book.open(beside.piece.pieceId)
    }
}
