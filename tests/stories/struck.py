"""Imports of three pictures in forked children that something befalls, and what must hold afterwards.

Whatever happens to an import (a kill, a failing disk, a full one, a power cut), the same has to be true of
the data folder it leaves behind. ``problems_of`` looks for all of it. The import is the command line's own;
only the decoding takes place in its process, so that one child is all there is to strike.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import random
import shutil
import socket
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from PIL import Image

import exhibit.interchange.vocabularies
import exhibit.media.looking
import exhibit.media.pictures
import exhibit.services.cataloguing.loading
import exhibit.services.importing  # noqa: F401 - all loaded before any child is forked, for speed
import main
from db.catalog.catalog import open_for_reading
from exhibit import durable
from exhibit.folders import Folders
from exhibit.media import workers
from exhibit.media.store import LONG_EDGES, FileMediaStore
from tests.stories.dying_import import sqlite_checks
from tests.stories.submissions import ROWS, write_sheet

PIECES = 3
ALL_DONE = f"{PIECES} created"
ALREADY_DONE = f"0 created, 0 changed, {PIECES} the same"
CRASHES = ("Traceback", "Something went wrong that should not have")
_SMALL = (320, 200)
_PR_SET_PTRACER = 0x59616D61


@dataclass(frozen=True, slots=True)
class Ended:
    """How a child ended: its exit code (negative: the signal), and all that it printed."""

    code: int
    words: str

    @property
    def acknowledged(self) -> bool:
        """Whether somebody was told that all three pieces are in."""
        return ALL_DONE in self.words or ALREADY_DONE in self.words


def write_three(folder: Path) -> Path:
    """Write three small pictures and their sheet."""
    for number, name in enumerate(("window.jpg", "STAIRS.JPG", "more/tray.png")):
        draw(folder / name, number)
    write_sheet(folder, ROWS[:PIECES])
    return folder


def draw(path: Path, number: int) -> None:
    """Draw a small picture that looks like no other one of another number."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fields = Image.frombytes("RGB", (8, 5), random.Random(number).randbytes(8 * 5 * 3))
    fields.resize(_SMALL).save(path)


def in_child(work: Callable[[], int], output: Path, before: Callable[[int], object] | None = None) -> Ended:
    """Run something in a forked child that prints into a file; ``before`` is told its number first."""
    ours, its = socket.socketpair()
    child = os.fork()
    if child == 0:
        ours.close()
        _run(work, output, its)
    its.close()
    try:
        ours.recv(1)  # it may be traced
        if before is not None:
            before(child)
        ours.send(b"!")
    finally:
        ours.close()  # a child that nobody told to begin ends
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return Ended(code, output.read_text(encoding="utf-8", errors="replace"))


def import_three(source: Path, data: Path) -> int:
    """Import as ``main.py import`` does, and return its exit code."""
    workers.usual_workers = lambda: 0
    return main.main(["--data", str(data), "import", str(source)])


def fresh_data(scratch: Path) -> Path:
    """Return a data folder whose catalog holds nothing but the vocabularies."""
    (scratch / "empty").mkdir()
    ended = in_child(lambda: import_three(scratch / "empty", scratch / "fresh"), scratch / "output")
    assert ended.code == 0, ended.words
    return scratch / "fresh"


def problems_of(data: Path, *, allowed: Sequence[int] = (0, PIECES), whole: str = "") -> list[str]:
    """Return what is wrong with a data folder, looking at a copy so as not to mend it by looking.

    ``allowed`` are the numbers of pieces it may have. ``whole`` is the ``image_of`` what it has to be like;
    then nothing unfinished may lie about either.
    """
    with tempfile.TemporaryDirectory(dir=data.parent, prefix="looked-at-") as scratch:
        folders = Folders(Path(shutil.copytree(data, Path(scratch) / "data")))
        found = _problems_of_rows(folders, allowed)
        if whole and not found and image_of(folders.root) != whole:
            found.append("it is not what an import that nothing befell leaves")
    unfinished = [path.name for path in data.rglob(f"{durable.INCOMING}*")]
    return [*found, *([f"left unfinished: {unfinished}"] if whole and unfinished else [])]


def image_of(data: Path) -> str:
    """Return all that an import left in a data folder, rows and objects, but for times."""
    folders = Folders(data)
    catalog = open_for_reading(folders.catalog)
    with catalog.read() as view:
        kinds = (view.pieces, view.texts, view.media, view.credits, view.contributors, view.tags, view.notes)
        rows = [repr(one) for kind in kinds for one in kind.find()]
        steps = [step.label for step in view.steps()]
    catalog.close()
    objects = sorted(
        f"{path.relative_to(folders.media)} {_sha256(path)}"
        for path in folders.media.rglob("*")
        if path.is_file()
    )
    return "\n".join([*rows, *steps, *objects])


def _problems_of_rows(folders: Folders, allowed: Sequence[int]) -> list[str]:
    found = [f"{name}: {answer}" for name, answer in sqlite_checks(folders.catalog) if answer != "ok"]
    catalog = open_for_reading(folders.catalog)
    with catalog.read() as view:
        pieces, media, texts = len(view.pieces.find()), view.media.find(), len(view.texts.find())
    catalog.close()
    if pieces not in allowed:
        found.append(f"{pieces} pieces")
    if len(media) != pieces or texts != pieces * 3:  # title, statement and alt text
        found.append(f"{pieces} pieces with {len(media)} files and {texts} texts")
    store = FileMediaStore(folders.media)
    for medium in media:
        path = store.root / "originals" / medium.sha256[:2] / f"{medium.sha256}.{medium.extension}"
        if not path.is_file() or _sha256(path) != medium.sha256:
            found.append("a row whose object is missing or not what it was")
        smaller = [store.derivative(medium.sha256, edge) for edge in LONG_EDGES]
        if not all(path.is_file() and path.read_bytes().endswith(b"\xff\xd9") for path in smaller):
            found.append("a row whose derivatives are missing or cut short")
    return found


def _run(work: Callable[[], int], output: Path, parent: socket.socket) -> NoReturn:
    """Be the child."""
    code = 70
    try:
        words = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        os.dup2(words, 1)
        os.dup2(words, 2)
        # Where only a parent may trace a process (Yama, ptrace_scope 1), anybody may trace this one.
        ctypes.CDLL(None).prctl(_PR_SET_PTRACER, ctypes.c_ulong(-1), 0, 0, 0)
        parent.send(b"!")
        code = work() if parent.recv(1) else 71
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
