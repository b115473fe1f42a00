pragma ComponentBehavior: Bound
import QtQuick
import "Numbers.js" as Numbers

// Text size, contrast, motion, and whether pages are scrolled or turned.
Column {
    id: choices

    required property Kiosk kiosk
    required property Room room

    spacing: Theme.unit * 4

    ChoiceGroup {
        width: parent.width
        room: choices.room
        heading: qsTr("Text size")

        Repeater {
            model: choices.kiosk.textPercents

            Chip {
                required property int modelData

                objectName: "text-" + modelData
                room: choices.room
                text: qsTr("%1 %").arg(Numbers.said(modelData))
                Accessible.name: qsTr("Text size %1 percent").arg(Numbers.said(modelData))
                checked: choices.kiosk.textPercent === modelData
                onClicked: choices.kiosk.setTextPercent(modelData)
            }
        }
    }

    ChoiceGroup {
        width: parent.width
        room: choices.room
        heading: qsTr("Contrast and motion")

        Chip {
            objectName: "highContrast"
            room: choices.room
            widest: choices.width
            text: qsTr("Black and white")
            checked: choices.kiosk.highContrast
            onClicked: choices.kiosk.setHighContrast(!choices.kiosk.highContrast)
        }

        Chip {
            objectName: "reducedMotion"
            room: choices.room
            widest: choices.width
            text: qsTr("Less motion")
            checked: choices.kiosk.reducedMotion
            onClicked: choices.kiosk.setReducedMotion(!choices.kiosk.reducedMotion)
        }
    }

    ChoiceGroup {
        width: parent.width
        room: choices.room
        heading: qsTr("Stories and poems")

        Chip {
            objectName: "scrolled"
            room: choices.room
            widest: choices.width
            text: qsTr("Scroll")
            Accessible.name: qsTr("Scroll stories and poems")
            checked: !choices.kiosk.comfort.paged
            onClicked: choices.kiosk.comfort.adjust("paged", false)
        }

        Chip {
            objectName: "paged"
            room: choices.room
            widest: choices.width
            text: qsTr("Turn pages")
            Accessible.name: qsTr("Turn the pages of stories and poems")
            checked: choices.kiosk.comfort.paged
            onClicked: choices.kiosk.comfort.adjust("paged", true)
        }
    }
}
