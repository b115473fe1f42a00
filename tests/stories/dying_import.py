"""An import that dies: at a chosen moment the power is cut, and what was never forced to the disk is gone.

Run as a program: ``python -m tests.stories.dying_import SCRATCH DEATHS FAULT``. It makes a folder of
submissions, measures how many moments an import has (every fsync, rename and SQL statement), and kills one
import, in a forked child, at each of ``DEATHS`` random moments; the last is when it has just said that it is
done. After each death it looks at what is left, runs the import again and looks once more. It prints what it
found as JSON.

A killed process loses nothing that the system already has, so a missing fsync would go unseen. The disk here
is therefore a pessimist: bytes that were never forced are zeroed, names whose folder was never forced are
removed. SQLite's own file is left to SQLite, whose ``synchronous=FULL`` is asserted on every connection.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import shutil
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

import db.engine
from db.catalog.catalog import open_catalog, open_for_reading
from db.sqlite import sqlite_module
from exhibit import durable
from exhibit.interchange.vocabularies import read_vocabularies
from exhibit.media.store import LONG_EDGES, FileMediaStore
from exhibit.media.workers import Decoders
from exhibit.ports import FileDesk
from exhibit.services.cataloguing.loading import load_vocabularies
from exhibit.services.importing import apply_import, plan_import
from tests.stories.submissions import write_submissions

PIECES = 5
DEAD = 137
VOCABULARIES = Path(__file__).parents[2] / "gallery_assets" / "vocabularies"


class PessimistDisk:
    """Knows which bytes and names were forced to the disk, and forgets the others when the power goes."""

    def __init__(self, folder: Path, last_moment: int) -> None:
        self._folder = folder
        self._last = last_moment
        self._forced: set[int] = set()
        self._unforced_names: dict[Path, None] = {}
        self.moments = 0

    def moment(self) -> None:
        """Let a moment pass; at the last one the power is cut."""
        self.moments += 1
        if self.moments == self._last:
            self._cut()

    def watch(self) -> None:
        """Stand between the program and the system's calls."""
        fsync, replace, mkdir = os.fsync, os.replace, os.mkdir

        def forced(descriptor: int) -> None:
            fsync(descriptor)
            self._note_forced(os.fstat(descriptor))
            self.moment()

        def replaced(source: Any, target: Any, **options: Any) -> None:
            replace(source, target, **options)
            self._unforced_names[Path(target)] = None
            self.moment()

        def made(path: Any, *rest: Any, **options: Any) -> None:
            mkdir(path, *rest, **options)
            self._unforced_names[Path(path)] = None

        os.fsync, os.replace, os.mkdir = forced, replaced, made  # type: ignore[assignment]
        event.listen(Engine, "before_cursor_execute", lambda *_: self.moment())
        event.listen(Engine, "commit", lambda _: self.moment())

    def _note_forced(self, facts: os.stat_result) -> None:
        if not stat.S_ISDIR(facts.st_mode):
            self._forced.add(facts.st_ino)
            return
        for path in list(self._unforced_names):
            if path.parent.exists() and path.parent.stat().st_ino == facts.st_ino:
                del self._unforced_names[path]

    def _cut(self) -> None:
        for path in self._folder.rglob("*"):
            if path.is_file() and path.stat().st_ino not in self._forced:
                os.truncate(path, 0)
        for path in self._unforced_names:
            if self._folder in (path, *path.parents) and path.exists():
                shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
        os._exit(DEAD)


def run_import(source: Path, data: Path) -> None:
    """Import as the command line does, with decoding in this process."""
    media = data / "media"
    catalog = open_catalog(data / "catalog.db")
    store = FileMediaStore(media)
    store.sweep()
    with Decoders(workers=0) as decoders:
        desk = FileDesk(
            look=decoders.look, prepare=decoders.prepare,
            probe=decoders.probe_only, store=media, long_edges=LONG_EDGES,
        )  # fmt: skip
        with catalog.read() as view:
            plan = plan_import(view, source, None, None, desk, decode=False, keep=True)
        apply_import(catalog, plan, store, desk)
    catalog.close()


def in_child(work: Callable[[], int]) -> int:
    """Run something in a forked child and return its exit code."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            code = work()
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def die_at(source: Path, data: Path, moment: int, fault: str, moments: Path | None = None) -> int:
    """Import in a child whose power goes at ``moment`` (0: never), with a fault planted."""

    def work() -> int:
        disk = PessimistDisk(data / "media", moment)
        disk.watch()
        with planted(fault):
            run_import(source, data)
        disk.moment()  # the import has said that it is done
        if moments is not None:
            moments.write_text(str(disk.moments))
        return 0

    return in_child(work)


@contextmanager
def planted(fault: str) -> Iterator[None]:
    """Take one thing out that must not be missing."""
    match fault:
        case "no fsync of files":
            durable.sync_file = lambda descriptor: None
        case "no fsync of folders":
            durable.sync_folder = lambda path: None
        case "no transaction":
            db.engine._begin = lambda connection: None
        case _:
            assert not fault, fault
    yield


def problems_of(data: Path, *, finished: bool) -> list[str]:
    """Return what is wrong with what is left: rows, references, objects, unfinished files."""
    found = [f"{name}: {answer}" for name, answer in sqlite_checks(data / "catalog.db") if answer != "ok"]
    catalog = open_for_reading(data / "catalog.db")
    with catalog.read() as view:
        pieces, media = len(view.pieces.find()), view.media.find()
        if pieces not in ((PIECES,) if finished else (0, PIECES)):
            found.append(f"{pieces} pieces")
        if len(media) != pieces:
            found.append(f"{pieces} pieces with {len(media)} files")
    catalog.close()
    store = FileMediaStore(data / "media")
    for medium in media:
        path = store.root / "originals" / medium.sha256[:2] / f"{medium.sha256}.{medium.extension}"
        if not path.is_file() or hashlib.sha256(path.read_bytes()).hexdigest() != medium.sha256:
            found.append("a row whose object is missing or not what it was")
    unfinished = [path.name for path in data.rglob(f"{durable.INCOMING}*")]
    if finished and unfinished:
        found.append(f"left unfinished: {unfinished}")
    return found


def sqlite_checks(path: Path) -> list[tuple[str, str]]:
    """Return what SQLite itself says of a database."""
    raw = sqlite_module().connect(path)
    integrity = raw.execute("PRAGMA integrity_check").fetchone()[0]
    dangling = raw.execute("PRAGMA foreign_key_check").fetchall()
    raw.close()
    return [("integrity_check", integrity), ("foreign_key_check", "ok" if not dangling else str(dangling))]


def prepare(scratch: Path) -> tuple[Path, Path]:
    """Make the submissions, and a catalog that holds nothing but the vocabularies."""
    source, fresh = write_submissions(scratch / "sent"), scratch / "fresh"

    def work() -> int:
        catalog = open_catalog(fresh / "catalog.db")
        load_vocabularies(catalog, read_vocabularies(VOCABULARIES))
        catalog.close()
        return 0

    assert in_child(work) == 0
    return source, fresh


def main(scratch: Path, deaths: int, fault: str) -> dict[str, Any]:
    """Let imports die and return what was found."""
    source, fresh = prepare(scratch)
    counted = scratch / "moments"
    whole = shutil.copytree(fresh, scratch / "whole")
    assert die_at(source, whole, 0, fault, counted) == 0
    total = int(counted.read_text())
    chance = random.Random(7)
    problems: list[str] = []
    for moment in [*sorted(chance.sample(range(1, total), deaths - 1)), total]:
        data = shutil.copytree(fresh, scratch / f"death-{moment}")
        assert die_at(source, data, moment, fault) == DEAD
        problems += [f"after dying at {moment}: {one}" for one in problems_of(data, finished=moment == total)]
        if die_at(source, data, 0, "") != 0:
            problems.append(f"after dying at {moment}: the next run failed")
        problems += [f"finished after {moment}: {one}" for one in problems_of(data, finished=True)]
        shutil.rmtree(data)
    return {"moments": total, "deaths": deaths, "problems": problems}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])))
