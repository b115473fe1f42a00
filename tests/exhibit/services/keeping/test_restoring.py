from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from exhibit import durable
from exhibit.folders import Folders
from exhibit.interchange.bags import check_bag
from exhibit.media.store import FileMediaStore
from exhibit.model.refusals import CatalogInUse, Stopped
from exhibit.services.keeping.backing_up import BackupRefused, take_backup
from exhibit.services.keeping.packing import NoRoom, pack_backup
from exhibit.services.keeping.restoring import RestoreRefused, RestoreReport, restore
from tests.fakes.care import FakeCare, keep_original, write_catalog

NOW = datetime(2026, 9, 15, 10, 0, tzinfo=UTC)


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(tmp_path / "data")


@pytest.fixture
def fake() -> FakeCare:
    return FakeCare()


@pytest.fixture
def packed(folders: Folders, fake: FakeCare, tmp_path: Path) -> Path:
    """A set of a catalog with two originals."""
    kept = [keep_original(folders.media, content) for content in (b"one", b"two")]
    write_catalog(folders.catalog, 2, kept)
    return pack_backup(fake.care(), folders, tmp_path / "out", NOW).path


def go_back(fake: FakeCare, folders: Folders, backup: Path) -> RestoreReport:
    return restore(fake.care(), folders, FileMediaStore(folders.media), backup, NOW)


def everything(folder: Path) -> dict[str, bytes]:
    return {str(one): one.read_bytes() for one in sorted(folder.rglob("*")) if one.is_file()}


def test_a_set_is_a_bag_with_the_catalog_and_every_original(packed: Path, folders: Folders) -> None:
    assert check_bag(packed) == ()
    inside = sorted(one.name for one in (packed / "data").rglob("*") if one.is_file())
    assert len(inside) == 3
    assert "catalog.db" in inside


def test_a_set_is_made_once_under_a_name(packed: Path, folders: Folders, fake: FakeCare) -> None:
    before = everything(packed)
    with pytest.raises(BackupRefused, match="there already"):
        pack_backup(fake.care(), folders, packed, NOW)
    assert everything(packed) == before


def test_missing_and_damaged_originals_are_told(folders: Folders, fake: FakeCare, tmp_path: Path) -> None:
    damaged = keep_original(folders.media, b"one")
    (folders.media / "originals" / damaged[:2] / damaged).write_bytes(b"eno")
    missing = f"{'0' * 64}.jpg"
    write_catalog(folders.catalog, 2, [damaged, missing])
    report = pack_backup(fake.care(), folders, tmp_path / "out", NOW)
    assert (report.damaged, report.missing) == ((damaged,), (missing,))
    assert check_bag(report.path) == ()
    # Going back to it does not bring what was damaged.
    assert go_back(fake, folders, report.path).brought == 0


def test_a_set_that_was_stopped_leaves_nothing_and_one_without_room_goes_on(
    folders: Folders, fake: FakeCare, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_catalog(folders.catalog, 1, [keep_original(folders.media, b"one")])

    def stop(done: int, total: int, what: str = "") -> None:
        raise Stopped

    with pytest.raises(Stopped):
        pack_backup(fake.care(), folders, tmp_path / "out", NOW, stop)
    assert list(tmp_path.glob(f"{durable.INCOMING}*")) == []
    monkeypatch.setattr("exhibit.services.keeping.packing._RESERVE", 1 << 60)
    with pytest.raises(NoRoom, match="choose another disk"):
        pack_backup(fake.care(), folders, tmp_path / "out", NOW)
    monkeypatch.undo()
    assert pack_backup(fake.care(), folders, tmp_path / "out", NOW).originals == 1
    assert list(tmp_path.glob(f"{durable.INCOMING}*")) == []


def test_a_bad_catalog_is_not_packed(folders: Folders, fake: FakeCare, tmp_path: Path) -> None:
    write_catalog(folders.catalog)
    folders.catalog.write_text("damaged", encoding="utf-8")
    with pytest.raises(BackupRefused, match="damaged"):
        pack_backup(fake.care(), folders, tmp_path / "out", NOW)
    assert [one.name for one in tmp_path.iterdir()] == ["data"]


def test_going_back_brings_catalog_and_originals_and_keeps_what_was_there(
    packed: Path, folders: Folders, fake: FakeCare
) -> None:
    journal = folders.catalog.with_name("catalog.db-wal")
    write_catalog(folders.catalog, 9)
    journal.write_bytes(b"journal")
    before = folders.catalog.read_bytes()
    for one in (folders.media / "originals").rglob("*.jpg"):
        one.unlink()
    report = go_back(fake, folders, packed)
    assert (report.pieces, report.brought, report.missing) == (2, 2, ())
    assert json.loads(folders.catalog.read_text())["pieces"] == 2
    assert report.aside is not None
    assert (report.aside / "catalog.db").read_bytes() == before
    assert (report.aside / "catalog.db-wal").read_bytes() == b"journal"
    assert not journal.exists()
    assert str(report.aside) in report.to_words()


def test_a_damaged_original_is_healed(packed: Path, folders: Folders, fake: FakeCare) -> None:
    first = next((folders.media / "originals").rglob("*.jpg"))
    whole = first.read_bytes()
    first.write_bytes(b"x" * len(whole))
    assert go_back(fake, folders, packed).brought == 1
    assert first.read_bytes() == whole


def test_what_the_desk_made_is_gone_back_to_as_well(folders: Folders, fake: FakeCare) -> None:
    write_catalog(folders.catalog, 5)
    backup = take_backup(fake.care(), folders, NOW).path
    folders.catalog.unlink()
    report = go_back(fake, folders, backup)
    assert (report.pieces, report.aside) == (5, None)
    again = go_back(fake, folders, backup)
    assert again.aside != go_back(fake, folders, backup).aside  # nothing kept aside is written over


def test_nothing_is_touched_by_a_backup_that_is_not_whole(
    packed: Path, folders: Folders, fake: FakeCare
) -> None:
    first = next((packed / "data" / "originals").rglob("*.jpg"))
    first.write_bytes(b"changed")
    before = everything(folders.root)
    with pytest.raises(RestoreRefused, match="not whole"):
        go_back(fake, folders, packed)
    assert everything(folders.root) == before


@pytest.mark.parametrize("content", ["", "{", "no catalog"])
def test_nor_by_what_is_no_backup(folders: Folders, fake: FakeCare, tmp_path: Path, content: str) -> None:
    write_catalog(folders.catalog)
    odd = tmp_path / "odd.db"
    odd.write_text(content, encoding="utf-8")
    before = everything(folders.root)
    for backup in (odd, tmp_path / "nothing", tmp_path):
        with pytest.raises(RestoreRefused, match=r"no backup|damaged"):
            go_back(fake, folders, backup)
    assert everything(folders.root) == before


def test_nor_while_another_program_writes(packed: Path, folders: Folders, fake: FakeCare) -> None:
    fake.held = True
    before = everything(folders.root)
    with pytest.raises(CatalogInUse):
        go_back(fake, folders, packed)
    assert everything(folders.root) == before


def test_what_a_killed_restore_left_goes_with_the_next(
    packed: Path, folders: Folders, fake: FakeCare
) -> None:
    left = folders.catalog.parent / f"{durable.INCOMING}before-restore-x"
    left.mkdir()
    (left / "catalog.db").write_bytes(b"half")
    go_back(fake, folders, packed)
    assert list(folders.root.rglob(f"{durable.INCOMING}*")) == []
