pragma ComponentBehavior: Bound
import QtQuick

// What the card is for: beside which work, four questions to choose from or none, and what becomes of it.
Column {
    id: about

    required property Kiosk kiosk
    required property Room room
    readonly property WritingCard writing: kiosk.writing

    spacing: Theme.unit * 3

    Heading {
        available: parent.width
        text: qsTr("Leave a reflection")
        color: about.room.text
        font.pixelSize: Theme.title
    }

    Words {
        objectName: "reflectBeside"
        width: parent.width
        visible: about.writing.pieceId > 0
        text: qsTr("Beside “%1”").arg(about.kiosk.book.titleOf(about.writing.pieceId))
        color: about.room.text
        font.pixelSize: Theme.lead
    }

    Words {
        width: parent.width
        visible: about.writing.prompts.length > 0
        text: qsTr("Choose a question, or none.")
        color: about.room.muted
    }

    Flow {
        width: parent.width
        spacing: Theme.unit * 2

        Repeater {
            model: about.writing.prompts

            Chip {
                required property int index
                required property string modelData

                objectName: "prompt-" + index
                room: about.room
                widest: about.width
                text: modelData
                checked: about.writing.prompt === index
                onClicked: about.writing.choose(index)
            }
        }
    }

    Words {
        objectName: "reflectPromise"
        width: parent.width
        text: qsTr("Somebody from the exhibit reads it before anyone else can see it. No name is asked. You can take it back with the code that you get.")
        color: about.room.text
        lineHeight: Math.round(font.pixelSize * 1.5)
    }
}
