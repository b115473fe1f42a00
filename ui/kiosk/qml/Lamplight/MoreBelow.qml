import QtQuick

// A thin bar at the edge of what can be scrolled, so that one sees that there is more.
Rectangle {
    required property Flickable flickable
    required property Room room

    parent: flickable.parent
    x: flickable.x + (LayoutMirroring.enabled ? Theme.unit / 2 : flickable.width - width - Theme.unit / 2)
    y: flickable.y + (flickable.contentY - flickable.originY) / Math.max(1, flickable.contentHeight) * flickable.height
    width: Math.max(4, Theme.unit / 2)
    height: Math.max(Theme.unit * 4, flickable.height * flickable.height / Math.max(1, flickable.contentHeight))
    radius: width / 2
    color: room.line
    visible: flickable.contentHeight > flickable.height + 1
}
