pragma ComponentBehavior: Bound
import QtQuick

// Points out what could tell who somebody is, before it is sent. What to do is the writer's choice.
FocusScope {
    id: pointed

    required property Kiosk kiosk
    required property Room room
    readonly property WritingCard writing: kiosk.writing
    readonly property Flickable flick: scroller

    function traceName(trace: string): string {
        switch (trace) {
        case "email":
            return qsTr("Perhaps an e-mail address: %1");
        case "phone":
            return qsTr("Perhaps a telephone number: %1");
        case "date":
            return qsTr("Perhaps a date of birth or of treatment: %1");
        }
        return qsTr("Perhaps the number of a record: %1");
    }

    Flickable {
        id: scroller
        objectName: "pointedFlick"
        anchors.fill: parent
        contentHeight: column.y + column.height + Theme.unit * 6
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            x: Math.max(Theme.unit * 6, (parent.width - width) / 2)
            y: Math.max(Theme.unit * 6, (scroller.height - height) * 0.4)
            width: Math.min(scroller.width - Theme.unit * 12, Theme.lead * 34)
            spacing: Theme.unit * 3

            Heading {
                available: parent.width
                text: qsTr("Before you send it")
                color: pointed.room.text
                font.pixelSize: Theme.title
            }

            Words {
                width: parent.width
                text: qsTr("This may tell who somebody is. A card is best without it, for you and for those you wrote about.")
                color: pointed.room.text
                font.family: Theme.serif
                font.pixelSize: Theme.lead
                lineHeight: Math.round(font.pixelSize * 1.5)
            }

            Repeater {
                model: pointed.writing.pointed

                Words {
                    required property var modelData

                    objectName: "pointed-" + modelData.trace
                    width: column.width
                    text: pointed.traceName(modelData.trace).arg(modelData.words)
                    color: pointed.room.text
                    font.bold: true
                }
            }

            Flow {
                width: parent.width
                spacing: Theme.unit * 2

                ActionButton {
                    objectName: "pointedChange"
                    focus: true
                    room: pointed.room
                    primary: true
                    widest: column.width
                    text: qsTr("Change it")
                    onClicked: pointed.writing.amend()
                }

                ActionButton {
                    objectName: "pointedSend"
                    room: pointed.room
                    widest: column.width
                    text: qsTr("Send as it is")
                    onClicked: pointed.writing.sendAsItIs()
                }
            }
        }
    }
}
