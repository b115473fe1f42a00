"""Which pieces are related, and by what: terms, makers or places they share, rare ones telling more."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from exhibit.model.dossier import Dossier
from exhibit.model.edition import Card, Reason, Relation, Words
from exhibit.model.people import shown_name

Makers = Mapping[int, Mapping[int, str]]
"""Who made each piece: by its id, the names that may be read, by the ids of the contributors."""

RELATED = 4
"""How many related works a page offers."""

_NAMED = 2
"""How many shared terms a relation names."""

_WEIGHTS = {
    "contributor": 3.0,
    "factor": 3.0,
    "keyword": 2.0,
    "theme": 1.5,
    "profession": 1.0,
    "setting": 1.0,
    "place": 0.8,
    "perspective": 0.5,
    "form": 0.5,
}
"""How much a shared term of each vocabulary tells, a shared maker or place; others relate nothing."""

_COMMON = 300
"""Terms on more pieces than this find nobody by themselves: they only add to what rarer ones found."""


def makers_of(dossiers: Iterable[Dossier]) -> Makers:
    """Return who made each piece; whoever is not named relates nothing, lest they be told apart by it."""
    return {
        dossier.piece.id: {
            person.id: shown_name(person) for _, person in dossier.credits if shown_name(person)
        }
        for dossier in dossiers
    }


def relate(cards: Sequence[Card], makers: Makers | None = None) -> dict[int, tuple[Relation, ...]]:
    """Return for each piece its related ones, the nearest first; equal ones in the order of the walk."""
    terms = {card.piece_id: _telling(card, (makers or {}).get(card.piece_id, {})) for card in cards}
    places = {card.piece_id: place for place, card in enumerate(cards)}
    holders: dict[tuple[str, str], list[int]] = defaultdict(list)
    for piece_id, some in terms.items():
        for key in some:
            holders[key].append(piece_id)
    weights = {key: _weight(key, len(ids), len(cards)) for key, ids in holders.items()}
    return {
        piece_id: tuple(
            Relation(piece_id=other, shared=_reasons(terms[piece_id], terms[other], weights))
            for other in _nearest(piece_id, terms, holders, weights, places)
        )
        for piece_id in terms
    }


def _telling(card: Card, makers: Mapping[int, str]) -> dict[tuple[str, str], Words]:
    """Return what may relate a piece to others, with how it is called."""
    telling = {(t.vocabulary, t.slug): t.label for t in card.terms if t.vocabulary in _WEIGHTS}
    telling |= {("contributor", str(one)): ((card.language, name),) for one, name in makers.items()}
    if card.place:
        telling["place", card.place] = ((card.language, card.place),)
    return telling


def _weight(key: tuple[str, str], holders: int, pieces: int) -> float:
    return _WEIGHTS[key[0]] * math.log((pieces + 1) / holders)


def _nearest(
    piece_id: int,
    terms: dict[int, dict[tuple[str, str], Words]],
    holders: dict[tuple[str, str], list[int]],
    weights: dict[tuple[str, str], float],
    places: dict[int, int],
) -> list[int]:
    rare = [key for key in terms[piece_id] if len(holders[key]) <= _COMMON or len(places) <= _COMMON]
    scores = {
        other: round(1000 * sum(weights[key] for key in terms[piece_id].keys() & terms[other].keys()))
        for other in {other for key in rare for other in holders[key]} - {piece_id}
    }
    ranked = sorted(scores, key=lambda other: (-scores[other], places[other]))
    return ranked[:RELATED]


def _reasons(
    one: dict[tuple[str, str], Words],
    other: dict[tuple[str, str], Words],
    weights: dict[tuple[str, str], float],
) -> tuple[Reason, ...]:
    keys = sorted(one.keys() & other.keys(), key=lambda key: (-weights[key], key))
    return tuple(Reason(kind=key[0], label=one[key]) for key in keys[:_NAMED])
