pragma ComponentBehavior: Bound
import QtQuick

// A panel that rises from the lower edge, within everybody's reach; what lies beneath stays as it is.
FocusScope {
    id: sheet

    required property Room room
    property string heading: ""
    property string doneText: qsTr("Done")
    default property alias content: column.data
    property alias actions: actionRow.data

    signal done

    function scroll(screens: real) {
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, flick.contentY + screens * flick.height));
    }

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: heading

    Rectangle {
        anchors.fill: parent
        color: sheet.room.veil
    }

    // A touch outside is the same as Done.
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        onClicked: sheet.done()
        onWheel: wheel => wheel.accepted = true
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Math.min(parent.height, top.height + flick.contentHeight + Theme.unit * 7)
        color: sheet.room.raised

        MouseArea {
            anchors.fill: parent
            acceptedButtons: Qt.AllButtons
        }

        Rectangle {
            width: parent.width
            height: Math.max(1, Theme.ring / 4)
            color: sheet.room.line
        }

        Item {
            id: top
            x: Theme.unit * 6
            width: parent.width - Theme.unit * 12
            height: (stacked ? title.height + Theme.unit * 2 + actionRow.height : Math.max(title.height, actionRow.height)) + Theme.unit * 5

            readonly property bool stacked: title.implicitWidth + actionRow.width + Theme.unit * 3 > width

            Words {
                id: title
                anchors.left: parent.left
                width: parent.stacked ? parent.width : parent.width - actionRow.width - Theme.unit * 3
                y: parent.stacked ? Theme.unit * 2.5 : (parent.height - height) / 2
                text: sheet.heading
                color: sheet.room.text
                font.family: Theme.serif
                font.pixelSize: Theme.subhead
                Accessible.role: Accessible.Heading
            }

            Row {
                id: actionRow
                anchors.right: parent.right
                y: parent.stacked ? title.y + title.height + Theme.unit * 2 : (parent.height - height) / 2
                spacing: Theme.unit * 2
                layoutDirection: Qt.RightToLeft

                ActionButton {
                    objectName: "sheetDone"
                    room: sheet.room
                    primary: true
                    text: sheet.doneText
                    onClicked: sheet.done()
                }
            }
        }

        Flickable {
            id: flick
            objectName: "sheetFlick"
            anchors.top: top.bottom
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.unit
            anchors.left: parent.left
            anchors.right: parent.right
            contentHeight: column.height + Theme.unit * 2
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            Column {
                id: column
                x: Theme.unit * 6
                y: Theme.unit
                width: flick.width - Theme.unit * 12
                spacing: Theme.unit * 3
            }

            MoreBelow {
                flickable: flick
                room: sheet.room
            }
        }
    }
}
