pragma ComponentBehavior: Bound
import QtQuick
import "Numbers.js" as Numbers

// The ways in from a gallery's front, in groups: side by side where there is room, else beneath each other.
Grid {
    id: ways

    required property Kiosk kiosk
    required property Room room

    readonly property var front: kiosk.front
    readonly property var tours: kiosk.walks.tours
    readonly property bool beside: width > Theme.text * 60
    readonly property bool parted: front.sections.length > 1 && tours.length === 0
    readonly property int groups: 1 + Number(tours.length > 0 || parted) + Number(kiosk.book.showing)
    readonly property real share: (width - (groups - 1) * columnSpacing) / (groups + 1)
    readonly property real most: beside ? share * 2 : width
    readonly property real less: !beside ? width : groups === 2 ? share : share * 1.2
    readonly property real least: beside ? share * 0.8 : width

    function doorName(door: string): string {
        switch (door) {
        case "see":
            return qsTr("See");
        case "read":
            return qsTr("Read");
        case "listen":
            return qsTr("Listen");
        case "watch":
            return qsTr("Watch");
        }
        return qsTr("Objects and performance");
    }

    columns: beside ? groups : 1
    columnSpacing: Theme.unit * 6
    rowSpacing: Theme.unit * 3

    WaysGroup {
        width: ways.groups > 1 ? ways.most : ways.width
        room: ways.room
        title: qsTr("Look around")

        ActionButton {
            objectName: "allWorks"
            visible: ways.front.works > 0
            room: ways.room
            primary: true
            widest: ways.most
            text: qsTr("All %n works", "", ways.front.works)
            onClicked: ways.kiosk.openAll()
        }

        ActionButton {
            objectName: "exploreButton"
            visible: ways.kiosk.explore.surprising
            room: ways.room
            drawing: "surprise"
            widest: ways.most
            text: qsTr("Explore")
            onClicked: ways.kiosk.explore.openPage()
        }

        Repeater {
            model: ways.front.doors.length > 1 ? ways.front.doors : []

            ActionButton {
                required property var modelData

                objectName: "door-" + modelData.door
                room: ways.room
                widest: ways.most
                text: ways.doorName(modelData.door) + "  " + Numbers.said(modelData.count)
                Accessible.name: qsTr("%1: %n works", "", modelData.count).arg(ways.doorName(modelData.door))
                onClicked: ways.kiosk.openDoor(modelData.door)
            }
        }
    }

    WaysGroup {
        objectName: "paths"
        width: ways.less
        visible: ways.tours.length > 0
        room: ways.room
        title: qsTr("Take a tour")

        Repeater {
            model: ways.tours

            ActionButton {
                required property var modelData

                objectName: "tour-" + modelData.identity
                room: ways.room
                drawing: modelData.short ? "" : "path"
                widest: ways.less
                text: modelData.title
                Accessible.name: qsTr("Tour: %1, %n works", "", modelData.works).arg(modelData.title)
                onClicked: ways.kiosk.walks.openTour(modelData.identity)
            }
        }
    }

    // Where there are tours, these stand on the page Explore; the walls below have their titles anyhow.
    WaysGroup {
        width: ways.less
        visible: ways.parted
        room: ways.room
        title: qsTr("Parts of the gallery")

        Repeater {
            model: ways.front.sections

            ActionButton {
                required property var modelData

                objectName: "section-" + modelData.section
                room: ways.room
                widest: ways.less
                text: modelData.title
                Accessible.name: qsTr("%1: %n works", "", modelData.count).arg(modelData.title)
                onClicked: ways.kiosk.openSection(modelData.section)
            }
        }
    }

    WaysGroup {
        width: ways.least
        visible: ways.kiosk.book.showing
        room: ways.room
        title: qsTr("In your words")

        ReflectionDoors {
            width: parent.width
            kiosk: ways.kiosk
            room: ways.room
        }
    }
}
