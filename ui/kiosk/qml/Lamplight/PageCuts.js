.pragma library

// Where a long sheet may be cut into pages: between lines of prose, never within a verse, a button or a picture.

// The pieces that must stay whole, as pairs of top and bottom in the coordinates of the sheet.
function whole(item, sheet, found) {
    for (const child of item.children) {
        if (!child.visible || child.width <= 0 || child.height <= 0)
            continue;
        const top = child.mapToItem(sheet, 0, 0).y;
        if (child.lineCount !== undefined && child.paintedHeight !== undefined)
            lines(child, top, found);
        else if (child.activeFocusOnTab || child.radius > 0 || drawn(child))
            found.push([top, top + child.height]);
        else
            whole(child, sheet, found);
    }
    return found;
}

// Whether an item paints something itself and is no mere space between others.
function drawn(item) {
    return item.children.length === 0 && (item.color !== undefined || item.source !== undefined);
}

// The lines of a text. A verse stays whole; a paragraph leaves no line of its own at either end.
function lines(text, top, found) {
    const count = text.lineCount;
    if (!text.text)
        return;
    const high = text.lineHeight;
    const first = top + (text.topPadding ?? 0);
    const heading = text.heading ? high : 0;
    if (text.verse || heading || count < 4) {
        found.push([top, Math.min(top + text.height, first + count * high) + heading]);
        return;
    }
    found.push([top, first + 2 * high]);
    for (let line = 2; line < count - 2; line++)
        found.push([first + line * high, first + (line + 1) * high]);
    found.push([first + (count - 2) * high, first + count * high]);
}

// The pages of a sheet as pairs of top and bottom, none higher than `high`.
function pages(pieces, end, high) {
    const sorted = pieces.slice().sort((one, other) => one[0] - other[0]);
    const found = [];
    let top = sorted.length ? Math.min(sorted[0][0], high / 4) : 0;
    while (found.length < 2000) {
        const bottom = cut(sorted, top, Math.min(top + high, end));
        found.push([top, bottom]);
        const next = sorted.find(piece => piece[0] >= bottom - 0.5);
        if (!next || bottom >= end - 0.5)
            break;
        top = next[0];
    }
    return found;
}

// The lowest cut above `limit` that goes through nothing; through something where that alone fills a page.
function cut(pieces, top, limit) {
    let at = limit;
    for (let again = true; again;) {
        again = false;
        for (const piece of pieces) {
            if (piece[0] < at - 0.5 && piece[1] > at + 0.5 && piece[0] > top + 0.5) {
                at = piece[0];
                again = true;
            }
        }
    }
    return at;
}
