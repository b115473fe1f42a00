pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// Works that share something with this one, each with the words of what it shares.
Column {
    id: list

    required property Kiosk kiosk
    required property var related
    required property Room room

    spacing: Theme.unit * 1.5
    visible: related.length > 0

    Words {
        width: parent.width
        text: qsTr("Related works")
        color: list.room.muted
        Accessible.role: Accessible.Heading
    }

    Repeater {
        model: list.related

        T.AbstractButton {
            id: work

            required property var modelData
            readonly property real box: Theme.unit * 14
            readonly property var picture: modelData.picture

            objectName: "related-" + modelData.pieceId
            width: list.width
            height: Math.max(box, words.height) + Theme.unit * 2
            focusPolicy: Qt.StrongFocus
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("%1, %2. Both: %3").arg(modelData.title).arg(modelData.names).arg(modelData.shared.join(", "))
            Keys.onReturnPressed: work.click()
            Keys.onEnterPressed: work.click()
            onClicked: list.kiosk.openPiece(modelData.pieceId)

            background: Rectangle {
                radius: Theme.unit
                color: work.down ? list.room.pressed : "transparent"

                FocusRing {
                    room: list.room
                    distance: 0
                    visible: work.visualFocus || work.down
                }
            }

            contentItem: Item {
                Item {
                    width: work.box
                    height: parent.height

                    Picture {
                        readonly property real zoom: work.picture ? Math.min(work.box / work.picture.width, work.box / work.picture.height) : 0

                        visible: !!work.picture
                        anchors.centerIn: parent
                        width: work.picture ? work.picture.width * zoom : 0
                        height: work.picture ? work.picture.height * zoom : 0
                        sizes: work.picture ? work.picture.sizes : []
                        tone: work.picture ? work.picture.color : "transparent"
                    }

                    Rectangle {
                        visible: !work.picture
                        anchors.centerIn: parent
                        width: work.box * 0.78
                        height: work.box
                        color: Theme.light.raised
                        border.width: 1
                        border.color: Theme.light.hairline

                        Repeater {
                            model: 5

                            Rectangle {
                                required property int index

                                x: parent.width * 0.15
                                y: parent.height * (0.2 + index * 0.14)
                                width: parent.width * [0.55, 0.7, 0.62, 0.68, 0.4][index]
                                height: Math.max(1, Math.round(Theme.unit / 4))
                                color: Theme.light.line
                            }
                        }
                    }
                }

                Column {
                    id: words
                    x: work.box + Theme.unit * 2
                    width: parent.width - x - Theme.unit
                    anchors.verticalCenter: parent.verticalCenter

                    Words {
                        width: parent.width
                        text: work.modelData.title
                        color: list.room.text
                        font.family: Theme.serif
                        Accessible.ignored: true
                    }

                    Words {
                        width: parent.width
                        text: qsTr("Both: %1").arg(work.modelData.shared.join(", "))
                        color: list.room.muted
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
