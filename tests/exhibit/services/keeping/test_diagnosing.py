from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from exhibit.folders import Folders
from exhibit.media.store import DZI, LONG_EDGES, FileMediaStore
from exhibit.model.care import Seen
from exhibit.model.diagnosis import Diagnosis, Finding
from exhibit.services.installing.surveying import survey_edition
from exhibit.services.keeping import diagnosing
from exhibit.services.keeping.backing_up import take_backup
from exhibit.services.keeping.diagnosing import Surroundings, diagnose
from tests.fakes.care import FakeCare, keep_original, write_catalog
from tests.fakes.media import FILM, PDF, draw_views

NOW = datetime(2026, 9, 15, 10, 0, tzinfo=UTC)

AROUND = Surroundings(
    sqlite="3.53.4",
    driver="pysqlite3",
    verify=lambda folder, progress: survey_edition(folder),
)


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(tmp_path / "data")


def look(folders: Folders, *, deep: bool = False, around: Surroundings = AROUND) -> Diagnosis:
    return diagnose(FakeCare().care(), folders, FileMediaStore(folders.media), around, NOW, deep=deep)


def bytes_below(folder: Path) -> dict[str, bytes]:
    return {str(one): one.read_bytes() for one in folder.rglob("*") if one.is_file()}


def test_a_data_folder_that_is_not_there_yet_is_in_order(folders: Folders) -> None:
    found = look(folders)
    assert (found.ok, found.remarks) == (True, [])
    assert "Everything is in order." in found.to_words()
    assert not folders.root.exists()


def test_a_sound_catalog_with_its_originals_and_a_backup(folders: Folders) -> None:
    write_catalog(folders.catalog, 2, [keep_original(folders.media, b"one")])
    take_backup(FakeCare().care(), folders, NOW)
    before = bytes_below(folders.root)
    found = look(folders, deep=True)
    assert (found.problems, found.remarks) == ([], [])
    assert found.facts["backups"]["age_hours"] == 0
    assert found.facts["backups"]["verified"] is True
    assert bytes_below(folders.root) == before


def test_each_thing_that_is_wrong_is_told_with_what_to_do(folders: Folders) -> None:
    damaged = keep_original(folders.media, b"one")
    (folders.media / "originals" / damaged[:2] / damaged).write_bytes(b"eno")
    missing = f"{'0' * 64}.jpg"
    write_catalog(folders.catalog, 2, [damaged, missing])
    take_backup(FakeCare().care(), folders, NOW).path.write_text("spoiled")
    found = look(folders, deep=True, around=replace(AROUND, faults=(Finding("No font.", "Install it."),)))
    assert not found.ok
    assert [one.what[:23] for one in found.problems] == [
        f"The original {missing}"[:23],
        f"The original {damaged}"[:23],
        "The newest backup is no good."[:23],
        "No font.",
    ]
    assert all(one.advice for one in found.problems)
    assert look(folders).facts["media"].get("damaged") is None  # only --deep reads every byte


def test_pages_poster_frames_and_tiles_that_are_lacking_are_told(folders: Folders) -> None:
    store, names = FileMediaStore(folders.media), ("pdf", "mp4", "tif", "jpg")
    kept = {one: keep_original(folders.media, one.encode(), one) for one in names}
    pdf, mp4, tif, jpg = (kept[one].partition(".")[0] for one in names)
    seen = [Seen(pdf, 2), Seen(mp4, 1), Seen(tif, 1, tiled=True), Seen(jpg, 1)]
    write_catalog(folders.catalog, 1, list(kept.values()), seen)
    for one in seen:
        draw_views(store, replace(PDF, sha256=one.sha256, pages=one.pages))
    store.derivative(pdf, LONG_EDGES[0], 2).unlink()
    store.derivative(mp4, LONG_EDGES[2]).unlink()
    found = look(folders)
    assert sorted([pdf, mp4, tif]) == found.facts["media"]["without_derivatives"]
    assert (4, 1) == (found.facts["media"]["seen"], found.facts["media"]["tiled"])
    assert "3 pictures, films or documents are not there as the screen needs" in found.remarks[0].what
    draw_views(store, replace(PDF, sha256=pdf, pages=2))
    draw_views(store, replace(FILM, sha256=mp4))
    store.tiles(tif).mkdir(parents=True)
    (store.tiles(tif) / DZI).write_text("whole")
    assert [] == look(folders).facts["media"]["without_derivatives"]


def test_a_damaged_catalog_is_a_problem_and_the_rest_is_looked_at(folders: Folders) -> None:
    write_catalog(folders.catalog)
    folders.catalog.write_text("damaged", encoding="utf-8")
    found = look(folders)
    assert [one.what for one in found.problems] == [f"{folders.catalog} is damaged."]
    assert found.to_json()["ok"] is False
    assert "disk" in found.facts


def test_what_does_no_harm_is_worth_knowing(folders: Folders) -> None:
    keep_original(folders.media, b"nobody's")
    write_catalog(folders.catalog)
    found = look(folders, around=replace(AROUND, sqlite="3.40.1"))
    assert found.ok
    assert len(found.remarks) == 3  # a file nobody names, no backup yet, an old SQLite


def test_a_full_disk_and_a_lost_edition_are_problems(
    folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = folders.kiosk / "editions" / "aaaa-1-bbbb"
    broken.mkdir(parents=True)
    monkeypatch.setattr(diagnosing, "LOW_ROOM", 1 << 60)
    found = look(folders)
    assert ["The note that says", "The disk has only"] == [
        " ".join(one.what.split()[:4]) for one in found.problems
    ]
