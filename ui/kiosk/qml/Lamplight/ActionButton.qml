import QtQuick
import QtQuick.Templates as T

// A button in words, with a small drawing where one helps. At least 15 mm in both directions.
T.AbstractButton {
    id: control

    required property Room room
    property string drawing: ""
    property bool drawingLast: false
    property bool primary: false
    property bool plain: false
    property real widest: Infinity

    readonly property color ink: primary ? room.onAccent : room.text

    padding: Theme.unit
    leftPadding: plain ? Theme.unit * 1.5 : Theme.unit * 2.5
    rightPadding: leftPadding
    implicitWidth: Math.min(widest, Math.max(Theme.touch, implicitContentWidth + leftPadding + rightPadding))
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: control.click()
    Keys.onEnterPressed: control.click()

    background: Rectangle {
        radius: Theme.unit
        color: control.primary ? control.room.accent : control.down ? control.room.pressed : control.plain ? "transparent" : control.room.wall
        border.width: control.down ? Math.max(3, Theme.ring * 0.75) : control.plain || control.primary ? 0 : Math.max(2, Theme.ring / 2)
        border.color: control.primary ? control.room.text : control.down ? control.room.accent : control.room.line

        FocusRing {
            room: control.room
            visible: control.visualFocus
        }
    }

    contentItem: Item {
        implicitWidth: Math.ceil(label.implicitWidth) + 2 + (control.drawing ? glyph.width + gap : 0)
        implicitHeight: label.implicitHeight

        readonly property real gap: control.text ? Theme.unit * 1.25 : 0
        readonly property real taken: control.drawing ? glyph.width + gap : 0
        readonly property real start: Math.max(0, (width - Math.min(label.implicitWidth, width - taken) - taken) / 2)

        Icon {
            id: glyph
            visible: control.drawing !== ""
            drawing: control.drawing
            color: control.ink
            anchors.left: parent.left
            anchors.leftMargin: parent.start + (control.drawingLast ? Math.min(label.implicitWidth, label.width) + parent.gap : 0)
            anchors.verticalCenter: parent.verticalCenter
        }

        Words {
            id: label
            text: control.text
            color: control.ink
            font.bold: control.primary
            anchors.left: parent.left
            anchors.leftMargin: parent.start + (control.drawingLast ? 0 : parent.taken)
            width: parent.width - parent.taken - parent.start
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
}
