"""Keeping what is worked out from pieces in step with them: the full-text index and the rows of lists."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import Connection

from db.catalog.listing import write_rows
from db.catalog.schema import piece_row, piece_shown
from db.wordindex import INSERT
from exhibit.gathering import gather
from exhibit.model.dossier import Dossier
from exhibit.model.history import Change
from exhibit.model.searching import search_document
from exhibit.ports import CatalogReader

_AT_ONCE = 500
"""How many pieces are indexed with one set of queries."""


def index(connection: Connection, reader: CatalogReader, piece_ids: Iterable[int]) -> None:
    """Write the search documents and rows of these pieces anew; those of removed pieces go."""
    wanted = sorted(set(piece_ids))
    for start in range(0, len(wanted), _AT_ONCE):
        some = tuple(wanted[start : start + _AT_ONCE])
        dossiers = gather(reader, [piece.id for piece in reader.pieces.find(id=some)])
        marks = ", ".join("?" * len(some))
        connection.exec_driver_sql(f"DELETE FROM piece_search WHERE rowid IN ({marks})", some)  # noqa: S608
        if dossiers:
            connection.exec_driver_sql(INSERT, [_document(one) for one in dossiers])
        write_rows(connection, some, dossiers)


def make_rows(connection: Connection, reader: CatalogReader) -> None:
    """Write the rows of all pieces anew, as after an upgrade from a catalog that had none."""
    ids = [piece.id for piece in reader.pieces.find()]
    for table in (piece_row, piece_shown):
        connection.execute(table.delete())
    for start in range(0, len(ids), _AT_ONCE):
        some = tuple(ids[start : start + _AT_ONCE])
        write_rows(connection, some, gather(reader, some))


def touched_pieces(reader: CatalogReader, changes: Iterable[Change]) -> set[int]:
    """Return the ids of all pieces that show anything of what these changes changed."""
    found: dict[str, set[int]] = defaultdict(set)
    for change in changes:
        found[change.kind].add(change.entity_id)
        for entity in (change.before, change.after):
            for owner in ("piece", "medium", "stop"):
                number = getattr(entity, f"{owner}_id", None)
                if number:
                    found[owner].add(number)
    pieces = found["piece"]
    pieces |= {one.piece_id for one in reader.media.find(id=found["medium"])}
    pieces |= {one.piece_id for one in reader.stops.find(id=found["stop"])}
    pieces |= {one.piece_id for one in reader.credits.find(contributor_id=found["contributor"])}
    pieces |= {one.piece_id for one in reader.tags.find(term_id=found["term"])}
    return pieces


def _document(dossier: Dossier) -> tuple[int, str, str, str, str]:
    people = [person for _, person in dossier.credits]
    found = search_document(dossier.piece, dossier.texts, people, dossier.terms, dossier.notes)
    return dossier.piece.id, found.title, found.people, found.terms, found.words
