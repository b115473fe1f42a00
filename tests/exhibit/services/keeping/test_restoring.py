from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from exhibit import durable
from exhibit.folders import Folders
from exhibit.interchange.bags import check_bag
from exhibit.media.store import FileMediaStore
from exhibit.model.refusals import CatalogInUse, Stopped
from exhibit.ports import MediumDone, MediumJob
from exhibit.services.keeping.backing_up import BackupRefused, take_backup
from exhibit.services.keeping.packing import NoRoom, pack_backup
from exhibit.services.keeping.restoring import RestoreRefused, RestoreReport, remake_pictures, restore
from tests.exhibit.services.presses import press_at
from tests.fakes.care import FakeCare, keep_original, write_catalog
from tests.fakes.catalog import FakeCatalog
from tests.fakes.media import CAPTIONS, FILM, PDF, SOUND, add_media, draw_views
from tests.fakes.pieces import store_piece

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


def test_sound_film_and_documents_are_carried_and_brought_back(
    folders: Folders, fake: FakeCare, tmp_path: Path
) -> None:
    kept = [keep_original(folders.media, one.encode(), one) for one in ("mp3", "mp4", "vtt", "pdf", "tif")]
    write_catalog(folders.catalog, 1, kept)
    out = pack_backup(fake.care(), folders, tmp_path / "out", NOW).path
    shutil.rmtree(folders.media)
    report = go_back(fake, folders, out)
    assert (5, ()) == (report.brought, report.missing)


class Maker:
    """Prepares whatever it is given, and remembers what that was; it cannot prepare what is ``bad``."""

    def __init__(self, store: FileMediaStore, bad: str = "") -> None:
        self.store, self.bad, self.made = store, bad, list[str]()

    def __call__(self, jobs: Iterable[MediumJob]) -> Iterator[MediumDone]:
        for job in jobs:
            self.made.append(job.original.suffix)
            yield MediumDone(key=job.key, refusal="It is bad." if job.original.suffix == self.bad else "")


def test_whatever_is_looked_at_and_lacking_is_made_again(folders: Folders) -> None:
    store, catalog = FileMediaStore(folders.media), FakeCatalog()
    media = []
    for one in (SOUND, FILM, CAPTIONS, PDF, replace(PDF, extension="tif", media_type="image/tiff")):
        name = keep_original(folders.media, one.extension.encode(), one.extension)
        media.append(replace(one, sha256=name.partition(".")[0]))
    with catalog.write("Add media") as work:
        piece = store_piece(work)
        add_media(work, piece.id, *media, replace(FILM, sha256="9" * 64))  # the last has no original
        work.commit()
    for bad, made in (("", 3), (".mp4", 2)):
        maker = Maker(store, bad)
        with press_at(folders.media) as press, catalog.read() as view:
            assert made == remake_pictures(view, replace(press, prepare=maker))
        assert [".mp4", ".pdf", ".tif"] == sorted(maker.made)
    draw_views(store, media[3])
    maker = Maker(store)
    with press_at(folders.media) as press, catalog.read() as view:
        remake_pictures(view, replace(press, prepare=maker))
    assert [".mp4", ".tif"] == sorted(maker.made)


def test_what_a_killed_restore_left_goes_with_the_next(
    packed: Path, folders: Folders, fake: FakeCare
) -> None:
    left = folders.catalog.parent / f"{durable.INCOMING}before-restore-x"
    left.mkdir()
    (left / "catalog.db").write_bytes(b"half")
    go_back(fake, folders, packed)
    assert list(folders.root.rglob(f"{durable.INCOMING}*")) == []
