"""Large catalogs for benchmarks, written straight into the tables: units of work would take minutes.

What is worked out from pieces is left to the program, which does it when it opens such a catalog.
"""

from __future__ import annotations

import random
from collections.abc import Iterable
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from typing import Any

from db.catalog.catalog import open_catalog
from db.catalog.schema import metadata
from db.sqlite import sqlite_module
from exhibit.model.consent import Use
from exhibit.model.people import DisplayChoice
from exhibit.model.pieces import MediumRole, Setting, Status, TextKind
from exhibit.model.review import ReviewKind

DAY = date(2026, 9, 15)
VOCABULARIES = ("form", "theme", "factor", "keyword")
_TERMS = 40
"""How many terms each vocabulary has."""

_DEFAULTS = {"INTEGER": 0, "FLOAT": None, "TEXT": ""}


def write_catalog(path: Path, pieces: int) -> None:
    """Make a catalog with so many pieces: most described, some scored, some without a consent that holds."""
    open_catalog(path).close()
    database = sqlite_module().connect(path)
    chance = random.Random(1)
    words = _words(chance)
    with database:
        for write in (_people, _terms, _pieces, _texts, _media, _links, _consents, _reviews):
            for table, rows in write(pieces, chance, words).items():
                _insert(database, table, rows)
        _index_words(database)
        database.execute("PRAGMA user_version = 0")
    database.close()
    open_catalog(path).close()


def _insert(database: Any, table: str, rows: Iterable[dict[str, Any]]) -> None:
    """Insert rows; a column that a row does not name is empty."""
    columns = metadata.tables[table].columns
    empty = {
        column.name: None if column.nullable else _DEFAULTS[str(column.type)]
        for column in columns
        if column.name != "id"
    }
    names = ", ".join(f'"{name}"' for name in ("id", *empty))
    marks = ", ".join("?" * (len(empty) + 1))
    numbers = count(1)
    database.executemany(
        f"INSERT INTO {table} ({names}) VALUES ({marks})",  # noqa: S608 - names of our own tables
        (tuple(({"id": next(numbers)} | empty | row).values()) for row in rows),
    )


def _words(chance: random.Random) -> list[str]:
    letters = "etaoinshrdlucmf"
    return ["".join(chance.choices(letters, k=chance.randint(3, 8))) for _ in range(4_000)]


def _people(pieces: int, chance: random.Random, words: list[str]) -> dict[str, list[dict[str, Any]]]:
    choices = (DisplayChoice.FULL.value, DisplayChoice.INITIAL.value)
    rows = [
        {
            "kind": "person",
            "legal_name": " ".join(chance.choices(words, k=2)).title(),
            "display_choice": chance.choice(choices),
        }
        for _ in range(pieces // 3 + 1)
    ]
    return {"contributor": rows}


def _terms(_: int, chance: random.Random, words: list[str]) -> dict[str, list[dict[str, Any]]]:
    return {
        "term": [
            {"vocabulary": name, "slug": f"{name}-{place}", "labels": f'[["en", "{chance.choice(words)}"]]',
             "descriptions": "[]", "synonyms": "[]", "traits": "[]"}
            for name in VOCABULARIES for place in range(_TERMS)
        ]
    }  # fmt: skip


def _pieces(pieces: int, chance: random.Random, _: list[str]) -> dict[str, list[dict[str, Any]]]:
    return {
        "piece": [
            {"accession": f"LL-{number}", "status": chance.choice(list(Status)).value,
             "language": chance.choice(("en", "en", "es")), "made": str(chance.randint(1990, 2026)),
             "received_on": (DAY - timedelta(days=chance.randint(0, 900))).isoformat()}
            for number in range(pieces)
        ]
    }  # fmt: skip


def _texts(pieces: int, chance: random.Random, words: list[str]) -> dict[str, list[dict[str, Any]]]:
    def text(kind: TextKind, length: int, **owner: int) -> dict[str, Any]:
        value = " ".join(chance.choices(words, k=length))
        return {"kind": kind.value, "language": "en", "value": value, "setting": Setting.PROSE.value, **owner}

    numbers = range(1, pieces + 1)
    titles = [text(TextKind.TITLE, 4, piece_id=number) for number in numbers]
    statements = [text(TextKind.STATEMENT, 40, piece_id=number) for number in numbers if number % 5]
    alts = [text(TextKind.ALT, 8, medium_id=number) for number in numbers if number % 3]
    return {"text": titles + statements + alts}


def _media(pieces: int, _: random.Random, __: list[str]) -> dict[str, list[dict[str, Any]]]:
    return {
        "medium": [
            {"piece_id": number, "role": MediumRole.PRIMARY.value, "sha256": f"{number:064x}",
             "extension": "jpg", "media_type": "image/jpeg", "width": 1200, "height": 800, "color": "#aabbcc"}
            for number in range(1, pieces + 1)
        ]
    }  # fmt: skip


def _links(pieces: int, chance: random.Random, _: list[str]) -> dict[str, list[dict[str, Any]]]:
    numbers = range(1, pieces + 1)
    people = [{"piece_id": one, "contributor_id": chance.randint(1, pieces // 3 + 1)} for one in numbers]
    tags = [
        {"piece_id": one, "term_id": place * _TERMS + chance.randint(1, _TERMS)}
        for one in numbers
        for place in range(len(VOCABULARIES))
    ]
    return {"credit": people, "tag": tags}


def _consents(pieces: int, chance: random.Random, _: list[str]) -> dict[str, list[dict[str, Any]]]:
    ends = (None, None, "2026-10-01", "2026-01-01")
    return {
        "consent": [
            {"piece_id": number, "use": Use.KIOSK.value, "granted": int(chance.random() > 0.05),
             "expires_on": chance.choice(ends), "places": "[]"}
            for number in range(1, pieces + 1) if number % 7
        ]
    }  # fmt: skip


def _reviews(pieces: int, chance: random.Random, _: list[str]) -> dict[str, list[dict[str, Any]]]:
    return {
        "review": [
            {"piece_id": number, "kind": ReviewKind.SELECTION.value, "finished": 1, "reviewer": reviewer,
             "insight": chance.randint(1, 5), "artistic_impact": chance.randint(1, 5)}
            for number in range(1, pieces + 1, 2) for reviewer in ("Ana", "Bo", "Cy")
        ]
    }  # fmt: skip


def _index_words(database: Any) -> None:
    """Fill the full-text index: these words are folded as they are."""
    database.execute(
        "INSERT INTO piece_search (rowid, title, people, terms, words)"
        " SELECT text.piece_id, group_concat(iif(text.kind = 'title', value, ''), ' '),"
        " lower(max(legal_name)), '', group_concat(iif(text.kind = 'title', '', value), ' ')"
        " FROM text JOIN credit ON credit.piece_id = text.piece_id"
        " JOIN contributor ON contributor.id = contributor_id GROUP BY text.piece_id"
    )
