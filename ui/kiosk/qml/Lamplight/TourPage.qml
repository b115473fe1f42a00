pragma ComponentBehavior: Bound
import QtQuick
import "Numbers.js" as Numbers

// A tour before it begins: its own welcome, how long it is, and the works on its path.
GalleryPage {
    id: page

    readonly property Walks walks: kiosk.walks
    readonly property var tour: walks.tour
    readonly property bool begun: walks.walked !== "" && walks.walked === tour.identity
    readonly property real margin: Math.max(Theme.unit * 6, width * 0.06)
    readonly property int columns: Math.max(1, Math.min(6, Math.floor((width - 2 * margin) / (Theme.text * 11))))

    view: flick
    objectName: "tourPage"

    Flickable {
        id: flick
        objectName: "tourFlick"
        anchors.fill: parent
        contentHeight: column.height + Theme.unit * 14
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.unit * 8
            width: parent.width - 2 * page.margin
            spacing: Theme.unit * 3

            Heading {
                objectName: "tourTitle"
                available: parent.width
                text: page.tour.title
                color: page.room.text
                font.pixelSize: Theme.title
            }

            LanguageNote {
                width: parent.width
                room: page.room
                language: page.tour.welcomeLanguage
            }

            Welcome {
                objectName: "tourWelcome"
                width: Math.min(parent.width, Theme.lead * 37)
                visible: text !== ""
                text: page.tour.welcome
            }

            Words {
                objectName: "tourFacts"
                width: parent.width
                text: page.tour.minutes > 0 ? qsTr("%n works", "", page.tour.works) + "  ·  " + qsTr("about %n minutes", "", page.tour.minutes) : qsTr("%n works", "", page.tour.works)
                color: page.room.text
            }

            Flow {
                width: parent.width
                spacing: Theme.unit * 2

                ActionButton {
                    objectName: "resumeTour"
                    visible: page.begun
                    focus: visible
                    room: page.room
                    primary: true
                    drawing: "next"
                    drawingLast: true
                    widest: column.width
                    text: qsTr("Go on at %1 of %2").arg(Numbers.said(page.walks.place)).arg(Numbers.said(page.walks.works))
                    onClicked: page.walks.resume()
                }

                ActionButton {
                    objectName: "beginTour"
                    focus: !page.begun
                    room: page.room
                    primary: !page.begun
                    drawing: page.begun ? "again" : "next"
                    drawingLast: !page.begun
                    widest: column.width
                    text: page.begun ? qsTr("From the beginning") : qsTr("Begin the tour")
                    onClicked: page.walks.begin(0)
                }
            }

            Words {
                width: parent.width
                topPadding: Theme.unit * 2
                text: qsTr("On the way")
                color: page.room.muted
                Accessible.role: Accessible.Heading
            }

            Grid {
                id: path
                width: parent.width
                columns: page.columns
                columnSpacing: Theme.unit * 2
                rowSpacing: Theme.unit * 3

                Repeater {
                    model: page.tour.stops

                    WorkStep {
                        required property var modelData
                        required property int index

                        objectName: "tourStop-" + index
                        width: (path.width - (path.columns - 1) * path.columnSpacing) / path.columns
                        room: page.room
                        work: modelData
                        leading: qsTr("%1 of %2").arg(Numbers.said(index + 1)).arg(Numbers.said(page.tour.works))
                        onClicked: page.walks.begin(index)
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
