import QtQuick

// The ways to the reflection card and to what others left; nothing where there is neither.
Flow {
    id: doors

    required property Kiosk kiosk
    required property Room room
    property real widest: width

    spacing: Theme.unit * 2
    visible: kiosk.book.showing

    ActionButton {
        objectName: "reflectDoor"
        visible: doors.kiosk.book.offered
        room: doors.room
        widest: doors.widest
        text: qsTr("Leave a reflection")
        onClicked: doors.kiosk.book.open(0)
    }

    ActionButton {
        objectName: "reflectionsDoor"
        room: doors.room
        widest: doors.widest
        text: qsTr("What others left")
        onClicked: doors.kiosk.book.openAll()
    }
}
