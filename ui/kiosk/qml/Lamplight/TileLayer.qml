pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window

// The tiles of a large picture: those in sight and a ring around them, never more than a fixed number. Coarser or
// finer ones stay until all in sight are there, and beneath them lies the picture as a whole: nothing is ever blank.
// Where a tile cannot be shown, the coarser one beneath it stands in for it.
// Lies over a picture of `shownWidth` pixels and is laid out in the pixels of the original.
Item {
    id: sheet

    required property Kiosk kiosk
    required property var tiles
    required property real shownWidth

    // Wider than this, in device pixels, the picture as a whole is no longer sharp.
    required property real coarseWidth

    // So many tiles of 512 by 512 pixels are held at most, a megabyte each.
    readonly property int most: 224
    readonly property string folder: tiles.url
    property int level: -1
    property int awaited: 0
    readonly property bool settled: awaited === 0 && !laying.running

    // Laid tiles by name ("level/column_row"), null for those that cannot be shown; those that stand in for such;
    // those that no decoder could read; and those free to be laid again.
    property var held: ({})
    property var standing: new Set()
    property var broken: new Set()
    property var free: []
    property var seen: []
    property var wanted: []
    property string extent: ""

    // Lays the tiles for what is in sight: its edges in parts of the picture, 0 to 1.
    function show(left: real, top: real, right: real, bottom: real) {
        const device = shownWidth * Screen.devicePixelRatio;
        const fit = tiles.levels + Math.ceil(Math.log2(device / tiles.width) - 0.001);
        const next = device <= coarseWidth * 1.001 ? -1 : Math.max(0, Math.min(tiles.levels, fit));
        const span = next < 0 ? 1 : tiles.size * Math.pow(2, tiles.levels - next);
        const far = (edge, length) => Math.max(0, Math.min(Math.ceil(length / span) - 1, Math.floor(edge * length / span)));
        const box = [far(left, tiles.width), far(top, tiles.height), far(right, tiles.width), far(bottom, tiles.height)];
        const wish = next < 0 ? "whole" : next + ":" + box;
        if (wish === extent)
            return;
        extent = wish;
        level = next;
        seen = next < 0 ? [] : names(next, box);
        const ring = next < 0 ? [] : names(next, [Math.max(0, box[0] - 1), Math.max(0, box[1] - 1), far((box[2] + 1.5) * span / tiles.width, tiles.width), far((box[3] + 1.5) * span / tiles.height, tiles.height)]);
        wanted = ring.length <= most ? ring : seen;
        awaited = seen.length;
        laying.restart();
    }

    // Between two frames: a finger moves within one, which then would be late.
    Timer {
        id: laying
        interval: 0
        onTriggered: {
            sheet.broken.forEach(name => sheet.put(name));
            sheet.ask(sheet.wanted);
            sheet.standing = sheet.beneath(sheet.wanted);
            const all = [...sheet.wanted, ...sheet.standing];
            sheet.drop(all);
            sheet.lay(all);
            sheet.look();
        }
    }

    function names(level: int, box: var): var {
        const found = [];
        for (let row = box[1]; row <= box[3]; row++)
            for (let column = box[0]; column <= box[2]; column++)
                found.push(level + "/" + column + "_" + row);
        return found;
    }

    // Gives up what is not wanted, except what may still stand in for a tile that is on its way.
    function drop(wanted: var) {
        const keep = new Set(wanted);
        let room = most - wanted.length;
        for (const name of Object.keys(held)) {
            const tile = held[name];
            if (keep.has(name) || tile && tile.level !== level && tile.ready && room-- > 0)
                continue;
            put(name);
        }
    }

    function put(name: string) {
        const tile = held[name];
        delete held[name];
        if (tile) {
            tile.name = "";
            free.push(tile);
        }
    }

    // Learns which of these tiles cannot be shown, so that none of them is ever asked for.
    function ask(names: var) {
        const fresh = names.filter(name => held[name] === undefined);
        const lost = fresh.length ? kiosk.views.unsound(tiles.url, fresh) : [];
        for (const name of [...lost, ...fresh.filter(name => broken.has(name))])
            held[name] = null;
    }

    // Which coarser tiles show best what the lost ones among these would.
    function beneath(names: var): var {
        const found = new Set();
        let lost = names.filter(name => held[name] === null);
        while (lost.length > 0) {
            const next = [...new Set(lost.map(name => coarser(name)))].filter(name => name !== "");
            ask(next);
            next.filter(name => held[name] !== null).forEach(name => found.add(name));
            lost = next.filter(name => held[name] === null);
        }
        return found;
    }

    // The tile of the level before that shows the same; none where the picture as a whole is as sharp.
    function coarser(name: string): string {
        const [level, column, row] = name.split(/[/_]/).map(Number);
        if (tiles.width / Math.pow(2, tiles.levels - level + 1) <= coarseWidth)
            return "";
        return (level - 1) + "/" + (column >> 1) + "_" + (row >> 1);
    }

    // What is asked for last is loaded first: the ring before what is in sight.
    function lay(wanted: var) {
        const sight = new Set([...seen, ...standing]);
        const fresh = wanted.filter(name => held[name] === undefined);
        for (const name of [...fresh.filter(name => !sight.has(name)), ...fresh.filter(name => sight.has(name))]) {
            const tile = free.pop() ?? one.createObject(sheet);
            held[name] = tile;
            tile.name = name;
        }
    }

    // Counts what is still on its way; where nothing is, other levels have done their part.
    function look() {
        if (laying.running)
            return;
        awaited = [...seen, ...standing].filter(name => held[name] && !held[name].ready).length;
        if (awaited > 0)
            return;
        for (const name of Object.keys(held))
            if (held[name] && held[name].level !== level && !standing.has(name))
                put(name);
    }

    // Lets the coarser tile stand in for one that no decoder can read.
    function miss(name: string) {
        broken.add(name);
        laying.restart();
    }

    // Another picture has other tiles, whole ones.
    onFolderChanged: {
        for (const name of Object.keys(held))
            put(name);
        broken.clear();
        extent = "";
    }

    width: tiles.width
    height: tiles.height
    transformOrigin: Item.TopLeft
    scale: shownWidth / tiles.width

    component Tile: Image {
        id: tile

        property string name: ""
        readonly property bool ready: status === Image.Ready
        readonly property list<int> place: name.split(/[/_]/).map(Number)
        readonly property int level: name ? place[0] : -1

        // A tile bears a little of its neighbors; drawn over them, it leaves no seam.
        readonly property real before: name && place[1] > 0 ? sheet.tiles.overlap : 0
        readonly property real above: name && place[2] > 0 ? sheet.tiles.overlap : 0
        readonly property real half: Math.pow(2, sheet.tiles.levels - level)
        readonly property real wide: Math.ceil(sheet.tiles.width / half)
        readonly property real high: Math.ceil(sheet.tiles.height / half)
        readonly property real fromLeft: name ? place[1] * sheet.tiles.size - before : 0
        readonly property real fromTop: name ? place[2] * sheet.tiles.size - above : 0

        objectName: "tile"
        visible: name !== ""
        x: fromLeft * sheet.tiles.width / wide
        y: fromTop * sheet.tiles.height / high
        z: level
        width: (Math.min(wide, fromLeft + before + sheet.tiles.size + sheet.tiles.overlap) - fromLeft) * sheet.tiles.width / wide
        height: (Math.min(high, fromTop + above + sheet.tiles.size + sheet.tiles.overlap) - fromTop) * sheet.tiles.height / high
        asynchronous: true
        cache: false
        source: name ? sheet.tiles.url + "/" + name + ".jpg" : ""
        onReadyChanged: if (ready)
            sheet.look()
        onStatusChanged: if (status === Image.Error)
            sheet.miss(name)
    }

    Component {
        id: one

        Tile {}
    }
}
