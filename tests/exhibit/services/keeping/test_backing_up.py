from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from exhibit import durable
from exhibit.folders import Folders
from exhibit.model.refusals import CatalogDamaged
from exhibit.services.keeping.backing_up import (
    BackupRefused,
    backup_due,
    list_backups,
    require_not_lost,
    take_backup,
)
from tests.fakes.care import FakeCare, keep_original, write_catalog

NOW = datetime(2026, 9, 15, 10, 0, tzinfo=UTC)


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(tmp_path)


@pytest.fixture
def fake() -> FakeCare:
    return FakeCare()


def names(folders: Folders) -> list[str]:
    return [one.path.name for one in list_backups(folders.backups)]


def test_a_backup_holds_what_the_catalog_holds(folders: Folders, fake: FakeCare) -> None:
    write_catalog(folders.catalog, 7)
    report = take_backup(fake.care(), folders, NOW)
    assert fake.examine(report.path) == fake.examine(folders.catalog)
    assert names(folders) == ["catalog-20260915-100000Z.db"]
    assert "7 pieces is backed up" in report.to_words()
    assert list(folders.backups.glob(f"{durable.INCOMING}*")) == []


def test_originals_that_have_no_file_are_counted(folders: Folders, fake: FakeCare) -> None:
    there = keep_original(folders.media, b"picture")
    gone = f"{'0' * 64}.jpg"
    write_catalog(folders.catalog, 1, [there, gone])
    report = take_backup(fake.care(), folders, NOW)
    assert report.missing == (gone,)
    assert "1 original" in report.to_words()


def test_a_bad_catalog_never_rotates_out_a_good_copy(folders: Folders, fake: FakeCare) -> None:
    write_catalog(folders.catalog)
    for hours in range(5):
        take_backup(fake.care(), folders, NOW + timedelta(hours=hours))
    before = names(folders)
    folders.catalog.write_text("damaged", encoding="utf-8")
    for hours in range(5, 12):
        with pytest.raises(BackupRefused, match=f"restore .*{before[0]}"):
            take_backup(fake.care(), folders, NOW + timedelta(hours=hours))
    assert names(folders) == before
    assert all(fake.examine(folders.backups / one).pieces == 3 for one in before)


def test_without_any_backup_the_words_say_where_else_to_look(folders: Folders, fake: FakeCare) -> None:
    write_catalog(folders.catalog)
    folders.catalog.write_text("damaged", encoding="utf-8")
    with pytest.raises(BackupRefused, match="backup OUT"):
        take_backup(fake.care(), folders, NOW)


def test_where_there_is_no_catalog_there_is_nothing_to_back_up(folders: Folders, fake: FakeCare) -> None:
    with pytest.raises(BackupRefused, match="nothing to back up"):
        take_backup(fake.care(), folders, NOW)


def test_a_copy_that_lost_something_is_thrown_away(folders: Folders, fake: FakeCare) -> None:
    write_catalog(folders.catalog)
    take_backup(fake.care(), folders, NOW)
    fake.lossy = True
    with pytest.raises(BackupRefused, match="does not hold"):
        take_backup(fake.care(), folders, NOW + timedelta(hours=1))
    assert names(folders) == ["catalog-20260915-100000Z.db"]
    assert len(list(folders.backups.iterdir())) == 1


def test_the_last_three_stay_and_one_of_the_week(folders: Folders, fake: FakeCare) -> None:
    write_catalog(folders.catalog)
    reports = [take_backup(fake.care(), folders, NOW + timedelta(days=days)) for days in range(9)]
    assert [name[14:16] for name in names(folders)] == ["23", "22", "21", "20"]
    gone = [name for report in reports for name in report.gone]
    assert [name[14:16] for name in gone] == ["15", "16", "17", "18", "19"]


def test_a_catalog_begun_anew_pushes_no_full_one_out(folders: Folders, fake: FakeCare) -> None:
    write_catalog(folders.catalog, 350)
    for hours in range(3):
        take_backup(fake.care(), folders, NOW + timedelta(hours=hours))
    write_catalog(folders.catalog, 2)
    for hours in range(3, 9):
        take_backup(fake.care(), folders, NOW + timedelta(hours=hours))
    sizes = [fake.examine(folders.backups / one).pieces for one in names(folders)]
    assert sizes == [2, 2, 2, 350, 350, 350]


def test_what_a_kill_left_behind_goes(folders: Folders, fake: FakeCare) -> None:
    write_catalog(folders.catalog)
    folders.backups.mkdir()
    (folders.backups / f"{durable.INCOMING}dead").write_bytes(b"half")
    take_backup(fake.care(), folders, NOW)
    assert [one.name for one in folders.backups.iterdir()] == ["catalog-20260915-100000Z.db"]


def test_a_backup_is_due_after_a_day(folders: Folders, fake: FakeCare) -> None:
    assert backup_due(folders.backups, NOW)
    write_catalog(folders.catalog)
    take_backup(fake.care(), folders, NOW)
    assert not backup_due(folders.backups, NOW + timedelta(hours=23))
    assert backup_due(folders.backups, NOW + timedelta(hours=24))
    assert backup_due(folders.backups, NOW - timedelta(hours=1))  # the clock was wrong then, or is now


def test_a_catalog_that_was_lost_is_not_begun_anew(folders: Folders, fake: FakeCare) -> None:
    require_not_lost(folders)  # the first start: nothing is there, and nothing was lost
    write_catalog(folders.catalog, 7)
    take_backup(fake.care(), folders, NOW)
    require_not_lost(folders)
    for lose in (lambda: folders.catalog.write_bytes(b""), folders.catalog.unlink):
        lose()
        with pytest.raises(CatalogDamaged, match=r"restore .*catalog-20260915-100000Z\.db"):
            require_not_lost(folders)
