"""Sending a file through the real look and the real preparation, as an import does."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from exhibit.media.store import LONG_EDGES, derivative_path
from exhibit.media.workers import Decoders
from exhibit.media.workshop import Workshop
from exhibit.model.pieces import Family
from exhibit.ports import Looked, LookJob, MediumDone, MediumJob
from ui.playback.proving import prove

_NOTHING = MediumDone(key="")
_PREPARED = {Family.PICTURE, Family.PAGES, Family.SOUND, Family.FILM}


@dataclass(frozen=True)
class Answer:
    """What became of a file: what the look saw, and what the preparation made of it, where it came so far."""

    looked: Looked
    done: MediumDone
    store: Path

    @property
    def refusal(self) -> str:
        """Why it was refused, as the report says it; empty where it was taken in."""
        return self.looked.refusal or self.done.refusal

    @property
    def remarks(self) -> tuple[str, ...]:
        """What the report says of a file that was taken in."""
        return (*self.looked.remarks, *self.done.remarks)

    def derivative(self, edge: int = LONG_EDGES[0]) -> Path:
        """The place of its first page as it is shown."""
        return derivative_path(self.store, self.looked.sha256, edge)


class Desk:
    """Takes files in, one after the other, into a store of its own."""

    def __init__(self, decoders: Decoders, room: Path) -> None:
        self.room = room
        self._decoders = decoders
        self._store = room / "store"
        self._numbers = itertools.count()

    def send(self, data: bytes, name: str = "sent") -> Answer:
        """Take in a file with this content, in a folder of its own."""
        folder = self.room / f"{next(self._numbers)}"
        folder.mkdir()
        (folder / name).write_bytes(data)
        return self.send_file(folder / name)

    def send_file(self, path: Path) -> Answer:
        """Take in a file that is there."""
        (looked,) = self._decoders.look([LookJob(key="sent", path=path, store=self._store)])
        done = _NOTHING
        if not looked.refusal and looked.family in _PREPARED:
            original = self._store / "originals" / looked.sha256[:2] / f"{looked.sha256}.{looked.extension}"
            job = MediumJob(key="sent", original=original, store=self._store, sha256=looked.sha256)
            (done,) = self._decoders.prepare([job])
        return Answer(looked, done, self._store)


@contextmanager
def open_desk(room: Path) -> Iterator[Desk]:
    """Open a desk with one worker of its own."""
    with Decoders(1, idle=False, work=Workshop(play=prove)) as decoders:
        yield Desk(decoders, room)
