import QtQuick

// Stands where a picture hangs that is not shown before a visitor chose to see it.
Rectangle {
    id: field

    required property color tone
    readonly property Room room: Theme.dark

    color: tone

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.unit * 2, Math.ceil(words.implicitWidth) + Theme.unit * 4)
        height: words.height + Theme.unit * 2
        color: field.room.wall

        Words {
            id: words
            anchors.centerIn: parent
            width: parent.width - Theme.unit * 2
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Shown after its content note")
            color: field.room.text
            Accessible.ignored: true
        }
    }
}
