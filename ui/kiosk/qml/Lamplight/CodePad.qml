pragma ComponentBehavior: Bound
import QtQuick

// Where somebody enters the code of what they left, to take it back.
FocusScope {
    id: pad

    required property Kiosk kiosk
    required property Room room
    readonly property Book book: kiosk.book
    readonly property bool full: typed.length === book.codeLength
    readonly property string slots: [...typed, ..."–".repeat(book.codeLength - typed.length)].join(" ")
    property string typed: ""

    readonly property string words: {
        switch (book.answer) {
        case "done":
            return qsTr("It is taken back. Its words and its drawing are erased.");
        case "unknown":
            return qsTr("No card has this code. Please compare its letters once more.");
        case "later":
            return qsTr("Please wait %n seconds before the next code.", "", book.secondsLeft);
        case "failed":
            return qsTr("This cannot be done just now. Please tell somebody from the exhibit.");
        }
        return "";
    }

    function type(letter: string) {
        if (!full)
            typed += letter;
    }

    function send() {
        const code = typed;
        typed = "";
        book.takeBack(code);
    }

    implicitHeight: column.height
    height: implicitHeight
    Keys.onPressed: event => {
        const letter = event.text.toUpperCase();
        event.accepted = true;
        if (letter !== "" && book.letters.includes(letter))
            type(letter);
        else if (event.key === Qt.Key_Backspace)
            typed = typed.slice(0, -1);
        else
            event.accepted = false;
    }

    Column {
        id: column
        width: parent.width
        spacing: Theme.unit * 2

        Words {
            width: parent.width
            text: qsTr("Enter the code you got. What belongs to it is erased.")
            color: pad.room.text
        }

        Words {
            objectName: "codeTyped"
            width: parent.width
            text: pad.slots
            color: pad.room.text
            font.pixelSize: Theme.title
            lineHeight: Math.round(font.pixelSize * 1.2)
            Accessible.name: qsTr("Code: %1").arg(pad.typed ? [...pad.typed].join(" ") : qsTr("empty"))
        }

        Flow {
            width: parent.width
            spacing: Theme.unit * 1.5

            Repeater {
                model: [...pad.book.letters]

                ActionButton {
                    required property int index
                    required property string modelData

                    objectName: "code-" + modelData
                    focus: index === 0
                    room: pad.room
                    leftPadding: Theme.unit
                    text: modelData
                    onClicked: pad.type(modelData)
                }
            }

            ActionButton {
                objectName: "codeErase"
                room: pad.room
                widest: parent.width
                text: qsTr("Erase")
                onClicked: pad.typed = pad.typed.slice(0, -1)
            }

            ActionButton {
                objectName: "codeSend"
                room: pad.room
                primary: true
                widest: parent.width
                enabled: pad.full
                opacity: enabled ? 1 : 0.5
                text: qsTr("Take it back")
                onClicked: pad.send()
            }
        }

        Words {
            objectName: "codeAnswer"
            width: parent.width
            visible: text !== ""
            text: pad.words
            color: pad.room.text
            font.bold: true
            Accessible.role: Accessible.AlertMessage
        }
    }
}
