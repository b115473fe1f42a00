"""Working out how works hang: which rows, how high, how much room for captions; and keeping the last few."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QStandardItemModel

from exhibit.model.edition import Card
from ui.kiosk.contents import Contents
from ui.kiosk.justified_rows import Row, justify
from ui.kiosk.rows_model import rows_model
from ui.kiosk.teller import Value
from ui.theme import Measure

ROLES = ("rowTitle", "rowHeight", "rowCaption", "rowTiles")

TEXT_ASPECT = 0.86
"""The proportions of a tile that consists of words."""

LINE = 1.3
"""Line height of a caption, in type sizes."""

LETTER = 0.6
"""Space a letter of a title takes at most on average, in type sizes."""

NARROWEST = 9.5
"""The least width of a work's place, in type sizes: what a caption needs."""


@dataclass(frozen=True, slots=True)
class Extent:
    """What rows are worked out for, in pixels; ``density`` is how many device pixels one of them has."""

    width: float = 0.0
    short_side: float = 0.0
    density: float = 1.0


@dataclass(frozen=True, slots=True)
class Hanging:
    """The rows of a wall once worked out, and the row each work hangs in."""

    rows: QStandardItemModel
    row_of: dict[int, int]


class Hangings:
    """The last few hangings: the front and the wall of all works share one, and back finds the one before."""

    def __init__(self, most: int = 4) -> None:
        self._most = most
        self._kept: dict[Hashable, Hanging] = {}

    def get(self, wish: Hashable) -> Hanging | None:
        """Return a hanging that is still kept."""
        hanging = self._kept.pop(wish, None)
        if hanging is not None:
            self._kept[wish] = hanging
        return hanging

    def keep(self, wish: Hashable, hanging: Hanging) -> Hanging:
        """Keep one more, and let go of the one asked for longest ago; a wall that shows it still holds it."""
        self._kept[wish] = hanging
        while len(self._kept) > self._most:
            self._kept.pop(next(iter(self._kept)))
        return hanging


def hang(contents: Contents, sections: Sequence[tuple[str, Sequence[Card]]], space: Space) -> Hanging:
    """Hang the works of each section, given with its title; an empty title takes no room."""
    rows: list[Value] = []
    for title, cards in sections:
        hung = _rows(contents, cards, space)
        if hung:
            hung[0]["rowTitle"] = title
        rows += hung
    row_of = {tile["pieceId"]: at for at, row in enumerate(rows) for tile in row["rowTiles"]}
    return Hanging(rows_model(ROLES, rows), row_of)


@dataclass(frozen=True, slots=True)
class Space:
    """How large the wall is and how large the letters on it."""

    extent: Extent
    measure: Measure

    @property
    def row_height(self) -> float:
        """The height rows should have; larger letters need larger works beside them."""
        return self.extent.short_side * (0.30 + 0.12 * (self.measure.percent - 100) / 100)


def _rows(contents: Contents, cards: Sequence[Card], space: Space) -> list[Value]:
    least = space.measure.text() * NARROWEST
    hung = justify(
        [_aspect(card) or max(TEXT_ASPECT, least / space.row_height) for card in cards],
        width=space.extent.width,
        height=space.row_height,
        gap=space.measure.grid(4),
        least=least,
    )
    return [_row(contents, cards, row, space) for row in hung]


def _row(contents: Contents, cards: Sequence[Card], row: Row, space: Space) -> Value:
    text = space.measure.text()
    tiles = [_tile(contents, cards[slot.index], row, at, space) for at, slot in enumerate(row.slots)]
    lines = max(_title_lines(tile, text) for tile in tiles)
    named = 1 if lines else 0
    noted = 1 if any(tile["noted"] for tile in tiles) else 0
    foreign = 1 if any(tile["color"] and tile["language"] for tile in tiles) else 0
    return {
        "rowTitle": "",
        "rowHeight": row.height,
        "rowCaption": text * LINE * (lines + named + noted + foreign),
        "rowTiles": tiles,
    }


def _tile(contents: Contents, card: Card, row: Row, at: int, space: Space) -> Value:
    slot = row.slots[at]
    shown = card.open_picture
    source = contents.source(shown, slot.picture_width * space.extent.density) if shown else ""
    return contents.tile(card) | {
        "x": slot.x,
        "width": slot.width,
        "pictureWidth": slot.picture_width,
        "pictureHeight": row.height,
        "source": source,
        "damaged": shown is not None and contents.lost(shown),
    }


def _title_lines(tile: Value, text: float) -> int:
    """Return how many lines a title takes below its work: none on a sheet of words, which bears its own."""
    if not tile["color"]:
        return 0
    return 2 if len(tile["title"]) * LETTER * text > tile["width"] else 1


def _aspect(card: Card) -> float:
    """Return width over height of a work's picture, 0 for a work of words."""
    if card.picture is None:
        return 0.0
    largest = card.picture.renditions[-1]
    return largest.width / largest.height
