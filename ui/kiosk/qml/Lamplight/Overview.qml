pragma ComponentBehavior: Bound
import QtQuick

// The whole picture, small, and on it the part in sight. A touch or drag on it moves there.
Item {
    id: overview

    required property Room room
    required property var picture
    required property size within

    // What is in sight, in parts of the picture.
    required property rect sight
    property var regions: []

    readonly property real longest: Math.min(Theme.unit * 28, within.width * 0.3, within.height * 0.45)
    readonly property real ratio: longest / Math.max(picture.width, picture.height)

    // Somebody wants this point of the picture in the middle.
    signal chosen(point: point)

    objectName: "overview"
    width: Math.max(Theme.touch, small.width + Theme.unit * 2)
    height: Math.max(Theme.touch, small.height + Theme.unit * 2)
    Accessible.role: Accessible.Indicator
    Accessible.name: qsTr("The part of the picture that is in sight")

    Rectangle {
        anchors.fill: parent
        color: overview.room.wall
        border.width: Math.max(1, Theme.ring / 4)
        border.color: overview.room.line
    }

    Picture {
        id: small
        anchors.centerIn: parent
        width: Math.max(1, Math.round(overview.picture.width * overview.ratio))
        height: Math.max(1, Math.round(overview.picture.height * overview.ratio))
        sizes: overview.picture.sizes
        tone: overview.picture.color
        fade: 0
        clip: true

        Repeater {
            model: overview.regions

            Rectangle {
                required property var modelData

                x: modelData[0] * small.width
                y: modelData[1] * small.height
                width: modelData[2] * small.width
                height: modelData[3] * small.height
                color: "transparent"
                border.color: overview.room.text
            }
        }
    }

    // Dark around the accent, so that it stands out from every picture.
    Rectangle {
        anchors.fill: part
        anchors.margins: -border.width
        color: "transparent"
        border.width: Math.max(2, Theme.ring / 2)
        border.color: overview.room.wall
    }

    Rectangle {
        id: part
        readonly property real fromLeft: Math.max(0, overview.sight.x)
        readonly property real fromTop: Math.max(0, overview.sight.y)

        objectName: "overviewSight"
        x: small.x + fromLeft * small.width
        y: small.y + fromTop * small.height
        width: Math.max(Theme.unit, Math.min(1, overview.sight.x + overview.sight.width) * small.width - fromLeft * small.width)
        height: Math.max(Theme.unit, Math.min(1, overview.sight.y + overview.sight.height) * small.height - fromTop * small.height)
        color: "transparent"
        border.width: Math.max(2, Theme.ring * 0.75)
        border.color: overview.room.accent
    }

    MouseArea {
        anchors.fill: parent
        preventStealing: true
        onPressed: mouse => choose(mouse)
        onPositionChanged: mouse => choose(mouse)

        function choose(mouse: MouseEvent) {
            overview.chosen(Qt.point((mouse.x - small.x) / small.width, (mouse.y - small.y) / small.height));
        }
    }
}
