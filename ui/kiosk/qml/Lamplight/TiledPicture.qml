pragma ComponentBehavior: Bound
import QtQuick

// A picture and, where it has them, its tiles above it; as large as it is made.
Item {
    id: canvas

    required property Kiosk kiosk
    required property var picture

    // How many device pixels the whole is wide where it fits the view.
    required property real fitting

    // Lays the tiles for what is in sight: its edges in parts of the picture.
    function show(left: real, top: real, right: real, bottom: real) {
        const sheet = sharp.item as TileLayer;
        if (sheet)
            sheet.show(left, top, right, bottom);
    }

    Picture {
        objectName: "zoomWhole"
        anchors.fill: parent
        source: canvas.picture.tiles ? base.url : ""
        sizes: canvas.picture.sizes
        tone: canvas.picture.color
        alt: canvas.picture.alt
        largest: true

        // Beneath tiles lies no more than the screen can show of the whole.
        readonly property var last: canvas.picture.sizes[canvas.picture.sizes.length - 1]
        readonly property var base: canvas.picture.sizes.find(size => size.width >= canvas.fitting) ?? last
    }

    Loader {
        id: sharp
        active: !!canvas.picture.tiles
        sourceComponent: TileLayer {
            kiosk: canvas.kiosk
            tiles: canvas.picture.tiles
            shownWidth: canvas.width
            coarseWidth: canvas.picture.sizes[canvas.picture.sizes.length - 1].width
        }
    }
}
