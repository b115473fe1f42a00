import QtQuick

// A work of words on the wall: a sheet with its title, its names and how it begins.
Rectangle {
    id: sheet

    required property var tile
    readonly property Room room: Theme.light
    readonly property real margin: Math.min(Theme.unit * 3, width * 0.09)

    color: room.raised
    clip: true

    Words {
        id: title
        x: sheet.margin
        y: sheet.margin
        width: parent.width - 2 * sheet.margin
        text: sheet.tile.title
        color: sheet.room.text
        font.family: Theme.serif
        font.pixelSize: Theme.lead
        lineHeight: Math.round(font.pixelSize * 1.25)
        maximumLineCount: 4
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    Words {
        id: names
        anchors.top: title.bottom
        anchors.topMargin: Theme.unit / 2
        x: sheet.margin
        width: title.width
        text: sheet.tile.names
        color: sheet.room.muted
        visible: y + height + sheet.margin <= sheet.height
        maximumLineCount: 2
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    Words {
        readonly property int lines: Math.floor((sheet.height - sheet.margin - y) / lineHeight)

        anchors.top: names.bottom
        anchors.topMargin: Theme.unit * 1.5
        x: sheet.margin
        width: title.width
        visible: lines > 0
        text: sheet.tile.excerpt
        color: sheet.room.text
        font.family: Theme.serif
        lineHeight: Math.round(font.pixelSize * 1.45)
        maximumLineCount: Math.max(1, lines)
        Accessible.ignored: true
    }
}
