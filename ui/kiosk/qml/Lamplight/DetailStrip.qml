pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// The further pictures of a work, or its pages, whole and small; a touch brings each to full size.
Flow {
    id: strip

    required property Kiosk kiosk
    required property var pictures
    required property Room room

    // How many pictures are seen elsewhere on the page, from the first one on.
    property int shown: 1

    spacing: Theme.unit * 2
    visible: pictures.length > shown

    Repeater {
        model: strip.pictures.slice(strip.shown)

        T.AbstractButton {
            id: detail

            required property int index
            required property var modelData

            readonly property int at: index + strip.shown

            objectName: "detail-" + at
            height: Math.max(Theme.touch, Theme.unit * 16)
            width: Math.max(Theme.touch, Math.min(strip.width, height * modelData.width / modelData.height))
            focusPolicy: Qt.StrongFocus
            Accessible.role: Accessible.Button
            Accessible.name: modelData.page > 0 ? qsTr("Page %1").arg(modelData.page) : qsTr("Detail %1").arg(at)
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
                Picture {
                    id: small
                    anchors.centerIn: parent
                    height: Math.min(detail.height, detail.width * detail.modelData.height / detail.modelData.width)
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
        }
    }
}
