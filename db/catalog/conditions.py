"""What a query's conditions mean in SQL, said of ``piece_row``; their meaning is ``exhibit.model.finding``'s.

Every expression is 0 or 1, never NULL, so that it can be turned round. Only our own numbers and names are
written into a statement: what a person typed is bound to it.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from db.catalog.listing import HAS_BITS, LACK_BITS, SEPARATOR, STATUSES
from db.wordindex import Run, match
from exhibit.model import finding
from exhibit.model.finding import EXPIRING_DAYS, Condition, Query, lack_value
from exhibit.model.folding import fold, words
from exhibit.model.gate import Lack
from exhibit.model.searching import folded, query_words

_LAST = "\U0010ffff"
"""Comes after every letter: a beginning and this is where a range of texts ends."""

_LONGEST_ID = 18
"""How many digits a number may have that SQLite takes."""


@dataclass(frozen=True, slots=True)
class Where:
    """An expression and what is bound to it."""

    sql: str
    values: tuple[object, ...] = ()


EVERYTHING, NOTHING = Where("1"), Where("0")


def where(run: Run, query: Query, but: str = "") -> Where:
    """Return which rows a query finds, leaving its conditions on the field ``but`` out."""
    meant = Meaning(run, query.day)
    parts = [meant.words(query.words)] if query_words(query.words) else []
    conditions = [one for one in query.conditions if one.field != but]
    wanted: dict[str, list[Where]] = defaultdict(list)
    for one in conditions:
        found = meant.of(one)
        if one.excluded:
            parts.append(Where(f"NOT ({found.sql})", found.values))
        else:
            wanted[one.field].append(found)
    parts += [_joined(some, " OR ") for some in wanted.values()]
    return _joined(parts, " AND ") if parts else EVERYTHING


class Meaning:
    """Turns conditions into SQL for one day; looks names up with ``run``."""

    def __init__(self, run: Run, day: date) -> None:
        self._run = run
        self._day = day.toordinal()
        self.held = held(self._day)

    def of(self, condition: Condition) -> Where:
        """Return what one condition means, a minus before it aside."""
        own: dict[str, Callable[[str], Where]] = {
            finding.STATUS: _status, finding.LANGUAGE: self._language, finding.LACKS: self._lacks,
            finding.GALLERY: self._gallery, finding.PERSON: _person, finding.CONSENT: self.consent,
            finding.ACCESSION: _accession, finding.HAS: _has, finding.EDITION: _edition,
            finding.REVIEWER: _reviewer,
        }  # fmt: skip
        if condition.field in own:
            return own[condition.field](condition.value)
        return self._term(condition.field, condition.value)

    def words(self, text: str) -> Where:
        """Return which rows have all the words."""
        return Where("id IN (SELECT rowid FROM piece_search WHERE piece_search MATCH ?)", (match(text),))

    def consent(self, value: str) -> Where:
        """Return which rows have the kiosk's consent in this state on the day."""
        day, soon = self._day, self._day + EXPIRING_DAYS
        states = {
            "held": self.held,
            "missing": "answers = 0",
            "expiring": _in_spans(f"held_from <= {day} AND held_until BETWEEN {day} AND {soon}"),
            "expired": f"expires_first < {day} AND NOT (refused OR withdrawn_from <= {day} OR {self.held})",
            "withdrawn": f"withdrawn_from <= {day}",
            "refused": "refused",
        }
        return Where(f"({states[value.lower()]})") if value.lower() in states else NOTHING

    def _language(self, value: str) -> Where:
        tags = [row[0] for row in self._run("SELECT DISTINCT language FROM piece_row", ())]
        wanted = fold(value)
        found = [tag for tag in tags if tag and f"{fold(tag)}-".startswith(f"{wanted}-")]
        return Where(f"coalesce(language, '') IN ({', '.join('?' * len(found))})", tuple(found))

    def _lacks(self, value: str) -> Where:
        if value.lower() == "any":
            return Where(f"(lacks <> 0 OR NOT {self.held})")
        lack = next((one for one in Lack if lack_value(one) == value.lower()), None)
        if lack is Lack.CONSENT:
            return Where(f"NOT {self.held}")
        return Where(f"(lacks & {LACK_BITS[lack]}) <> 0") if lack else NOTHING

    def _gallery(self, value: str) -> Where:
        galleries = [row[0] for row in self._run("SELECT id FROM gallery", ())]
        if _number(value) in galleries:
            wanted = [_number(value)]
        else:
            rows = self._run(_GALLERY_TITLES, ())
            wanted = [one for one, title in rows if fold(value) and fold(title).startswith(fold(value))]
        return Where(_IN_GALLERIES.format(_listed(wanted)))

    def _term(self, vocabulary: str, value: str) -> Where:
        terms = self._run("SELECT id, slug, labels FROM term WHERE vocabulary = ?", (vocabulary,))
        wanted = fold(value)
        exact = [number for number, slug, _ in terms if fold(slug) == wanted]
        found = exact or [
            number for number, slug, labels in terms if wanted and _begins(wanted, slug, json.loads(labels))
        ]
        return Where(_TAGGED.format(_listed(found)))


_GALLERY_TITLES = """
SELECT gallery_id, value FROM text WHERE gallery_id IN (SELECT id FROM gallery) AND kind = 'title'
"""

_IN_GALLERIES = (
    "id IN (SELECT stop.piece_id FROM stop JOIN section ON section.id = stop.section_id"
    " WHERE section.gallery_id IN ({}))"
)

_IN_EDITIONS = (
    "id IN (SELECT json_extract(entry.value, '$[0]') FROM publication, json_each(publication.pieces) AS entry"
    " WHERE {})"
)

_TAGGED = "id IN (SELECT piece_id FROM tag WHERE term_id IN ({}))"

_NAMED = (
    "id IN (SELECT piece_shown.id FROM piece_search JOIN piece_shown ON piece_shown.id = piece_search.rowid"
    " WHERE piece_search MATCH ? AND instr(piece_shown.names, ?) > 0)"
)

_IN_LIST = "EXISTS (SELECT 1 FROM json_each(held_again) WHERE {})"

_NUMBERED = (
    "id IN (SELECT piece_shown.id FROM piece_shown WHERE folded_accession >= ? AND folded_accession < ?)"
)


def held(day: int) -> str:
    """Return the expression for a consent that allows the kiosk on a day."""
    return _in_spans(f"held_from <= {day} AND held_until >= {day}")


def _in_spans(sql: str) -> str:
    """Say something of any span of days: the first is in the row, the others, which few have, are a list."""
    again = sql
    for place, name in enumerate(("held_from", "held_until")):
        again = again.replace(name, f"json_extract(value, '$[{place}]')")
    # The list is asked only where there is one: a CASE is worked out in order, an OR need not be.
    return f"({sql} OR CASE held_again WHEN '' THEN 0 ELSE {_IN_LIST.format(again)} END)"


def _status(value: str) -> Where:
    wanted = " ".join(words(value))
    found = [place for place, one in enumerate(STATUSES) if wanted and f" {wanted}" in f" {one.value}"]
    return Where(f"status IN ({_listed(found)})")


def _person(value: str) -> Where:
    wanted = folded([value])
    if not wanted:
        return NOTHING
    return Where(_NAMED, (f"people : ({match(wanted)})", f" {wanted}"))


def _accession(value: str) -> Where:
    wanted = fold(value)
    return Where(_NUMBERED, (wanted, wanted + _LAST)) if wanted else NOTHING


def _has(value: str) -> Where:
    bit = HAS_BITS.get(value.lower(), 0)
    return Where(f"(has & {bit}) <> 0")


def _edition(value: str) -> Where:
    if value.lower() == "any":
        return Where(_IN_EDITIONS.format("1"))
    number = _number(value)
    return Where(_IN_EDITIONS.format(f"publication.id = {number}")) if str(number) == value else NOTHING


def _reviewer(value: str) -> Where:
    if fold(value) == "none":
        return Where("scorers = ''")
    return Where("instr(scorers, ?) > 0", (SEPARATOR + fold(value) + SEPARATOR,))


def _begins(wanted: str, slug: str, labels: Sequence[Sequence[str]]) -> bool:
    return any(fold(name).startswith(wanted) for name in (slug, *(text for _, text in labels)))


def _number(value: str) -> int | None:
    return int(value) if value.isascii() and value.isdecimal() and len(value) <= _LONGEST_ID else None


def _listed(numbers: Iterable[int | None]) -> str:
    return ", ".join(str(number) for number in numbers)


def _joined(parts: Sequence[Where], by: str) -> Where:
    values: tuple[Any, ...] = tuple(value for part in parts for value in part.values)
    return Where(f"({by.join(part.sql for part in parts)})", values)
