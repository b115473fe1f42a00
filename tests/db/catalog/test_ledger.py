"""The changes of a unit of work while it goes on, and what a long one leaves behind."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.catalog.catalog import open_catalog
from db.catalog.ledger import Ledger
from exhibit.model.history import Change
from exhibit.model.pieces import Note, Piece, Text, TextKind
from exhibit.model.refusals import Stopped
from exhibit.services.history import undo

MANY = 2500
"""More changes than are held as they came, or wait to be sent."""

texts = st.text(st.characters(exclude_categories=()), max_size=20) | st.sampled_from(
    ["\x1e", "\x1f|", "", '"']
)


def changes(count: int, value: str = "Written after nights.") -> Iterator[Change]:
    """Yield additions, changes and removals of notes."""
    for number in range(1, count + 1):
        note = Note(id=number, piece_id=1, heading="Tell us more", value=f"{value} {number}")
        yield [
            Change("note", None, note),
            Change("note", note, replace(note, value="")),
            Change("note", note, None),
        ][number % 3]


@pytest.mark.parametrize("count", [0, 1, 999, 1000, MANY])
def test_every_change_comes_out_as_it_went_in_and_in_order(count: int) -> None:
    ledger = Ledger()
    for change in changes(count):
        ledger.note(change)

    assert count == len(ledger)
    assert list(changes(count)) == list(ledger.changes())
    assert count == sum(map(len, ledger.entries()))


@settings(max_examples=20)
@given(texts)
def test_no_sign_in_a_text_parts_what_is_packed(value: str) -> None:
    ledger = Ledger()
    wanted = [Change("note", None, Note(id=1, piece_id=1, heading=value, value=value))] * 1000
    for change in wanted:
        ledger.note(change)

    assert wanted == list(ledger.changes())


def test_what_was_forgotten_is_not_counted() -> None:
    ledger = Ledger()
    for change in changes(MANY):
        ledger.note(change)
    ledger.clear()

    assert (0, []) == (len(ledger), list(ledger.entries()))


def test_many_changes_take_little_memory() -> None:
    tracemalloc.start()
    ledger = Ledger()
    for change in changes(20_000):
        ledger.note(change)
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert 100 * 20_000 > held


def test_a_long_step_is_written_and_undone_whole(tmp_path: Path) -> None:
    catalog = open_catalog(tmp_path / "catalog.db")
    with catalog.write("Import of many") as work:
        for number in range(MANY):
            piece = work.pieces.add(Piece(accession=f"P{number}"))
            work.texts.add(Text(kind=TextKind.TITLE, language="en", value="Lamp", piece_id=piece.id))
        assert MANY == work.search("lamp").total
        step = work.commit()
    assert step is not None
    with catalog.read() as view:
        kinds = [change.kind for change in view.step(step.id).changes]
        assert ["piece", "text"] * MANY == kinds
    undo(catalog)
    with catalog.read() as view:
        assert ((), 0) == (view.pieces.find(), view.search("lamp").total)
    catalog.close()


def test_stopped_while_it_is_recorded_nothing_is_kept(tmp_path: Path) -> None:
    catalog = open_catalog(tmp_path / "catalog.db")

    def stop(done: int, total: int, what: str = "") -> None:
        if done:
            raise Stopped

    def work_on() -> None:
        with catalog.write("Import of many") as work:
            for number in range(MANY):
                work.pieces.add(Piece(accession=f"P{number}"))
            work.commit(progress=stop)

    with pytest.raises(Stopped):
        work_on()
    with catalog.read() as view:
        assert ((), ()) == (view.pieces.find(), view.steps())
    catalog.close()
