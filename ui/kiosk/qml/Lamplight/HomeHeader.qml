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
    readonly property real inner: width - 2 * margin
    readonly property var work: kiosk.greeted.picture ?? null
    readonly property bool broad: !!work && inner > Theme.text * 52
    readonly property real textWidth: broad ? inner * 0.56 : inner

    // Where a long welcome in large letters would push the ways in off the screen, they come before it.
    readonly property bool late: front.welcome.length * Theme.lead * 0.5 / Math.min(textWidth, Theme.lead * 37) * Theme.lead * 1.5 > least * 0.8

    implicitHeight: Math.max(least, column.height + Theme.unit * 10)
    height: implicitHeight

    Column {
        id: column
        x: header.margin
        y: Math.max(Theme.unit * 6, (header.height - height) / 2)
        width: header.inner
        spacing: Theme.unit * 4

        Item {
            width: parent.width
            height: header.late ? words.height : Math.max(words.height, hung.visible ? hung.height : 0)

            Column {
                id: words
                anchors.left: parent.left
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
            }

            // The work that hung in the attract loop when the visitor came.
            GreetingWork {
                id: hung
                anchors.right: parent.right
                visible: header.broad
                enabled: visible
                width: header.inner - header.textWidth - Theme.unit * 6
                height: header.late ? column.height : Math.max(words.height, header.least * 0.6)
                kiosk: header.kiosk
                work: header.kiosk.greeted
            }
        }

        HomeWays {
            width: header.late ? header.textWidth : parent.width
            kiosk: header.kiosk
            room: header.room
        }

        Welcome {
            width: Math.min(header.textWidth, Theme.lead * 37)
            visible: text !== "" && header.late
            text: header.front.welcome
        }

        // A few languages stand in the bar below; where they are many, here.
        Languages {
            width: header.textWidth
            visible: count > 3
            room: header.room
            kiosk: header.kiosk
        }
    }
}
