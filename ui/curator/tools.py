"""What a desk is given to work with, and what its pages share."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from exhibit.folders import Folders
from exhibit.model.diagnosis import Diagnosis
from exhibit.ports import Catalog, EditionReader, FileDesk, MediaStore, Progress
from exhibit.services.keeping.backing_up import Care
from exhibit.services.publishing.hanging import Press


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """What ``main`` gives the desk to work with.

    ``open_desk`` and ``open_press`` bring together what importing and publishing need, each for one job;
    ``open_edition`` opens what was published. ``who`` signs every step; ``now`` is the time with its zone.
    ``care`` backs the catalog up, ``examine`` is the doctor; without them a desk does neither.
    ``restore_later`` notes a backup to go back to once the desk has closed. ``notice`` is said when it opens.
    ``changed_elsewhere`` tells whether another program has changed the catalog since it was last asked.
    """

    catalog: Catalog
    store: MediaStore
    folders: Folders
    open_desk: Callable[[], AbstractContextManager[FileDesk]]
    open_press: Callable[[], AbstractContextManager[Press]]
    open_edition: Callable[[Path], EditionReader]
    who: str
    now: Callable[[], datetime]
    care: Care | None = None
    examine: Callable[[Progress], Diagnosis] | None = None
    restore_later: Callable[[Path], None] | None = None
    notice: str = ""
    changed_elsewhere: Callable[[], bool] | None = None


class Selection(QObject):
    """The pieces chosen, the same in every view: some, and one of them that is in hand."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pieces: tuple[int, ...] = ()
        self._current = 0

    @property
    def pieces(self) -> tuple[int, ...]:
        """The ids of all pieces chosen, in the order of the view."""
        return self._pieces

    @property
    def current(self) -> int:
        """The id of the piece in hand, 0 for none."""
        return self._current

    def choose(self, pieces: tuple[int, ...], current: int = 0) -> None:
        """Choose these pieces; the one in hand is ``current``, else the first of them."""
        current = current or next(iter(pieces), 0)
        if (pieces, current) != (self._pieces, self._current):
            self._pieces, self._current = pieces, current
            self.changed.emit()
