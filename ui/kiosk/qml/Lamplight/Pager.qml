pragma ComponentBehavior: Bound
import QtQuick
import "PageCuts.js" as PageCuts

// Turns the pages of a sheet that would else be scrolled. Lies over it, hides what belongs to other pages,
// and hears swipes.
Item {
    id: pager

    required property Flickable flickable
    required property Item sheet
    required property Room room
    property bool on: false
    property real margin: Theme.unit * 6

    property var pages: [[0, 0]]
    property int at: 0
    readonly property int count: pages.length
    readonly property real beginning: pages[at][0]

    function recut() {
        if (!on)
            return;
        const before = beginning;
        const high = Math.max(Theme.text * 3, flickable.height - 2 * margin);
        at = 0;
        pages = PageCuts.pages(PageCuts.whole(sheet, sheet, []), sheet.height, high);
        show(before);
    }

    // Turns to the page that something at this height of the sheet is on.
    function show(y: real) {
        let found = 0;
        while (found < count - 1 && pages[found + 1][0] <= y + 1)
            found++;
        at = found;
        flickable.contentY = sheet.y + beginning - margin;
    }

    function turn(step: int) {
        const next = Math.max(0, Math.min(count - 1, at + step));
        show(pages[next][0]);
    }

    objectName: "pager"
    anchors.fill: flickable
    visible: on
    onOnChanged: recut()

    Rectangle {
        width: parent.width
        height: pager.margin
        color: pager.room.wall
    }

    Rectangle {
        y: pager.margin + pager.pages[pager.at][1] - pager.beginning
        width: parent.width
        height: Math.max(0, parent.height - y)
        color: pager.room.wall
    }

    DragHandler {
        id: swipe
        property real moved: 0

        target: null
        enabled: pager.on
        yAxis.enabled: false
        onActiveTranslationChanged: if (active)
            moved = activeTranslation.x
        onActiveChanged: {
            if (!active && Math.abs(moved) > Theme.touch)
                pager.turn((moved < 0) !== pager.LayoutMirroring.enabled ? 1 : -1);
            moved = 0;
        }
    }

    WheelHandler {
        enabled: pager.on
        acceptedDevices: PointerDevice.Mouse
        onWheel: event => pager.turn(event.angleDelta.y < 0 ? 1 : -1)
    }
}
