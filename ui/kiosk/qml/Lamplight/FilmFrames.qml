import QtQuick

// Where a film is painted without a graphics card. What paints it is lent from film to film.
Item {
    id: frames

    required property Kiosk kiosk
    required property QtObject sink

    property PaintedFilm painted: null

    Component.onCompleted: {
        painted = kiosk.playing.painted(frames.Window.contentItem);
        painted.parent = frames;
        painted.sink = sink;
    }
    Component.onDestruction: if (painted && painted.parent === frames) {
        painted.sink = null;
        painted.parent = null;
    }

    Binding {
        target: frames.painted
        property: "width"
        value: frames.width
        restoreMode: Binding.RestoreNone
    }

    Binding {
        target: frames.painted
        property: "height"
        value: frames.height
        restoreMode: Binding.RestoreNone
    }

    Timer {
        interval: 40
        repeat: true
        running: true
        onTriggered: frames.painted.update()
    }
}
