"""The scenes of the way in and of the wall."""

from __future__ import annotations

from itertools import product

from exhibit.model.edition import Card
from exhibit.ports import EditionReader
from exhibit.session import Choice
from ui.kiosk.choosing import FACETS, chosen_cards
from ui.kiosk.scenes.scene import Scene, begin, see_all


def front() -> list[Scene]:
    """Return the attract loop and the first screen."""
    return [
        Scene(name="attract"),
        Scene(name="home", way=(begin,)),
        Scene(name="home-works", way=(begin,), scrolled=("rows", 0.5)),
        Scene(name="home-contrast", way=(begin,), contrast=True),
    ]


def walls(reader: EditionReader) -> list[Scene]:
    """Return the wall, whole, filtered and empty, and the panel of filters."""
    cards = reader.cards()
    some = next(
        ((t.vocabulary, t.slug) for card in cards for t in card.terms if t.vocabulary == "theme"), None
    )
    none = _nothing(cards)
    scenes = [
        Scene(name="wall", way=(begin, see_all)),
        Scene(name="wall-contrast", way=(begin, see_all), contrast=True),
        Scene(name="filters", way=(begin, see_all, lambda kiosk: kiosk.openFilters())),
    ]
    if some:
        pair = some
        scenes.append(
            Scene(name="wall-filtered", way=(begin, see_all, lambda kiosk: kiosk.toggleTerm(*pair)))
        )
        panel = (begin, see_all, lambda kiosk: kiosk.toggleTerm(*pair), lambda kiosk: kiosk.openFilters())
        scenes.append(Scene(name="filters-chosen", way=panel))
    if none:
        one, other = none
        way = (begin, see_all, lambda kiosk: kiosk.toggleTerm(*one), lambda kiosk: kiosk.toggleTerm(*other))
        scenes.append(Scene(name="wall-empty", way=way))
    return scenes


def _nothing(cards: tuple[Card, ...]) -> tuple[tuple[str, str], tuple[str, str]] | None:
    """Return two terms that no work has both of, or None."""
    terms = sorted({(t.vocabulary, t.slug) for card in cards for t in card.terms if t.vocabulary in FACETS})
    for one, other in product(terms, terms):
        if one[0] < other[0] and not chosen_cards(cards, Choice(terms=frozenset({one, other}))):
            return one, other
    return None
