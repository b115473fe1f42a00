pragma ComponentBehavior: Bound
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
    Accessible.name: [leading, work.title, work.names, work.noted ? qsTr("Content note") : ""].filter(part => part !== "").join(", ")
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
        Item {
            id: frame
            anchors.left: parent.left
            anchors.leftMargin: Theme.unit
            anchors.verticalCenter: parent.verticalCenter
            width: line.box
            height: line.box

            Picture {
                readonly property var shown: line.work.picture
                readonly property real zoom: shown ? Math.min(line.box / shown.width, line.box / shown.height) : 0

                visible: !!shown
                anchors.centerIn: parent
                width: shown ? shown.width * zoom : 0
                height: shown ? shown.height * zoom : 0
                sizes: shown ? shown.sizes : []
                tone: shown ? shown.color : "transparent"
            }

            // A sheet of words, or a picture that is seen only by choice.
            Rectangle {
                id: sheet
                visible: !line.work.picture
                anchors.centerIn: parent
                width: line.box * 0.7
                height: line.box * 0.9
                color: Theme.light.raised
                border.width: 1
                border.color: Theme.light.hairline

                Repeater {
                    model: 5

                    Rectangle {
                        required property int index

                        x: sheet.width * 0.15
                        y: sheet.height * (0.2 + index * 0.14)
                        width: sheet.width * [0.55, 0.7, 0.62, 0.68, 0.4][index]
                        height: Math.max(1, Math.round(Theme.unit / 4))
                        color: Theme.light.line
                    }
                }
            }
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
