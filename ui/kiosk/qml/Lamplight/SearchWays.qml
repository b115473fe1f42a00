pragma ComponentBehavior: Bound
import QtQuick

// What the search says before anything is typed, and where to go on when nothing is found.
Column {
    id: ways

    required property Kiosk kiosk
    required property Room room
    required property bool asked

    readonly property var near: kiosk.seeking.near
    readonly property bool searched: asked && kiosk.seeking.text.trim().length > 1

    spacing: Theme.unit * 2.5

    Words {
        objectName: "searchSays"
        width: parent.width
        text: ways.searched ? qsTr("No work here has “%1”").arg(ways.kiosk.seeking.text.trim()) : qsTr("Search the gallery")
        color: ways.room.text
        font.family: Theme.serif
        font.pixelSize: Theme.subhead
        lineHeight: Math.round(font.pixelSize * 1.25)
        Accessible.role: Accessible.Heading
    }

    Words {
        width: parent.width
        text: ways.searched ? qsTr("Another word may find it, or look around from here.") : qsTr("Two letters are enough to begin. Titles, names, places, themes, stories and what is said in recordings are looked through.")
        color: ways.room.muted
        font.family: Theme.serif
        font.pixelSize: Theme.lead
        lineHeight: Math.round(font.pixelSize * 1.45)
    }

    Flow {
        width: parent.width
        spacing: Theme.unit * 2
        visible: ways.searched && ways.near.length > 0

        Words {
            height: Theme.touch
            verticalAlignment: Text.AlignVCenter
            text: qsTr("Did you mean:")
            color: ways.room.text
        }

        Repeater {
            model: ways.near

            ActionButton {
                required property string modelData

                objectName: "near-" + modelData
                room: ways.room
                widest: ways.width
                text: modelData
                onClicked: ways.kiosk.seeking.seek(modelData)
            }
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.unit * 2

        ActionButton {
            objectName: "searchAll"
            room: ways.room
            primary: ways.searched
            widest: ways.width
            text: qsTr("See all works")
            onClicked: ways.kiosk.openAll()
        }

        ActionButton {
            objectName: "searchExplore"
            room: ways.room
            widest: ways.width
            text: qsTr("Explore")
            onClicked: ways.kiosk.explore.openPage()
        }

        ActionButton {
            objectName: "searchNumber"
            room: ways.room
            widest: ways.width
            text: qsTr("Type the number on a label")
            onClicked: ways.kiosk.seeking.openNumber()
        }
    }
}
