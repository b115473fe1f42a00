import QtQuick
import QtQuick.Templates as T

// A work on a path: its picture, whole, above its place, title and names. A touch opens it.
T.AbstractButton {
    id: step

    required property var work
    required property Room room
    property string leading: ""
    readonly property real margin: Theme.unit

    implicitHeight: frame.height + words.height + Theme.unit * 2 + 2 * margin
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: Commas.joined([leading, work.title, work.names, tongue.text, work.noted ? qsTr("Content note") : ""])
    Keys.onReturnPressed: step.click()
    Keys.onEnterPressed: step.click()

    background: Rectangle {
        radius: Theme.unit
        color: step.down ? step.room.pressed : "transparent"

        FocusRing {
            room: step.room
            distance: 0
            visible: step.visualFocus || step.down
        }
    }

    contentItem: Item {
        WorkFrame {
            id: frame
            anchors.horizontalCenter: parent.horizontalCenter
            y: step.margin
            width: parent.width - 2 * step.margin
            height: Math.min(width, Theme.text * 9)
            work: step.work
            above: true
        }

        Column {
            id: words
            anchors.horizontalCenter: parent.horizontalCenter
            y: frame.y + frame.height + Theme.unit * 2
            width: frame.width

            Words {
                width: parent.width
                visible: text !== ""
                text: step.leading
                color: step.room.muted
                Accessible.ignored: true
            }

            Words {
                width: parent.width
                text: step.work.title
                color: step.room.text
                font.family: Theme.serif
                Accessible.ignored: true
            }

            Words {
                width: parent.width
                text: step.work.names
                color: step.room.muted
                Accessible.ignored: true
            }

            LanguageNote {
                id: tongue
                objectName: "titleLanguage"
                width: parent.width
                room: step.room
                language: step.work.language
                Accessible.ignored: true
            }

            Words {
                width: parent.width
                visible: step.work.noted
                text: qsTr("Content note")
                color: step.room.accent
                Accessible.ignored: true
            }
        }
    }
}
