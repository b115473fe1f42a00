"""Which works the wall shows, and how many more or fewer each further choice would leave."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from exhibit.model.edition import Card, ShownTerm
from exhibit.session import Choice, Order

FACETS = ("form", "perspective", "theme")
"""The vocabularies a wall offers to filter by, in the order they are offered."""

PLACE = "place"
"""Stands for a vocabulary of the places that works are from."""

WAYS = ("form", "perspective", "profession", "theme", "factor", PLACE)
"""The vocabularies by which a visitor may look through all works, in the order they are offered."""


@dataclass(frozen=True, slots=True)
class Option:
    """A term a visitor may choose, how many works it would show, and whether it is chosen now."""

    term: ShownTerm
    count: int
    chosen: bool


@dataclass(frozen=True, slots=True)
class Facet:
    """A vocabulary and those of its terms that the gallery's works have, in the vocabulary's order."""

    vocabulary: str
    options: tuple[Option, ...]


def chosen_cards(cards: Iterable[Card], choice: Choice) -> tuple[Card, ...]:
    """Return the cards of a choice: any of the terms of a vocabulary, and one of every vocabulary chosen.

    They come in the order of the choice, works of one tone in the order of the walk.
    """
    wanted = _by_vocabulary(choice)
    shown = tuple(card for card in cards if _shown(card, choice, wanted))
    return by_tone(shown) if choice.order is Order.TONE else shown


def by_tone(cards: Iterable[Card]) -> tuple[Card, ...]:
    """Return cards from joy to strain; those without a tone come last."""
    return tuple(sorted(cards, key=_strain))


def tone_of(card: Card) -> ShownTerm | None:
    """Return the tone a card hangs under: its heaviest, so that nobody meets more than the heading says."""
    tones = (term for term in card.terms if term.vocabulary == "tone")
    return max(tones, key=lambda term: (term.position, term.slug), default=None)


def _strain(card: Card) -> tuple[bool, int, str]:
    tone = tone_of(card)
    return (False, tone.position, tone.slug) if tone else (True, 0, "")


def toggled(choice: Choice, vocabulary: str, slug: str) -> Choice:
    """Return the choice with one term chosen, or no longer chosen."""
    return replace(choice, terms=choice.terms ^ {(vocabulary, slug)})


def facets(
    cards: Sequence[Card], choice: Choice, vocabularies: tuple[str, ...] = FACETS
) -> tuple[Facet, ...]:
    """Return what may be filtered by; counts heed the other vocabularies' choices, not their own."""
    wanted = _by_vocabulary(choice)
    counts: dict[str, Counter[str]] = {vocabulary: Counter() for vocabulary in WAYS}
    terms: dict[str, dict[str, ShownTerm]] = {vocabulary: {} for vocabulary in WAYS}
    for card in cards:
        own = _own_terms(card)
        for vocabulary, found in own.items():
            terms[vocabulary].update(found)
        for vocabulary in _counting(card, choice, wanted, own):
            counts[vocabulary].update(list(own.get(vocabulary, ())))
    offered = (_facet(one, terms[one], counts[one], choice) for one in vocabularies)
    return tuple(facet for facet in offered if facet.options)


def chosen_terms(cards: Iterable[Card], choice: Choice) -> tuple[ShownTerm, ...]:
    """Return the terms of a choice as the works carry them, in the order of the facets."""
    found = {
        (t.vocabulary, t.slug): t
        for card in cards
        for t in (*card.terms, *_places(card))
        if (t.vocabulary, t.slug) in choice.terms
    }
    return tuple(sorted(found.values(), key=lambda t: (_way(t.vocabulary), t.position, t.slug)))


def _way(vocabulary: str) -> int:
    return WAYS.index(vocabulary) if vocabulary in WAYS else len(WAYS)


def _places(card: Card) -> tuple[ShownTerm, ...]:
    """Return the place of a card as a term; none where it has none."""
    label = ((card.language, card.place),)
    return (ShownTerm(vocabulary=PLACE, slug=card.place, label=label),) if card.place else ()


def _counting(
    card: Card, choice: Choice, wanted: dict[str, set[str]], own: dict[str, dict[str, ShownTerm]]
) -> Sequence[str]:
    """Return the vocabularies in whose counts a card belongs: all it passes, or the one it alone fails."""
    if not _in_place(card, choice):
        return ()
    failed = [name for name, slugs in wanted.items() if slugs.isdisjoint(own.get(name, ()))]
    if not failed:
        return WAYS
    return failed if len(failed) == 1 else ()


def _facet(vocabulary: str, terms: dict[str, ShownTerm], counts: Counter[str], choice: Choice) -> Facet:
    in_order = sorted(terms.values(), key=lambda term: (term.position, term.slug))
    return Facet(
        vocabulary,
        tuple(Option(t, counts[t.slug], (vocabulary, t.slug) in choice.terms) for t in in_order),
    )


def _own_terms(card: Card) -> dict[str, dict[str, ShownTerm]]:
    own: dict[str, dict[str, ShownTerm]] = {}
    for term in (*card.terms, *_places(card)):
        if term.vocabulary in WAYS:
            own.setdefault(term.vocabulary, {})[term.slug] = term
    return own


def _by_vocabulary(choice: Choice) -> dict[str, set[str]]:
    wanted: dict[str, set[str]] = {}
    for vocabulary, slug in choice.terms:
        wanted.setdefault(vocabulary, set()).add(slug)
    return wanted


def _shown(card: Card, choice: Choice, wanted: dict[str, set[str]]) -> bool:
    if not _in_place(card, choice):
        return False
    return all(
        card.place in slugs
        if vocabulary == PLACE
        else any(term.vocabulary == vocabulary and term.slug in slugs for term in card.terms)
        for vocabulary, slugs in wanted.items()
    )


def _in_place(card: Card, choice: Choice) -> bool:
    return choice.door in {"", card.door} and choice.section in {-1, card.section}
