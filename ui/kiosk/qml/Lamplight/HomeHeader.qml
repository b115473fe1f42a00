pragma ComponentBehavior: Bound
import QtQuick

// Title, welcome and the doors of a gallery; only doors that lead somewhere.
Item {
    id: header

    required property Kiosk kiosk
    property real margin: 0
    property real least: 0

    readonly property Room room: Theme.dark
    readonly property var front: kiosk.front
    readonly property var tours: kiosk.walks.tours
    readonly property real inner: width - 2 * margin
    readonly property var work: kiosk.greeted.picture ?? null
    readonly property bool broad: !!work && inner > Theme.text * 52
    readonly property real textWidth: broad ? inner * 0.56 : inner

    // Where a long welcome in large letters would push the ways in off the screen, they come before it.
    readonly property bool late: front.welcome.length * Theme.lead * 0.5 / Math.min(textWidth, Theme.lead * 37) * Theme.lead * 1.5 > least * 0.8

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

    implicitHeight: Math.max(least, column.height + Theme.unit * 10)
    height: implicitHeight

    Column {
        id: column
        x: header.margin
        y: Math.max(Theme.unit * 6, (header.height - height) / 2)
        width: header.textWidth
        spacing: Theme.unit * 2.5

        Heading {
            available: parent.width
            text: header.front.title
            color: header.room.text
            font.pixelSize: Theme.display
        }

        Welcome {
            width: Math.min(parent.width, Theme.lead * 37)
            visible: text !== "" && !header.late
            text: header.front.welcome
        }

        Item {
            width: 1
            height: Theme.unit
        }

        Flow {
            width: parent.width
            spacing: Theme.unit * 2

            ActionButton {
                objectName: "allWorks"
                visible: header.front.works > 0
                room: header.room
                primary: true
                widest: header.textWidth
                text: qsTr("All %n works", "", header.front.works)
                onClicked: header.kiosk.openAll()
            }

            ActionButton {
                objectName: "exploreButton"
                visible: header.kiosk.explore.surprising
                room: header.room
                drawing: "surprise"
                widest: header.textWidth
                text: qsTr("Explore")
                onClicked: header.kiosk.explore.openPage()
            }

            Repeater {
                model: header.front.doors.length > 1 ? header.front.doors : []

                ActionButton {
                    required property var modelData

                    objectName: "door-" + modelData.door
                    room: header.room
                    widest: header.textWidth
                    text: header.doorName(modelData.door) + "  " + modelData.count
                    Accessible.name: qsTr("%1: %n works", "", modelData.count).arg(header.doorName(modelData.door))
                    onClicked: header.kiosk.openDoor(modelData.door)
                }
            }
        }

        Flow {
            objectName: "paths"
            width: parent.width
            spacing: Theme.unit * 2
            visible: header.tours.length > 0

            Repeater {
                model: header.tours

                ActionButton {
                    required property var modelData

                    objectName: "tour-" + modelData.identity
                    room: header.room
                    drawing: modelData.short ? "" : "path"
                    widest: header.textWidth
                    text: modelData.title
                    Accessible.name: qsTr("Tour: %1, %n works", "", modelData.works).arg(modelData.title)
                    onClicked: header.kiosk.walks.openTour(modelData.identity)
                }
            }
        }

        // Where there are tours, these stand on the page Explore; the walls below have their titles anyhow.
        Flow {
            width: parent.width
            spacing: Theme.unit * 2
            visible: header.front.sections.length > 1 && header.tours.length === 0

            Repeater {
                model: header.front.sections

                ActionButton {
                    required property var modelData

                    objectName: "section-" + modelData.section
                    room: header.room
                    widest: header.textWidth
                    text: modelData.title
                    Accessible.name: qsTr("%1: %n works", "", modelData.count).arg(modelData.title)
                    onClicked: header.kiosk.openSection(modelData.section)
                }
            }
        }

        ReflectionDoors {
            width: parent.width
            kiosk: header.kiosk
            room: header.room
        }

        Welcome {
            width: Math.min(parent.width, Theme.lead * 37)
            visible: text !== "" && header.late
            text: header.front.welcome
        }

        // A few languages stand in the bar below; where they are many, here.
        Languages {
            width: parent.width
            visible: count > 3
            room: header.room
            kiosk: header.kiosk
        }
    }

    // The work that hung in the attract loop when the visitor came.
    GreetingWork {
        visible: header.broad
        enabled: visible
        x: header.margin + header.textWidth + Theme.unit * 6
        width: header.inner - header.textWidth - Theme.unit * 6
        height: Math.min(column.height, header.height - Theme.unit * 14)
        y: column.y
        kiosk: header.kiosk
        work: header.kiosk.greeted
    }
}
