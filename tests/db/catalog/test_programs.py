"""Random programs of edits, undos and redos end where they began, across a reopened file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.catalog.catalog import SqliteCatalog, open_catalog
from exhibit.model.entities import KINDS, Entity
from exhibit.model.pieces import Note, Piece, Text, TextKind
from exhibit.model.refusals import NotFound
from exhibit.ports import Catalog, CatalogReader, UnitOfWork
from exhibit.services.history import redo, undo
from tests.fakes.catalog import FakeCatalog

EDITS = st.tuples(
    st.sampled_from(["add", "rename", "note", "remove"]), st.integers(0, 4), st.text(max_size=5)
)
PROGRAMS = st.lists(
    st.one_of(st.lists(EDITS, min_size=1, max_size=4), st.sampled_from(["undo", "redo", "reopen"])),
    max_size=12,
)

COLLECTIONS = {"medium": "media", "gallery": "galleries", "saved_search": "saved_searches"}


def edit(work: UnitOfWork, what: str, place: int, value: str) -> None:
    pieces = work.pieces.find()
    piece = pieces[place % len(pieces)] if pieces else None
    if what == "add" or piece is None:
        added = work.pieces.add(Piece(accession=f"A-{len(work.steps(10_000))}-{len(pieces)}-{place}-{value}"))
        work.texts.add(Text(kind=TextKind.TITLE, language="en", value=value, piece_id=added.id))
    elif what == "rename":
        work.pieces.put(replace(piece, made=value))
    elif what == "note":
        work.notes.add(Note(piece_id=piece.id, heading="h", value=value))
    else:
        for collection in (work.notes, work.texts):
            for one in collection.find(piece_id=piece.id):
                collection.remove(one.id)
        work.pieces.remove(piece.id)


def everything(view: CatalogReader) -> dict[str, tuple[Entity, ...]]:
    return {kind: getattr(view, COLLECTIONS.get(kind, f"{kind}s")).find() for kind in KINDS}


def state_of(catalog: Catalog) -> dict[str, tuple[Entity, ...]]:
    with catalog.read() as view:
        return everything(view)


def run_step(catalog: Catalog, edits: list[tuple[str, int, str]]) -> bool:
    with catalog.write("edit") as work:
        try:
            for what, place, value in edits:
                edit(work, what, place, value)
            return work.commit() is not None
        except ValueError:  # the same accession twice: the whole step is refused
            return False


@settings(max_examples=60, deadline=None)
@given(program=PROGRAMS)
def test_undoing_everything_ends_where_it_began(program: list[list[tuple[str, int, str]] | str]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "catalog.db"
        catalog: SqliteCatalog = open_catalog(path)
        states, place = [state_of(catalog)], 0
        for order in program:
            if order == "reopen":
                catalog.close()
                catalog = open_catalog(path)
            elif isinstance(order, str):
                place = walk(catalog, order, place, len(states))
            elif run_step(catalog, order):
                states[place + 1 :] = [state_of(catalog)]
                place += 1
            assert state_of(catalog) == states[place]
        for expected in reversed(states[:place]):
            undo(catalog)
            assert state_of(catalog) == expected
        for expected in states[1:]:
            redo(catalog)
            assert state_of(catalog) == expected
        assert_search_agrees(catalog)
        catalog.close()


def walk(catalog: Catalog, order: str, place: int, known: int) -> int:
    if order == "undo":
        if place == 0:
            with pytest.raises(NotFound):
                undo(catalog)
            return 0
        undo(catalog)
        return place - 1
    if place == known - 1:
        with pytest.raises(NotFound):
            redo(catalog)
        return place
    redo(catalog)
    return place + 1


def assert_search_agrees(catalog: Catalog) -> None:
    """Searching finds what a fresh look through every piece finds: the fake is that look."""
    fake = FakeCatalog()
    for kind, entities in state_of(catalog).items():
        fake._state.rows[kind] = {one.id: one for one in entities}
    for query in ("a", "0", "á", "h", "A 0"):
        with catalog.read() as view, fake.read() as look:
            assert set(view.search(query).piece_ids) == set(look.search(query).piece_ids)
