import QtQuick
import "Numbers.js" as Numbers

// How loud it is, in steps, up to what the host allows.
Row {
    id: loudness

    required property Kiosk kiosk
    required property Room room

    readonly property int volume: kiosk.comfort.volume

    function step(by: int) {
        kiosk.comfort.adjust("volume", Math.max(0, Math.min(100, volume + by)));
    }

    objectName: "loudness"
    spacing: Theme.unit

    ActionButton {
        id: quieter
        objectName: "quieter"
        room: loudness.room
        drawing: "minus"
        Accessible.name: qsTr("Quieter")
        Accessible.description: figure.Accessible.name
        onClicked: loudness.step(-10)
    }

    Item {
        width: glyph.width + figure.width + Theme.unit
        height: quieter.height

        Icon {
            id: glyph
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            drawing: "sound"
            color: loudness.room.muted
        }

        Words {
            id: figure
            objectName: "volume"
            anchors.left: glyph.right
            anchors.leftMargin: Theme.unit
            width: widest.width
            anchors.verticalCenter: parent.verticalCenter
            wrapMode: Text.NoWrap
            text: qsTr("%1 %").arg(Numbers.said(loudness.volume))
            color: loudness.room.muted
            Accessible.name: qsTr("Volume %1 percent").arg(Numbers.said(loudness.volume))
        }

        // Keeps the buttons where they are while the figure changes.
        TextMetrics {
            id: widest
            font: figure.font
            text: qsTr("%1 %").arg(Numbers.said(100))
        }
    }

    ActionButton {
        objectName: "louder"
        room: loudness.room
        drawing: "plus"
        Accessible.name: qsTr("Louder")
        Accessible.description: figure.Accessible.name
        onClicked: loudness.step(10)
    }
}
