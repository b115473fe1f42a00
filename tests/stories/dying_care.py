"""Backups and restores that die: at a chosen moment the power is cut; then what is left is looked at.

Run as a program: ``python -m tests.stories.dying_care SCRATCH WORK FAULT``. ``WORK`` is ``backup``, ``pack``
or ``restore``. The work is killed, in a forked child, at every moment it has (each fsync and rename of ours),
on a disk that forgets what was never forced. SQLite's files beside the catalog are left to SQLite.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from db import care as files
from db.catalog.catalog import SqliteCatalog, open_catalog
from db.venue import care as of_venue
from db.venue.store import open_venue
from exhibit import durable
from exhibit.folders import Folders
from exhibit.interchange.bags import check_bag
from exhibit.media.store import FileMediaStore
from exhibit.model.pieces import MediumFile, Piece
from exhibit.services.keeping.backing_up import Care, list_backups, take_backup
from exhibit.services.keeping.packing import pack_backup
from exhibit.services.keeping.restoring import restore
from exhibit.services.keeping.venues import VenueCare
from tests.db.venue.test_contract import another
from tests.fakes.care import keep_original
from tests.stories.dying_import import DEAD, PessimistDisk, in_child, planted

NOW = datetime(2026, 9, 15, 10, 0, tzinfo=UTC)
BEFORE, RESTORED = 5, 2
CARDS = 3
CARE = Care(
    examine=files.examine,
    copy=files.copy,
    pen=files.holding_pen,
    settle=files.settle,
    venue=VenueCare(examine=of_venue.examine, copy=of_venue.copy, bring_back=of_venue.bring_back),
)


class Disk(PessimistDisk):
    """A disk on which everything that was there at the start had been forced.

    A file that took another's name without that being forced gives way to the other one again.
    """

    def __init__(self, folder: Path, last_moment: int) -> None:
        super().__init__(folder, last_moment)
        self._forced = {path.stat().st_ino for path in folder.rglob("*") if path.is_file()}
        self._replaced: dict[Path, bytes] = {}

    def watch(self) -> None:
        """Keep what is replaced."""
        replace = os.replace

        def kept(source: Any, target: Any, **options: Any) -> None:
            path = Path(target)
            if path.is_file():
                self._replaced[path] = path.read_bytes()
            replace(source, target, **options)

        os.replace = kept  # type: ignore[assignment]
        super().watch()

    def _cut(self) -> None:
        for path in self._replaced.keys() & self._unforced_names.keys():
            path.write_bytes(self._replaced[path])
            self._forced.add(path.stat().st_ino)
            del self._unforced_names[path]
        for path in self._folder.rglob("*.db-*"):  # SQLite's own business
            self._forced.add(path.stat().st_ino)
        super()._cut()


def add_pieces(catalog: SqliteCatalog, media: Path, count: int) -> None:
    """Add pieces, each with an original."""
    with catalog.write(f"Add {count}") as work:
        have = len(work.pieces.find())
        for number in range(have, have + count):
            piece = work.pieces.add(Piece(accession=f"LL-{number}"))
            sha256 = keep_original(media, f"picture {number}".encode()).partition(".")[0]
            work.media.add(
                MediumFile(
                    piece_id=piece.id, sha256=sha256, extension="jpg", media_type="image/jpeg", byte_size=9
                )
            )
        work.commit()


def prepare(scratch: Path) -> Path:
    """Make a set of two pieces, and a data folder that meanwhile has five, the last ones in the journal."""

    def work() -> int:
        folders = Folders(scratch / "fresh")
        catalog = open_catalog(folders.catalog)
        add_pieces(catalog, folders.media, RESTORED)
        venue = open_venue(folders.venue)
        for number in range(CARDS):
            venue.leave(another(number))
        pack_backup(CARE, folders, scratch / "set", NOW)
        add_pieces(catalog, folders.media, BEFORE - RESTORED)
        return 0  # without closing: the journal stays, as after a kill

    assert in_child(work) == 0
    assert (scratch / "fresh" / "catalog" / "catalog.db-wal").stat().st_size > 0
    return scratch / "fresh"


def run(work: str, data: Path) -> None:
    """Do the work once."""
    folders, store = Folders(data / "in"), FileMediaStore(data / "in" / "catalog" / "media")
    match work:
        case "backup":
            take_backup(CARE, folders, NOW)
        case "pack":
            pack_backup(CARE, folders, data / "packed", NOW)
        case _:
            restore(CARE, folders, store, data.parent / "set", NOW)


def die_at(work: str, data: Path, moment: int, fault: str, moments: Path | None = None) -> int:
    """Do the work in a child whose power goes at ``moment`` (0: never), with a fault planted."""

    def child() -> int:
        disk = Disk(data, moment)
        disk.watch()
        with planted(fault):
            run(work, data)
        disk.moment()
        if moments is not None:
            moments.write_text(str(disk.moments))
        return 0

    return in_child(child)


def problems_of(work: str, data: Path, *, finished: bool) -> list[str]:
    """Return what is wrong with what is left."""
    folders = Folders(data / "in")
    found = []
    wanted = {BEFORE} if work != "restore" else {RESTORED} if finished else {BEFORE, RESTORED}
    with closing(open_catalog(folders.catalog)) as catalog, catalog.read() as view:
        if len(view.pieces.find()) not in wanted:
            found.append(f"{len(view.pieces.find())} pieces")
    files.examine(folders.catalog)
    kept = of_venue.examine(folders.venue).cards
    found += [] if kept == CARDS else [f"{kept} reflections"]
    held = [files.examine(backup.path).pieces for backup in list_backups(folders.backups)]
    found += ["a backup that lacks pieces" for pieces in held if pieces != BEFORE]
    if (data / "packed").exists() and check_bag(data / "packed"):
        found.append(f"a set that is not whole: {check_bag(data / 'packed')[0]}")
    aside = [files.examine(one).pieces for one in folders.catalog.parent.glob("before-restore-*/catalog.db")]
    if set(aside) - {BEFORE, RESTORED}:
        found.append(f"kept aside: {aside}")
    if finished:
        found += [f"unfinished: {one.name}" for one in data.rglob(f"{durable.INCOMING}*")]
        made = {"backup": folders.backups, "pack": data / "packed", "restore": folders.catalog}[work]
        found += [] if made.exists() else ["nothing was made"]
    return found


def safely(work: str, data: Path, *, finished: bool) -> list[str]:
    """Return the problems; that the stores cannot even be looked at is one."""
    try:
        return problems_of(work, data, finished=finished)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is the finding
        return [f"{type(error).__name__}: {error}"]


def main(scratch: Path, work: str, fault: str) -> dict[str, Any]:
    """Let the work die at every moment and return what was found."""
    fresh = prepare(scratch)
    counted = scratch / "moments"
    whole = scratch / "whole"
    shutil.copytree(fresh, whole / "in")
    assert die_at(work, whole, 0, fault, counted) == 0
    total = int(counted.read_text())
    problems: list[str] = []
    for moment in range(1, total + 1):
        data = scratch / f"death-{moment}"
        shutil.copytree(fresh, data / "in")
        assert die_at(work, data, moment, fault) == DEAD
        problems += [f"after {moment}: {one}" for one in safely(work, data, finished=moment == total)]
        if not (work == "pack" and (data / "packed").exists()) and die_at(work, data, 0, "") != 0:
            problems.append(f"after {moment}: the next run failed")
        problems += [f"finished after {moment}: {one}" for one in safely(work, data, finished=True)]
        shutil.rmtree(data)
    return {"moments": total, "problems": problems}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])))
