pragma ComponentBehavior: Bound
import QtQuick

// How this visitor wants to see, hear, read and touch. The next visitor starts anew.
Sheet {
    id: panel

    required property Kiosk kiosk
    readonly property bool broad: width > Theme.text * 62

    objectName: "accessPanel"
    heading: qsTr("Adjust")

    Flow {
        id: sides
        width: parent.width
        spacing: Theme.unit * 6

        readonly property real side: panel.broad ? Math.floor((width - spacing) / 2) : width

        Column {
            width: sides.side
            spacing: Theme.unit * 4

            ChoiceGroup {
                width: parent.width
                visible: languages.count > 1
                room: panel.room
                heading: qsTr("Language")

                Languages {
                    id: languages
                    width: sides.side
                    room: panel.room
                    kiosk: panel.kiosk
                }
            }

            SightChoices {
                width: parent.width
                room: panel.room
                kiosk: panel.kiosk
            }
        }

        Column {
            width: sides.side
            spacing: Theme.unit * 4

            SoundChoices {
                width: parent.width
                visible: heard || spoken
                room: panel.room
                kiosk: panel.kiosk
            }

            TouchChoices {
                width: parent.width
                room: panel.room
                kiosk: panel.kiosk
            }
        }
    }

    Words {
        width: parent.width
        text: qsTr("Everything goes back to how it was for the next visitor.")
        color: panel.room.muted
    }
}
