pragma ComponentBehavior: Bound
import QtQuick
import "Numbers.js" as Numbers

// Beneath a work on a tour: which tour, which place on it, and the ways on, back and off.
Item {
    id: ribbon

    required property Kiosk kiosk
    required property Room room

    readonly property Walks walks: kiosk.walks
    readonly property bool last: walks.place === walks.works
    readonly property real margin: Theme.unit * 6

    // Where words and buttons have no room in one row, they take two on a tall screen, and the words go on a low one.
    readonly property bool roomy: width >= Theme.text * 64
    property bool tall: false
    readonly property bool bare: !roomy && !tall

    visible: walks.here
    implicitHeight: !visible ? 0 : roomy || bare ? buttons.height + Theme.unit * 2 : words.height + buttons.height + Theme.unit * 4
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Tour: %1, %2 of %3").arg(walks.title).arg(Numbers.said(walks.place)).arg(Numbers.said(walks.works))

    Rectangle {
        anchors.fill: parent
        color: ribbon.room.raised

        Rectangle {
            width: parent.width
            height: Math.max(1, Theme.ring / 4)
            color: ribbon.room.hairline
        }
    }

    Row {
        id: words
        anchors.left: parent.left
        anchors.leftMargin: ribbon.margin
        y: ribbon.roomy || ribbon.bare ? (ribbon.height - height) / 2 : Theme.unit * 1.5
        spacing: Theme.unit * 2

        Icon {
            drawing: "path"
            color: ribbon.room.accent
            anchors.verticalCenter: parent.verticalCenter
        }

        Words {
            id: title
            anchors.verticalCenter: parent.verticalCenter
            visible: !ribbon.bare
            width: Math.min(Math.ceil(Math.max(whole.advanceWidth, whole.width)) + 2, ribbon.width - 2 * ribbon.margin - (ribbon.roomy ? buttons.width : 0) - Theme.text * 8)
            text: ribbon.walks.title
            color: ribbon.room.text
            font.family: Theme.serif
            maximumLineCount: 1
            elide: Text.ElideRight
            Accessible.ignored: true

            // A text that is cut short tells no longer how wide it would be.
            TextMetrics {
                id: whole
                font: title.font
                text: title.text
            }
        }

        Words {
            objectName: "tourPlace"
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("%1 of %2").arg(Numbers.said(ribbon.walks.place)).arg(Numbers.said(ribbon.walks.works))
            color: ribbon.room.muted
        }
    }

    Row {
        id: buttons
        anchors.right: parent.right
        anchors.rightMargin: ribbon.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.unit
        spacing: Theme.unit * 2

        ActionButton {
            objectName: "leaveTour"
            room: ribbon.room
            plain: true
            drawing: "close"
            text: ribbon.bare ? "" : ribbon.roomy ? qsTr("Leave the tour") : qsTr("Leave")
            Accessible.name: qsTr("Leave the tour")
            onClicked: ribbon.walks.leave()
        }

        ActionButton {
            objectName: "previousStop"
            enabled: ribbon.walks.place > 1
            opacity: enabled ? 1 : 0.5
            room: ribbon.room
            plain: true
            drawing: "previous"
            text: ribbon.bare ? "" : qsTr("Previous")
            Accessible.name: qsTr("Previous on the tour")
            onClicked: ribbon.walks.step(-1)
        }

        ActionButton {
            objectName: "nextStop"
            room: ribbon.room
            primary: true
            drawing: ribbon.last ? "check" : "next"
            drawingLast: true
            text: ribbon.last ? qsTr("End the tour") : qsTr("Next")
            Accessible.name: ribbon.last ? qsTr("End the tour") : qsTr("Next on the tour")
            onClicked: ribbon.walks.step(1)
        }
    }
}
