"""Showing how encodings read the same rows, where nothing tells which of them is right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from exhibit.interchange.encodings import MIXED, OLDER
from exhibit.interchange.rawsheet import Reading
from exhibit.model.said import Said, either, listing, sentences

_SHOWN_ROWS = 5
_SHOWN_CELL = 60
NAMES = {
    "cp1252": Said("Windows text (cp1252)"),
    "mac_roman": Said("the text of an older Macintosh (mac_roman)"),
    "cp850": Said("the text of DOS (cp850)"),
    "cp1250": Said("central European Windows text (cp1250)"),
    "cp1251": Said("Cyrillic Windows text (cp1251)"),
    MIXED: Said("UTF-8 with some Windows text (cp1252) in it"),
}


def readings_of(lines: Sequence[Sequence[str]], likely: tuple[str, ...]) -> tuple[Reading, ...]:
    """Return the first rows with signs beyond ASCII, in every encoding that may be right; none for one.

    Where that is not the most usual one, the reading of that is beside it.
    """
    if not likely or likely[0] == MIXED or likely == OLDER[:1]:
        return ()
    likely = tuple(dict.fromkeys((*likely, OLDER[0])))
    telling = [n for n, line in enumerate(lines) if not all(map(str.isascii, line))][:_SHOWN_ROWS]
    return tuple(
        Reading(
            each,
            tuple(
                (number + 1, tuple(cell.encode(likely[0]).decode(each, "replace") for cell in lines[number]))
                for number in telling
            ),
        )
        for each in likely
    )


def said(likely: tuple[str, ...], readings: tuple[Reading, ...]) -> Iterator[str]:
    """Say in what encoding the sheet was read, and show the rows that others read otherwise."""
    if not likely:
        return
    name = NAMES.get(likely[0], likely[0])
    yield Said(
        "The sheet is not UTF-8 and was read as {name}; see whether accents and quotes are right.", name=name
    )
    if not readings:
        return
    others = either([f"--encoding {each.encoding}" for each in readings[1:]])
    usual = likely[0] == OLDER[0]
    doubt = "Nothing tells whether that is right." if usual else "That is less usual."
    yield sentences(
        doubt, Said("If another reading of these rows is right, import with {options}.", options=others)
    )
    for (number, mine), *rest in zip(*(each.rows for each in readings), strict=True):
        differing = [place for place, cell in enumerate(mine) if any(row[place] != cell for _, row in rest)]
        theirs = [" | ".join(row[place].strip()[:_SHOWN_CELL] for place in differing) for _, row in rest]
        first = " | ".join(mine[place].strip()[:_SHOWN_CELL] for place in differing)
        pairs = [
            Said("“{words}” in {encoding}", words=words, encoding=each.encoding)
            for each, words in zip(readings[1:], theirs, strict=True)
        ]
        if differing:
            yield Said(
                "Row {number} is “{first}” in {encoding}, {others}.",
                number=number,
                first=first,
                encoding=likely[0],
                others=listing(pairs),
            )
