pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// The further pictures of a work, or its pages, whole, small and named; a touch brings each to full size.
Column {
    id: strip

    required property Kiosk kiosk
    required property var pictures
    required property Room room

    // How many pictures are seen elsewhere on the page, from the first one on.
    property int shown: 1

    // Whether the picture shows where the details lie; only where somebody said so.
    readonly property bool markable: shown === 1 && pictures.some(picture => !!picture.region)
    readonly property alias marking: marks.checked

    spacing: Theme.unit * 2
    visible: pictures.slice(shown).some(picture => picture.sizes[0].url !== "")

    ViewNames {
        id: names
        pictures: strip.pictures
    }

    Flow {
        width: parent.width
        spacing: Theme.unit * 2

        Repeater {
            model: strip.pictures.slice(strip.shown)

            T.AbstractButton {
                id: detail

                required property int index
                required property var modelData

                readonly property int at: index + strip.shown
                readonly property real tall: Math.max(Theme.touch, Theme.unit * 16)

                objectName: "detail-" + at
                // What is known to be lost is not offered; what turns out to be keeps its place.
                visible: !small.damaged
                enabled: !small.lost
                height: tall + label.height + Theme.unit / 2
                width: Math.max(Theme.touch, Math.min(strip.width, Math.max(tall * modelData.width / modelData.height, label.implicitWidth + 2)))
                focusPolicy: Qt.StrongFocus
                Accessible.role: Accessible.Button
                Accessible.name: names.of(at)
                Accessible.description: modelData.alt
                Keys.onReturnPressed: detail.click()
                Keys.onEnterPressed: detail.click()
                onClicked: strip.kiosk.openZoom(at)

                background: Item {
                    FocusRing {
                        room: strip.room
                        visible: detail.visualFocus || detail.down
                    }
                }

                contentItem: Item {
                    Item {
                        width: parent.width
                        height: detail.tall

                        Picture {
                            id: small
                            anchors.left: parent.left
                            anchors.bottom: parent.bottom
                            height: Math.min(detail.tall, detail.width * detail.modelData.height / detail.modelData.width)
                            width: height * detail.modelData.width / detail.modelData.height
                            sizes: detail.modelData.sizes
                            tone: detail.modelData.color
                        }

                        // Paper on paper would have no edge.
                        Rectangle {
                            anchors.fill: small
                            visible: detail.modelData.page > 0
                            color: "transparent"
                            border.color: strip.room.line
                        }
                    }

                    Words {
                        id: label
                        anchors.bottom: parent.bottom
                        width: parent.width
                        text: names.of(detail.at)
                        color: strip.room.muted
                        Accessible.ignored: true
                    }
                }
            }
        }
    }

    Chip {
        id: marks
        objectName: "showDetails"
        anchors.left: parent?.left
        visible: strip.markable
        widest: parent.width
        room: strip.room
        text: qsTr("Show details in the picture")
        onClicked: checked = !checked
    }
}
