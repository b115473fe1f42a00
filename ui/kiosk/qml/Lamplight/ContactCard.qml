import QtQuick

// One place to turn to: who it is, what it does, its number in large digits, and a code for its address.
Rectangle {
    id: card

    required property var contact
    required property Room room
    readonly property real needed: words.height + 2 * inset
    readonly property real inset: Theme.unit * 3
    readonly property bool coded: contact.qr !== ""
    readonly property bool oneNumber: contact.call !== "" && contact.call === contact.text

    color: room.raised
    radius: Theme.unit
    border.width: contact.emergency ? Math.max(2, Theme.ring / 2) : 0
    border.color: room.line

    Column {
        id: words
        x: card.inset
        y: card.inset
        width: parent.width - 2 * card.inset
        spacing: Theme.unit

        Words {
            width: parent.width
            text: card.contact.name
            color: card.room.text
            font.bold: true
            Accessible.role: Accessible.Heading
        }

        Words {
            width: parent.width
            visible: text !== ""
            text: card.contact.explanation
            color: card.room.text
        }

        PhoneNumber {
            width: parent.width
            room: card.room
            deed: card.oneNumber ? qsTr("Call or text") : qsTr("Call")
            digits: card.contact.call
        }

        PhoneNumber {
            width: parent.width
            room: card.room
            deed: qsTr("Text")
            digits: card.oneNumber ? "" : card.contact.text
        }

        Words {
            width: parent.width
            visible: text !== ""
            text: card.contact.hours === "24/7" ? qsTr("Day and night, every day") : card.contact.hours
            color: card.room.muted
        }

        Item {
            width: parent.width
            height: code.height
            visible: card.coded

            QrCode {
                id: code
                anchors.left: parent.left
                space: Math.min(parent.width * 0.45, Theme.touch * 3.2)
                outline: card.contact.qr
                modules: card.contact.qrModules
                content: card.contact.web
            }

            Words {
                objectName: "webAddress"
                anchors.left: code.right
                anchors.leftMargin: Theme.unit * 2
                anchors.right: parent.right
                anchors.verticalCenter: code.verticalCenter
                text: card.contact.web
                color: card.room.text
                wrapMode: Text.WrapAnywhere
            }
        }
    }
}
