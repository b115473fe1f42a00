"""What visitors left, in backups and for the doctor, over files that are a few lines of JSON."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from exhibit.folders import Folders
from exhibit.interchange.bags import check_bag
from exhibit.media.store import FileMediaStore
from exhibit.services.keeping import packing
from exhibit.services.keeping.backing_up import BackupRefused, list_backups, take_backup
from exhibit.services.keeping.packing import PackReport, pack_backup
from exhibit.services.keeping.restoring import RestoreRefused, RestoreReport, restore
from tests.exhibit.services.keeping.test_diagnosing import look
from tests.fakes.care import FakeCare, keep_original, write_catalog, write_venue

NOW = datetime(2026, 10, 7, 9, 0, tzinfo=UTC)


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    """A curator's data folder that a kiosk was opened on, too."""
    made = Folders(tmp_path / "data")
    write_catalog(made.catalog, 2, [keep_original(made.media, b"one")])
    write_venue(made.venue, ["steady", "tired"])
    return made


def pack(folders: Folders, name: str = "out") -> PackReport:
    return pack_backup(FakeCare().care(), folders, folders.root.parent / name, NOW)


def go_back(folders: Folders, backup: Path) -> RestoreReport:
    return restore(FakeCare().care(), folders, FileMediaStore(folders.media), backup, NOW)


def cards(folders: Folders) -> list[str]:
    found: list[str] = json.loads(folders.venue.read_text(encoding="utf-8"))["cards"]
    return found


def test_a_set_carries_what_visitors_left_and_says_that_it_is_private(folders: Folders) -> None:
    report = pack(folders)
    assert (2, 2, "") == (report.pieces, report.reflections, report.left_out)
    assert (report.path / packing.VENUE).read_bytes() == folders.venue.read_bytes()
    assert check_bag(report.path) == ()
    assert "2 reflections of visitors" in report.to_words()
    assert "private" in report.to_words()
    assert 2 == report.to_json()["reflections"]


def test_what_the_desk_makes_by_itself_holds_none_of_it(folders: Folders) -> None:
    take_backup(FakeCare().care(), folders, NOW)
    (backup,) = list_backups(folders.backups)
    assert "steady" not in backup.path.read_text(encoding="utf-8")
    assert 1 == len(list(folders.backups.iterdir()))


def test_a_computer_that_only_shows_is_backed_up_and_brought_back_without_a_catalog(folders: Folders) -> None:
    for one in (folders.catalog, *(folders.media / "originals").rglob("*.jpg")):
        one.unlink()
    report = pack(folders)
    assert (None, 2, 0) == (report.pieces, report.reflections, report.originals)
    assert "holds 2 reflections of visitors, verified" in report.to_words()
    folders.venue.unlink()
    back = go_back(folders, report.path)
    assert (None, 2, None) == (back.pieces, back.returned.cards, back.aside)
    assert ["steady", "tired"] == cards(folders)
    assert not folders.catalog.exists()
    assert "here already" in go_back(folders, report.path).to_words()


def test_a_damaged_file_of_reflections_keeps_nobody_from_backing_up_the_rest(folders: Folders) -> None:
    folders.venue.write_text("spoiled")
    report = pack(folders)
    assert (2, None) == (report.pieces, report.reflections)
    assert "NOT in it" in report.to_words()
    assert "damaged" in report.to_json()["left_out"]
    assert not (report.path / packing.VENUE).exists()
    folders.catalog.unlink()
    with pytest.raises(BackupRefused, match="No backup was made"):
        pack(folders, "second")


def test_a_run_that_goes_on_carries_no_card_that_was_taken_back_since(
    folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packing, "_RESERVE", 1 << 60)
    with pytest.raises(packing.NoRoom):
        pack(folders)
    monkeypatch.undo()
    folders.venue.unlink()
    report = pack(folders)
    assert report.reflections is None
    assert not (report.path / packing.VENUE).exists()


def test_only_what_is_lacking_comes_back_and_what_came_is_told(folders: Folders) -> None:
    packed = pack(folders).path
    write_venue(folders.venue, ["tired", "since"])
    back = go_back(folders, packed)
    assert ["tired", "since", "steady"] == cards(folders)
    assert "1 reflection of a visitor came back" in back.to_words()
    assert 1 == back.to_json()["reflections"]


def test_what_cannot_come_back_is_told_and_the_catalog_is_restored(folders: Folders) -> None:
    packed = pack(folders).path
    write_venue(folders.venue, ["theirs"], "hospital")
    assert "another venue" in go_back(folders, packed).to_words()
    assert ["theirs"] == cards(folders)
    folders.venue.write_text("spoiled")
    write_catalog(folders.catalog, 9)
    broken = FakeCare()
    broken.venue_fails = True
    back = restore(broken.care(), folders, FileMediaStore(folders.media), packed, NOW)
    assert 2 == back.pieces
    assert "could not be brought back" in back.to_words()
    assert "spoiled" == folders.venue.read_text()


def test_a_set_whose_reflections_were_changed_brings_nothing(folders: Folders) -> None:
    packed = pack(folders).path
    write_venue(packed / packing.VENUE, ["slipped in"])
    with pytest.raises(RestoreRefused, match="not whole"):
        go_back(folders, packed)
    assert ["steady", "tired"] == cards(folders)


def test_the_doctor_tells_of_them_without_a_word_of_theirs(folders: Folders) -> None:
    found = look(folders)
    assert {
        "path": str(folders.venue),
        "there": True,
        "writable": True,
        "sound": True,
        "form": 1,
        "cards": 2,
        "held": 2,
    } == found.facts["venue"]
    assert "Reflections: sound, 2 kept, 2 of them not decided on." in found.lines
    assert "steady" not in found.to_words() + json.dumps(found.to_json())
    folders.venue.write_text("spoiled")
    found = look(folders)
    assert [f"{folders.venue} is damaged."] == [one.what for one in found.problems]
    assert found.problems[0].advice
    assert found.facts["venue"]["sound"] is False
    folders.venue.unlink()
    assert "Reflections: none here yet." in look(folders).lines


@pytest.mark.parametrize("there", [True, False])
def test_the_doctor_says_where_none_can_be_left(
    folders: Folders, monkeypatch: pytest.MonkeyPatch, there: bool
) -> None:
    if not there:
        folders.venue.unlink()
    monkeypatch.setattr(os, "access", lambda path, mode: path != folders.root)
    found = look(folders)
    (problem,) = found.problems
    assert "invites nobody" in problem.what
    assert problem.advice
    assert (there, False) == (found.facts["venue"]["there"], found.facts["venue"]["writable"])
