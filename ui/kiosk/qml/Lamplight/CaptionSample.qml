import QtQuick

// What captions look like as they are set now, over something that stands for a film.
Item {
    id: sample

    required property var comfort
    required property Room room

    readonly property bool below: comfort.captionGround === "page"
    readonly property real gap: Theme.unit * 2

    objectName: "captionSample"
    height: below ? film.height + ground.height + Theme.unit : film.height

    // A dusk in three bands: light enough to tell a field from an outline.
    Rectangle {
        id: film
        width: parent.width
        height: sample.below ? Theme.unit * 9 : ground.height + Theme.unit * 7
        color: "#59635f"

        Rectangle {
            width: parent.width
            height: Math.round(parent.height * 0.4)
            color: "#8d8a78"
        }

        Rectangle {
            y: Math.round(parent.height * 0.75)
            width: parent.width
            height: parent.height - y
            color: "#2f3735"
        }
    }

    Rectangle {
        id: ground
        objectName: "captionGround"
        anchors.horizontalCenter: parent.horizontalCenter
        y: sample.below ? film.height + Theme.unit : film.height - height - Theme.unit * 2
        width: Math.min(words.implicitWidth + 2 * sample.gap, parent.width)
        height: words.height + Theme.unit
        color: sample.comfort.captionGround === "box" ? "#f0000000" : "transparent"

        Words {
            id: words
            objectName: "captionWords"
            anchors.centerIn: parent
            width: Math.min(Math.ceil(implicitWidth) + 1, sample.width - 2 * sample.gap)
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("This is how captions look.")
            color: sample.below ? sample.room.text : "#ffffff"
            font.pixelSize: Theme.text * sample.comfort.captionPercent / 100
            style: sample.comfort.captionGround === "outline" ? Text.Outline : Text.Normal
            styleColor: "#000000"
        }
    }
}
