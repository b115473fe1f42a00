"""Opening the catalog: one pen, any number of readers, and refusals in words."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from db.catalog import catalog as opening
from db.catalog.catalog import CATALOG, open_catalog, open_for_reading
from db.catalog.schema import REVISION
from db.engine import Access, open_engine
from db.migrate import Store, upgrade
from db.sqlite import sqlite_module
from exhibit.model.pieces import Piece
from exhibit.model.refusals import CatalogDamaged, CatalogInUse, CatalogTooNew, Refusal

SECOND = """
import sys
from pathlib import Path
from db.catalog.catalog import open_catalog
from exhibit.model.pieces import Piece
from exhibit.model.refusals import CatalogInUse
catalog = open_catalog(Path(sys.argv[1]))
with catalog.read() as view:
    print(len(view.pieces.find()), catalog.writable)
try:
    with catalog.write("second"):
        print("wrote")
except CatalogInUse as refusal:
    print(refusal.what)
catalog.close()
"""


def add_piece(path: Path, accession: str) -> None:
    catalog = open_catalog(path)
    with catalog.write("add") as work:
        work.pieces.add(Piece(accession=accession))
        work.commit()
    catalog.close()


def bytes_below(folder: Path) -> dict[str, str]:
    return {
        str(path): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_a_second_program_is_told_and_may_read(tmp_path: Path) -> None:
    path = tmp_path / "catalog.db"
    first = open_catalog(path)
    with first.write("add") as work:
        work.pieces.add(Piece(accession="A-1"))
        work.commit()
    ran = subprocess.run(
        [sys.executable, "-c", SECOND, str(path)], capture_output=True, text=True, check=True
    )
    assert ran.stdout.splitlines() == ["1 False", "Another Lamplight is working in this catalog."]
    first.close()
    ran = subprocess.run(
        [sys.executable, "-c", SECOND, str(path)], capture_output=True, text=True, check=True
    )
    assert ran.stdout.splitlines() == ["1 True", "wrote"]


def test_a_reader_beside_a_writer_sees_what_was_committed(tmp_path: Path) -> None:
    path = tmp_path / "catalog.db"
    first = open_catalog(path)
    second = open_catalog(path)
    with second.read() as before, first.write("add") as work:
        work.pieces.add(Piece(accession="A-1"))
        work.commit()
        assert before.pieces.find() == ()
    with second.read() as after:
        assert len(after.pieces.find()) == 1
    with pytest.raises(CatalogInUse), second.write("no"):
        pass
    second.close()
    first.close()


def test_reading_changes_not_one_byte(tmp_path: Path) -> None:
    path = tmp_path / "catalog.db"
    add_piece(path, "A-1")
    before = bytes_below(tmp_path)
    catalog = open_for_reading(path)
    with catalog.read() as view:
        assert [piece.accession for piece in view.pieces.find()] == ["A-1"]
    assert bytes_below(tmp_path) == before
    catalog.close()
    assert bytes_below(tmp_path) == before


def test_reading_beside_a_writer_changes_not_one_byte(tmp_path: Path) -> None:
    path = tmp_path / "catalog.db"
    writer = open_catalog(path)
    for number in range(3):
        with writer.write("add") as work:
            work.pieces.add(Piece(accession=f"A-{number}"))
            work.commit()
    before = bytes_below(tmp_path)
    assert str(path.with_name("catalog.db-shm")) in before
    reader = open_for_reading(path)
    with reader.read() as view:
        assert ["A-0", "A-1", "A-2"] == [piece.accession for piece in view.pieces.find()]
    reader.close()
    assert before == bytes_below(tmp_path)
    writer.close()


def test_a_writer_that_never_rests_can_be_read_beside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "catalog.db"
    writer = open_catalog(path)
    copy_file = shutil.copyfile
    copied: list[int] = []

    def copy_and_write(source: Path, target: Path) -> None:
        copy_file(source, target)
        copied.append(len(copied))
        with writer.write("add") as work:
            work.pieces.add(Piece(accession=f"A-{len(copied)}"))
            work.commit()

    with writer.write("add") as work:
        work.pieces.add(Piece(accession="A-0"))
        work.commit()
    monkeypatch.setattr(shutil, "copyfile", copy_and_write)
    reader = open_for_reading(path)
    with reader.read() as view:
        assert len(copied) + 1 == len(view.pieces.find())
    reader.close()
    writer.close()


def test_a_catalog_of_a_newer_program_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "catalog.db"
    add_piece(path, "A-1")
    with sqlite_module().connect(path) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.close()
    before = path.read_bytes()
    for opened in (open_catalog, open_for_reading):
        with pytest.raises(CatalogTooNew, match="newer Lamplight"):
            opened(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "content", [b"not a database at all, only words " * 200, b"SQLite format 3\x00" + b"\xff" * 4096]
)
def test_a_damaged_catalog_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "catalog.db"
    path.write_bytes(content)
    with pytest.raises(CatalogDamaged, match="cannot be read"):
        open_catalog(path)
    assert path.read_bytes() == content


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "catalog.db"
    with sqlite_module().connect(path) as raw:
        raw.execute("CREATE TABLE cats (name)")
    raw.close()
    with pytest.raises(CatalogDamaged, match="not a Lamplight catalog"):
        open_catalog(path)


def test_a_refused_catalog_gives_its_pen_back(tmp_path: Path) -> None:
    path = tmp_path / "catalog.db"
    path.write_bytes(b"x" * 5000)
    with pytest.raises(CatalogDamaged):
        open_catalog(path)
    path.unlink()
    catalog = open_catalog(path)
    assert catalog.writable
    catalog.close()


def test_an_upgrade_that_fails_leaves_everything_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from db.catalog.migrations.versions import r0001_first_catalog as first

    path = tmp_path / "catalog.db"
    broken = tmp_path / "broken.sql"
    broken.write_text("CREATE TABLE one (id INTEGER);\nCREATE TABEL two;\n")
    monkeypatch.setattr(first, "_STATEMENTS", broken)
    original = Path.read_text
    monkeypatch.setattr(
        Path, "read_text", lambda self, **kw: original(broken if self.suffix == ".sql" else self, **kw)
    )
    with pytest.raises(Exception, match="TABEL"):
        open_catalog(path)
    raw = sqlite_module().connect(path)
    assert raw.execute("SELECT name FROM sqlite_master").fetchall() == []
    raw.close()


def test_an_older_catalog_is_backed_up_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "catalog.db"
    add_piece(path, "A-1")
    monkeypatch.setattr("db.migrate._run", lambda _path, _store: None)
    store = Store("catalog", CATALOG.scripts, "9999")
    backup = upgrade(path, store)
    assert backup == tmp_path / f"catalog-before-{REVISION}.db"
    raw = sqlite_module().connect(backup)
    assert raw.execute("SELECT accession FROM piece").fetchall() == [("A-1",)]
    raw.close()


def test_a_catalog_of_an_older_form_is_not_read_without_upgrade(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "catalog.db"
    add_piece(path, "A-1")
    monkeypatch.setattr(opening, "REVISION", "9999")
    with pytest.raises(CatalogDamaged, match="older form"):
        open_for_reading(path)


def test_a_catalog_that_was_never_finished_is_called_so(tmp_path: Path) -> None:
    path = tmp_path / "catalog.db"
    path.write_bytes(b"")
    with pytest.raises(CatalogDamaged, match="never finished"):
        open_for_reading(path)
    open_catalog(path).close()
    open_for_reading(path).close()


@pytest.mark.parametrize(
    ("pragma", "expected"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("mmap_size", 0),
        ("trusted_schema", 0),
    ],
)
def test_every_connection_keeps_the_promises(tmp_path: Path, pragma: str, expected: object) -> None:
    engine = open_engine(tmp_path / "a.db")
    with engine.connect() as one, engine.connect() as two:
        for connection in (one, two):
            assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == expected
    engine.dispose()


def test_a_connection_that_breaks_a_promise_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.engine._EXPECTED", {"synchronous": 1})
    engine = open_engine(tmp_path / "a.db")
    with pytest.raises(RuntimeError, match="synchronous"):
        engine.connect()


def test_a_frozen_file_cannot_be_written(tmp_path: Path) -> None:
    add_piece(tmp_path / "catalog.db", "A-1")
    engine = open_engine(tmp_path / "catalog.db", Access.FROZEN)
    with engine.connect() as connection, pytest.raises(Refusal, match="may not be written"):
        connection.exec_driver_sql("DELETE FROM piece")
    engine.dispose()


def test_a_full_disk_is_told_in_words_and_takes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "catalog.db"
    add_piece(path, "A-1")
    catalog = open_catalog(path)
    with pytest.raises(Refusal, match="is full"), catalog.write("much") as work:  # noqa: PT012 - it fails late
        pages = work.connection.exec_driver_sql("PRAGMA page_count").scalar()
        work.connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")  # as if no more would fit
        for number in range(500):
            work.pieces.add(Piece(accession=f"B-{number}", made="x" * 2000))
        work.commit()
    catalog.close()
    reader = open_for_reading(path)
    with reader.read() as view:
        assert ["A-1"] == [piece.accession for piece in view.pieces.find()]
    reader.close()


def test_a_reader_learns_that_another_program_changed_something(tmp_path: Path) -> None:
    path = tmp_path / "catalog.db"
    writer, reader = open_catalog(path), open_catalog(path)
    assert [False, False] == [reader.changed_elsewhere(), reader.changed_elsewhere()]
    with writer.write("add") as work:
        work.pieces.add(Piece(accession="LL-1"))
        work.commit()
    assert [True, False] == [reader.changed_elsewhere(), reader.changed_elsewhere()]
    reader.close()
    writer.close()


def test_a_page_that_cannot_be_read_is_told_in_words(tmp_path: Path) -> None:
    path = tmp_path / "catalog.db"
    catalog = open_catalog(path)
    with catalog.write("add") as work:
        for number in range(200):
            work.pieces.add(Piece(accession=f"LL-{number}", dimensions="x" * 500))
        work.commit()
    catalog.close()
    content = path.read_bytes()
    pages = [content[at : at + 4096] for at in range(0, len(content), 4096)]
    path.write_bytes(b"".join(b"\xa5" * 4096 if b"x" * 400 in page else page for page in pages))
    catalog = open_catalog(path)
    with pytest.raises(CatalogDamaged, match="newest backup"), catalog.read() as view:
        view.pieces.find()
    with pytest.raises(CatalogDamaged, match="Nothing of this was saved"), catalog.write("change") as work:
        work.pieces.find()
    catalog.close()
