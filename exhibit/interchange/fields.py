"""What a sheet's columns may mean: every field, and which headings say it.

A heading matches a field's own name first and then one of its synonyms, without regard to case, spacing and
punctuation; so does a question that only asks for one of them, by the openings in ``questions.toml``. It is
never guessed: a heading that nearly matches does not match (see ``near``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from exhibit.interchange import languages
from exhibit.model.consent import Use
from exhibit.model.folding import words

_BOUND = re.compile(r"^(?P<name>.+?)[\s_:-]*[\[(](?P<language>[^\[\]()]+)[\])]\s*$")
_LAST = re.compile(r"^(?P<name>.+?)[\s_:-]+(?P<language>[A-Za-z]{2,3}(?:-[A-Za-z]{2,4})?)$")
_NUMBERED = re.compile(r"^(?P<name>.+?)[\s_#-]*\d{1,2}$")
_REMARKS = re.compile(r"[\[(]?\s*\b(?:required|optional|mandatory)\b\s*[\])]?\s*$|\*+\s*$", re.IGNORECASE)
_PREFIX = re.compile(r"^\s*(?:dc|dcterms|dublin core)\s*:\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Field:
    """Something a column may hold.

    ``translated`` fields may stand once for each language ("Title (es)"), ``several`` ones in numbered
    columns that are read together ("File 1", "File 2").
    """

    id: str
    description: str
    synonyms: tuple[str, ...] = ()
    translated: bool = False
    several: bool = False


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a heading means: a field, in a language where the heading names one (a BCP 47 tag).

    ``exact`` is set where the field's own name was met, not a synonym.
    """

    field: str
    language: str = ""
    exact: bool = False


def heading_key(heading: str) -> str:
    """Return what a heading is compared by: its folded letters and digits, nothing between them."""
    return "".join(words(heading))


@cache
def fields() -> dict[str, Field]:
    """Return every field by its id, read from ``fields.toml`` and ``consent.toml`` beside this module."""
    found = {}
    for name, entry in _data("fields.toml").items():
        several, translated = entry.get("several", False), entry.get("translated", False)
        found[name] = Field(name, entry["means"], tuple(entry["said"]), translated, several)
    return found | {each.id: each for each in _consents()}


def consent_field(use: Use, part: str = "") -> str:
    """Return the id of a consent field; ``part`` is date, expires, withdrawn, or empty for the answer."""
    return f"{use}_consent_{part}" if part else f"{use}_consent"


def meaning_of(heading: str) -> Meaning | None:
    """Return what a heading means, or None where it matches no field."""
    bare = _PREFIX.sub("", heading)
    for text in dict.fromkeys((heading, bare, _REMARKS.sub("", bare))):
        found = _plain(text) or _in_a_language(text) or _numbered(text)
        if found is not None:
            return found
    return _asked(_REMARKS.sub("", bare))


def nearest(name: str) -> tuple[str, ...]:
    """Return up to three field ids that look like ``name``, for a message; never for matching."""
    import difflib  # noqa: PLC0415 - only for messages

    return tuple(difflib.get_close_matches(name.lower(), list(fields()), n=3, cutoff=0.5))


@cache
def _index() -> dict[str, Meaning]:
    """Return the meaning of every heading key; a field's own name outweighs all synonyms."""
    names = {heading_key(each.id): Meaning(each.id, exact=True) for each in fields().values()}
    for each in fields().values():
        for synonym in each.synonyms:
            names.setdefault(heading_key(synonym), Meaning(each.id))
    return names


def _plain(heading: str) -> Meaning | None:
    return _index().get(heading_key(heading))


def _in_a_language(heading: str) -> Meaning | None:
    for pattern in (_BOUND, _LAST):
        match = pattern.match(heading)
        meaning = _plain(match["name"]) if match else None
        language = languages.tag(match["language"]) if match else ""
        if meaning is not None and language and fields()[meaning.field].translated:
            return Meaning(meaning.field, language, meaning.exact)
    return None


def _numbered(heading: str) -> Meaning | None:
    match = _NUMBERED.match(heading)
    meaning = _plain(match["name"]) if match else None
    return meaning if meaning is not None and fields()[meaning.field].several else None


def without_opening(heading: str) -> tuple[str, ...]:
    """Return the words of a heading without those that only open a question ("What is the ...")."""
    said = words(heading)
    opening = next((one for one in _openings() if said[: len(one)] == one), ())
    return said[len(opening) :]


def _asked(heading: str) -> Meaning | None:
    """Read a question with clear words: "What is the title of your piece?"."""
    meaning = _plain("".join(without_opening(heading)))
    return meaning if meaning is not None and meaning.field in _data("questions.toml")["asked"] else None


@cache
def _openings() -> tuple[tuple[str, ...], ...]:
    """Return the words that questions begin with, the longest first."""
    found = {words(opening) for opening in _data("questions.toml")["openings"]}
    return tuple(sorted(found, key=len, reverse=True))


def near_phrases() -> dict[str, tuple[str, ...]]:
    """Return what people ask in other words for each field that may be offered, with its synonyms."""
    data = _data("questions.toml")
    return {
        name: (name.replace("_", " "), *each.synonyms, *data["near"].get(name, ()))
        for name, each in fields().items()
        if name in data["offered"]
    }


def _consents() -> Iterator[Field]:
    data = _data("consent.toml")
    for use, names in data["names"].items():
        for part, patterns in data["patterns"].items():
            said = tuple(pattern.format(name) for name in names for pattern in patterns)
            name = consent_field(Use(use), "" if part == "answer" else part)
            yield Field(name, f"Consent for {use}: {part}.", said)


@cache
def _data(name: str) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415 - whoever starts without a sheet need not load it

    return tomllib.loads(Path(__file__).with_name(name).read_text(encoding="utf-8"))
