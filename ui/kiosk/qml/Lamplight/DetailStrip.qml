pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// The further pictures of a work, whole and small; a touch brings each to full size.
Flow {
    id: strip

    required property Kiosk kiosk
    required property var pictures
    required property Room room

    spacing: Theme.unit * 2
    visible: pictures.length > 1

    Repeater {
        model: strip.pictures.length > 1 ? strip.pictures.slice(1) : []

        T.AbstractButton {
            id: detail

            required property int index
            required property var modelData

            objectName: "detail-" + (index + 1)
            height: Math.max(Theme.touch, Theme.unit * 16)
            width: Math.max(Theme.touch, Math.min(strip.width, height * modelData.width / modelData.height))
            focusPolicy: Qt.StrongFocus
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Detail %1").arg(index + 1)
            Accessible.description: modelData.alt
            Keys.onReturnPressed: detail.click()
            Keys.onEnterPressed: detail.click()
            onClicked: strip.kiosk.openZoom(index + 1)

            background: Item {
                FocusRing {
                    room: strip.room
                    visible: detail.visualFocus || detail.down
                }
            }

            contentItem: Item {
                Picture {
                    anchors.centerIn: parent
                    height: Math.min(detail.height, detail.width * detail.modelData.height / detail.modelData.width)
                    width: height * detail.modelData.width / detail.modelData.height
                    sizes: detail.modelData.sizes
                    tone: detail.modelData.color
                }
            }
        }
    }
}
