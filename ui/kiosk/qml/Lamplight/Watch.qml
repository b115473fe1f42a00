import QtQuick

// Notices that somebody is there. Lies on top of everything and takes nothing away from it.
Item {
    id: watch

    property bool stirred: false
    property bool hidesCursor: false
    property bool still: false

    objectName: "watch"

    signal touched

    function stir() {
        watch.stirred = true;
        watch.still = false;
        rest.restart();
    }

    // Tells whether anything happened since it was last asked.
    function take(): bool {
        const had = watch.stirred;
        watch.stirred = false;
        return had;
    }

    PointHandler {
        acceptedButtons: Qt.AllButtons
        onActiveChanged: {
            watch.stir();
            if (active)
                watch.touched();
        }
        onPointChanged: watch.stir()
    }

    HoverHandler {
        cursorShape: watch.hidesCursor && watch.still ? Qt.BlankCursor : Qt.ArrowCursor
        // Qt tells of a resting pointer anew whenever something changes beneath it; that is nobody.
        property point last: Qt.point(-1, -1)

        onPointChanged: {
            const now = point.scenePosition;
            if (!hovered || Math.abs(now.x - last.x) + Math.abs(now.y - last.y) < 1)
                return;
            last = now;
            watch.stir();
        }
    }

    WheelHandler {
        blocking: false
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        target: null
        onWheel: watch.stir()
    }

    Timer {
        id: rest
        interval: 3000
        onTriggered: watch.still = true
    }
}
