"""Looking through an opened edition for damaged pictures, in a thread, while visitors see the others.

A decoder takes a cut or altered picture as whole and shows it broken. Its name tells better, and of the tiles
of large pictures the list that the edition comes with.
"""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Callable, Iterator
from itertools import chain

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQuick import QQuickItem, QQuickWindow

from exhibit.objects import damaged_pictures, damaged_tiles, pyramid_of
from exhibit.ports import Progress
from ui.jobs import Jobs, Told
from ui.kiosk.contents import Contents
from ui.kiosk.kiosk import Kiosk

_log = logging.getLogger(__name__)

WAIT_MS = 15_000
"""How long after the opening it begins, if a picture is shown by then; else after as long again."""

LONGEST_REST = 0.05
"""Seconds. It rests as long as it worked, at most so long, so that the disk and a core stay free."""

SHORTEST_WORK = 0.005
"""Seconds. Tiles are many and small: it rests after some of them, not after each."""

READY = 1
"""What QML calls ``Image.Ready``."""


class Check(QObject):
    """Checks the pictures of each edition that a kiosk opens, once, and then the tiles of large ones."""

    def __init__(self, kiosk: Kiosk, window: Callable[[], QQuickWindow | None], jobs: Jobs) -> None:
        super().__init__()
        self._kiosk, self._window, self._jobs = kiosk, window, jobs
        self._stop: Callable[[], None] | None = None
        self._timer = QTimer(self, interval=WAIT_MS)
        self._timer.timeout.connect(self._look)
        kiosk.opened.connect(self._wait)

    def close(self) -> None:
        """Check nothing any more. The jobs wait for what was begun, which ends at its next chunk."""
        self._timer.stop()
        if self._stop is not None:
            self._stop()
            self._stop = None

    def start(self) -> None:
        """Check the edition that is open now."""
        self.close()
        contents = self._kiosk.contents
        if contents is None:
            return
        found: deque[str] = deque()
        self._stop = self._jobs.start(
            lambda report: _search(contents, found, report),
            lambda _: self._take(contents, found),
            Told(progress=lambda *_: self._take(contents, found)),
            long=True,
        )

    @Slot()
    def _wait(self) -> None:
        self.close()
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        window = self._window()
        if window is not None and any(_shows_a_picture(item) for item in _items(window.contentItem())):
            self.start()

    def _take(self, contents: Contents, found: deque[str]) -> None:
        """Tell staff of what was found since, and offer it to visitors no more."""
        kin = self._kiosk.contents
        if not found or kin is None or kin.damaged is not contents.damaged:
            return
        fresh = [found.popleft() for _ in range(len(found))]
        for path in contents.news_of(fresh):
            kind = "picture" if pyramid_of(path) == path else "tile"
            _log.warning(
                "The %s %s of the edition is damaged and is not shown. Install the edition again.", kind, path
            )
        self._kiosk.leave_out(fresh)


def _search(contents: Contents, found: deque[str], report: Progress) -> None:
    began = time.monotonic()

    def pause() -> None:
        nonlocal began
        report(0, 0)
        time.sleep(min(time.monotonic() - began, LONGEST_REST))
        began = time.monotonic()

    def pause_now_and_then() -> None:
        if time.monotonic() - began >= SHORTEST_WORK:
            pause()

    tiles = damaged_tiles(contents.root, pause_now_and_then)
    for path in chain(damaged_pictures(contents.root, pause), tiles):
        found.append(path)
        report(0, 0)


def _items(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from _items(child)


def _shows_a_picture(item: QQuickItem) -> bool:
    return item.property("tone") is not None and item.property("status") == READY
