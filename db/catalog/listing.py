"""The rows that lists are read from: worked out from everything known of a piece, and kept ready.

``piece_row`` is narrow: what pieces are sorted by and asked about. ``piece_shown`` is what is read of the few
that are seen. Neither depends on the day; what does (the consent) is kept as spans of days.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import fields
from datetime import date
from typing import Any

from sqlalchemy import Connection

from db.catalog.holding import NEVER, holding
from db.catalog.schema import piece_row, piece_shown
from exhibit.model.dossier import PICTURE_ROLES, Dossier
from exhibit.model.finding import HAS_VALUES, PieceRow, Sort
from exhibit.model.folding import fold
from exhibit.model.gate import Lack
from exhibit.model.pieces import MediumRole, Status, TextKind
from exhibit.model.rows import row_of, scores_of, sort_key
from exhibit.model.searching import folded

ROWS = 3
"""Which rules the rows were worked out by; raised with every change of them, so that all are made anew."""

SEPARATOR = "\n"
"""Parts, and surrounds, the several names in one column."""

LACK_BITS = {lack: 1 << place for place, lack in enumerate(Lack)}
HAS_BITS = {value: 1 << place for place, value in enumerate(HAS_VALUES)}
STATUSES = tuple(Status)

_ANY_DAY = date(2000, 1, 1)
"""For rows whose consents were taken off: no day makes a difference to them."""

_SHOWN = tuple(field.name for field in fields(PieceRow) if field.name not in ("id", "lacks"))

_ROW = ", ".join(column.name for column in piece_row.columns)
_INSERT_ROW = f"INSERT INTO piece_row ({_ROW}) VALUES ({', '.join('?' * len(piece_row.columns))})"  # noqa: S608
_INSERT_SHOWN = "INSERT INTO piece_shown (id, names, folded_accession, shown) VALUES (?, ?, ?, ?)"


def write_rows(connection: Connection, piece_ids: tuple[int, ...], dossiers: Iterable[Dossier]) -> None:
    """Write the rows of these pieces anew; those of removed pieces, which have no dossier, go."""
    marks = ", ".join("?" * len(piece_ids))
    for table in (piece_row, piece_shown):
        connection.exec_driver_sql(f"DELETE FROM {table.name} WHERE id IN ({marks})", piece_ids)  # noqa: S608
    rows = [(one, row_of(one, _ANY_DAY)) for one in dossiers]
    if rows:
        connection.exec_driver_sql(_INSERT_ROW, [_asked(*pair) for pair in rows])
        connection.exec_driver_sql(_INSERT_SHOWN, [_shown(*pair) for pair in rows])


def read_row(piece_id: int, shown: str, lacks: int) -> PieceRow:
    """Return a row as it was written; ``lacks`` is the whole mask of the day."""
    values: dict[str, Any] = dict(zip(_SHOWN, json.loads(shown), strict=True))
    values["people"] = tuple(values["people"])
    values["status"] = STATUSES[values["status"]]
    values["received_on"] = date.fromisoformat(values["received_on"]) if values["received_on"] else None
    values["terms"] = tuple(map(tuple, values["terms"]))
    return PieceRow(id=piece_id, lacks=lacks_in(lacks), **values)


def lacks_in(mask: int) -> tuple[Lack, ...]:
    """Return the lacks of a mask, in the gate's order."""
    return _LACKS[mask]


_LACKS = tuple(
    tuple(lack for lack, bit in LACK_BITS.items() if mask & bit) for mask in range(1 << len(LACK_BITS))
)


def _asked(dossier: Dossier, row: PieceRow) -> tuple[Any, ...]:
    lacks = sum(LACK_BITS[lack] for lack in row.lacks if lack is not Lack.CONSENT)
    held = holding(dossier.consents)
    (first, last), *again = held.spans or ((NEVER, 0),)
    return (
        row.id,
        *(sort_key(row, sort) for sort in Sort if sort is not Sort.LACKS),
        lacks.bit_count(),
        lacks,
        sum(HAS_BITS[value] for value in _has(dossier)),
        first,
        last,
        json.dumps(again) if again else "",
        held.answers,
        int(held.refused),
        held.withdrawn_from,
        held.expires_first,
        _surrounded(fold(score.reviewer) for score in scores_of(dossier)),
    )


def _shown(dossier: Dossier, row: PieceRow) -> tuple[Any, ...]:
    names = [
        f" {folded([name])}"
        for _, person in dossier.credits
        for name in (person.legal_name, person.display_name, person.organization)
    ]
    values = {name: getattr(row, name) for name in _SHOWN}
    values["status"] = STATUSES.index(row.status)
    values["received_on"] = row.received_on.isoformat() if row.received_on else None
    text = json.dumps(list(values.values()), ensure_ascii=False, separators=(",", ":"))
    return row.id, SEPARATOR.join(names), fold(row.accession), text


def _has(dossier: Dossier) -> list[str]:
    roles = {medium.role for medium in dossier.media}
    found = {
        "picture": not roles.isdisjoint(PICTURE_ROLES),
        "body": bool(dossier.words(TextKind.BODY)),
        "statement": bool(dossier.words(TextKind.STATEMENT)),
        "sound": MediumRole.AUDIO in roles,
        "film": MediumRole.VIDEO in roles,
        "note": bool(dossier.notes),
        "scan": bool(dossier.piece.release_scan) or any(one.scan for one in dossier.consents),
    }
    return [value for value, there in found.items() if there]


def _surrounded(names: Iterable[str]) -> str:
    found = tuple(names)
    return SEPARATOR + SEPARATOR.join(found) + SEPARATOR if found else ""
