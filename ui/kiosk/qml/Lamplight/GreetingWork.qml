import QtQuick
import QtQuick.Templates as T

// One work beside the welcome, whole, with its title; a touch opens it.
T.AbstractButton {
    id: greeting

    required property Kiosk kiosk
    required property var work
    readonly property var picture: work.picture ?? null
    readonly property real zoom: picture ? Math.min(width / picture.width, (height - label.height - Theme.unit * 2) / picture.height) : 0
    readonly property Room room: Theme.dark

    objectName: "greetingWork"
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: picture ? Commas.joined([work.title, work.names, tongue.text]) : ""
    Accessible.description: picture ? picture.alt : ""
    Keys.onReturnPressed: greeting.click()
    Keys.onEnterPressed: greeting.click()
    onClicked: greeting.kiosk.openPiece(work.pieceId)

    background: Item {
        FocusRing {
            room: greeting.room
            distance: Theme.unit
            visible: greeting.visualFocus || greeting.down
        }
    }

    contentItem: Item {
        Picture {
            id: hung
            visible: !!greeting.picture
            width: greeting.picture ? Math.round(greeting.picture.width * greeting.zoom) : 0
            height: greeting.picture ? Math.round(greeting.picture.height * greeting.zoom) : 0
            anchors.right: parent.right
            sizes: greeting.picture ? greeting.picture.sizes : []
            tone: greeting.picture ? greeting.picture.color : "transparent"
        }

        Column {
            id: label
            anchors.left: hung.left
            y: hung.height + Theme.unit * 1.5
            width: hung.width

            Shortened {
                width: parent.width
                whole: greeting.work.title ?? ""
                color: greeting.room.text
                font.family: Theme.serif
                maximumLineCount: 2
                Accessible.ignored: true
            }

            Shortened {
                width: parent.width
                whole: greeting.work.names ?? ""
                color: greeting.room.muted
                maximumLineCount: 1
                Accessible.ignored: true
            }

            LanguageNote {
                id: tongue
                objectName: "titleLanguage"
                width: parent.width
                room: greeting.room
                language: greeting.work.language ?? ""
                Accessible.ignored: true
            }
        }
    }
}
