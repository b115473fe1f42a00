pragma ComponentBehavior: Bound
import QtQuick

// One picture of the present work near to, and its other views by their names.
ZoomArea {
    id: screen

    readonly property var pictures: kiosk.piece.pictures ?? []

    objectName: "zoomScreen"
    leading: view

    DeepZoom {
        id: view
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: strip.top
        kiosk: screen.kiosk
        picture: screen.pictures[screen.kiosk.zoomedPicture] ?? screen.nothing
        regions: screen.kiosk.zoomedPicture === 0 ? screen.pictures.map(picture => picture.region).filter(region => region) : []
    }

    ViewsStrip {
        id: strip
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        room: screen.room
        pictures: screen.pictures
        shown: screen.kiosk.zoomedPicture
        onChosen: view => screen.kiosk.openZoom(view)
    }
}
