"""Short walks for who has two minutes, or ten: chosen from the gallery's own walk, always the same way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from exhibit.model.edition import Card, GuidedTour, TourPoint

MINUTES = (2, 10)
"""How long the walks are that visitors are offered."""

_NAMES = {2: "two-minutes", 10: "ten-minutes"}

_LEAST_WORKS = 3
"""Fewer works than this are no walk; no work may take more than its part of the time."""

_SHORTER = 0.6
"""How much of the gallery's works and of its time a walk may take at most, to be worth offering."""


def strolls(cards: Sequence[Card]) -> tuple[GuidedTour, ...]:
    """Return the short walks through works that hang in this order, the shortest first.

    Each begins with the first work and ends with the last one that fit, as the curator's walk begins and
    ends; between them it takes works from every section, as different in door and maker as it can. Works
    with a content note are left out. A walk that would not be really shorter than the gallery, or not longer
    than the one before it, is not offered.
    """
    made: list[GuidedTour] = []
    for minutes in MINUTES:
        chosen = _chosen(cards, minutes * 60)
        if _worth_offering(chosen, cards) and (not made or len(chosen) > len(made[-1].points)):
            made.append(_stroll(minutes, chosen))
    return tuple(made)


def _stroll(minutes: int, chosen: Sequence[Card]) -> GuidedTour:
    return GuidedTour(
        identity=_NAMES[minutes],
        minutes=minutes,
        seconds=sum(card.seconds for card in chosen),
        points=tuple(TourPoint(piece_id=card.piece_id) for card in chosen),
    )


def _worth_offering(chosen: Sequence[Card], cards: Sequence[Card]) -> bool:
    whole = sum(card.seconds for card in cards)
    return (
        len(chosen) >= _LEAST_WORKS
        and len(chosen) <= _SHORTER * len(cards)
        and sum(card.seconds for card in chosen) <= _SHORTER * whole
    )


def _chosen(cards: Sequence[Card], seconds: int) -> list[Card]:
    """Return works that take ``seconds`` at most together, in the order of the walk."""
    longest = seconds // _LEAST_WORKS
    open_to_all = [c for c in cards if 0 < c.seconds <= longest and not c.noted and not c.veiled]
    places = {card.piece_id: at for at, card in enumerate(open_to_all)}
    if not open_to_all:
        return []
    chosen = list({card.piece_id: card for card in (open_to_all[0], open_to_all[-1])}.values())
    while True:
        left = seconds - sum(card.seconds for card in chosen)
        taken = {card.piece_id for card in chosen}
        fitting = [c for c in open_to_all if c.piece_id not in taken and c.seconds <= left]
        if not fitting:
            return sorted(chosen, key=lambda card: places[card.piece_id])
        chosen.append(_next(fitting, chosen, places))


def _next(fitting: Sequence[Card], chosen: Sequence[Card], places: dict[int, int]) -> Card:
    """Return the work that adds most: from the section, then the door, then the maker least met so far."""
    sections = Counter(card.section for card in chosen)
    doors = Counter(card.door for card in chosen)
    makers = {name for card in chosen for name in card.names if name}
    return min(
        fitting,
        key=lambda card: (
            sections[card.section],
            doors[card.door],
            not makers.isdisjoint(card.names),
            places[card.piece_id],
        ),
    )
