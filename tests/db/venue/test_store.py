"""What only a file can promise: two programs at once, refusing in words, and erasing for good."""

from __future__ import annotations

import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from db.sqlite import sqlite_module
from db.venue import opening, store
from db.venue.store import open_venue
from exhibit.model.reflection import Standing
from exhibit.model.refusals import DiskRefused, Refusal
from tests.db.venue.test_contract import ONE, another

CANARY = "Zzunsaid"


def alter(path: Path, statement: str) -> None:
    with closing(sqlite_module().connect(path)) as connection:
        connection.execute(statement)
        connection.commit()


def bytes_beside(path: Path) -> bytes:
    return b"".join(one.read_bytes() for one in path.parent.glob(f"{path.name}*"))


def test_every_promise_about_durability_is_asserted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(open_venue(tmp_path / "venue.db")) as venue:
        answers = {
            name: venue._connection.execute(f"PRAGMA {name}").fetchone()[0] for name in opening._PROMISES
        }
    assert {"journal_mode": "wal", "synchronous": 2, "secure_delete": 1, "trusted_schema": 0} == answers
    monkeypatch.setitem(opening._PROMISES, "synchronous", 3)
    with pytest.raises(RuntimeError, match="synchronous"):
        open_venue(tmp_path / "venue.db")


def test_the_salt_outlives_the_program_and_differs_from_venue_to_venue(tmp_path: Path) -> None:
    with closing(open_venue(tmp_path / "a.db")) as one, closing(open_venue(tmp_path / "b.db")) as other:
        salt = one.salt
        assert salt != other.salt
    with closing(open_venue(tmp_path / "a.db")) as again:
        assert salt == again.salt


def test_a_newer_or_foreign_file_is_refused_in_words_and_left_alone(tmp_path: Path) -> None:
    newer, foreign, torn = tmp_path / "newer.db", tmp_path / "foreign.db", tmp_path / "torn.db"
    open_venue(newer).close()
    alter(newer, "PRAGMA user_version = 99")
    alter(foreign, "CREATE TABLE other (x)")
    torn.write_bytes(b"nothing of the kind" * 500)
    for path, word in ((newer, "newer"), (foreign, "none of"), (torn, "damaged")):
        before = path.read_bytes()
        with pytest.raises(Refusal, match=word):
            open_venue(path)
        assert before == path.read_bytes()


def test_a_disk_that_takes_nothing_is_told_in_words(tmp_path: Path) -> None:
    with closing(open_venue(tmp_path / "venue.db")) as venue:
        pages = venue._connection.execute("PRAGMA page_count").fetchone()[0]
        venue._connection.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(DiskRefused, match="full"):
            venue.leave(replace(ONE, text="w" * 100_000))
        with pytest.raises(DiskRefused, match="full"):
            venue.ensure_keeps()
        assert () == venue.reflections()
        venue._connection.execute("PRAGMA max_page_count = 1000000")
        venue.ensure_keeps()
        assert 1 == venue._connection.execute("SELECT count(*) FROM venue").fetchone()[0]


def test_whether_it_keeps_anything_is_told_soon_while_another_program_writes(tmp_path: Path) -> None:
    path = tmp_path / "venue.db"
    with closing(open_venue(path)) as kiosk, closing(open_venue(path)) as desk, desk._writing():
        begun = time.monotonic()
        with pytest.raises(DiskRefused, match="Another program"):
            kiosk.ensure_keeps()
        assert time.monotonic() - begun < 3
        assert 5000 == kiosk._connection.execute("PRAGMA busy_timeout").fetchone()[0]


def filled(path: Path) -> Path:
    with closing(open_venue(path)) as venue:
        for number in (1, 2):
            venue.leave(another(number, text=f"{number}"))
            venue.decide(number, Standing.APPROVED)
    return path


def test_a_file_that_cannot_be_written_is_read_and_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = filled(tmp_path / "venue.db")
    before = {one.name: one.read_bytes() for one in tmp_path.iterdir()}

    def forbidden(path: Path) -> Any:
        raise DiskRefused("The file of the reflections cannot be opened or made.")

    monkeypatch.setattr(store, "open_connection", forbidden)
    with pytest.raises(DiskRefused):
        open_venue(path)
    with closing(open_venue(path, at_least_reading=True)) as venue:
        assert ["2", "1"] == [one.text for one in venue.reflections(standing=Standing.APPROVED)]
        for _ in range(2):
            with pytest.raises(DiskRefused, match="opened or made"):
                venue.ensure_keeps()
        with pytest.raises(DiskRefused, match="may not be written"):
            venue.leave(another(3))
    assert before == {one.name: one.read_bytes() for one in tmp_path.iterdir()}


def test_what_cannot_even_be_read_is_refused_with_the_first_reason(tmp_path: Path) -> None:
    newer, torn = filled(tmp_path / "newer.db"), tmp_path / "torn.db"
    alter(newer, "PRAGMA user_version = 99")
    torn.write_bytes(b"nothing of the kind" * 500)
    for path, word in ((newer, "newer"), (torn, "damaged")):
        with pytest.raises(Refusal, match=word):
            open_venue(path, at_least_reading=True)
    (tmp_path / "a file").write_bytes(b"")
    with pytest.raises(OSError, match=r"."):
        open_venue(tmp_path / "a file" / "venue.db", at_least_reading=True)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE reflection SET drawing = '[[1' WHERE id = 1",
        "UPDATE reflection SET drawing = '[7]' WHERE id = 1",
        "UPDATE reflection SET drawing = CAST(x'ff' AS TEXT) WHERE id = 1",
        "UPDATE reflection SET text = CAST(x'ff' AS TEXT) WHERE id = 1",
    ],
)
def test_a_damaged_row_is_left_out_and_the_others_are_read(tmp_path: Path, statement: str) -> None:
    path = filled(tmp_path / "venue.db")
    alter(path, statement)
    with closing(open_venue(path)) as venue:
        assert "2" == venue.reflections()[0].text
        assert {"2", "\ufffd"} >= {one.text for one in venue.reflections()}


@pytest.mark.parametrize("statement", ["DROP TABLE reflection", "DELETE FROM venue"])
def test_a_file_that_lacks_something_is_called_damaged(tmp_path: Path, statement: str) -> None:
    path = filled(tmp_path / "venue.db")
    alter(path, statement)
    with closing(open_venue(path)) as venue, pytest.raises(Refusal, match="damaged"):
        venue.ensure_keeps()


def test_two_programs_see_what_each_other_writes(tmp_path: Path) -> None:
    path = tmp_path / "venue.db"
    with closing(open_venue(path)) as kiosk, closing(open_venue(path)) as desk:
        kept = kiosk.leave(ONE)
        assert (kept,) == desk.reflections(standing=Standing.HELD)
        desk.decide(kept.id, Standing.APPROVED)
        assert 1 == len(kiosk.reflections(standing=Standing.APPROVED))
        kiosk.leave(another(2))
        assert kiosk.take_back(ONE.code_digest)
        assert () == desk.reflections(standing=Standing.APPROVED)


def test_what_is_taken_back_is_in_no_byte_of_the_store(tmp_path: Path) -> None:
    path = tmp_path / "venue.db"
    with closing(open_venue(path)) as venue:
        venue.leave(replace(ONE, text=CANARY * 40, prompt=CANARY, drawing=(((777, 555), (778, 556)),)))
        assert CANARY.encode() in bytes_beside(path)
        assert b"[777,555]" in bytes_beside(path)
        assert venue.take_back(ONE.code_digest)
        left = bytes_beside(path)
        assert CANARY.encode() not in left
        assert b"[777,555]" not in left
