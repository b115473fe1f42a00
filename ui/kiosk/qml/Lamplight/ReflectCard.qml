pragma ComponentBehavior: Bound
import QtQuick

// The card: what it is for, and words or a drawing. While somebody types, the line that is written and what sends it
// stay in sight above the keys, or beside them where letters are large and the screen is broad.
FocusScope {
    id: card

    required property Kiosk kiosk
    required property Room room
    readonly property WritingCard writing: kiosk.writing
    readonly property Flickable flick: scroller
    readonly property real margin: Math.max(Theme.unit * 6, column * 0.05)
    readonly property real gap: Theme.unit * 8
    readonly property bool stacked: column < Theme.text * 52 || column < height
    readonly property real side: stacked ? column - 2 * margin : Math.round((column - 2 * margin - gap) * 0.42)
    readonly property real main: stacked ? side : column - 2 * margin - gap - side
    property bool typing: false

    readonly property Keyboard keyboard: keys.item as Keyboard
    readonly property real line: Math.round(Theme.lead * 1.5)
    readonly property real wanted: foot.height + Theme.subhead * 1.25 + 4 * line + Theme.unit * 12
    readonly property bool beside: keyboard !== null && width > height && keyboard.narrowest < width * 0.55 && height - keyboard.lowestOf < wanted
    readonly property real column: width - (beside ? keys.width : 0)
    readonly property bool leftward: Qt.locale(kiosk.language).textDirection === Qt.RightToLeft

    // Where what is scrolled begins while somebody types: what the card is for stays above that where it is not beside.
    readonly property real upper: stacked ? work.y - Theme.unit * 3 : 0

    // Keeps the line that is written in sight, and as much of the paper before it as there is room for.
    function revealLine() {
        if (!card.typing)
            return;
        const bottom = text.mapToItem(scroller.contentItem, 0, text.lineTop).y + text.lineHeight + Theme.unit * 3;
        const last = Math.max(0, scroller.contentHeight - scroller.height);
        scroller.contentY = Math.max(0, Math.min(last, Math.max(card.upper, bottom - scroller.height)));
    }

    onTypingChanged: {
        if (!typing)
            scroller.returnToBounds();
    }

    Flickable {
        id: scroller
        objectName: "reflectFlick"
        x: card.leftward ? card.width - width : 0
        width: card.column
        height: parent.height - (card.typing ? foot.height : 0) - (card.typing && !card.beside ? keys.height : 0)
        onHeightChanged: Qt.callLater(card.revealLine)
        onContentHeightChanged: Qt.callLater(card.revealLine)
        contentHeight: Math.max(about.y + about.height, work.y + work.height) + Theme.unit * (card.typing ? 3 : 6)
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ReflectAbout {
            id: about
            anchors.left: parent.left
            anchors.leftMargin: card.margin
            y: Theme.unit * 6
            width: card.side
            kiosk: card.kiosk
            room: card.room
        }

        Column {
            id: work
            anchors.right: parent.right
            anchors.rightMargin: card.margin
            y: card.stacked ? about.y + about.height + Theme.unit * 4 : about.y
            width: card.main
            spacing: Theme.unit * 2

            Flow {
                width: parent.width
                spacing: Theme.unit * 2

                Chip {
                    objectName: "reflectWrite"
                    room: card.room
                    widest: card.main
                    text: qsTr("Write")
                    checked: !card.writing.draws
                    onClicked: card.writing.draw(false)
                }

                Chip {
                    objectName: "reflectDraw"
                    room: card.room
                    widest: card.main
                    text: qsTr("Draw")
                    checked: card.writing.draws
                    onClicked: {
                        card.typing = false;
                        card.writing.draw(true);
                    }
                }
            }

            Words {
                id: question
                width: parent.width
                visible: text !== ""
                text: card.writing.prompts[card.writing.prompt] ?? ""
                color: card.room.text
                font.family: Theme.serif
                font.pixelSize: Theme.subhead
                lineHeight: Math.round(font.pixelSize * 1.25)
            }

            ReflectText {
                id: text
                width: parent.width
                visible: !card.writing.draws
                kiosk: card.kiosk
                room: card.room
                least: card.typing ? Math.min(card.stacked ? Infinity : width * 0.62, scroller.height - (work.y + y - card.upper) - Theme.unit * 3) : Math.min(width * 0.4, card.height * 0.34)
                onWanted: {
                    card.typing = true;
                    card.revealLine();
                }
                onLineTopChanged: card.revealLine()
            }

            FingerDrawing {
                anchors.left: parent.left
                // Never so high that its lower edge could not be reached without scrolling.
                width: Math.min(parent.width, Math.round((card.height - Theme.unit * 8) * 1000 / 620))
                visible: card.writing.draws
                kiosk: card.kiosk
                room: card.room
            }

            Item {
                id: place
                width: parent.width
                height: deeds.height
                visible: !card.typing
            }
        }
    }

    MoreBelow {
        flickable: scroller
        room: card.room
    }

    Rectangle {
        id: foot
        objectName: "reflectFoot"
        anchors.top: scroller.bottom
        x: scroller.x
        width: scroller.width
        height: deeds.height + Theme.unit * 4
        visible: card.typing
        color: card.room.wall

        Rectangle {
            width: parent.width
            height: Math.max(1, Theme.ring / 4)
            color: card.room.hairline
        }

        Item {
            id: held
            anchors.right: parent.right
            anchors.rightMargin: card.margin
            y: Theme.unit * 2
            width: card.main
            height: deeds.height
        }
    }

    ReflectDeeds {
        id: deeds
        parent: card.typing ? held : place
        width: card.main
        writing: card.writing
        room: card.room
    }

    Loader {
        id: keys
        x: card.leftward ? 0 : card.width - width
        anchors.bottom: parent.bottom
        width: card.beside ? Math.max(card.keyboard.narrowest, Math.min(card.width / 2, card.keyboard.widest)) : card.width
        height: card.beside ? card.height : card.keyboard ? card.keyboard.implicitHeight : 0
        active: card.typing && !card.writing.draws
        sourceComponent: Keyboard {
            kiosk: card.kiosk
            room: card.room
            prose: true
            aside: card.beside
            tallest: card.beside ? card.height : 0
            height: card.beside ? card.height : implicitHeight
            target: text.field
            onDone: card.typing = false
        }
    }
}
