pragma ComponentBehavior: Bound
import QtQuick

// The works of a choice, in rows; what was chosen stands above them and can be taken back there.
GalleryPage {
    id: page

    readonly property Wall wall: kiosk.wall

    function standing(): var {
        return rows.standing();
    }

    function standAt(where: var) {
        rows.standAt(where);
    }

    view: rows
    objectName: "wallPage"

    WorkRows {
        id: rows
        anchors.fill: parent
        kiosk: page.kiosk
        wall: page.wall
        header: WallHeader {
            width: rows.width
            margin: rows.margin
            kiosk: page.kiosk
            wall: page.wall
        }
    }

    Column {
        visible: page.wall.works === 0
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.unit * 12, Theme.lead * 28)
        spacing: Theme.unit * 3

        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("No work here has all of that")
            color: page.room.text
            font.family: Theme.serif
            font.pixelSize: Theme.heading
            lineHeight: Math.round(font.pixelSize * 1.25)
            Accessible.role: Accessible.Heading
        }

        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Take back one of your choices above, or see every work in the gallery.")
            color: page.room.muted
            font.pixelSize: Theme.lead
        }

        ActionButton {
            objectName: "showAll"
            anchors.horizontalCenter: parent.horizontalCenter
            room: page.room
            primary: true
            widest: parent.width
            text: qsTr("Show all works")
            onClicked: page.kiosk.showAll()
        }
    }
}
