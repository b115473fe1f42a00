import QtQuick
import QtQuick.Templates as T

// Something that is chosen or not. Says so by a check mark and a filled field, never by color alone.
T.AbstractButton {
    id: chip

    required property Room room
    property string count: ""
    property real widest: Infinity

    checkable: false
    leftPadding: Theme.unit * 2
    rightPadding: Theme.unit * 2
    topPadding: Theme.unit
    bottomPadding: Theme.unit
    implicitWidth: Math.min(widest, Math.max(Theme.touch, implicitContentWidth + leftPadding + rightPadding))
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: count ? text + ", " + count : text
    Accessible.checkable: true
    // A button that is not toggled by itself takes this back as soon as somebody listens.
    Accessible.onCheckableChanged: Accessible.checkable = true
    Accessible.checked: checked
    Accessible.onToggleAction: chip.click()
    Keys.onReturnPressed: chip.click()
    Keys.onEnterPressed: chip.click()

    readonly property color ink: room.text

    background: Rectangle {
        radius: height / 2
        color: chip.checked || chip.down ? chip.room.pressed : "transparent"
        border.width: chip.checked ? Math.max(3, Theme.ring * 0.75) : Math.max(1, Theme.ring / 3)
        border.color: chip.checked || chip.down ? chip.room.accent : chip.room.line

        FocusRing {
            room: chip.room
            radius: height / 2
            visible: chip.visualFocus
        }
    }

    contentItem: Item {
        readonly property real checkRoom: mark.visible ? mark.width + Theme.unit : 0
        readonly property real countRoom: number.text ? number.implicitWidth + Theme.unit * 1.25 : 0

        implicitWidth: Math.ceil(label.implicitWidth) + 2 + checkRoom + countRoom
        implicitHeight: label.implicitHeight

        Icon {
            id: mark
            visible: chip.checked
            drawing: "check"
            color: chip.room.accent
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
        }

        Words {
            id: label
            anchors.left: parent.left
            anchors.leftMargin: parent.checkRoom + Math.max(0, (parent.width - parent.implicitWidth) / 2)
            width: Math.min(Math.ceil(implicitWidth) + 1, parent.width - parent.checkRoom - parent.countRoom)
            anchors.verticalCenter: parent.verticalCenter
            text: chip.text
            color: chip.ink
            font.bold: chip.checked
            Accessible.ignored: true
        }

        Words {
            id: number
            anchors.left: label.right
            anchors.leftMargin: Theme.unit * 1.25
            anchors.verticalCenter: parent.verticalCenter
            text: chip.count
            color: chip.room.muted
            Accessible.ignored: true
        }
    }
}
