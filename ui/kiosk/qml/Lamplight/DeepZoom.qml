pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Window

// A picture as near as a visitor wants it: by two fingers, a drag, wheel, double tap or keys.
T.Control {
    id: view

    required property Kiosk kiosk
    required property var picture
    property Room room: Theme.dark

    // Frames on the small picture that tells where one is: [left, top, width, height] in parts of it.
    property var regions: []

    readonly property var tiles: picture.tiles
    readonly property real fullWidth: tiles ? tiles.width : picture.width
    readonly property real fullHeight: tiles ? tiles.height : picture.height
    readonly property real density: Screen.devicePixelRatio
    readonly property real whole: Math.max(0.000001, Math.min(width / fullWidth, height / fullHeight))

    // Up to twice the original's size.
    readonly property real most: Math.max(4, 2 / (whole * density))

    // How many times larger than whole, where a flight leads, and which part of the picture is in the middle.
    property real zoom: 1
    property real aim: 1
    property real across: 0.5
    property real down: 0.5

    readonly property bool canEnlarge: aim < most - 0.001
    readonly property bool canReduce: aim > 1.001
    readonly property bool settled: !flight.running

    property string shown: ""

    // Somebody touched it; it shows another part; it did so by itself.
    signal touched
    signal looked

    function within(value: real, low: real, high: real): real {
        return Math.max(low, Math.min(high, value));
    }

    // The part of the picture that is in the middle, as far as no gap opens at an edge.
    function middle(part: real, length: real, room: real): real {
        return length <= room ? 0.5 : within(part, room / 2 / length, 1 - room / 2 / length);
    }

    function lookAt(near: real, u: real, v: real) {
        zoom = within(near, 1, most);
        canvas.width = fullWidth * whole * zoom;
        canvas.height = fullHeight * whole * zoom;
        across = middle(u, canvas.width, width);
        down = middle(v, canvas.height, height);
        canvas.x = Math.round((width / 2 - across * canvas.width) * density) / density;
        canvas.y = Math.round((height / 2 - down * canvas.height) * density) / density;
        if (width > 0 && height > 0)
            canvas.show(-canvas.x / canvas.width, -canvas.y / canvas.height, (width - canvas.x) / canvas.width, (height - canvas.y) / canvas.height);
        looked();
    }

    function go(near: real, u: real, v: real) {
        flight.stop();
        aim = within(near, 1, most);
        lookAt(aim, u, v);
    }

    // Moves there as far as movement is wanted; what lies under a finger stays there on the way.
    function fly(near: real, u: real, v: real, duration: int) {
        if (duration <= 0) {
            go(near, u, v);
            return;
        }
        flight.stop();
        const next = within(near, 1, most);
        flight.start = [zoom, across, down];
        flight.end = [next, middle(u, fullWidth * whole * next, width), middle(v, fullHeight * whole * next, height)];
        aim = next;
        flight.duration = duration;
        flight.restart();
    }

    // Where the middle has to lie so that a point of the screen keeps what it shows.
    function around(near: real, point: point): var {
        const u = across + (point.x - width / 2) / canvas.width;
        const v = down + (point.y - height / 2) / canvas.height;
        return [u + (width / 2 - point.x) / (fullWidth * whole * near), v + (height / 2 - point.y) / (fullHeight * whole * near)];
    }

    function zoomAround(factor: real, point: point) {
        const near = within(zoom * factor, 1, most);
        const [u, v] = around(near, point);
        go(near, u, v);
    }

    function flyAround(near: real, point: point) {
        const next = within(near, 1, most);
        const [u, v] = around(next, point);
        fly(next, u, v, Theme.glide);
    }

    function enlarge() {
        flyAround(aim * 1.5, Qt.point(width / 2, height / 2));
    }

    function reduce() {
        flyAround(aim / 1.5, Qt.point(width / 2, height / 2));
    }

    function showWhole() {
        fly(1, 0.5, 0.5, Theme.glide);
    }

    // A second double tap goes nearer still; one at the original's size leads back to the whole.
    function nearer(point: point) {
        if (whole * aim * density > 0.99 && canReduce)
            showWhole();
        else
            flyAround(aim * 2.5, point);
    }

    function move(dx: real, dy: real) {
        go(zoom, across - dx / canvas.width, down - dy / canvas.height);
    }

    // Moves by so many pixels; tells whether there was any picture left that way.
    function walk(dx: real, dy: real): bool {
        const u = middle(across - dx / canvas.width, canvas.width, width);
        const v = middle(down - dy / canvas.height, canvas.height, height);
        if (Math.abs(u - across) * canvas.width < 1 && Math.abs(v - down) * canvas.height < 1)
            return false;
        fly(aim, u, v, Theme.glide);
        return true;
    }

    // After a flick it glides on a little, at first as fast as the finger was.
    function coast(velocity: vector2d) {
        const seconds = 2 * Theme.glide / 1000;
        if (seconds > 0 && velocity.length() > 60)
            fly(zoom, across - velocity.x * seconds / 3 / canvas.width, down - velocity.y * seconds / 3 / canvas.height, 2 * Theme.glide);
    }

    objectName: "zoomView"
    focus: true
    focusPolicy: Qt.TabFocus
    clip: true
    Accessible.role: Accessible.Pane
    Accessible.name: canReduce ? qsTr("Picture, enlarged %1 times").arg(Number(aim).toLocaleString(Qt.locale(kiosk.language), "f", 1)) : qsTr("Whole picture")
    onWidthChanged: go(aim, across, down)
    onHeightChanged: go(aim, across, down)
    onPictureChanged: {
        // The same picture told in another language stays as near as it is.
        const now = picture.sizes.length > 0 ? picture.sizes[0].url : "";
        if (shown !== "" && shown !== now)
            fresh.restart();
        shown = now;
    }
    Component.onCompleted: go(1, 0.5, 0.5)

    Keys.onPressed: event => {
        const far = Math.min(width, height) * 0.3;
        const ways = {
            [Qt.Key_Left]: [far, 0],
            [Qt.Key_Right]: [-far, 0],
            [Qt.Key_Up]: [0, far],
            [Qt.Key_Down]: [0, -far]
        };
        const way = ways[event.key];
        event.accepted = way !== undefined && walk(way[0], way[1]);
    }

    Flight {
        id: flight
        onPassed: (near, u, v) => view.lookAt(near, u, v)
    }

    TiledPicture {
        id: canvas
        objectName: "zoomPicture"
        kiosk: view.kiosk
        picture: view.picture
        fitting: view.fullWidth * view.whole * view.density
    }

    Overview {
        id: overview
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.unit * 3
        visible: view.zoom > 1.001
        room: view.room
        picture: view.picture
        regions: view.regions
        within: Qt.size(view.width, view.height)
        sight: Qt.rect(-canvas.x / canvas.width, -canvas.y / canvas.height, view.width / canvas.width, view.height / canvas.height)
        onChosen: point => view.go(view.zoom, point.x, point.y)
    }

    FocusRing {
        room: view.room
        distance: -3 * Theme.ring
        visible: view.visualFocus
    }

    PinchHandler {
        target: null
        onScaleChanged: delta => view.zoomAround(delta, centroid.position)
        onTranslationChanged: delta => view.move(delta.x, delta.y)
    }

    DragHandler {
        target: null
        onTranslationChanged: delta => view.move(delta.x, delta.y)
        onActiveChanged: if (!active)
            view.coast(centroid.velocity)
    }

    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => view.zoomAround(Math.pow(1.0015, event.angleDelta.y), Qt.point(event.x, event.y))
    }

    TapHandler {
        onDoubleTapped: eventPoint => view.nearer(eventPoint.position)
    }

    PointHandler {
        onActiveChanged: if (active)
            view.touched()
    }

    Timer {
        id: fresh
        interval: 0
        onTriggered: view.go(1, 0.5, 0.5)
    }
}
