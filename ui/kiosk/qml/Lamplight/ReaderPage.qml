pragma ComponentBehavior: Bound
import QtQuick

// A story or poem in the light room, set like a good book: 60 to 70 letters a line.
GalleryPage {
    id: page

    required property var piece
    room: Theme.light
    readonly property real face: Theme.lead
    readonly property real margin: Math.max(Theme.unit * 6, width * 0.05)
    readonly property bool both: kiosk.reading.both && !!piece.beside
    readonly property bool stacked: height > width || width < face * 46
    readonly property real measure: Math.min(width - 2 * margin, face * (both && !stacked ? 62 : piece.verse ? 34 : 31))
    readonly property bool wide: both || !piece.verse

    // A poem of short lines hangs in the middle of the page by its own width, not by the page's.
    readonly property real longest: piece.blocks.reduce((most, block) => Math.max(most, block.plain.length + 3 * block.indent), 0)
    readonly property real inset: Math.round((width - Math.min(measure, Math.max(face * 23, wide ? measure : longest * face * 0.5))) / 2)

    function standing(): var {
        return place.standing();
    }

    function standAt(where: var) {
        place.standAt(where);
    }

    view: flick
    pager: pages
    objectName: "readerPage"
    onFaceChanged: place.stirUp()
    onWidthChanged: place.stirUp()
    onBothChanged: place.stirUp()

    Flickable {
        id: flick
        objectName: "readerFlick"
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: dock.top
        // A last page that is not full still begins at its top.
        contentHeight: sheet.height + Theme.unit * 20 + (pages.on ? height : 0)
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        interactive: !pages.on
        onHeightChanged: place.stirUp()
        onMovementStarted: place.stirred = false

        readonly property Pager pager: pages

        ReaderSheet {
            id: sheet
            anchors.left: parent.left
            anchors.leftMargin: page.inset
            y: Theme.unit * 10
            width: Math.min(page.measure, page.width - page.inset - page.margin)
            kiosk: page.kiosk
            piece: page.piece
            room: page.room
            view: flick
            pager: pages
            dock: dock.place
            face: page.face
            both: page.both
            stacked: page.stacked
            onHeightChanged: place.look()
        }
    }

    MoreBelow {
        flickable: flick
        room: page.room
        visible: !pages.on && flickable.contentHeight > flickable.height + 1
    }

    ReadingPlace {
        id: place
        kiosk: page.kiosk
        piece: page.piece
        view: flick
        pager: pages
        sheet: sheet
    }

    Pager {
        id: pages
        flickable: flick
        sheet: sheet
        room: page.room
        on: page.kiosk.comfort.paged
        onOnChanged: place.stirUp()
    }

    ListeningDock {
        id: dock
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: foot.top
        room: page.room
        inset: page.margin
    }

    ReaderFoot {
        id: foot
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        kiosk: page.kiosk
        room: page.room
        piece: page.piece
        paged: pages.on
        page: pages.at
        pages: pages.count
        onTurned: step => pages.turn(step)
    }
}
