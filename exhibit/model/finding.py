"""What a curator asks of the catalog: words, conditions on fields, an order; and the rows that answer.

The search line is ``form:poem status:review -theme:burnout night shift``: bare words are searched for,
``field:value`` is a condition, a minus turns it round, quotation marks hold a value together. Conditions on
the same field are alternatives, conditions on different fields must all hold, and none of those turned round.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from exhibit.model.gate import Lack
from exhibit.model.pieces import Status


class Sort(StrEnum):
    """What rows can be sorted by."""

    ACCESSION = "accession"
    TITLE = "title"
    PEOPLE = "people"
    FORM = "form"
    STATUS = "status"
    LANGUAGE = "language"
    MADE = "made"
    RECEIVED = "received"
    INSIGHT = "insight"
    IMPACT = "impact"
    LACKS = "lacks"


STATUS, LANGUAGE, LACKS, GALLERY, PERSON, CONSENT, ACCESSION, HAS, EDITION, REVIEWER = (
    "status",
    "language",
    "lacks",
    "gallery",
    "person",
    "consent",
    "accession",
    "has",
    "edition",
    "reviewer",
)
"""The fields of a condition that are no vocabulary; every other field is the name of one.

``lacks`` takes a name of ``exhibit.model.gate.Lack`` in small letters with hyphens (``alt-text``), or ``any``
(see ``lack_value``). ``status`` takes a status or the beginning of a word in it (``review``), ``language`` a
tag or its base (``en`` finds ``en-GB``), ``accession`` a beginning. ``gallery`` takes an id, or the beginning
of a title; ``person`` the beginning of any word in a name of a contributor; ``consent`` one of
``CONSENT_VALUES``; ``has`` one of ``HAS_VALUES``; ``edition`` a publication's id or ``any``; ``reviewer`` who
scored the piece, or ``none``. Vocabularies take a slug; what is none is the beginning of slugs or labels.
Case and diacritics never matter. What nothing can have finds nothing, and shuts nothing out.
"""

OWN_FIELDS = (STATUS, LANGUAGE, LACKS, GALLERY, PERSON, CONSENT, ACCESSION, HAS, EDITION, REVIEWER)

CONSENT_VALUES = ("held", "missing", "expiring", "expired", "withdrawn", "refused")
"""Of the consent for the kiosk on the query's day.

``held``: the gate asks for no more; ``expiring``: held, and no longer by ``EXPIRING_DAYS`` days from then or
the day after; ``missing``: nobody has answered; ``withdrawn``: a yes was taken back; ``refused``: somebody
said no; ``expired``: a yes has run out, and it is none of held, withdrawn and refused.
"""

EXPIRING_DAYS = 60

HAS_VALUES = ("picture", "body", "statement", "sound", "film", "note", "scan")


@dataclass(frozen=True, slots=True)
class Condition:
    """One ``field:value`` of a query; ``excluded`` where a minus stood before it."""

    field: str
    value: str
    excluded: bool = False

    def __str__(self) -> str:
        value = (
            f'"{self.value}"' if not self.value or any(char.isspace() for char in self.value) else self.value
        )
        return f"{'-' if self.excluded else ''}{self.field}:{value}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What is looked for, and in which order. ``day`` is the day that consents are asked about."""

    words: str = ""
    conditions: tuple[Condition, ...] = ()
    sort: Sort = Sort.ACCESSION
    descending: bool = False
    day: date

    def with_condition(self, condition: Condition) -> Query:
        """Return the query with one more condition; one that says the opposite goes."""
        others = [
            one for one in self.conditions if (one.field, one.value) != (condition.field, condition.value)
        ]
        return replace(self, conditions=(*others, condition))

    def without(self, condition: Condition) -> Query:
        """Return the query without a condition."""
        return replace(self, conditions=tuple(one for one in self.conditions if one != condition))

    def to_text(self) -> str:
        """Return the search line that gives this query, its order apart."""
        return " ".join([*map(str, self.conditions), *([self.words] if self.words else [])])


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedSearch:
    """A search line that a curator keeps under a name."""

    id: int = 0
    name: str
    line: str
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PieceRow:
    """A piece as a list or a grid shows it: nothing that needs a second look into the catalog.

    ``people`` are the names as shown, ``""`` for an anonymous one. ``picture`` is the SHA-256 of the first
    picture, empty without one; ``width``, ``height`` and ``color`` are its own. ``terms`` are pairs of
    vocabulary and slug. ``insight`` and ``impact`` are means over the reviewers, None before the first score.
    ``lacks`` are the gate's words for the kiosk on the query's day.
    """

    id: int
    accession: str
    title: str
    people: tuple[str, ...]
    status: Status
    language: str
    made: str
    received_on: date | None
    terms: tuple[tuple[str, str], ...] = ()
    picture: str = ""
    width: int = 0
    height: int = 0
    color: str = ""
    insight: float | None = None
    impact: float | None = None
    reviewers: int = 0
    lacks: tuple[Lack, ...] = ()


@dataclass(frozen=True, slots=True)
class Facet:
    """How many of the pieces found have a value; ``field`` and ``value`` are those of a condition."""

    field: str
    value: str
    count: int


def lack_value(lack: Lack) -> str:
    """Return what a ``lacks`` condition calls a lack: ``alt-text``."""
    return lack.name.lower().replace("_", "-")


def parse_query(line: str, day: date, vocabularies: Iterable[str] = ()) -> Query:
    """Read a search line. What names no known field is searched for as words, colon and all."""
    known = {*OWN_FIELDS, *vocabularies}
    words, conditions = [], []
    for part in _parts(line):
        name, colon, value = part.lstrip("-").partition(":")
        if colon and name.lower() in known and value.strip('"'):
            conditions.append(Condition(name.lower(), value.strip('"'), part.startswith("-")))
        else:
            words.append(part)
    return Query(words=" ".join(words), conditions=tuple(dict.fromkeys(conditions)), day=day)


def _parts(line: str) -> list[str]:
    """Split at spaces outside of quotation marks; an unclosed one ends with the line."""
    parts, current, quoted = [], "", False
    for char in line:
        if char == '"':
            quoted = not quoted
        if char.isspace() and not quoted:
            parts.append(current)
            current = ""
        else:
            current += char
    return [part for part in [*parts, current] if part]
