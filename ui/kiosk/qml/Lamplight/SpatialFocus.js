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

function box(item, root) {
    const corner = item.mapToItem(root, 0, 0);
    return { left: corner.x, top: corner.y, right: corner.x + item.width, bottom: corner.y + item.height };
}

function overlap(low, high, otherLow, otherHigh) {
    return Math.max(0, Math.max(otherLow - high, low - otherHigh));
}

// How far a candidate is in a direction: along counts once, beside the way counts thrice. Not at all: -1.
function distance(from, to, dx, dy) {
    if (dx !== 0) {
        const along = dx > 0 ? to.left - from.right : from.left - to.right;
        return along < -4 ? -1 : Math.max(0, along) + 3 * overlap(from.top, from.bottom, to.top, to.bottom);
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
        const far = distance(from, box(item, root), dx, dy);
        const away = view && flickableOf(item) !== view ? 100000 : 0;
        if (far >= 0 && far + away < least) {
            least = far + away;
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
