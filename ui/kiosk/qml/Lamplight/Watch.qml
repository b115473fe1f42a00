import QtQuick

// Notices that somebody is there. Lies on top of everything and takes nothing away from it.
Item {
    id: watch

    property bool stirred: false
    property bool hidesCursor: false
    property bool still: false

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
        onPointChanged: watch.stir()
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
