import QtQuick

// A line in which a match is bold and underlined. The markup is our own: Python has escaped all that was written.
Text {
    id: marked

    required property string markup
    required property string plain

    textFormat: Text.StyledText
    text: markup
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft
    font.family: Theme.sans
    font.pixelSize: Theme.text
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.round(font.pixelSize * 1.35)
    elide: Text.ElideRight
    Accessible.role: Accessible.StaticText
    Accessible.name: plain
    Accessible.ignored: true
}
