"""What is shown of a work without its page: on the wall and in the attract loop."""

from __future__ import annotations

from collections.abc import Sequence

from exhibit.model.edition import Card, Picture
from ui.formatting import names_in_a_row, spoken
from ui.kiosk.teller import Teller, Value

MOST_SLIDES = 100
"""How many works the attract loop takes at most; of more, every second or third is shown."""

BROAD = (1.1, 1.9)
"""Proportions that fill the attract screen best."""


def tile_value(card: Card, teller: Teller) -> Value:
    """Return what the wall shows of a work, its size and picture apart."""
    excerpt, tongue = spoken(card.excerpt or card.title, teller.language)
    return {
        "pieceId": card.piece_id,
        "title": teller.say(card.title),
        "names": names_in_a_row(card.names),
        "excerpt": excerpt if card.excerpt else "",
        "language": teller.foreign(tongue) if not card.picture else teller.own_tongue(card.title),
        "heard": card.heard,
        "noted": card.noted,
        "veiled": card.veiled,
        "color": card.picture.color if card.picture else "",
        "alt": teller.say(card.picture.alt) if card.picture else "",
    }


def slide_value(card: Card, teller: Teller) -> Value:
    """Return one work of the attract loop."""
    return {
        "pieceId": card.piece_id,
        "title": teller.say(card.title),
        "language": teller.own_tongue(card.title),
        "names": names_in_a_row(card.names),
        "excerpt": teller.say(card.excerpt),
        "picture": teller.picture(card.picture) if card.picture else None,
    }


def slides_of(cards: Sequence[Card]) -> list[Card]:
    """Return the works of the attract loop: pictures without a content note, else words."""
    open_cards = [card for card in cards if not card.noted and not card.veiled]
    pictured = [card for card in open_cards if card.picture]
    candidates = pictured or open_cards
    some = candidates[:: 1 + len(candidates) // MOST_SLIDES]
    first = _opening_slide(some)
    return some[first:] + some[:first]


def _opening_slide(cards: list[Card]) -> int:
    """Return which work greets: a broad one past the first half, as the wall begins with the first."""
    middle = len(cards) // 2
    broad = (at for at, card in enumerate(cards) if at >= middle and card.picture and _broad(card.picture))
    return next(broad, middle)


def _broad(picture: Picture) -> bool:
    largest = picture.renditions[-1]
    return BROAD[0] < largest.width / largest.height < BROAD[1]
