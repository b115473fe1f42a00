"""The front matter of a text: what a program of notes or web pages writes above it, which is no part of it.

It stands between two lines ``---`` at the very beginning, in YAML, of which only the lines that everybody
writes are understood: ``title: On Call``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from exhibit.media.documents.authors import named
from exhibit.media.documents.properties import offered
from exhibit.model.said import Said
from exhibit.model.secrets import Secret
from exhibit.ports import Embedded

_FENCED = re.compile(r"---[ \t]*\n((?:(?!---|\.\.\.).*\n)*?)(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_PAIR = re.compile(r"([A-Za-z][\w .-]{0,40}?)[ \t]*:(?:[ \t]+(.*))?")
_GOES_ON = re.compile(r"(?:[ \t]+|- |#).*|[ \t]*|-")
"""A line that belongs to the key above, such as an item of its list, or is a comment."""

_KNOWN = {
    *("title", "subtitle", "author", "authors", "byline", "date", "created", "updated", "modified", "tags"),
    *("tag", "categories", "category", "keywords", "layout", "slug", "draft", "lang", "language", "aliases"),
    *("description", "summary", "permalink", "email", "id", "uuid", "status", "type", "publish", "published"),
}
"""Of these there must be one: lines of a dialog or a list between two dashes look the same."""

_PEOPLE = {"authors": "author", "byline": "author", "by": "author", "writer": "author"}
_CONTACTS = {"email", "e-mail", "mail", "phone", "telephone", "address"}
_OF_ITS_OWN = {"title", "author"}
_BLOCKS = {">", "|", ">-", "|-"}
_SOURCE = "front matter"


@dataclass(frozen=True, slots=True)
class Fronted:
    """A text without its front matter, and what that says: see ``exhibit.ports.Looked``."""

    words: str
    embedded: tuple[Embedded, ...] = ()
    private: tuple[Secret, ...] = ()
    remarks: tuple[str, ...] = ()


def without_front_matter(text: str, file_name: str) -> Fronted:
    """Part a text from its front matter; one that has none comes back as it is."""
    match = _FENCED.match(text)
    pairs = _pairs(match[1]) if match else None
    if match is None or not pairs or _KNOWN.isdisjoint(key for key, _ in pairs):
        return Fronted(text)
    titles = [(key, value) for key, value in pairs if key == "title" and value not in {"", *_BLOCKS}]
    contact = (Secret.CONTACT,) if any(key in _CONTACTS for key, _ in pairs) else ()
    return Fronted(
        text[match.end() :].lstrip("\n"),
        offered(titles, _SOURCE, file_name),
        (*named(key for key, _ in pairs), *contact),
        tuple(_left_out({key for key, _ in pairs})),
    )


def _pairs(lines: str) -> list[tuple[str, str]] | None:
    """Return keys with their values, None where there is a line that is nothing of the kind."""
    pairs: list[tuple[str, str]] = []
    for line in lines.splitlines():
        if pair := _PAIR.fullmatch(line):
            key = pair[1].lower()
            pairs.append((_PEOPLE.get(key, key), _unquoted(pair[2] or "")))
        elif not _GOES_ON.fullmatch(line):
            return None
    return pairs


def _unquoted(value: str) -> str:
    value = value.strip()
    for quote in "\"'":
        if len(value) > 1 and value[0] == value[-1] == quote:
            return value[1:-1].replace(f"\\{quote}", quote)
    return value


def _left_out(keys: set[str]) -> list[str]:
    """Say what was taken off, by the names of its lines and never by what they say."""
    others = sorted(keys - _OF_ITS_OWN - _CONTACTS)
    if not others:
        return ["The lines of its properties at its beginning are no part of the text, and were left out."]
    return [
        Said(
            "The lines of its properties at its beginning ({names}) are no part of the text, "
            "and were left out.",
            names=", ".join(others),
        )
    ]
