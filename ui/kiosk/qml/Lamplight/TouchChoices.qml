import QtQuick

// Where the controls are, and how firmly they have to be meant.
ChoiceGroup {
    id: choices

    required property Kiosk kiosk

    heading: qsTr("Reach and touch")

    Chip {
        objectName: "withinReach"
        room: choices.room
        widest: choices.width
        text: qsTr("Controls lower down")
        checked: choices.kiosk.comfort.withinReach
        onClicked: choices.kiosk.comfort.adjust("within_reach", !choices.kiosk.comfort.withinReach)
    }

    Chip {
        objectName: "slowTouch"
        room: choices.room
        widest: choices.width
        text: qsTr("Hold to touch")
        Accessible.description: said.text
        checked: choices.kiosk.comfort.slowTouch
        onClicked: choices.kiosk.comfort.adjust("slow_touch", !choices.kiosk.comfort.slowTouch)
    }

    Words {
        id: said
        width: choices.width
        text: qsTr("With “Hold to touch”, rest one finger on something for a moment. Brushing past does nothing.")
        color: choices.room.muted
    }
}
