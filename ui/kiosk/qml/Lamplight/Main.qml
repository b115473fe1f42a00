pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import "SpatialFocus.js" as SpatialFocus

// The kiosk's window: a page, what lies over it, the bar at the lower edge, and the watch over it all.
Window {
    id: window

    required property Kiosk kiosk

    // The empty upper part of a screen whose controls are to be within a seated visitor's reach.
    readonly property real lift: {
        if (!kiosk.comfort.withinReach)
            return 0;
        // A broad screen gives up less, and nothing where large letters need it all.
        return height > width ? height * 0.32 : Math.max(0, Math.min(height * 0.22, height - bar.height - Theme.text * 24));
    }
    readonly property bool mirrored: Qt.locale(kiosk.language).textDirection === Qt.RightToLeft
    readonly property Room barRoom: overlays.open ? overlays.room : stage.room

    function fit() {
        // Sizes are set before the kiosk when the window is made.
        if (!kiosk)
            return;
        const width = kiosk.fullscreen ? Screen.width : window.width;
        const height = kiosk.fullscreen ? Screen.height : window.height;
        Theme.fit(density(), Math.min(width, height));
    }

    // Pixels in an inch: as the host measured it, as the screen says, or as on 27 inches where it says nothing of use.
    function density(): real {
        const told = Screen.pixelDensity * 25.4;
        if (kiosk.windowInches > 0)
            return Math.hypot(window.width, window.height) / kiosk.windowInches;
        if (kiosk.screenInches > 0)
            return Math.hypot(Screen.width, Screen.height) / kiosk.screenInches;
        return told > 50 && told < 320 ? told : Math.hypot(Screen.width, Screen.height) / 27;
    }

    function rememberPlace() {
        if (!stage.page || !kiosk.inside)
            return;
        const where = stage.page.standing();
        kiosk.remember(where.pieceId, where.offset);
    }

    function step(dx: int, dy: int) {
        stage.byKeyboard = true;
        const from = window.activeFocusItem ?? room;
        const next = SpatialFocus.nearest(room, from, dx, dy);
        const view = SpatialFocus.flickableOf(from) ?? (!overlays.open && stage.page ? stage.page.view : null);
        if (SpatialFocus.hidden(next, view, dy)) {
            scroll(dy * 0.4);
        } else if (next) {
            next.forceActiveFocus(Qt.TabFocusReason);
            SpatialFocus.reveal(next, Theme.unit * 4);
        } else {
            scroll(dy * 0.4);
        }
    }

    // Moves the focus to what is read next, or before.
    function tab(step: int) {
        stage.byKeyboard = true;
        watch.stir();
        const next = SpatialFocus.following(room, window.activeFocusItem ?? room, step, mirrored);
        if (next)
            next.forceActiveFocus(step > 0 ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    // Where the focus last was, and on which page: whatever ends its own use by a key leaves it to the nearest.
    property var focused: null

    function follow() {
        const item = window.activeFocusItem;
        if (item && item.activeFocusOnTab)
            focused = {
                "place": SpatialFocus.box(item, room),
                "page": stage.page,
                "layer": kiosk.overlay
            };
        else if (stage.byKeyboard && focused)
            Qt.callLater(mend);
    }

    function mend() {
        const item = window.activeFocusItem;
        if (!focused || item && item.activeFocusOnTab || focused.page !== stage.page || focused.layer !== kiosk.overlay)
            return;
        const next = SpatialFocus.nearestTo(room, room, focused.place);
        if (next)
            next.forceActiveFocus(Qt.TabFocusReason);
    }

    function scroll(screens: real) {
        if (overlays.open)
            overlays.scroll(screens);
        else if (stage.page)
            stage.page.scroll(screens);
    }

    title: kiosk.front.title
    color: Theme.dark.wall
    minimumWidth: 640
    minimumHeight: 480
    onWidthChanged: fit()
    onHeightChanged: fit()
    onScreenChanged: fit()
    onClosing: close => close.accepted = !kiosk.fullscreen
    onActiveFocusItemChanged: {
        if (stage.byKeyboard)
            SpatialFocus.reveal(activeFocusItem, Theme.unit * 4);
        follow();
    }
    Component.onCompleted: {
        fit();
        stage.show();
        kiosk.touching.watch(window, Theme.touch * 0.8);
    }

    // Before any control hears of it: each would hand the focus on in the order in which things were made.
    Shortcut {
        enabled: !window.kiosk.warned
        sequence: "Tab"
        onActivated: window.tab(1)
    }

    Shortcut {
        enabled: !window.kiosk.warned
        sequences: ["Backtab", "Shift+Tab"]
        onActivated: window.tab(-1)
    }

    FocusScope {
        id: room
        anchors.fill: parent
        focus: true
        LayoutMirroring.enabled: window.mirrored
        LayoutMirroring.childrenInherit: true
        Keys.onShortcutOverride: event => {
            stage.byKeyboard = true;
            watch.stir();
            event.accepted = false;
        }
        Keys.onPressed: event => {
            event.accepted = true;
            switch (event.key) {
            case Qt.Key_Escape:
            case Qt.Key_Back:
                window.kiosk.back();
                break;
            case Qt.Key_Home:
            case Qt.Key_HomePage:
                window.kiosk.home();
                break;
            case Qt.Key_End:
                bar.take(Qt.TabFocusReason);
                break;
            case Qt.Key_Help:
                window.kiosk.openSupport();
                break;
            case Qt.Key_Left:
                window.step(-1, 0);
                break;
            case Qt.Key_Right:
                window.step(1, 0);
                break;
            case Qt.Key_Up:
                window.step(0, -1);
                break;
            case Qt.Key_Down:
                window.step(0, 1);
                break;
            case Qt.Key_PageUp:
                window.scroll(-0.8);
                break;
            case Qt.Key_PageDown:
                window.scroll(0.8);
                break;
            case Qt.Key_Q:
                // For staff; in a window closing it does the same.
                if (event.modifiers === (Qt.ControlModifier | Qt.AltModifier | Qt.ShiftModifier))
                    Qt.quit();
                break;
            default:
                event.accepted = false;
            }
        }

        Stage {
            id: stage
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.topMargin: window.lift
            anchors.bottom: ribbon.top
            kiosk: window.kiosk
            enabled: !overlays.open && !window.kiosk.warned
        }

        TourRibbon {
            id: ribbon
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: missed.top
            height: implicitHeight
            kiosk: window.kiosk
            room: stage.room
            tall: window.height > window.width
            enabled: stage.enabled
        }

        Overlays {
            id: overlays
            anchors.left: stage.left
            anchors.right: stage.right
            anchors.top: stage.top
            anchors.bottom: missed.top
            kiosk: window.kiosk
            enabled: !window.kiosk.warned
        }

        Loader {
            id: warning
            anchors.fill: overlays
            active: window.kiosk.warned
            focus: active
            sourceComponent: IdleWarning {
                kiosk: window.kiosk
                focus: true
            }
            onLoaded: (item as Item).forceActiveFocus(Qt.OtherFocusReason)
            onActiveChanged: if (!active)
                window.refocus()
        }

        MissedNote {
            id: missed
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: bar.top
            height: implicitHeight
            kiosk: window.kiosk
            room: window.barRoom
        }

        BottomBar {
            id: bar
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: implicitHeight
            kiosk: window.kiosk
            room: window.barRoom
            zoom: overlays.zoom
        }

        SlowTouchMark {
            kiosk: window.kiosk
            room: window.barRoom
        }

        Spoken {
            kiosk: window.kiosk
            focused: window.activeFocusItem
            page: stage.page
        }

        Watch {
            id: watch
            anchors.fill: parent
            hidesCursor: window.kiosk.fullscreen
            onTouched: {
                stage.byKeyboard = false;
                if (window.kiosk.warned)
                    window.kiosk.stay();
            }
        }
    }

    function refocus() {
        const reason = stage.byKeyboard ? Qt.TabFocusReason : Qt.OtherFocusReason;
        if (overlays.open)
            overlays.take(reason);
        else if (stage.page)
            stage.page.forceActiveFocus(reason);
    }

    Connections {
        target: window.kiosk

        function onLayered() {
            window.refocus();
        }

        function onLeaving() {
            window.rememberPlace();
        }

        function onMoved() {
            stage.show();
        }
    }

    Connections {
        target: window.kiosk.touching

        function onStirred() {
            watch.stir();
        }
    }

    // Hangs the works, and looks for a voice, while nobody is waiting for them.
    Timer {
        interval: 1500
        running: window.kiosk.screen === "attract"
        onTriggered: {
            window.kiosk.homeWall.layOut(stage.width - 12 * Theme.unit, Math.min(window.width, window.height), Screen.devicePixelRatio);
            window.kiosk.speaking.prepare();
            stage.prepare();
        }
    }

    Timer {
        interval: 1000
        repeat: true
        running: window.kiosk.active
        onTriggered: window.kiosk.tick(watch.take())
    }
}
