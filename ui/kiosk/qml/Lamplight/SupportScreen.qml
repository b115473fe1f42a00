pragma ComponentBehavior: Bound
import QtQuick

// Where to turn: numbers large enough to dial from, and codes to take along. Nothing here is counted.
FocusScope {
    id: screen

    required property Kiosk kiosk
    readonly property Room room: Theme.light
    readonly property var support: kiosk.support
    readonly property real margin: Math.max(Theme.unit * 6, width * 0.04)
    readonly property real gap: Theme.unit * 3
    readonly property int columns: Math.max(1, Math.min(3, Math.floor((width - 2 * margin + gap) / (Theme.text * 21 + gap))))
    readonly property real cardWidth: Math.floor((width - 2 * margin - gap * (columns - 1)) / columns)

    function scroll(screens: real) {
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, flick.contentY + screens * flick.height));
    }

    objectName: "supportScreen"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Support")

    Rectangle {
        anchors.fill: parent
        color: screen.room.wall
    }

    Flickable {
        id: flick
        objectName: "supportFlick"
        anchors.fill: parent
        contentHeight: column.height + Theme.unit * 12
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            x: screen.margin
            y: Theme.unit * 6
            width: parent.width - 2 * screen.margin
            spacing: Theme.unit * 4

            Column {
                width: parent.width
                spacing: Theme.unit * 1.5

                Words {
                    width: parent.width
                    text: qsTr("Support")
                    color: screen.room.text
                    font.family: Theme.serif
                    font.pixelSize: Theme.heading
                    lineHeight: Math.round(font.pixelSize * 1.2)
                    Accessible.role: Accessible.Heading
                }

                Words {
                    anchors.left: parent.left
                    width: Math.min(parent.width, Theme.lead * 40)
                    prose: true
                    text: screen.support.opening
                    color: screen.room.text
                    font.family: Theme.serif
                    font.pixelSize: Theme.lead
                    lineHeight: Math.round(font.pixelSize * 1.5)
                }
            }

            // Cards of one row are equally high, so that the rows stay rows.
            Repeater {
                model: Math.ceil(screen.support.contacts.length / screen.columns)

                Item {
                    id: line

                    required property int index
                    readonly property var contacts: screen.support.contacts.slice(index * screen.columns, (index + 1) * screen.columns)

                    width: column.width
                    height: cards.height

                    Row {
                        id: cards
                        anchors.left: parent.left
                        spacing: screen.gap

                        readonly property real tallest: {
                            let most = 0;
                            for (const child of children)
                                most = Math.max(most, (child as ContactCard)?.needed ?? 0);
                            return most;
                        }

                        Repeater {
                            model: line.contacts

                            ContactCard {
                                required property var modelData

                                width: screen.cardWidth
                                height: cards.tallest
                                contact: modelData
                                room: screen.room
                            }
                        }
                    }
                }
            }
        }
    }

    MoreBelow {
        flickable: flick
        room: screen.room
    }
}
