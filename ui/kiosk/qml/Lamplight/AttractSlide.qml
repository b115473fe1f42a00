pragma ComponentBehavior: Bound
import QtQuick

// One work of the attract loop, whole, with its label beside it as on a museum's wall.
Item {
    id: hanging

    required property var work
    required property bool upright
    required property bool shown

    readonly property var picture: work.picture
    readonly property real margin: Theme.unit * 8
    readonly property real spaceWide: width - 2 * margin
    readonly property real spaceHigh: height - 2 * margin - label.height - Theme.unit * 3
    readonly property real zoom: picture ? Math.min(spaceWide / picture.width, spaceHigh / picture.height) : 0
    readonly property Room room: Theme.dark

    opacity: shown ? 1 : 0

    Behavior on opacity {
        enabled: Theme.slowFade > 0

        NumberAnimation {
            duration: Theme.slowFade
            easing.type: Easing.InOutQuad
        }
    }

    Item {
        id: frame
        width: hanging.picture ? Math.round(hanging.picture.width * hanging.zoom) : hanging.spaceWide
        height: hanging.picture ? Math.round(hanging.picture.height * hanging.zoom) : hanging.spaceHigh
        x: hanging.margin + (hanging.spaceWide - width) / 2
        y: hanging.margin + (hanging.spaceHigh - height) / 2

        Picture {
            anchors.fill: parent
            visible: !!hanging.picture
            sizes: hanging.picture ? hanging.picture.sizes : []
            tone: hanging.picture ? hanging.picture.color : "transparent"
            alt: hanging.shown && hanging.picture ? hanging.picture.alt : ""
        }

        Shortened {
            anchors.fill: parent
            visible: !hanging.picture
            verticalAlignment: Text.AlignVCenter
            prose: true
            whole: hanging.work.excerpt
            color: hanging.room.text
            font.family: Theme.serif
            font.pixelSize: Theme.heading
            lineHeight: Math.round(font.pixelSize * 1.5)
            maximumLineCount: Math.max(1, Math.floor(height / lineHeight))
        }
    }

    Column {
        id: label
        anchors.left: hanging.picture ? frame.left : parent.left
        anchors.leftMargin: hanging.picture ? 0 : hanging.margin
        y: frame.y + frame.height + Theme.unit * 3
        width: hanging.width - (hanging.picture ? frame.x : hanging.margin) - hanging.margin

        Shortened {
            width: parent.width
            objectName: "slide-title"
            whole: hanging.work.title
            color: hanging.room.text
            font.family: Theme.serif
            font.pixelSize: Theme.lead
            lineHeight: Math.round(font.pixelSize * 1.3)
            maximumLineCount: 2
            Accessible.ignored: !hanging.shown
        }

        Shortened {
            width: parent.width
            whole: hanging.work.names
            color: hanging.room.muted
            maximumLineCount: 1
            Accessible.ignored: !hanging.shown
        }

        LanguageNote {
            objectName: "titleLanguage"
            width: parent.width
            room: hanging.room
            language: hanging.work.language
            Accessible.ignored: !hanging.shown
        }
    }
}
