import QtQuick

// Shows where the keyboard is. Lies outside of what it marks, so that nothing is covered.
Rectangle {
    required property Room room
    property real distance: Theme.ring
    anchors.fill: parent
    anchors.margins: -(distance + border.width)
    color: "transparent"
    radius: Theme.unit
    border.width: Theme.ring
    border.color: room.accent
}
