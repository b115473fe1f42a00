pragma ComponentBehavior: Bound
import QtQuick

// A picture as near as a visitor wants it: by two fingers, wheel, double tap, keys or the buttons below.
FocusScope {
    id: screen

    required property Kiosk kiosk
    readonly property Room room: Theme.dark
    readonly property var picture: kiosk.piece.pictures[kiosk.zoomedPicture]
    readonly property real whole: Math.min(width / picture.width, height / picture.height)
    readonly property real most: Math.max(4, 2 / whole)
    property real zoom: 1

    readonly property bool canEnlarge: zoom < most - 0.001
    readonly property bool canReduce: zoom > 1.001

    function within(value: real, low: real, high: real): real {
        return Math.max(low, Math.min(high, value));
    }

    // Zooms so that what lies under a point of the screen stays under it.
    function zoomAround(factor: real, px: real, py: real) {
        const next = within(zoom * factor, 1, most);
        const u = (px - canvas.x) / canvas.width;
        const v = (py - canvas.y) / canvas.height;
        zoom = next;
        place(px - u * canvas.width, py - v * canvas.height);
    }

    // Keeps the picture within the screen: centered where it is smaller, without a gap where it is larger.
    function place(px: real, py: real) {
        canvas.x = canvas.width <= width ? (width - canvas.width) / 2 : within(px, width - canvas.width, 0);
        canvas.y = canvas.height <= height ? (height - canvas.height) / 2 : within(py, height - canvas.height, 0);
    }

    function enlarge() {
        zoomAround(1.5, width / 2, height / 2);
    }

    function reduce() {
        zoomAround(1 / 1.5, width / 2, height / 2);
    }

    function showWhole() {
        zoom = 1;
        place(0, 0);
    }

    function move(dx: real, dy: real) {
        place(canvas.x + dx, canvas.y + dy);
    }

    function scroll(screens: real) {
        move(0, -screens * height * 0.5);
    }

    objectName: "zoomScreen"
    focus: true
    onWidthChanged: place(canvas.x, canvas.y)
    onHeightChanged: place(canvas.x, canvas.y)
    Component.onCompleted: showWhole()

    Keys.onPressed: event => {
        const step = Math.min(width, height) * 0.15;
        event.accepted = true;
        if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal)
            enlarge();
        else if (event.key === Qt.Key_Minus)
            reduce();
        else if (event.key === Qt.Key_0)
            showWhole();
        else if (event.key === Qt.Key_Left && canReduce)
            move(step, 0);
        else if (event.key === Qt.Key_Right && canReduce)
            move(-step, 0);
        else if (event.key === Qt.Key_Up && canReduce)
            move(0, step);
        else if (event.key === Qt.Key_Down && canReduce)
            move(0, -step);
        else
            event.accepted = false;
    }

    Rectangle {
        anchors.fill: parent
        color: screen.room.wall
        clip: true

        Picture {
            id: canvas
            objectName: "zoomPicture"
            width: screen.picture.width * screen.whole * screen.zoom
            height: screen.picture.height * screen.whole * screen.zoom
            sizes: screen.picture.sizes
            tone: screen.picture.color
            alt: screen.picture.alt
            largest: true
        }
    }

    PinchHandler {
        target: null
        onScaleChanged: delta => screen.zoomAround(delta, centroid.position.x, centroid.position.y)
        onTranslationChanged: delta => screen.move(delta.x, delta.y)
    }

    DragHandler {
        target: null
        onTranslationChanged: delta => screen.move(delta.x, delta.y)
    }

    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => screen.zoomAround(Math.pow(1.0015, event.angleDelta.y), event.x, event.y)
    }

    TapHandler {
        onDoubleTapped: eventPoint => screen.zoom > 1.001 ? screen.showWhole() : screen.zoomAround(2.5, eventPoint.position.x, eventPoint.position.y)
    }
}
