import QtQuick
import QtQuick.Shapes

// A sheet to draw on with a finger. One finger draws; others that touch meanwhile leave no trace.
Rectangle {
    id: sheet

    required property Kiosk kiosk
    required property Room room
    readonly property WritingCard writing: kiosk.writing
    readonly property real unit: width / writing.paperWidth
    property var points: []
    property string live: ""

    function place(x: real, y: real) {
        const right = Math.round(Math.max(0, Math.min(width, x)) / unit);
        const down = Math.round(Math.max(0, Math.min(height, y)) / unit);
        const last = points.length;
        // What moves less than half a line's width is the same place.
        if (last > 1 && Math.hypot(right - points[last - 2], down - points[last - 1]) < 3)
            return;
        points.push(right, down);
        live = last ? live + " L" + right + " " + down : "M" + right + " " + down + " L" + (right + 1) + " " + down;
    }

    function finish() {
        const drawn = points;
        points = [];
        if (drawn.length)
            writing.addStroke(drawn);
        live = "";
    }

    objectName: "fingerDrawing"
    height: Math.round(width * writing.paperHeight / writing.paperWidth)
    color: room.raised
    radius: Theme.unit
    border.width: Math.max(2, Theme.ring / 2)
    border.color: room.line
    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: writing.outline ? qsTr("Your drawing") : qsTr("Paper to draw on with a finger")

    Strokes {
        anchors.fill: parent
        outline: sheet.writing.outline
        paperWidth: sheet.writing.paperWidth
        ink: sheet.room.text
    }

    // The line that is being drawn. It changes with every move, and is gone before the page can scroll.
    Shape {
        visible: sheet.live !== ""
        width: sheet.writing.paperWidth
        height: sheet.writing.paperHeight
        scale: sheet.unit
        transformOrigin: Item.TopLeft
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: sheet.room.text
            strokeWidth: 7
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: sheet.live
            }
        }
    }

    Words {
        anchors.centerIn: parent
        width: parent.width - Theme.unit * 6
        horizontalAlignment: Text.AlignHCenter
        visible: sheet.writing.outline === "" && sheet.live === ""
        text: qsTr("Draw here with a finger.")
        color: sheet.room.muted
        font.family: Theme.serif
        font.pixelSize: Theme.lead
    }

    MouseArea {
        anchors.fill: parent
        preventStealing: true
        onPressed: mouse => sheet.place(mouse.x, mouse.y)
        onPositionChanged: mouse => sheet.place(mouse.x, mouse.y)
        onReleased: sheet.finish()
        onCanceled: sheet.finish()
    }
}
