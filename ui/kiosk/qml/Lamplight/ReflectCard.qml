pragma ComponentBehavior: Bound
import QtQuick

// The card: four questions to choose from or none, words or a drawing, and what becomes of it.
FocusScope {
    id: card

    required property Kiosk kiosk
    required property Room room
    readonly property WritingCard writing: kiosk.writing
    readonly property Flickable flick: scroller
    readonly property real margin: Math.max(Theme.unit * 6, width * 0.05)
    readonly property real gap: Theme.unit * 8
    readonly property bool stacked: width < Theme.text * 52 || width < height
    readonly property real side: stacked ? width - 2 * margin : Math.round((width - 2 * margin - gap) * 0.42)
    readonly property real main: stacked ? side : width - 2 * margin - gap - side
    property bool typing: false

    // Keeps the line that is written above the keyboard.
    function revealLine() {
        const line = text.mapToItem(scroller.contentItem, 0, text.lineTop);
        const room = Theme.unit * 3;
        const lowest = line.y + text.lineHeight + room - scroller.height;
        const last = Math.max(0, scroller.contentHeight - scroller.height);
        scroller.contentY = Math.max(0, Math.min(last, line.y - room, Math.max(lowest, scroller.contentY)));
    }

    Flickable {
        id: scroller
        objectName: "reflectFlick"
        width: parent.width
        height: parent.height - (keys.active ? keys.height : 0)
        onHeightChanged: if (card.typing)
            card.revealLine()
        contentHeight: Math.max(about.y + about.height, work.y + work.height) + Theme.unit * 6
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: about
            anchors.left: parent.left
            anchors.leftMargin: card.margin
            y: Theme.unit * 6
            width: card.side
            spacing: Theme.unit * 3

            Heading {
                available: parent.width
                text: qsTr("Leave a reflection")
                color: card.room.text
                font.pixelSize: Theme.title
            }

            Words {
                objectName: "reflectBeside"
                width: parent.width
                visible: card.writing.pieceId > 0
                text: qsTr("Beside “%1”").arg(card.kiosk.book.titleOf(card.writing.pieceId))
                color: card.room.text
                font.pixelSize: Theme.lead
            }

            Words {
                width: parent.width
                visible: card.writing.prompts.length > 0
                text: qsTr("Choose a question, or none.")
                color: card.room.muted
            }

            Flow {
                width: parent.width
                spacing: Theme.unit * 2

                Repeater {
                    model: card.writing.prompts

                    Chip {
                        required property int index
                        required property string modelData

                        objectName: "prompt-" + index
                        room: card.room
                        widest: card.side
                        text: modelData
                        checked: card.writing.prompt === index
                        onClicked: card.writing.choose(index)
                    }
                }
            }

            Words {
                objectName: "reflectPromise"
                width: parent.width
                text: qsTr("Somebody from the exhibit reads it before anyone else can see it. No name is asked. You can take it back with the code that you get.")
                color: card.room.text
                lineHeight: Math.round(font.pixelSize * 1.5)
            }
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
                least: Math.min(width * 0.4, card.height * 0.34)
                onWanted: {
                    card.typing = true;
                    card.revealLine();
                }
                onLineTopChanged: if (card.typing)
                    card.revealLine()
            }

            FingerDrawing {
                anchors.left: parent.left
                // Never so high that its lower edge could not be reached without scrolling.
                width: Math.min(parent.width, Math.round((card.height - Theme.unit * 8) * 1000 / 620))
                visible: card.writing.draws
                kiosk: card.kiosk
                room: card.room
            }

            Words {
                objectName: "reflectTrouble"
                width: parent.width
                visible: card.writing.trouble
                text: qsTr("It could not be kept just now, and nothing of it is lost. Please try once more in a while, or tell somebody from the exhibit.")
                color: card.room.text
                font.bold: true
            }

            Flow {
                width: parent.width
                spacing: Theme.unit * 2

                ActionButton {
                    objectName: "reflectSend"
                    room: card.room
                    primary: true
                    widest: card.main
                    enabled: card.writing.ready
                    opacity: enabled ? 1 : 0.5
                    text: qsTr("Send")
                    onClicked: card.writing.send()
                }

                ActionButton {
                    objectName: "undoStroke"
                    visible: card.writing.draws
                    enabled: card.writing.outline !== ""
                    opacity: enabled ? 1 : 0.5
                    room: card.room
                    widest: card.main
                    text: qsTr("Undo the last stroke")
                    onClicked: card.writing.undoStroke()
                }

                ActionButton {
                    objectName: "clearDrawing"
                    visible: card.writing.draws
                    enabled: card.writing.outline !== ""
                    opacity: enabled ? 1 : 0.5
                    room: card.room
                    widest: card.main
                    text: qsTr("Clear")
                    onClicked: card.writing.clearDrawing()
                }
            }
        }
    }

    MoreBelow {
        flickable: scroller
        room: card.room
    }

    Loader {
        id: keys
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        active: card.typing && !card.writing.draws
        sourceComponent: Keyboard {
            kiosk: card.kiosk
            room: card.room
            prose: true
            target: text.field
            onDone: card.typing = false
        }
    }
}
