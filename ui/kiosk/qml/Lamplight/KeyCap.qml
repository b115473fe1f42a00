import QtQuick
import QtQuick.Templates as T

// One key. Touching it leaves the focus where the letters go; arrow keys and Tab reach it all the same.
T.AbstractButton {
    id: key

    required property Room room
    property string drawing: ""
    property string spoken: ""
    property bool quiet: false
    property bool lit: false

    padding: 0
    focusPolicy: Qt.TabFocus
    implicitWidth: Math.max(Theme.touch, label.implicitWidth + Theme.unit * 2)
    implicitHeight: Math.max(Theme.touch, Math.ceil(Theme.lead * 1.5))
    Accessible.role: Accessible.Button
    Accessible.name: spoken || text
    Keys.onReturnPressed: key.click()
    Keys.onEnterPressed: key.click()

    background: Rectangle {
        radius: Theme.unit
        color: key.down ? key.room.pressed : key.quiet ? key.room.wall : key.room.raised
        border.width: key.down || key.lit ? Math.max(3, Theme.ring * 0.75) : Math.max(1, Theme.ring / 3)
        border.color: key.down || key.lit ? key.room.accent : key.room.line

        FocusRing {
            room: key.room
            distance: 0
            visible: key.visualFocus
        }
    }

    contentItem: Item {
        Words {
            id: label
            anchors.centerIn: parent
            width: parent.width - Theme.unit / 2
            visible: key.drawing === ""
            text: key.text
            color: key.room.text
            font.pixelSize: key.text.length > 2 ? Theme.text : Theme.lead
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 10
            maximumLineCount: 1
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }

        Icon {
            anchors.centerIn: parent
            visible: key.drawing !== ""
            drawing: key.drawing
            color: key.room.text
        }
    }
}
