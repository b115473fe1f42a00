import QtQuick
import "Numbers.js" as Numbers

// The list of a visit as a code to photograph: nothing is sent, and nobody is named but the makers.
Column {
    id: taking

    required property Kiosk kiosk
    required property Room room
    required property real highest

    readonly property var code: kiosk.visiting.code
    readonly property int missing: kiosk.visiting.count - code.held

    spacing: Theme.unit * 2

    Words {
        width: parent.width
        text: qsTr("Take the list along")
        color: taking.room.text
        font.family: Theme.serif
        font.pixelSize: Theme.subhead
        lineHeight: Math.round(font.pixelSize * 1.3)
        Accessible.role: Accessible.Heading
    }

    Words {
        width: parent.width
        text: qsTr("Point your phone’s camera at the code. It holds titles and names as text, and nothing about you.")
        color: taking.room.muted
    }

    QrCode {
        anchors.left: parent.left
        outline: taking.code.outline
        modules: taking.code.modules
        content: qsTr("the list of my visit")
        space: Math.min(parent.width, taking.highest)
    }

    Words {
        objectName: "visitMissing"
        width: parent.width
        visible: taking.missing > 0
        text: qsTr("The code has room for the first %1. Left out: %2.").arg(Numbers.said(taking.code.held)).arg(Numbers.said(taking.missing))
        color: taking.room.text
    }
}
