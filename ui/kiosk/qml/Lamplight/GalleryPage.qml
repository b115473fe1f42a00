import QtQuick

// What all pages have in common: a room, and a place in what can be scrolled that can be returned to.
FocusScope {
    id: page

    required property Kiosk kiosk
    property Room room: Theme.dark
    property Flickable view: null
    property Pager pager: null

    function standing(): var {
        return {
            "pieceId": 0,
            "offset": view ? view.contentY : 0
        };
    }

    function standAt(where: var) {
        if (view)
            view.contentY = Math.max(0, Math.min(where.offset, view.contentHeight - view.height));
    }

    // Scrolls by so many screens; negative is up.
    function scroll(screens: real) {
        if (pager && pager.on)
            pager.turn(screens > 0 ? 1 : -1);
        if (!view || pager && pager.on)
            return;
        const top = view.originY;
        const last = Math.max(top, top + view.contentHeight - view.height);
        view.contentY = Math.max(top, Math.min(last, view.contentY + screens * view.height));
    }

    Rectangle {
        anchors.fill: parent
        color: page.room.wall
    }
}
