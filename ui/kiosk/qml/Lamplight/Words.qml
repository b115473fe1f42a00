import QtQuick

// Text that is only ever text: what visitors or contributors wrote is never read as markup.
Text {
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    font.family: Theme.sans
    font.pixelSize: Theme.text
    font.kerning: true
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.round(font.pixelSize * 1.35)
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
