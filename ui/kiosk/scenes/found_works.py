"""The first work of each kind that an edition has."""

from __future__ import annotations

from collections.abc import Callable

from exhibit.model.edition import Card, GuidedTour, PiecePage
from exhibit.ports import EditionReader

TALL, WIDE = 0.8, 2.0
"""Proportions from which a picture is worth a scene of its own."""


class FoundWorks:
    """What the scenes of an edition can show; its ``language`` is the gallery's own."""

    def __init__(self, reader: EditionReader) -> None:
        self.pages = [reader.page(card.piece_id) for card in reader.cards()]
        self.language = reader.front().language
        self.tours: tuple[GuidedTour, ...] = reader.front().tours

    def first(self, test: Callable[[PiecePage], bool]) -> Card | None:
        """Return the first work that is such, None where there is none."""
        return next((page.card for page in self.pages if test(page)), None)

    def picture(self) -> Card | None:
        """Return the first work with a picture and without a content note."""
        return self.first(lambda page: is_open(page) and bool(page.card.picture))


def is_open(page: PiecePage) -> bool:
    """Tell whether a work is shown without a note before it."""
    return not page.card.noted


def is_worded(page: PiecePage) -> bool:
    """Tell whether a work is read, and has no picture."""
    return page.card.picture is None and bool(page.body)


def shape(page: PiecePage) -> float:
    """Return the proportions of a work's picture, width by height; 1 where there is none."""
    if page.card.picture is None:
        return 1.0
    largest = page.card.picture.renditions[-1]
    return largest.width / largest.height
