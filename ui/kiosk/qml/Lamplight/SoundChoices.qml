pragma ComponentBehavior: Bound
import QtQuick
import "Numbers.js" as Numbers

// Captions, how loud it is, and the voice that reads: only what this kiosk can do.
Column {
    id: choices

    required property Kiosk kiosk
    required property Room room

    readonly property var comfort: kiosk.comfort
    readonly property var voice: kiosk["speaking"]
    readonly property bool heard: kiosk["playing"] !== undefined
    readonly property bool spoken: voice !== undefined && voice["possible"] === true
    readonly property var percents: [100, 150, 200]
    readonly property var grounds: [["box", qsTr("On a dark field")], ["outline", qsTr("Outlined")], ["page", qsTr("Below the film")]]
    readonly property var rates: [[-1, qsTr("Slower")], [0, qsTr("Normal")], [1, qsTr("Faster")]]

    spacing: Theme.unit * 4

    ChoiceGroup {
        width: parent.width
        visible: choices.heard
        room: choices.room
        heading: qsTr("Captions")

        Chip {
            objectName: "captions"
            room: choices.room
            widest: choices.width
            text: qsTr("Show captions")
            checked: choices.comfort.captions
            onClicked: choices.comfort.adjust("captions", !choices.comfort.captions)
        }

        Repeater {
            model: choices.comfort.captions ? choices.percents : []

            Chip {
                required property int modelData

                objectName: "captions-" + modelData
                room: choices.room
                text: qsTr("%1 %").arg(Numbers.said(modelData))
                Accessible.name: qsTr("Captions %1 percent").arg(Numbers.said(modelData))
                checked: choices.comfort.captionPercent === modelData
                onClicked: choices.comfort.adjust("caption_percent", modelData)
            }
        }

        Repeater {
            model: choices.comfort.captions ? choices.grounds.length : 0

            Chip {
                required property int index
                readonly property var ground: choices.grounds[index]

                objectName: "captions-" + ground[0]
                room: choices.room
                widest: choices.width
                text: ground[1]
                checked: choices.comfort.captionGround === ground[0]
                onClicked: choices.comfort.adjust("caption_ground", ground[0])
            }
        }

        CaptionSample {
            width: choices.width
            visible: choices.comfort.captions
            room: choices.room
            comfort: choices.comfort
        }
    }

    ChoiceGroup {
        width: parent.width
        room: choices.room
        heading: qsTr("Volume")

        ActionButton {
            objectName: "quieter"
            room: choices.room
            drawing: "minus"
            text: qsTr("Quieter")
            enabled: choices.comfort.volume > 0
            opacity: enabled ? 1 : 0.5
            onClicked: choices.comfort.adjust("volume", choices.comfort.volume - 10)
        }

        Words {
            objectName: "volume"
            width: Math.ceil(metrics.advanceWidth) + Theme.unit
            topPadding: Math.round((Theme.touch - lineHeight) / 2)
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("%1 %").arg(Numbers.said(choices.comfort.volume))
            color: choices.room.text
            Accessible.name: qsTr("Volume %1 percent").arg(Numbers.said(choices.comfort.volume))

            TextMetrics {
                id: metrics
                font.family: Theme.sans
                font.pixelSize: Theme.text
                text: qsTr("%1 %").arg(Numbers.said(100))
            }
        }

        ActionButton {
            objectName: "louder"
            room: choices.room
            drawing: "plus"
            text: qsTr("Louder")
            enabled: choices.comfort.volume < 100
            opacity: enabled ? 1 : 0.5
            onClicked: choices.comfort.adjust("volume", choices.comfort.volume + 10)
        }
    }

    ChoiceGroup {
        width: parent.width
        visible: choices.spoken
        room: choices.room
        heading: qsTr("Voice")

        Chip {
            objectName: "spoken"
            room: choices.room
            widest: choices.width
            text: qsTr("Say everything aloud")
            checked: choices.comfort.spoken
            onClicked: choices.comfort.adjust("spoken", !choices.comfort.spoken)
        }

        Repeater {
            model: choices.rates.length

            Chip {
                required property int index
                readonly property var rate: choices.rates[index]

                objectName: "rate-" + rate[0]
                room: choices.room
                text: rate[1]
                Accessible.name: qsTr("Voice: %1").arg(rate[1])
                checked: choices.comfort.speechRate === rate[0]
                onClicked: choices.comfort.adjust("speech_rate", rate[0])
            }
        }
    }
}
