import QtQuick

// Says that what was touched cannot be shown. It stays until something else is done, so nobody has to read fast.
Item {
    id: note

    required property Kiosk kiosk
    required property Room room

    objectName: "missedNote"
    visible: kiosk?.missed ?? false
    implicitHeight: visible ? words.height + Theme.unit * 4 : 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text
    onVisibleChanged: Qt.callLater(note.tell)

    // Only what stays: on the way to the next work a damaged one is passed over.
    function tell() {
        if (visible && kiosk.comfort.spoken)
            kiosk.speaking.say(words.text, kiosk.language);
    }

    Rectangle {
        anchors.fill: parent
        color: note.room.raised

        Rectangle {
            width: parent.width
            height: Math.max(1, Theme.ring / 4)
            color: note.room.hairline
        }
    }

    Words {
        id: words
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.unit * 6
        anchors.rightMargin: Theme.unit * 6
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("This work cannot be shown just now.")
        color: note.room.text
        Accessible.ignored: true
    }
}
