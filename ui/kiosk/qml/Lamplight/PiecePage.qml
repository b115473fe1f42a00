pragma ComponentBehavior: Bound
import QtQuick

// A work with a picture: the whole picture first, and its label beside or beneath it.
GalleryPage {
    id: page

    required property var piece

    readonly property var first: piece.pictures[0]
    readonly property real shape: first.width / first.height
    readonly property bool stacked: height > width * 1.05 || shape > 2.1
    readonly property real margin: Theme.unit * 6

    // Larger text takes more of the width, the picture keeps at least half of it.
    readonly property real labelWidth: stacked ? width : Math.min(width * 0.5, Math.max(width * 0.34, Theme.text * 23))
    readonly property real spaceWide: stacked ? width - 2 * margin : width - labelWidth - margin
    readonly property real spaceHigh: stacked ? height * 0.66 : height - 2 * margin - playback.implicitHeight
    readonly property real zoom: Math.min(spaceWide / first.width, spaceHigh / first.height)

    view: flick
    objectName: "piecePage"

    Flickable {
        id: flick
        objectName: "pieceFlick"
        anchors.right: parent.right
        width: page.stacked ? page.width : page.labelWidth
        height: page.height
        contentHeight: label.y + label.height + page.margin
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        PieceLabel {
            id: label
            anchors.left: parent.left
            anchors.leftMargin: page.stacked && page.width > page.height ? frame.x : page.margin
            y: page.stacked ? frame.height + page.margin * 1.75 + playback.implicitHeight : page.margin
            width: Math.min(parent.width - 2 * page.margin, Theme.text * 44)
            kiosk: page.kiosk
            piece: page.piece
            view: flick
            player: playback.player
            closer: !whole.lost
            // Where the film scrolls along, it stays in sight rather than its words.
            follows: !page.stacked
        }
    }

    MoreBelow {
        flickable: flick
        room: page.room
    }

    Playback {
        id: playback
        parent: frame.parent
        anchors.left: parent.left
        anchors.leftMargin: page.margin
        y: frame.y + frame.height
        width: page.spaceWide
        kiosk: page.kiosk
        piece: page.piece
        room: page.room
        frame: frame
    }

    Item {
        id: frame
        parent: page.stacked ? flick.contentItem : page
        width: Math.round(page.first.width * page.zoom)
        height: Math.round(page.first.height * page.zoom)
        anchors.left: parent.left
        anchors.leftMargin: Math.round(page.margin + (page.spaceWide - width) / 2)
        y: page.stacked ? page.margin : Math.round((page.height - height - playback.implicitHeight) / 2)

        Picture {
            id: whole
            objectName: "wholePicture"
            anchors.fill: parent
            sizes: page.first.sizes
            tone: page.first.color
            alt: page.first.alt
        }

        TapHandler {
            enabled: playback.player?.shown || !whole.lost
            onTapped: playback.player?.shown ? playback.player.toggle() : page.kiosk.openZoom(0)
        }

        DetailFrames {
            anchors.fill: parent
            visible: label.marking
            kiosk: page.kiosk
            pictures: page.piece.pictures
            room: page.room
        }
    }
}
