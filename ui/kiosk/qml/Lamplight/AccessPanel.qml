pragma ComponentBehavior: Bound
import QtQuick

// How this visitor wants to see: text size, contrast, motion, language. The next visitor starts anew.
Sheet {
    id: panel

    required property Kiosk kiosk

    objectName: "accessPanel"
    heading: qsTr("Display")

    Words {
        width: parent.width
        text: qsTr("Text size")
        color: panel.room.muted
        Accessible.role: Accessible.Heading
    }

    Flow {
        width: parent.width
        spacing: Theme.unit * 2

        Repeater {
            model: panel.kiosk.textPercents

            Chip {
                required property int modelData

                objectName: "text-" + modelData
                room: panel.room
                text: qsTr("%1 %").arg(modelData)
                Accessible.name: qsTr("Text size %1 percent").arg(modelData)
                checked: panel.kiosk.textPercent === modelData
                onClicked: panel.kiosk.setTextPercent(modelData)
            }
        }
    }

    Words {
        width: parent.width
        text: qsTr("Contrast and motion")
        color: panel.room.muted
        Accessible.role: Accessible.Heading
    }

    Flow {
        width: parent.width
        spacing: Theme.unit * 2

        Chip {
            objectName: "highContrast"
            room: panel.room
            widest: parent.width
            text: qsTr("Black and white")
            checked: panel.kiosk.highContrast
            onClicked: panel.kiosk.setHighContrast(!panel.kiosk.highContrast)
        }

        Chip {
            objectName: "reducedMotion"
            room: panel.room
            widest: parent.width
            text: qsTr("Less motion")
            checked: panel.kiosk.reducedMotion
            onClicked: panel.kiosk.setReducedMotion(!panel.kiosk.reducedMotion)
        }
    }

    Words {
        width: parent.width
        visible: languages.visible
        text: qsTr("Language")
        color: panel.room.muted
        Accessible.role: Accessible.Heading
    }

    Languages {
        id: languages
        width: parent.width
        room: panel.room
        kiosk: panel.kiosk
    }

    Words {
        width: parent.width
        text: qsTr("Everything goes back to how it was for the next visitor.")
        color: panel.room.muted
    }
}
