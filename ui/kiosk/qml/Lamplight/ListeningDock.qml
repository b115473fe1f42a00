import QtQuick

// Holds the controls of what is heard at the lower edge of a page, while the page scrolls above it.
Rectangle {
    id: dock

    required property Room room
    required property real inset
    readonly property alias place: place
    readonly property bool filled: place.childrenRect.height > 0

    objectName: "listeningDock"
    height: filled ? Math.round(place.childrenRect.height) + Theme.unit * 4 : 0
    visible: filled
    color: room.raised

    Rectangle {
        width: parent.width
        height: Math.max(1, Math.round(Theme.unit / 6))
        color: dock.room.line
    }

    Item {
        id: place
        x: dock.inset
        y: Theme.unit * 2
        width: dock.width - 2 * dock.inset
    }
}
