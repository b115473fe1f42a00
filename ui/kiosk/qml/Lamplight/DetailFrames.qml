pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// Where on a picture its details lie: thin frames, each at least as large as a finger to touch.
Item {
    id: frames
    objectName: "detailFrames"

    required property Kiosk kiosk
    required property var pictures
    required property Room room

    ViewNames {
        id: names
        pictures: frames.pictures
    }

    Repeater {
        model: frames.pictures.length

        T.AbstractButton {
            id: frame

            required property int index
            readonly property var region: frames.pictures[index].region ?? [0, 0, 0, 0]
            readonly property real wide: region[2] * frames.width
            readonly property real high: region[3] * frames.height

            objectName: "frame-" + index
            visible: region[2] > 0 && region[3] > 0 && frames.pictures[index].sizes[0].url !== ""
            width: Math.max(Theme.touch, wide)
            height: Math.max(Theme.touch, high)
            x: region[0] * frames.width + (wide - width) / 2
            y: region[1] * frames.height + (high - height) / 2
            focusPolicy: Qt.StrongFocus
            Accessible.role: Accessible.Button
            Accessible.name: names.of(index)
            Accessible.description: frames.pictures[index].alt
            Keys.onReturnPressed: frame.click()
            Keys.onEnterPressed: frame.click()
            onClicked: frames.kiosk.openZoom(index)

            // Light within dark, so that it is seen on every picture.
            background: Item {
                Rectangle {
                    anchors.fill: edge
                    anchors.margins: -border.width
                    color: "transparent"
                    border.width: Math.max(1, Theme.ring / 4)
                    border.color: frames.room.wall
                }

                Rectangle {
                    id: edge
                    anchors.centerIn: parent
                    width: frame.wide
                    height: frame.high
                    color: "transparent"
                    border.width: Math.max(2, Theme.ring / 2)
                    border.color: frame.down ? frames.room.accent : frames.room.text
                }

                FocusRing {
                    room: frames.room
                    visible: frame.visualFocus
                }
            }
        }
    }
}
