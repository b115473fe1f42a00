pragma ComponentBehavior: Bound
import QtQuick

// What stands after a piece: who made it, where to find help beside it, what is like it, whose it is.
Column {
    id: footer

    required property Kiosk kiosk
    required property var piece
    required property Room room

    // A picture's label has the button beside the picture.
    property bool keeps: true

    spacing: Theme.unit * 4

    KeepButton {
        anchors.left: parent.left
        visible: footer.keeps
        room: footer.room
        kiosk: footer.kiosk
        widest: footer.width
    }

    Column {
        width: parent.width
        spacing: Theme.unit / 2
        visible: footer.piece.credits.length > 1

        Repeater {
            model: footer.piece.credits.length > 1 ? footer.piece.credits : []

            Words {
                required property var modelData

                width: parent.width
                text: modelData.role ? qsTr("%1: %2").arg(modelData.role).arg(modelData.name) : modelData.name
                color: footer.room.muted
            }
        }
    }

    Rectangle {
        width: parent.width
        height: help.height + Theme.unit * 5
        visible: footer.piece.support
        color: footer.room.raised
        radius: Theme.unit

        Column {
            id: help
            x: Theme.unit * 2.5
            y: Theme.unit * 2.5
            width: parent.width - Theme.unit * 5
            spacing: Theme.unit * 2

            Words {
                width: parent.width
                text: qsTr("If this touches something close to you, someone is there to talk with at any hour.")
                color: footer.room.text
            }

            ActionButton {
                objectName: "footerSupport"
                anchors.left: parent.left
                room: footer.room
                drawing: "support"
                widest: parent.width
                text: qsTr("Support")
                onClicked: footer.kiosk.openSupport()
            }
        }
    }

    Column {
        width: parent.width
        spacing: Theme.unit * 1.5
        visible: footer.piece.terms.length > 0

        Words {
            width: parent.width
            text: qsTr("More works with")
            color: footer.room.muted
            Accessible.role: Accessible.Heading
        }

        Flow {
            width: parent.width
            spacing: Theme.unit * 2

            Repeater {
                model: footer.piece.terms

                ActionButton {
                    required property var modelData

                    objectName: "term-" + modelData.slug
                    room: footer.room
                    widest: footer.width
                    text: modelData.label
                    onClicked: footer.kiosk.openTerm(modelData.vocabulary, modelData.slug)
                }
            }
        }
    }

    RelatedWorks {
        width: parent.width
        kiosk: footer.kiosk
        related: footer.piece.related
        comparable: (footer.piece.pictures[0]?.sizes[0].url ?? "") !== ""
        room: footer.room
    }

    BesidePiece {
        width: parent.width
        kiosk: footer.kiosk
        piece: footer.piece
        room: footer.room
    }

    Words {
        width: parent.width
        visible: text !== ""
        text: footer.piece.rights
        color: footer.room.muted
    }
}
