import QtQuick
import "Numbers.js" as Numbers

// Asks whether somebody is still there, with time to answer. Any touch or key is a yes.
FocusScope {
    id: warning

    required property Kiosk kiosk
    readonly property Room room: Theme.dark

    objectName: "idleWarning"
    Accessible.role: Accessible.AlertMessage
    Accessible.name: question.text + " " + rest.text

    Keys.onPressed: event => {
        event.accepted = true;
        warning.kiosk.stay();
    }

    Rectangle {
        anchors.fill: parent
        color: warning.room.veil
    }

    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        onPressed: warning.kiosk.stay()
        onWheel: warning.kiosk.stay()
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Math.max(parent.height * 0.55, column.height + Theme.unit * 12)
        color: warning.room.raised

        Column {
            id: column
            anchors.centerIn: parent
            width: Math.min(parent.width - Theme.unit * 12, Theme.lead * 38)
            spacing: Theme.unit * 3

            Words {
                id: question
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Are you still here?")
                color: warning.room.text
                font.family: Theme.serif
                font.pixelSize: Theme.title
                lineHeight: Math.round(font.pixelSize * 1.2)
                Accessible.ignored: true
            }

            Words {
                objectName: "secondsLeft"
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: Numbers.said(warning.kiosk.secondsLeft)
                color: warning.room.accent
                font.family: Theme.serif
                font.pixelSize: Theme.display
                lineHeight: Math.round(font.pixelSize * 1.2)
                Accessible.ignored: true
            }

            Words {
                id: rest
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("The gallery starts over in %n seconds, so that the next visitor finds it fresh.", "", warning.kiosk.secondsLeft)
                color: warning.room.muted
                font.pixelSize: Theme.lead
                Accessible.ignored: true
            }

            Words {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Touch anywhere to stay where you are.")
                color: warning.room.text
                font.pixelSize: Theme.lead
            }
        }
    }
}
