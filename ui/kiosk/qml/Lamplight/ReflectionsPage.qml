pragma ComponentBehavior: Bound
import QtQuick

// A quiet wall of cards that visitors left and somebody from the exhibit has read.
GalleryPage {
    id: page

    readonly property Book book: kiosk.book
    readonly property var shown: book.shown
    readonly property real margin: Math.max(Theme.unit * 6, width * 0.05)
    readonly property real gap: Theme.unit * 3
    readonly property real inner: width - 2 * margin
    readonly property int columns: Math.max(1, Math.min(4, Math.floor((inner + gap) / (Theme.lead * 16 + gap))))
    readonly property real cardWidth: Math.floor((inner - gap * (columns - 1)) / columns)
    property bool takingBack: false

    objectName: "reflectionsPage"
    view: flick

    Flickable {
        id: flick
        objectName: "reflectionsFlick"
        anchors.fill: parent
        contentHeight: column.height + Theme.unit * 14
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            x: page.margin
            y: Theme.unit * 6
            width: page.inner
            spacing: Theme.unit * 4

            Heading {
                available: parent.width
                text: qsTr("What others left")
                color: page.room.text
                font.pixelSize: Theme.title
            }

            Words {
                objectName: "reflectionsWords"
                anchors.left: parent.left
                width: Math.min(parent.width, Theme.lead * 37)
                text: page.shown.length ? qsTr("Cards that visitors left. Somebody from the exhibit has read each of them.") : page.book.offered ? qsTr("Nothing hangs here yet. What you leave is read first, and then has a place here.") : qsTr("Nothing hangs here at present.")
                color: page.room.muted
                font.family: Theme.serif
                font.pixelSize: Theme.lead
                lineHeight: Math.round(font.pixelSize * 1.5)
            }

            Flow {
                width: parent.width
                spacing: Theme.unit * 2
                visible: page.book.offered

                ActionButton {
                    objectName: "reflectionsLeave"
                    room: page.room
                    primary: true
                    widest: page.inner
                    text: qsTr("Leave a reflection")
                    onClicked: page.book.open(0)
                }

                ActionButton {
                    objectName: "reflectionsTakeBack"
                    room: page.room
                    widest: page.inner
                    text: page.takingBack ? qsTr("Keep mine") : qsTr("Take mine back")
                    onClicked: page.takingBack = !page.takingBack
                }
            }

            Loader {
                width: parent.width
                active: page.takingBack
                visible: active
                sourceComponent: CodePad {
                    kiosk: page.kiosk
                    room: page.room
                }
            }

            Row {
                width: parent.width
                spacing: page.gap

                Repeater {
                    model: page.columns

                    Column {
                        id: line

                        required property int index

                        width: page.cardWidth
                        spacing: page.gap

                        Repeater {
                            model: page.shown.filter((_, at) => at % page.columns === line.index)

                            ReflectionCard {
                                required property var modelData

                                objectName: "reflectionCard"
                                width: line.width
                                kiosk: page.kiosk
                                reflection: modelData
                            }
                        }
                    }
                }
            }
        }
    }

    MoreBelow {
        flickable: flick
        room: page.room
    }
}
