"""Keeping what is worked out from pieces in step with them: the full-text index and the rows of lists."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import Connection

from db.catalog.listing import write_rows
from db.catalog.schema import piece_row, piece_shown
from db.wordindex import INSERT, TABLE
from exhibit.gathering import gather
from exhibit.model.dossier import Dossier
from exhibit.model.entities import REFERENCES
from exhibit.model.history import Change
from exhibit.model.searching import search_document
from exhibit.ports import CatalogReader, Progress, no_progress

_AT_ONCE = 500
"""How many pieces are indexed with one set of queries."""


class Trace:
    """Which things were changed, and of what pieces these are."""

    def __init__(self) -> None:
        self.kinds: set[str] = set()
        self._ids: dict[str, set[int]] = defaultdict(set)
        self._added: dict[str, set[int]] = defaultdict(set)

    def note(self, change: Change) -> None:
        """Take note of a change."""
        self.kinds.add(change.kind)
        if change.kind in _ASKED_FOR:
            (self._ids if change.before else self._added)[change.kind].add(change.entity_id)
        for entity in (change.before, change.after):
            for owner in _OWNERS.get(change.kind, ()) if entity else ():
                number = getattr(entity, f"{owner}_id")
                if number:
                    self._ids[owner].add(number)

    def pieces(self, reader: CatalogReader) -> set[int]:
        """Return the ids of all pieces that show anything of it.

        Nothing has to be asked of what was added: whatever points at that was changed as well.
        """
        asked = {kind: ids - self._added[kind] for kind, ids in self._ids.items()}
        return (
            self._ids["piece"]
            | self._added["piece"]
            | {one.piece_id for one in reader.media.find(id=asked.get("medium", ()))}
            | {one.piece_id for one in reader.stops.find(id=asked.get("stop", ()))}
            | {one.piece_id for one in reader.credits.find(contributor_id=asked.get("contributor", ()))}
            | {one.piece_id for one in reader.tags.find(term_id=asked.get("term", ()))}
        )


_ASKED_FOR = frozenset({"piece", "medium", "stop", "contributor", "term"})
_OWNERS = {
    kind: tuple(owner for owner in ("piece", "medium", "stop") if f"{owner}_id" in pointing)
    for kind, pointing in REFERENCES.items()
}
"""For each kind, those of the things it points at whose pieces show something of it."""


def index(
    connection: Connection,
    reader: CatalogReader,
    piece_ids: Iterable[int],
    progress: Progress = no_progress,
) -> None:
    """Write the search documents and rows of these pieces anew; those of removed pieces go.

    Raises ``Stopped``.
    """
    wanted = sorted(set(piece_ids))
    for start in range(0, len(wanted), _AT_ONCE):
        progress(start, len(wanted), "Indexing the pieces")
        some = tuple(wanted[start : start + _AT_ONCE])
        dossiers = gather(reader, [piece.id for piece in reader.pieces.find(id=some)])
        marks = ", ".join("?" * len(some))
        connection.exec_driver_sql(f"DELETE FROM piece_search WHERE rowid IN ({marks})", some)  # noqa: S608
        _write(connection, some, dossiers)


def make_rows(connection: Connection, reader: CatalogReader) -> None:
    """Write the index and the rows of all pieces anew, as after an upgrade from a catalog that had none."""
    ids = [piece.id for piece in reader.pieces.find()]
    connection.exec_driver_sql("DROP TABLE piece_search")
    connection.exec_driver_sql(TABLE)
    for table in (piece_row, piece_shown):
        connection.execute(table.delete())
    for start in range(0, len(ids), _AT_ONCE):
        some = tuple(ids[start : start + _AT_ONCE])
        _write(connection, some, gather(reader, some))


def _write(connection: Connection, piece_ids: tuple[int, ...], dossiers: tuple[Dossier, ...]) -> None:
    if dossiers:
        connection.exec_driver_sql(INSERT, [_document(one) for one in dossiers])
    write_rows(connection, piece_ids, dossiers)


def _document(dossier: Dossier) -> tuple[int, str, str, str, str]:
    people = [person for _, person in dossier.credits]
    found = search_document(dossier.piece, dossier.texts, people, dossier.terms, dossier.notes)
    return dossier.piece.id, found.title, found.people, found.terms, found.words
