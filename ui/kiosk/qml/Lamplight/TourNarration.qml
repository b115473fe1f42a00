import QtQuick

// What is told of a work on the tour by which it was reached.
Item {
    id: narration

    required property Kiosk kiosk
    required property Room room
    property real bottomPadding: 0

    readonly property var told: kiosk.walks.narration

    visible: told.text !== "" || told.sounds.length > 0
    implicitHeight: visible ? column.height + bottomPadding : 0
    height: implicitHeight

    Rectangle {
        anchors.left: parent.left
        width: Math.max(2, Math.round(Theme.unit / 4))
        height: column.height
        color: narration.room.line
    }

    Column {
        id: column
        anchors.left: parent.left
        anchors.leftMargin: Theme.unit * 2
        anchors.right: parent.right
        spacing: Theme.unit

        Words {
            width: parent.width
            text: qsTr("On this tour")
            color: narration.room.muted
            Accessible.role: Accessible.Heading
        }

        LanguageNote {
            width: parent.width
            room: narration.room
            language: narration.told.language
        }

        Words {
            objectName: "tourNarration"
            width: parent.width
            visible: text !== ""
            prose: true
            text: narration.told.text
            color: narration.room.text
            font.family: Theme.serif
            font.pixelSize: Theme.lead
            lineHeight: Math.round(font.pixelSize * 1.45)
        }

        NarrationSound {
            width: parent.width
            kiosk: narration.kiosk
            room: narration.room
            told: narration.told
        }
    }
}
