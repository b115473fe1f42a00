import QtQuick
import QtQuick.Templates as T

// A work in a list: its picture, whole and small, beside its title and names. A touch opens it.
T.AbstractButton {
    id: line

    required property var work
    required property Room room
    property string leading: ""
    readonly property real box: Math.max(Theme.unit * 12, Theme.text * 4.4)

    implicitHeight: Math.max(box, words.height) + Theme.unit * 2
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: Commas.joined([leading, work.title, work.names, tongue.text, work.noted ? qsTr("Content note") : ""])
    Keys.onReturnPressed: line.click()
    Keys.onEnterPressed: line.click()

    background: Rectangle {
        radius: Theme.unit
        color: line.down ? line.room.pressed : "transparent"

        FocusRing {
            room: line.room
            distance: 0
            visible: line.visualFocus || line.down
        }
    }

    contentItem: Item {
        WorkFrame {
            id: frame
            anchors.left: parent.left
            anchors.leftMargin: Theme.unit
            anchors.verticalCenter: parent.verticalCenter
            width: line.box
            height: line.box
            work: line.work
        }

        Column {
            id: words
            anchors.left: frame.right
            anchors.leftMargin: Theme.unit * 2.5
            anchors.right: parent.right
            anchors.rightMargin: Theme.unit
            anchors.verticalCenter: parent.verticalCenter

            Words {
                width: parent.width
                visible: text !== ""
                text: line.leading
                color: line.room.muted
                Accessible.ignored: true
            }

            Words {
                width: parent.width
                text: line.work.title
                color: line.room.text
                font.family: Theme.serif
                Accessible.ignored: true
            }

            Words {
                width: parent.width
                text: line.work.names
                color: line.room.muted
                Accessible.ignored: true
            }

            LanguageNote {
                id: tongue
                objectName: "titleLanguage"
                width: parent.width
                room: line.room
                language: line.work.language
                Accessible.ignored: true
            }

            Words {
                width: parent.width
                visible: line.work.noted
                text: qsTr("Content note")
                color: line.room.accent
                Accessible.ignored: true
            }
        }
    }
}
