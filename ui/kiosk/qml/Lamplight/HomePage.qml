pragma ComponentBehavior: Bound
import QtQuick

// The gallery's front: its title and welcome, ways in, and all its works beneath.
GalleryPage {
    id: page

    function standing(): var {
        return rows.standing();
    }

    function standAt(where: var) {
        rows.standAt(where);
    }

    view: rows
    objectName: "homePage"

    WorkRows {
        id: rows
        anchors.fill: parent
        kiosk: page.kiosk
        wall: page.kiosk.homeWall
        header: HomeHeader {
            width: rows.width
            margin: rows.margin
            least: page.height * 0.62
            kiosk: page.kiosk
        }
    }
}
