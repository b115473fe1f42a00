pragma ComponentBehavior: Bound
import QtQuick

// After sending, the same for everybody: thanks, the code for taking it back, and where somebody listens.
FocusScope {
    id: thanks

    required property Kiosk kiosk
    required property Room room
    readonly property Flickable flick: scroller
    readonly property real margin: Math.max(Theme.unit * 6, width * 0.05)
    readonly property real gap: Theme.unit * 8
    readonly property bool stacked: width < Theme.text * 52 || width < height
    readonly property real side: stacked ? width - 2 * margin : Math.round((width - 2 * margin - gap) / 2)

    Flickable {
        id: scroller
        objectName: "thanksFlick"
        anchors.fill: parent
        contentHeight: Math.max(said.y + said.height, help.y + help.height) + Theme.unit * 6
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: said
            anchors.left: parent.left
            anchors.leftMargin: thanks.margin
            y: Theme.unit * 6
            width: thanks.side
            spacing: Theme.unit * 3

            Heading {
                available: parent.width
                text: qsTr("Thank you")
                color: thanks.room.text
                font.pixelSize: Theme.title
            }

            Words {
                width: parent.width
                text: qsTr("Somebody from the exhibit reads it before anyone else can see it.")
                color: thanks.room.text
                font.family: Theme.serif
                font.pixelSize: Theme.lead
                lineHeight: Math.round(font.pixelSize * 1.5)
            }

            Rectangle {
                width: parent.width
                height: coded.height + Theme.unit * 6
                color: thanks.room.raised
                radius: Theme.unit

                Column {
                    id: coded
                    x: Theme.unit * 3
                    y: Theme.unit * 3
                    width: parent.width - Theme.unit * 6
                    spacing: Theme.unit

                    Words {
                        width: parent.width
                        text: qsTr("Your code for taking it back")
                        color: thanks.room.text
                    }

                    Words {
                        objectName: "reflectCode"
                        width: parent.width
                        text: thanks.kiosk.writing.code
                        color: thanks.room.text
                        font.pixelSize: Theme.display
                        font.letterSpacing: Theme.display * 0.12
                        lineHeight: Math.round(font.pixelSize * 1.2)
                        Accessible.name: [...text].join(" ")
                    }

                    Words {
                        width: parent.width
                        text: qsTr("It is shown only now: note it down, or take a picture of it.")
                        color: thanks.room.muted
                    }
                }
            }

            Flow {
                width: parent.width
                spacing: Theme.unit * 2

                ActionButton {
                    objectName: "thanksDone"
                    focus: true
                    room: thanks.room
                    primary: true
                    widest: thanks.side
                    text: qsTr("Back to the gallery")
                    onClicked: thanks.kiosk.back()
                }

                ActionButton {
                    objectName: "thanksOthers"
                    room: thanks.room
                    widest: thanks.side
                    text: qsTr("What others left")
                    onClicked: thanks.kiosk.book.openAll()
                }
            }
        }

        Column {
            id: help
            anchors.right: parent.right
            anchors.rightMargin: thanks.margin
            y: thanks.stacked ? said.y + said.height + Theme.unit * 6 : said.y
            width: thanks.side
            spacing: Theme.unit * 2

            Words {
                width: parent.width
                text: qsTr("If anything here stays heavy, someone is there to talk with at any hour.")
                color: thanks.room.text
                font.family: Theme.serif
                font.pixelSize: Theme.lead
                lineHeight: Math.round(font.pixelSize * 1.5)
            }

            Repeater {
                model: thanks.kiosk.support.contacts.slice(0, 3)

                ContactCard {
                    required property var modelData

                    objectName: "thanksContact"
                    width: thanks.side
                    height: needed
                    contact: modelData
                    room: thanks.room
                }
            }
        }
    }

    MoreBelow {
        flickable: scroller
        room: thanks.room
    }
}
