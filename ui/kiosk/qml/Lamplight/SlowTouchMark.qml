import QtQuick

// A ring that fills while a finger rests, so that one sees how long to wait.
Rectangle {
    id: mark

    required property Kiosk kiosk
    required property Room room

    readonly property bool waiting: kiosk.touching.waiting
    readonly property real most: Theme.touch * 1.6

    objectName: "slowTouchMark"
    visible: waiting
    x: kiosk.touching.point.x - width / 2
    y: kiosk.touching.point.y - height / 2
    width: most
    height: most
    radius: most / 2
    color: "transparent"
    border.width: Theme.ring
    border.color: room.line

    Rectangle {
        id: filling
        anchors.centerIn: parent
        width: 0
        height: width
        radius: width / 2
        color: "transparent"
        border.width: Theme.ring
        border.color: mark.room.accent

        NumberAnimation on width {
            running: mark.waiting
            from: Theme.glide > 0 ? Theme.ring * 2 : mark.most
            to: mark.most
            duration: mark.kiosk.touching.heldMs
        }
    }
}
