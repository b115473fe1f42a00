pragma ComponentBehavior: Bound
import QtQuick

// Ways through all works: by chance, from joy to strain, by room, and by what they are and speak of.
GalleryPage {
    id: page

    readonly property Explore explore: kiosk.explore
    readonly property real margin: Math.max(Theme.unit * 6, width * 0.04)

    view: flick
    objectName: "explorePage"

    Flickable {
        id: flick
        objectName: "exploreFlick"
        anchors.fill: parent
        contentHeight: column.height + Theme.unit * 12
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.unit * 6
            width: parent.width - 2 * page.margin
            spacing: Theme.unit * 4

            Heading {
                available: parent.width
                text: qsTr("Explore")
                color: page.room.text
                font.pixelSize: Theme.heading
            }

            Flow {
                width: parent.width
                spacing: Theme.unit * 2

                ActionButton {
                    objectName: "surprise"
                    visible: page.explore.surprising
                    focus: visible
                    room: page.room
                    drawing: "surprise"
                    widest: column.width
                    text: qsTr("Surprise me")
                    onClicked: page.explore.surprise()
                }

                ActionButton {
                    objectName: "byTone"
                    visible: page.explore.toned
                    room: page.room
                    widest: column.width
                    text: qsTr("From joy to strain")
                    onClicked: page.explore.openTones()
                }

                ActionButton {
                    objectName: "byNumber"
                    visible: page.kiosk.front.works > 0
                    room: page.room
                    drawing: "number"
                    widest: column.width
                    text: qsTr("Enter a label’s number")
                    onClicked: page.explore.openNumber()
                }

                ActionButton {
                    objectName: "exploreAll"
                    visible: page.kiosk.front.works > 0
                    room: page.room
                    widest: column.width
                    text: qsTr("All %n works", "", page.kiosk.front.works)
                    onClicked: page.kiosk.openAll()
                }
            }

            ExploreHeading {
                id: rooms
                width: parent.width
                visible: page.kiosk.front.sections.length > 1
                room: page.room
                title: qsTr("Part of the gallery")
                kind: "section"
                options: page.kiosk.front.sections.map(part => ({
                            "slug": String(part.section),
                            "label": part.title,
                            "count": part.count
                        }))
                onChosen: slug => page.kiosk.openSection(Number(slug))
            }

            Repeater {
                model: page.explore.headings

                ExploreHeading {
                    required property var modelData

                    width: column.width
                    room: page.room
                    title: page.wayName(modelData.vocabulary)
                    kind: modelData.vocabulary
                    options: modelData.options
                    onChosen: slug => page.kiosk.openTerm(modelData.vocabulary, slug)
                }
            }
        }
    }

    MoreBelow {
        flickable: flick
        room: page.room
    }

    function wayName(vocabulary: string): string {
        switch (vocabulary) {
        case "form":
            return qsTr("Form");
        case "perspective":
            return qsTr("Whose perspective");
        case "profession":
            return qsTr("Profession");
        case "theme":
            return qsTr("Theme");
        case "factor":
            return qsTr("What shapes well-being");
        }
        return qsTr("Place");
    }
}
