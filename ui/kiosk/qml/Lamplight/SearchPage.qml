pragma ComponentBehavior: Bound
import QtQuick

// Searching: what is typed at the top, what it finds beneath, a keyboard at the lower edge.
GalleryPage {
    id: page

    readonly property real margin: Theme.unit * 6
    readonly property bool asked: kiosk.seeking.text.trim() !== ""
    property bool typing: false

    // Where letters are large and the screen is broad, the keys stand beside what is found: beneath it they would
    // leave one or two works in sight.
    readonly property real row: Math.max(Theme.unit * 11, Theme.touch, Theme.lead * 1.3 + Theme.text * 1.4) + Theme.unit * 3
    readonly property real wanted: 3 * row + Theme.text * 3 + Theme.unit * 4
    readonly property real free: height - field.y - field.height - Theme.unit * 2
    readonly property bool beside: typing && width > height && free - keyboard.lowest * keyboard.most < wanted
    readonly property real column: width - (beside ? keyboard.width : 0)
    readonly property bool leftward: Qt.locale(kiosk.language).textDirection === Qt.RightToLeft

    function standAt(where: var) {
        results.forceLayout();
        results.contentY = Math.max(results.originY, where.offset);
        results.returnToBounds();
    }

    function standing(): var {
        return {
            "pieceId": 0,
            "offset": results.contentY
        };
    }

    function scroll(screens: real) {
        results.contentY += screens * results.height;
        results.returnToBounds();
    }

    function enterResults() {
        if (page.kiosk.seeking.shown === 0)
            return;
        page.typing = false;
        results.positionViewAtBeginning();
        const row = results.itemAtIndex(0);
        if (row)
            row.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }

    // While one types, arrow keys walk over the keys and do not scroll what is found.
    view: keyboard.activeFocus || field.activeFocus ? null : results
    objectName: "searchPage"
    // Who comes back to what was found sees it whole.
    Component.onCompleted: typing = kiosk.seeking.shown === 0

    SearchField {
        id: field
        x: page.margin
        y: Theme.unit * 3
        width: page.width - 2 * page.margin
        focus: true
        kiosk: page.kiosk
        room: page.room
        onTouched: page.typing = true
        onAccepted: page.enterResults()
    }

    SearchResults {
        id: results
        x: page.leftward ? page.width - width : 0
        anchors.top: field.bottom
        anchors.topMargin: Theme.unit * 2
        anchors.bottom: keyboard.visible && !page.beside ? keyboard.top : parent.bottom
        width: page.column
        margin: page.margin
        kiosk: page.kiosk
        room: page.room
        visible: page.kiosk.seeking.shown > 0
        onDraggingChanged: if (dragging)
            page.typing = false
    }

    Flickable {
        anchors.fill: results
        visible: !results.visible
        contentHeight: way.height + Theme.unit * 4
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        SearchWays {
            id: way
            anchors.left: parent.left
            anchors.leftMargin: page.margin
            y: Theme.unit
            width: Math.min(parent.width - 2 * page.margin, Theme.lead * 40)
            kiosk: page.kiosk
            room: page.room
            asked: page.asked
        }
    }

    Keyboard {
        id: keyboard
        x: page.leftward ? 0 : page.width - width
        width: page.beside ? Math.min(page.width / 2, widest) : page.width
        height: page.beside ? page.free : implicitHeight
        anchors.bottom: parent.bottom
        visible: page.typing
        aside: page.beside
        tallest: page.beside ? page.free : 0
        kiosk: page.kiosk
        room: page.room
        target: field.line
        onDone: {
            page.typing = false;
            field.forceActiveFocus(Qt.OtherFocusReason);
        }
    }

    // From the field down to the keys, by way of which one types on a keypad; and a letter typed on a real keyboard
    // belongs into the field, wherever the focus is.
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Down && keyboard.visible && !keyboard.activeFocus && !results.activeFocus) {
            keyboard.take();
            event.accepted = true;
            return;
        }
        const letter = event.text.length > 0 && event.text >= " " && event.text !== "\u007f" && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier));
        if (event.key === Qt.Key_Backspace)
            field.line.remove(field.line.cursorPosition - 1, field.line.cursorPosition);
        else if (letter)
            field.line.insert(field.line.cursorPosition, event.text);
        event.accepted = letter || event.key === Qt.Key_Backspace;
        if (event.accepted)
            field.line.forceActiveFocus(Qt.OtherFocusReason);
    }
}
