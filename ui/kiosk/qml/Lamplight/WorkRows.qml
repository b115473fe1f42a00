pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window

// The wall: rows that are made as they come into sight and used again when they have left it.
ListView {
    id: rows

    required property Kiosk kiosk
    required property Wall wall
    property real margin: Theme.unit * 6

    // Where the rows were last put or left; kept through a change of width, text size or header.
    property var resting: ({
            "pieceId": 0,
            "offset": 0
        })

    readonly property real hangingWidth: Math.max(0, width - 2 * margin)

    // Rows that wait to be used again belong to what hung before; among others they would still show it.
    readonly property var hung: wall.rows

    onHungChanged: {
        reuseItems = false;
        model = hung;
        reuseItems = true;
    }

    function hang() {
        if (hangingWidth > 0 && rows.Window.window)
            wall.layOut(hangingWidth, Math.min(rows.Window.window.width, rows.Window.window.height), Screen.devicePixelRatio);
    }

    // Where a visitor is: the work at the upper edge, and how far its row is scrolled past.
    function standing(): var {
        const at = indexAt(width / 2, contentY);
        const item = at >= 0 ? itemAtIndex(at) as WorkRow : null;
        resting = {
            "pieceId": item ? item.rowTiles[0].pieceId : 0,
            "offset": contentY - (item ? item.y : originY)
        };
        return resting;
    }

    function standAt(where: var) {
        resting = where;
        forceLayout();
        const row = where.pieceId > 0 ? wall.rowOf(where.pieceId) : -1;
        if (row < 0) {
            positionViewAtBeginning();
            contentY = originY + (where.pieceId === 0 ? where.offset : 0);
        } else {
            positionViewAtIndex(row, ListView.Beginning);
            const item = itemAtIndex(row);
            if (item)
                contentY = item.y + where.offset;
        }
        returnToBounds();
    }

    objectName: "rows"
    reuseItems: true
    cacheBuffer: Math.max(0, height * 0.6)
    boundsBehavior: Flickable.StopAtBounds
    pixelAligned: true
    clip: true
    activeFocusOnTab: false
    keyNavigationEnabled: false
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Works")

    delegate: WorkRow {
        width: rows.width
        margin: rows.margin
        onOpened: pieceId => rows.kiosk.openPiece(pieceId)
        ListView.onPooled: enabled = false
        ListView.onReused: enabled = true
    }

    onHangingWidthChanged: hang()

    Connections {
        target: rows.headerItem

        function onHeightChanged() {
            if (!rows.moving)
                rows.standAt(rows.resting);
        }
    }

    Connections {
        target: rows.wall

        function onReady() {
            rows.standAt(rows.resting);
        }
    }

    Component.onCompleted: hang()
}
