import QtQuick

// A title in a few lines of about equal length, so that no word is left alone on the last one.
Words {
    id: heading

    // How wide it may become; how wide it is follows from its words.
    required property real available
    readonly property int lines: Math.max(1, Math.ceil(whole.advanceWidth / Math.max(1, available)))

    anchors.left: parent?.left
    width: lines > 1 ? Math.min(available, Math.ceil(whole.advanceWidth / lines * 1.16)) : available
    font.family: Theme.serif
    lineHeight: Math.round(font.pixelSize * 1.15)
    Accessible.role: Accessible.Heading

    // The heading's own implicit width is worked out while it is asked for.
    TextMetrics {
        id: whole
        font: heading.font
        text: heading.text
    }
}
