"""Keeping the catalog's full-text index in step with its pieces."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import TypeVar

from sqlalchemy import Connection

from db.wordindex import INSERT
from exhibit.model.history import Change
from exhibit.model.people import Contributor
from exhibit.model.pieces import Text
from exhibit.model.searching import search_document
from exhibit.model.vocabulary import Term
from exhibit.ports import CatalogReader

T = TypeVar("T")

_AT_ONCE = 500
"""How many pieces are indexed with one set of queries."""


def index(connection: Connection, reader: CatalogReader, piece_ids: Iterable[int]) -> None:
    """Write the search documents of these pieces anew; those of removed pieces go."""
    wanted = sorted(set(piece_ids))
    for start in range(0, len(wanted), _AT_ONCE):
        some = tuple(wanted[start : start + _AT_ONCE])
        marks = ", ".join("?" * len(some))
        connection.exec_driver_sql(f"DELETE FROM piece_search WHERE rowid IN ({marks})", some)  # noqa: S608
        rows = list(_documents(reader, some))
        if rows:
            connection.exec_driver_sql(INSERT, rows)


def touched_pieces(reader: CatalogReader, changes: Iterable[Change]) -> set[int]:
    """Return the ids of all pieces whose search document may differ after these changes."""
    found: dict[str, set[int]] = defaultdict(set)
    for change in changes:
        for entity in (change.before, change.after):
            if entity is not None:
                owner = getattr(entity, "piece_id", None)
                found["piece" if owner else change.kind].add(owner or entity.id)
                if isinstance(entity, Text) and entity.medium_id:
                    found["medium"].add(entity.medium_id)
    pieces = found["piece"]
    pieces |= {one.piece_id for one in reader.media.find(id=found["medium"])}
    pieces |= {one.piece_id for one in reader.credits.find(contributor_id=found["contributor"])}
    pieces |= {one.piece_id for one in reader.tags.find(term_id=found["term"])}
    return pieces


def _documents(reader: CatalogReader, piece_ids: tuple[int, ...]) -> Iterable[tuple[int, str, str, str, str]]:
    media = {one.id: one.piece_id for one in reader.media.find(piece_id=piece_ids)}
    texts = _by_piece((one.piece_id, one) for one in reader.texts.find(piece_id=piece_ids))
    for text in reader.texts.find(medium_id=media.keys()):
        texts[media[text.medium_id or 0]].append(text)
    credit = reader.credits.find(piece_id=piece_ids)
    people: dict[int, Contributor] = {
        one.id: one for one in reader.contributors.find(id={one.contributor_id for one in credit})
    }
    names = _by_piece((one.piece_id, people[one.contributor_id]) for one in credit)
    tags = reader.tags.find(piece_id=piece_ids)
    terms: dict[int, Term] = {one.id: one for one in reader.terms.find(id={one.term_id for one in tags})}
    labels = _by_piece((one.piece_id, terms[one.term_id]) for one in tags)
    notes = _by_piece((one.piece_id, one) for one in reader.notes.find(piece_id=piece_ids))
    for piece in reader.pieces.find(id=piece_ids):
        number = piece.id
        found = search_document(piece, texts[number], names[number], labels[number], notes[number])
        yield number, found.title, found.people, found.terms, found.words


def _by_piece(pairs: Iterable[tuple[int | None, T]]) -> defaultdict[int, list[T]]:
    grouped: defaultdict[int, list[T]] = defaultdict(list)
    for piece_id, one in pairs:
        grouped[piece_id or 0].append(one)
    return grouped
