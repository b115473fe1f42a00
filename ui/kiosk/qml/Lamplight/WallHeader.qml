pragma ComponentBehavior: Bound
import QtQuick

// What the wall shows, in words, and the choices that made it so.
Item {
    id: header

    required property Kiosk kiosk
    required property Wall wall
    property real margin: 0
    readonly property Room room: Theme.dark

    function title(): string {
        if (wall.section)
            return wall.section;
        if (wall.order === "tone" && !wall.door)
            return qsTr("From joy to strain");
        switch (wall.door) {
        case "see":
            return qsTr("Works to see");
        case "read":
            return qsTr("Works to read");
        case "listen":
            return qsTr("Works to listen to");
        case "watch":
            return qsTr("Works to watch");
        case "make":
            return qsTr("Objects and performance");
        }
        return wall.chosen.length ? qsTr("Chosen works") : qsTr("All works");
    }

    height: column.height + Theme.unit * 4

    Column {
        id: column
        x: header.margin
        y: Theme.unit * 4
        width: parent.width - 2 * header.margin
        spacing: Theme.unit * 2

        Flow {
            width: parent.width
            spacing: Theme.unit * 2.5

            Words {
                id: heading
                objectName: "wallTitle"
                width: Math.min(Math.ceil(implicitWidth) + 1, parent.width)
                text: header.title()
                color: header.room.text
                font.family: Theme.serif
                font.pixelSize: Theme.heading
                lineHeight: Math.round(font.pixelSize * 1.25)
                Accessible.role: Accessible.Heading
            }

            Words {
                objectName: "wallCount"
                visible: header.wall.works > 0
                // On the baseline of the title beside it.
                topPadding: Math.max(0, heading.baselineOffset - fontBase)
                text: qsTr("%n works", "", header.wall.works)
                color: header.room.muted

                readonly property real fontBase: lineHeight * 0.76
            }
        }

        Flow {
            width: parent.width
            spacing: Theme.unit * 2
            visible: header.wall.chosen.length > 0

            Repeater {
                model: header.wall.chosen

                ActionButton {
                    required property var modelData

                    objectName: "chosen-" + modelData.slug
                    room: header.room
                    drawing: "close"
                    drawingLast: true
                    widest: column.width
                    text: modelData.label
                    Accessible.name: qsTr("Take back: %1").arg(modelData.label)
                    onClicked: header.kiosk.toggleTerm(modelData.vocabulary, modelData.slug)
                }
            }

            ActionButton {
                objectName: "clearFilters"
                room: header.room
                plain: true
                text: qsTr("Clear filters")
                onClicked: header.kiosk.clearTerms()
            }
        }
    }
}
