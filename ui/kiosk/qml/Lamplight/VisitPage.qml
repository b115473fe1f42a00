pragma ComponentBehavior: Bound
import QtQuick

// What a visitor kept: the works, and a code that takes the list along. Nothing of it is sent or stays here.
GalleryPage {
    id: page

    readonly property Visiting visiting: kiosk.visiting
    readonly property real margin: Math.max(Theme.unit * 6, width * 0.04)
    readonly property bool beside: width - 2 * margin > Theme.text * 56 && width > height

    readonly property var works: visiting.works
    readonly property var nothing: ({
            "pieceId": 0,
            "number": 0,
            "title": "",
            "names": "",
            "noted": false,
            "picture": null
        })

    // The focus of a keyboard goes on to the work that moves up, or to the last one, or to the way on.
    function remove(pieceId: int, keyed: bool) {
        const at = works.findIndex(work => work.pieceId === pieceId);
        visiting.remove(pieceId);
        if (!keyed)
            return;
        const next = rows.count > 0 ? rows.itemAt(Math.min(at, rows.count - 1)) as VisitRow : null;
        if (next)
            next.take(Qt.TabFocusReason);
        else
            onward.forceActiveFocus(Qt.TabFocusReason);
    }

    view: flick
    objectName: "visitPage"

    Flickable {
        id: flick
        objectName: "visitFlick"
        anchors.fill: parent
        contentHeight: Math.max(list.height, beside.height) + Theme.unit * 12
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: list
            anchors.left: parent.left
            anchors.leftMargin: page.margin
            y: Theme.unit * 6
            width: page.beside ? (parent.width - 2 * page.margin) * 0.6 : parent.width - 2 * page.margin
            spacing: Theme.unit * 2

            Heading {
                available: parent.width
                text: qsTr("My visit")
                color: page.room.text
                font.pixelSize: Theme.heading
            }

            Words {
                objectName: "visitWords"
                anchors.left: parent.left
                width: Math.min(parent.width, Theme.lead * 37)
                bottomPadding: Theme.unit * 2
                text: page.visiting.count > 0 ? qsTr("These are the works you kept. The list is forgotten when your visit ends.") : qsTr("Nothing is kept yet. Beside every work there is a button that says Keep.")
                color: page.room.muted
                font.family: Theme.serif
                font.pixelSize: Theme.lead
                lineHeight: Math.round(font.pixelSize * 1.5)
            }

            ActionButton {
                id: onward
                objectName: "visitAll"
                anchors.left: parent.left
                visible: page.visiting.count === 0
                room: page.room
                primary: true
                widest: parent.width
                text: qsTr("All %n works", "", page.kiosk.front.works)
                onClicked: page.kiosk.openAll()
            }

            Repeater {
                id: rows

                // By number, so that the rows outlive a removal and the focus stays among them.
                model: page.works.length

                VisitRow {
                    required property int index

                    width: list.width
                    room: page.room
                    work: page.works[index] ?? page.nothing
                    worded: page.beside
                    onOpened: page.kiosk.openPiece(work.pieceId)
                    onRemoved: keyed => page.remove(work.pieceId, keyed)
                }
            }

            Item {
                width: 1
                height: Theme.unit * 2
            }

            Loader {
                active: !page.beside && page.visiting.count > 0
                visible: active
                width: parent.width
                sourceComponent: taking
            }
        }

        Loader {
            id: beside
            active: page.beside && page.visiting.count > 0
            anchors.right: parent.right
            anchors.rightMargin: page.margin
            y: Theme.unit * 6
            width: (parent.width - 2 * page.margin) * 0.34
            sourceComponent: taking
        }
    }

    Component {
        id: taking

        TakeAlong {
            kiosk: page.kiosk
            room: page.room
            highest: Math.max(Theme.unit * 40, Math.min(page.width, page.height) * 0.5)
        }
    }

    MoreBelow {
        flickable: flick
        room: page.room
    }
}
