pragma ComponentBehavior: Bound
import QtQuick

// The present work and one that shares something with it, next to each other; in portrait one above the other.
ZoomArea {
    id: screen

    readonly property bool upright: height > width
    readonly property real margin: Theme.unit * 4
    property bool together: true

    // Both show the same part, as near as the one that is moved.
    function follow() {
        const other = leading === one.view ? two.view : one.view;
        if (together)
            other.go(leading.zoom, leading.across, leading.down);
    }

    objectName: "compareScreen"
    leading: one.view
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Side by side")

    // Each side takes half of the screen; its picture what the label leaves of it.
    component Side: FocusScope {
        id: side

        required property var work
        property alias view: near
        property alias name: near.objectName
        readonly property var pictures: work.pictures ?? []
        property int at: 0
        readonly property bool chosen: screen.leading === near

        width: screen.upright ? screen.width - 2 * screen.margin : (screen.width - 3 * screen.margin) / 2
        height: screen.upright ? (foot.y - 2 * screen.margin) / 2 : foot.y - screen.margin

        DeepZoom {
            id: near
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: label.top
            anchors.bottomMargin: Theme.unit * 2
            kiosk: screen.kiosk
            picture: side.pictures[side.at] ?? screen.nothing
            onTouched: screen.leading = near
            onActiveFocusChanged: if (activeFocus)
                screen.leading = near
            onLooked: if (side.chosen)
                screen.follow()
        }

        Rectangle {
            anchors.bottom: label.top
            anchors.bottomMargin: Theme.unit
            width: parent.width
            height: Math.max(2, Theme.ring / 2)
            color: screen.room.accent
            visible: side.chosen && !screen.together
        }

        Column {
            id: label
            anchors.bottom: parent.bottom
            width: parent.width

            ViewsStrip {
                width: parent.width
                room: screen.room
                pictures: side.pictures
                mark: side.name + "-"
                shown: side.at
                onChosen: view => {
                    side.at = view;
                    screen.leading = near;
                }
            }

            Shortened {
                width: parent.width
                whole: side.work.title ?? ""
                color: screen.room.text
                font.family: Theme.serif
                maximumLineCount: 2
            }

            Shortened {
                width: parent.width
                whole: side.work.names ?? ""
                color: screen.room.muted
                maximumLineCount: 1
            }

            LanguageNote {
                objectName: "titleLanguage"
                width: parent.width
                room: screen.room
                language: side.work.language ?? ""
            }
        }
    }

    Side {
        id: one
        anchors.left: parent.left
        anchors.leftMargin: screen.margin
        y: screen.margin
        focus: true
        name: "compareThis"
        work: ({
                "title": screen.kiosk.piece.title,
                "names": screen.kiosk.piece.names,
                "language": screen.kiosk.piece.titleLanguage,
                "pictures": screen.kiosk.piece.pictures
            })
    }

    Side {
        id: two
        anchors.right: parent.right
        anchors.rightMargin: screen.margin
        y: screen.upright ? 2 * screen.margin + height : screen.margin
        name: "compareOther"
        work: screen.kiosk.views.beside
    }

    Item {
        id: foot
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: both.height + Theme.unit * 4

        Chip {
            id: both
            objectName: "moveTogether"
            anchors.centerIn: parent
            widest: parent.width - 2 * screen.margin
            room: screen.room
            text: qsTr("Move both together")
            checked: screen.together
            onClicked: {
                screen.together = !screen.together;
                screen.follow();
            }
        }
    }
}
