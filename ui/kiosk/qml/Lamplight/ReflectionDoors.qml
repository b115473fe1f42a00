import QtQuick

// The ways to the reflection card and to what others left; nothing where the host invites to neither.
Flow {
    id: doors

    required property Kiosk kiosk
    required property Room room
    property real widest: width

    spacing: Theme.unit * 2
    visible: kiosk.book.offered

    ActionButton {
        objectName: "reflectDoor"
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
