"""Tidying the values that were found inside a file, leaving out those that nobody wrote, and choosing."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping

from exhibit.media.embedded.rubbish import reason_against
from exhibit.model.folding import fold
from exhibit.ports import Embedded

Values = dict[str, list[tuple[str, str]]]
"""What one source says: for each field (see ``exhibit.ports.Embedded``) pairs of language and text."""

_SEVERAL = frozenset({"creator", "keyword"})
_MOST_CHARACTERS = {"description": 20_000, "long_description": 20_000, "alt": 5_000}
_MOST_CHARACTERS_OF_A_LINE = 1_000
_MOST_VALUES = 200
_NEWLINE = re.compile(r"\r\n?|[\v\f\x85\u2028\u2029]")


def tidied(found: Values, file_name: str, people: frozenset[str] = frozenset()) -> Values:
    """Return the values that somebody meant, without what a camera or program put there.

    Creators and keywords may be several; of other fields the first of each language counts. ``people`` are
    named in the picture by its face regions: programs write these names among the keywords too, where they
    are no less private. A description that is the title says nothing.
    """
    titles = {fold(_tidy("title", text)) for _, text in found.get("title", ())}
    silent = {"keyword": {fold(name) for name in people}, "description": titles}
    kept: Values = {}
    for field, pairs in found.items():
        values: dict[tuple[str, str], str] = {}
        for language, text in pairs:
            value = _tidy(field, text)
            folded = fold(value)
            if value and folded not in silent.get(field, ()) and not reason_against(field, value, file_name):
                values.setdefault((language, folded if field in _SEVERAL else ""), value)
        if values:
            kept[field] = [(language, value) for (language, _), value in values.items()][:_MOST_VALUES]
    return {field: _said_once(pairs) for field, pairs in kept.items()}


def chosen(sources: Mapping[str, Values]) -> Iterator[Embedded]:
    """Yield of each field the values of the first source that has any."""
    best: dict[str, str] = {}
    for source, values in sources.items():
        for field in values:
            best.setdefault(field, source)
    titles = {fold(value) for _, value in sources[best["title"]]["title"]} if "title" in best else set()
    for field, source in best.items():
        for language, value in sources[source][field]:
            if field != "description" or fold(value) not in titles:
                yield Embedded(field=field, value=value, source=source, language=language)


def _tidy(field: str, text: str) -> str:
    """Return a text without control characters, a line of text without breaks; empty where too long."""
    text = _NEWLINE.sub("\n", text)
    text = "".join(char for char in text if char in "\n\t" or unicodedata.category(char) not in {"Cc", "Cs"})
    text = text.strip() if field in _MOST_CHARACTERS else " ".join(text.split())
    return text if len(text) <= _MOST_CHARACTERS.get(field, _MOST_CHARACTERS_OF_A_LINE) else ""


def _said_once(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Leave out a text without a language where the same stands there with its language (x-default)."""
    named = {fold(value) for language, value in pairs if language}
    return [(language, value) for language, value in pairs if language or fold(value) not in named]
