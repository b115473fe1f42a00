import QtQuick

// The gallery's own words to whoever comes in.
Words {
    anchors.left: parent?.left
    prose: true
    color: Theme.dark.muted
    font.family: Theme.serif
    font.pixelSize: Theme.lead
    lineHeight: Math.round(font.pixelSize * 1.5)
}
