pragma ComponentBehavior: Bound
import QtQuick

// A small drawn sheet that stands for a work without a picture: lines for words, a loudspeaker for what is heard.
Rectangle {
    id: sheet

    property bool heard: false

    color: Theme.light.raised
    border.width: 1
    border.color: Theme.light.hairline

    Icon {
        anchors.centerIn: parent
        visible: sheet.heard
        drawing: "sound"
        color: Theme.light.line
        size: sheet.width * 0.5
    }

    Repeater {
        model: sheet.heard ? 0 : 5

        Rectangle {
            required property int index

            anchors.left: parent?.left
            anchors.leftMargin: sheet.width * 0.15
            y: sheet.height * (0.2 + index * 0.14)
            width: sheet.width * [0.55, 0.7, 0.62, 0.68, 0.4][index]
            height: Math.max(1, Math.round(Theme.unit / 4))
            color: Theme.light.line
        }
    }
}
