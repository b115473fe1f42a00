pragma ComponentBehavior: Bound
import QtQuick

// Opens a work by the number that is printed on its label on the wall.
Sheet {
    id: pad

    required property Kiosk kiosk
    property string number: ""
    readonly property var work: number ? kiosk.seeking.numbered(parseInt(number)) : ({})
    readonly property bool known: work.title !== undefined
    readonly property bool beside: width > Theme.text * 44

    function add(digit: string) {
        if (number.length < 5)
            number += digit;
    }

    function erase() {
        number = number.slice(0, -1);
    }

    function open() {
        if (known)
            kiosk.seeking.toNumber(parseInt(number));
    }

    // Who types on keys of their own goes on with Enter; it must not press the key on the screen.
    function lead() {
        const way = known ? opening : number ? everything : keys.children[0] as Item;
        way.forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "numberPad"
    heading: qsTr("The number on the label")
    doneText: qsTr("Close")
    Keys.onPressed: event => {
        if (event.text >= "0" && event.text <= "9")
            add(event.text);
        else if (event.key === Qt.Key_Backspace)
            erase();
        else
            return;
        lead();
        event.accepted = true;
    }

    Flow {
        width: parent.width
        spacing: Theme.unit * 6

        Column {
            spacing: Theme.unit
            width: keys.width

            Rectangle {
                width: parent.width
                height: Math.max(Theme.touch, Theme.subhead * 1.6)
                radius: Theme.unit
                color: pad.room.wall
                border.width: Math.max(2, Theme.ring / 2)
                border.color: pad.room.line

                Words {
                    objectName: "padNumber"
                    anchors.centerIn: parent
                    text: pad.number || "–"
                    color: pad.number ? pad.room.text : pad.room.muted
                    font.pixelSize: Theme.subhead
                    Accessible.name: pad.number ? qsTr("Number %1").arg(pad.number) : qsTr("No number yet")
                }
            }

            Grid {
                id: keys
                objectName: "numberKeys"
                columns: 3
                spacing: Theme.unit
                LayoutMirroring.enabled: false

                Repeater {
                    model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "erase"]

                    KeyCap {
                        required property string modelData

                        objectName: "pad-" + modelData
                        width: Math.max(Theme.touch * 1.5, Theme.text * 4)
                        opacity: modelData === "" ? 0 : 1
                        enabled: modelData !== ""
                        focus: modelData === "1"
                        room: pad.room
                        text: modelData.length === 1 ? modelData : ""
                        drawing: modelData === "erase" ? "erase" : ""
                        spoken: modelData === "erase" ? qsTr("Erase") : modelData
                        onClicked: modelData === "erase" ? pad.erase() : pad.add(modelData)
                    }
                }
            }
        }

        Column {
            width: pad.beside ? parent.width - keys.width - parent.spacing : parent.width
            spacing: Theme.unit * 2

            Words {
                objectName: "padSays"
                width: parent.width
                text: {
                    if (pad.known)
                        return pad.work.title;
                    return pad.number ? qsTr("No work here has the number %1").arg(pad.number) : qsTr("Every work has a number on its label.");
                }
                color: pad.room.text
                font.family: Theme.serif
                font.pixelSize: Theme.subhead
                lineHeight: Math.round(font.pixelSize * 1.25)
            }

            Words {
                width: parent.width
                text: pad.known ? pad.work.names : pad.number ? qsTr("It may hang in another gallery. All that hang in this one are a touch away.") : qsTr("Type it to read, see or hear more.")
                color: pad.room.muted
                font.pixelSize: Theme.lead
                lineHeight: Math.round(font.pixelSize * 1.4)
            }

            LanguageNote {
                objectName: "titleLanguage"
                width: parent.width
                room: pad.room
                language: pad.work.language ?? ""
            }

            ActionButton {
                id: opening
                objectName: "padOpen"
                visible: pad.known
                room: pad.room
                primary: true
                widest: parent.width
                text: qsTr("Open this work")
                onClicked: pad.open()
            }

            ActionButton {
                id: everything
                objectName: "padAll"
                visible: !pad.known && pad.number !== ""
                room: pad.room
                widest: parent.width
                text: qsTr("See all works")
                onClicked: pad.kiosk.openAll()
            }
        }
    }
}
