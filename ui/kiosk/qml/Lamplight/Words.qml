import QtQuick

// Text that is only ever text: what visitors or contributors wrote is never read as markup.
Text {
    // Prose begins where its own language does, whatever stands around it; all else where the visitor's does.
    property bool prose: false

    textFormat: Text.PlainText
    horizontalAlignment: prose ? undefined : Text.AlignLeft
    wrapMode: Text.Wrap
    font.family: Theme.sans
    font.pixelSize: Theme.text
    font.kerning: true
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.round(font.pixelSize * 1.35)
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
