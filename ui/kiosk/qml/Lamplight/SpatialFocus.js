.pragma library

// Moving the focus with arrow keys: to the nearest control that lies in the direction of the arrow.

function focusables(root, start) {
    const found = [];
    let item = start;
    for (let steps = 0; steps < 500; steps++) {
        item = item.nextItemInFocusChain(true);
        if (!item || item === start || found.includes(item))
            break;
        found.push(item);
    }
    return found;
}

// The controls in the order in which one reads them: a list makes its rows in another.
function inOrder(root, start, mirrored) {
    const found = focusables(root, start).concat(start.activeFocusOnTab ? [start] : []);
    const chain = root.nextItemInFocusChain(true);
    const from = Math.max(0, found.indexOf(chain));
    const whole = found.slice(from).concat(found.slice(0, from));
    const rows = whole.map(item => placeInList(item, mirrored));
    const order = whole.map((_, at) => at);
    order.sort((one, other) => {
        const here = rows[one];
        const there = rows[other];
        if (!here || !there || here.list !== there.list)
            return firstOf(rows, here, one) - firstOf(rows, there, other) || one - other;
        return here.row - there.row || here.x - there.x;
    });
    return order.map(at => whole[at]);
}

// Where the first of a list's controls stands in the chain: all others of the list follow it.
function firstOf(rows, place, at) {
    return place ? rows.findIndex(other => other && other.list === place.list) : at;
}

// The list an item is in, its row and how far in it stands; null where it is in none.
function placeInList(item, mirrored) {
    const list = flickableOf(item);
    if (!list || list.positionViewAtIndex === undefined)
        return null;
    const row = rowOf(item, list);
    if (!row || row.index === undefined)
        return null;
    const x = item.mapToItem(list, 0, 0).x;
    return { list: list, row: row.index, x: mirrored ? -x : x };
}

// The control after this one, or before it; around at the ends.
function following(root, start, step, mirrored) {
    const order = inOrder(root, start, mirrored);
    if (!order.length)
        return null;
    const at = order.indexOf(start);
    return order[at < 0 ? (step > 0 ? 0 : order.length - 1) : (at + step + order.length) % order.length];
}

// Whether the way to a control leads past words that are not seen yet: those come first.
function hidden(next, view, dy) {
    if (!view || dy === 0)
        return false;
    if (view.pager && view.pager.on) {
        const more = dy > 0 ? view.pager.at < view.pager.count - 1 : view.pager.at > 0;
        return more && !(next && flickableOf(next) === view && seen(next, view, 0));
    }
    const last = view.originY + view.contentHeight - view.height;
    const more = dy > 0 ? view.contentY < last - 1 : view.contentY > view.originY + 1;
    return more && !(next && flickableOf(next) === view && seen(next, view, view.height / 2));
}

// Whether an item is within a view, or no farther from it than so many pixels.
function seen(item, view, margin) {
    const top = item.mapToItem(view, 0, 0).y;
    return top < view.height + margin && top + item.height > -margin;
}

// The control nearest to where another was that is gone.
function nearestTo(root, start, from) {
    let best = null;
    let least = Infinity;
    for (const item of focusables(root, start)) {
        const to = box(item, root);
        const far = overlap(from.left, from.right, to.left, to.right) + overlap(from.top, from.bottom, to.top, to.bottom);
        if (far < least) {
            least = far;
            best = item;
        }
    }
    return best;
}

function box(item, root) {
    const corner = item.mapToItem(root, 0, 0);
    return { left: corner.x, top: corner.y, right: corner.x + item.width, bottom: corner.y + item.height };
}

// What of an item is to be seen in the view that it is scrolled in.
function shown(item, view, root) {
    const whole = box(item, root);
    const frame = box(view, root);
    return {
        left: whole.left,
        top: Math.min(frame.bottom, Math.max(frame.top, whole.top)),
        right: whole.right,
        bottom: Math.max(frame.top, Math.min(frame.bottom, whole.bottom))
    };
}

function overlap(low, high, otherLow, otherHigh) {
    return Math.max(0, Math.max(otherLow - high, low - otherHigh));
}

// How far a candidate is in a direction: along counts once, beside the way counts thrice. Not at all: -1.
function distance(from, to, dx, dy) {
    if (dx !== 0) {
        const along = dx > 0 ? to.left - from.right : from.left - to.right;
        const aside = overlap(from.top, from.bottom, to.top, to.bottom);
        // Sideways one goes along a row as long as it has something.
        return along < -4 ? -1 : Math.max(0, along) + 3 * aside + (aside > 0 ? 50000 : 0);
    }
    const along = dy > 0 ? to.top - from.bottom : from.top - to.bottom;
    return along < -4 ? -1 : Math.max(0, along) + 3 * overlap(from.left, from.right, to.left, to.right);
}

// The nearest control in a direction. What is scrolled together with the start comes before the rest, so that
// one walks down a wall row by row and does not fall off it into the bar.
function nearest(root, start, dx, dy) {
    const view = flickableOf(start);
    const from = start.activeFocusOnTab || view ? box(start, root) : { left: 0, right: root.width, top: 0, bottom: 0 };
    let best = null;
    let least = Infinity;
    for (const item of focusables(root, start)) {
        const around = flickableOf(item);
        const elsewhere = around && around !== view;
        const far = distance(from, elsewhere ? shown(item, around, root) : box(item, root), dx, dy);
        const away = view && around !== view ? 100000 : 0;
        // What is scrolled out of sight lies beneath something else: nobody means it from outside.
        const beneath = elsewhere && !seen(item, around, 0) ? 200000 : 0;
        if (far >= 0 && far + away + beneath < least) {
            least = far + away + beneath;
            best = item;
        }
    }
    return best;
}

// The scrolled content an item lies in, or null.
function flickableOf(item) {
    for (let up = item ? item.parent : null; up; up = up.parent)
        if (up.contentY !== undefined && up.contentItem !== undefined && up.flicking !== undefined)
            return up;
    return null;
}

// The row of a list that an item is in.
function rowOf(item, view) {
    let up = item;
    while (up && up.parent !== view.contentItem)
        up = up.parent;
    return up;
}

// Scrolls so that an item is seen whole, or its top where it is too high.
function reveal(item, margin) {
    const view = flickableOf(item);
    if (!view)
        return;
    if (view.pager && view.pager.on) {
        view.pager.show(item.mapToItem(view.pager.sheet, 0, 0).y);
        return;
    }
    // A list only guesses how long it is: it has to be asked for a row, not scrolled to where that should be.
    const row = rowOf(item, view);
    if (row && view.positionViewAtIndex !== undefined && row.index !== undefined) {
        view.positionViewAtIndex(row.index, 4);
        view.forceLayout();
    }
    const top = item.mapToItem(view.contentItem, 0, 0).y;
    const first = view.originY;
    const last = Math.max(first, first + view.contentHeight - view.height);
    let y = view.contentY;
    if (top + item.height + margin > y + view.height)
        y = top + item.height + margin - view.height;
    if (top - margin < y)
        y = top - margin;
    view.contentY = Math.max(first, Math.min(last, y));
}
