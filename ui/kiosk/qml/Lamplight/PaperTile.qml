import QtQuick

// A work of words or sound on the wall: a sheet with its title, its names and how it begins.
Rectangle {
    id: sheet

    required property var tile
    readonly property Room room: Theme.light
    readonly property real margin: Math.min(Theme.unit * 3, width * 0.09)

    color: room.raised
    clip: true

    Shortened {
        id: title
        x: sheet.margin
        y: sheet.margin
        width: parent.width - 2 * sheet.margin
        whole: sheet.tile.title
        color: sheet.room.text
        font.family: Theme.serif
        font.pixelSize: Theme.lead
        lineHeight: Math.round(font.pixelSize * 1.25)
        maximumLineCount: 4
        Accessible.ignored: true
    }

    Shortened {
        id: names
        anchors.top: title.bottom
        anchors.topMargin: Theme.unit / 2
        x: sheet.margin
        width: title.width
        whole: sheet.tile.names
        color: sheet.room.muted
        visible: y + height + sheet.margin <= sheet.height
        maximumLineCount: 2
        Accessible.ignored: true
    }

    LanguageNote {
        id: note
        objectName: "tileLanguage"
        anchors.top: names.bottom
        x: sheet.margin
        width: title.width
        height: visible ? lineHeight : 0
        room: sheet.room
        language: sheet.tile.language
        visible: text !== "" && names.visible && names.y + names.height + lineHeight + sheet.margin <= sheet.height
        maximumLineCount: 1
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    Shortened {
        readonly property int lines: Math.floor((sheet.height - sheet.margin - y) / lineHeight)

        anchors.top: note.bottom
        anchors.topMargin: Theme.unit * 1.5
        x: sheet.margin
        width: title.width
        visible: lines > 0 && !sheet.tile.heard
        prose: true
        whole: sheet.tile.excerpt
        color: sheet.room.text
        font.family: Theme.serif
        lineHeight: Math.round(font.pixelSize * 1.45)
        maximumLineCount: Math.max(1, lines)
        Accessible.ignored: true
    }

    // What is heard begins with a sound: no words of its transcript stand for it.
    Icon {
        anchors.left: parent.left
        anchors.leftMargin: sheet.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: sheet.margin
        visible: sheet.tile.heard && note.y + note.height + sheet.margin + size <= sheet.height
        drawing: "sound"
        color: sheet.room.text
        size: Theme.text * 2
    }
}
