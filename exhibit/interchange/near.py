"""Headings whose words come near to those of a field: offered to a person, never taken without one."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from exhibit.interchange.fields import fields, near_phrases, without_opening
from exhibit.model.folding import words

LEAST = 85
"""Percent of likeness from which a field is offered."""

_EMPTY_WORDS = """
a an and any are be can could did do does for how i if in is it like may my of or our please share tell that
the this to us was we what when where which who will with would you your enter provide give
"""
_EMPTY = frozenset(words(_EMPTY_WORDS))
_LONGER = 3
"""A heading that holds all words of a phrase is near to it only with at most so many times as many words."""
_HOLDS = 92
"""Percent for a heading that holds all words of a phrase and others besides."""


def near_meanings(headings: Iterable[str], taken: Iterable[str]) -> dict[str, tuple[str, int]]:
    """Return the field and the percent of likeness for each heading that is near to one.

    A field that another column fills already is offered for none, and no field for two headings, unless it
    may stand in several columns.
    """
    closed = {name for name in taken if not fields()[name].several}
    found = [
        (score, name, heading) for heading in headings for score, name in _near(heading) if name not in closed
    ]
    offers: dict[str, tuple[str, int]] = {}
    for score, name, heading in sorted(found, key=lambda one: -one[0]):
        if heading not in offers and name not in closed:
            offers[heading] = (name, score)
            closed |= set() if fields()[name].several else {name}
    return offers


def _near(heading: str) -> list[tuple[int, str]]:
    best: dict[str, int] = {}
    whole, telling = without_opening(heading), _telling(words(heading))
    for name, phrase, told in _phrases():
        score = max(_likeness(whole, phrase), _likeness(telling, told), _holding(telling, told))
        if score >= max(LEAST, best.get(name, 0)):
            best[name] = score
    return [(score, name) for name, score in best.items()]


def _likeness(said: tuple[str, ...], phrase: tuple[str, ...]) -> int:
    from rapidfuzz import fuzz  # noqa: PLC0415 - only for headings that match nothing

    return round(fuzz.token_sort_ratio(" ".join(said), " ".join(phrase))) if said and phrase else 0


def _holding(said: tuple[str, ...], phrase: tuple[str, ...]) -> int:
    """Tell whether a heading holds all words of a phrase, and not many others."""
    holds = len(phrase) > 1 and set(phrase) <= set(said) and len(said) <= _LONGER * len(phrase)
    return _HOLDS if holds else 0


def _telling(said: tuple[str, ...]) -> tuple[str, ...]:
    """Leave out the words that tell nothing, unless no more than one is left: that alone means too little."""
    told = tuple(word for word in said if word not in _EMPTY)
    return told if len(told) > 1 or len(said) == 1 else ()


@cache
def _phrases() -> tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...]:
    """Return each phrase with its field: all of its words, and those that tell something."""
    pairs = ((name, words(phrase)) for name, phrases in near_phrases().items() for phrase in phrases)
    return tuple((name, said, _telling(said)) for name, said in dict.fromkeys(pairs))
