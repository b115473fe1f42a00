import QtQuick

// Where a visitor is in a text: found again when they come back, and after another size or language.
QtObject {
    id: place

    required property Kiosk kiosk
    required property var piece
    required property Flickable view
    required property Pager pager
    required property ReaderSheet sheet

    // Where the visitor was last known to read.
    property var resting: ({
            "pieceId": 0,
            "offset": 0
        })
    property bool stirred: false

    // Ends with the page; what is called later by itself would find it gone.
    property Timer settling: Timer {
        interval: 0
        onTriggered: place.standAgain()
    }

    // Which block is at the upper edge and how far it is read, and with that how far the text.
    function standing(): var {
        const y = pager.on ? pager.beginning : view.contentY - sheet.y;
        const start = sheet.topOf(0) >= 0 ? sheet.body.y : 0;
        const count = piece.blocks.length;
        let block = -1;
        while (block < count - 1 && start + sheet.topOf(block + 1) <= y)
            block++;
        stirred = false;
        const into = block < 0 ? 0 : y - start - sheet.topOf(block);
        const part = block < 0 ? 0 : (block + Math.min(1, into / Math.max(1, sheet.topOf(block + 1) - sheet.topOf(block)))) / count;
        kiosk.reading.remember(piece.pieceId, part);
        resting = block < 0 ? {
            "pieceId": 0,
            "offset": y + sheet.y
        } : {
            "pieceId": block + 1,
            "offset": into
        };
        return resting;
    }

    function standAt(where: var) {
        resting = where;
        let y = where.pieceId > 0 ? sheet.body.y + sheet.topOf(where.pieceId - 1) + where.offset : where.offset - sheet.y;
        const part = kiosk.reading.of(piece.pieceId);
        if (where.pieceId === 0 && where.offset === 0 && part > 0 && part < 1)
            y = heightOf(part);
        pager.recut();
        if (pager.on)
            pager.show(y);
        else
            view.contentY = Math.max(0, Math.min(sheet.y + y, view.contentHeight - view.height));
    }

    function heightOf(part: real): real {
        const at = part * piece.blocks.length;
        const block = Math.floor(at);
        const top = sheet.topOf(block);
        return sheet.body.y + top + (at - block) * (sheet.topOf(block + 1) - top);
    }

    // Something changed the text's height: they stand again where they stood.
    function stirUp() {
        stirred = true;
        look();
    }

    function look() {
        settling.restart();
    }

    function standAgain() {
        if (stirred)
            standAt(resting);
        else
            pager.recut();
    }
}
