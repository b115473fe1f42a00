"""Judging without knowing whose work it is: a dossier from which everything about people is gone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from exhibit.model.dossier import Dossier
from exhibit.model.people import Contributor

HIDDEN = "▒▒▒"
"""What stands where a name or a place was."""

_WORD = re.compile(r"[^\W\d_]{2,}")
_PARTICLES = frozenset(
    {"and", "da", "de", "del", "der", "di", "dos", "du", "el", "la", "le", "of", "the", "van", "von"}
)


def blinded(dossier: Dossier) -> Dossier:
    """Return a dossier without credits, places, notes, consents or names of files.

    In its texts the names and places of its contributors are covered: whole phrases in any case, and each
    word of a name where it is written with a capital.
    """
    cover = _cover(person for _, person in dossier.credits)
    return replace(
        dossier,
        piece=replace(dossier.piece, copyright_holder="", source_key="", release_form="", release_scan=""),
        texts=tuple(replace(text, value=_covered(text.value, cover)) for text in dossier.texts),
        media=tuple(replace(medium, original_name="") for medium in dossier.media),
        credits=(),
        consents=(),
        notes=(),
    )


def _cover(people: Iterable[Contributor]) -> list[re.Pattern[str]]:
    """Return what is looked for: the longest first, so that no half of a name is left standing."""
    phrases: set[str] = set()
    words: set[str] = set()
    for person in people:
        for name in _names(person):
            phrases.add(name)
            words |= {one for one in _WORD.findall(name) if one.lower() not in _PARTICLES}
        phrases |= set(_places(person))
    found = [re.compile(rf"(?<!\w){re.escape(one)}(?!\w)", re.IGNORECASE) for one in _longest(phrases)]
    capital = {form for one in words for form in (one[:1].upper() + one[1:], one.upper())}
    return [*found, *(re.compile(rf"(?<!\w){re.escape(one)}(?!\w)") for one in _longest(capital))]


def _names(person: Contributor) -> Iterator[str]:
    for name in (person.legal_name, person.display_name, person.organization):
        if name.strip():
            yield name.strip()


def _places(person: Contributor) -> Iterator[str]:
    for place in (person.city, person.region, person.country):
        if place.strip():
            yield place.strip()


def _longest(phrases: Iterable[str]) -> list[str]:
    return sorted(phrases, key=lambda one: (-len(one), one))


def _covered(text: str, cover: list[re.Pattern[str]]) -> str:
    for pattern in cover:
        text = pattern.sub(HIDDEN, text)
    return text
