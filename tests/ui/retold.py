"""An edition told in one more language, every word of it: what is said otherwise comes from the program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import Any

from exhibit.model.edition import Captions, Contact, Support
from exhibit.ports import EditionReader
from tests.fakes.edition import FakeEdition

Telling = Callable[[str], str]

SAID = frozenset(
    {"markup", "names", "name", "place", "made", "dimensions", "rights", "voice", "text", "hours"}
)
"""Fields of an edition that are read as they stand, in whatever language; of a contact they are numbers."""


def same(text: str) -> str:
    """Return a text as it is."""
    return text


def retold(edition: EditionReader, language: str, telling: Telling = same) -> FakeEdition:
    """Return an edition that has everything in ``language`` too, as ``telling`` says it."""
    front = _told(edition.front(), language, telling)
    front = replace(front, languages=(edition.front().language, language))
    pages = [_told(edition.page(card.piece_id), language, telling) for card in edition.cards()]
    return FakeEdition(edition.root, front, pages)


def _told(value: Any, language: str, telling: Telling, field: str = "") -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return _told_fields(value, language, telling)
    if isinstance(value, tuple):
        if value and all(map(_in_a_language, value)):
            if language in dict(value):
                return value
            said = dict(value).get("en", value[0][1])
            return (*value, (language, _told(said, language, telling, "markup")))
        if value and all(isinstance(one, Captions) for one in value):
            return (*value, replace(_told(value[0], language, telling), language=language))
        return tuple(_told(one, language, telling, field) for one in value)
    return telling(value) if isinstance(value, str) and value and field in SAID else value


def _told_fields(value: Any, language: str, telling: Telling) -> Any:
    if isinstance(value, Support):
        return replace(
            value,
            opening=_told(value.opening, language, telling),
            contacts=tuple(_told(one, language, telling) for one in value.contacts),
        )
    kept = {"text"} if isinstance(value, Contact) else set()
    return replace(
        value,
        **{
            one.name: _told(getattr(value, one.name), language, telling, one.name)
            for one in fields(value)
            if one.name not in kept
        },
    )


def _in_a_language(pair: object) -> bool:
    """Tell whether this is a language and what is said in it."""
    return (
        isinstance(pair, tuple)
        and len(pair) == 2
        and isinstance(pair[0], str)
        and (isinstance(pair[1], str) or (isinstance(pair[1], tuple) and bool(pair[1])))
        and 2 <= len(pair[0]) <= 11
    )
