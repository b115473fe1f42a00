"""The real desk on a real catalog, opened and driven as a person would, for benchmarks of its speed."""

from __future__ import annotations

import gc
import io
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QWidget

from exhibit.folders import Folders
from exhibit.media.store import derivative_path
from main import LocalStores
from tests.benchmarks.catalogs import write_catalog
from ui.collecting import Collector
from ui.commandline.curating import desk_tools
from ui.curator.desk import Desk
from ui.curator.look import apply_look
from ui.curator.memory import Memory
from ui.curator.pieces.page import PiecesPage
from ui.curator.program import desk_application
from ui.curator.rooms import make_desk
from ui.curator.workbench import Tools, Workbench

LONGEST_SECONDS = 60.0
QUIET_SECONDS = 0.5
LOOK_MS = 3
DIFFERENT = 40
"""How many different pictures there are; the others are links to them."""

SMALL = 512


class Painted(QObject):
    """Sees when a view was painted, and keeps the times at which that was done."""

    def __init__(self, view: QWidget) -> None:
        super().__init__()
        self.times: list[float] = []
        self._done = QTimer(self, singleShot=True, interval=0)
        self._done.timeout.connect(self._note)
        self._view = view
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the end of the painting that begins."""
        if event.type() == QEvent.Type.Paint and not self._done.isActive():
            self._done.start()
        return False

    def next(self) -> float:
        """Return when the view is painted next, and look no more."""
        seen = len(self.times)
        self._view.update()
        until(lambda: len(self.times) > seen)
        self.close()
        return self.times[seen]

    def close(self) -> None:
        """Look no more."""
        self._view.removeEventFilter(self)

    def _note(self) -> None:
        self.times.append(time.perf_counter())


@dataclass(frozen=True, slots=True)
class Open:
    """A desk that is open, with what its benchmarks look at."""

    desk: Desk
    bench: Workbench
    tools: Tools
    begun: float
    """When making it began, by ``time.perf_counter``."""

    @property
    def page(self) -> PiecesPage:
        """The page with the pieces."""
        page = self.desk.pages["pieces"]
        assert isinstance(page, PiecesPage)
        return page

    @property
    def view(self) -> QAbstractItemView:
        """The view of the pieces that is in front."""
        view = self.page.views.view
        assert isinstance(view, QAbstractItemView)
        return view

    def show(self) -> float:
        """Show the window, and return how many seconds after its beginning the first rows were painted."""
        painted = Painted(self.view.viewport())
        self.desk.resize(1440, 900)
        self.desk.show()
        until(lambda: self.page.model.loaded > 0)
        return painted.next() - self.begun

    def search(self, line: str, pause: float = 0.06) -> float:
        """Type a search, and return the seconds from its last key to the painted rows."""
        answers: list[float] = []

        def note() -> None:
            answers.append(time.perf_counter())

        self.page.model.answered.connect(note)
        edit = self.page.bar.line
        edit.setFocus()
        for letter in line:
            wait(pause)
            QTest.keyClicks(edit, letter)
        begun = time.perf_counter()
        until(lambda: bool(answers) and answers[-1] > begun)
        painted = Painted(self.view.viewport()).next()
        self.page.model.answered.disconnect(note)
        return painted - begun

    def settle(self) -> None:
        """Return when nothing is running and nothing is about to."""
        quiet = time.perf_counter()

        def still() -> bool:
            nonlocal quiet
            if self.bench.running or self.bench.pictures.waiting:
                quiet = time.perf_counter()
            return time.perf_counter() - quiet > QUIET_SECONDS

        until(still)


def until(reached: Callable[[], bool]) -> None:
    """Run the event loop until something is so. Raises ``TimeoutError``."""
    loop, look = QEventLoop(), QTimer(interval=LOOK_MS)
    begun = time.perf_counter()

    def see() -> None:
        if reached() or time.perf_counter() - begun > LONGEST_SECONDS:
            loop.quit()

    look.timeout.connect(see)
    look.start()
    loop.exec()
    look.stop()
    if not reached():
        raise TimeoutError


def wait(seconds: float) -> None:
    """Run the event loop for a time."""
    end = time.perf_counter() + seconds
    until(lambda: time.perf_counter() > end)


def write_house(root: Path, pieces: int, *, pictures: bool = False) -> Folders:
    """Make a data folder with a catalog, perhaps with the small picture of every piece."""
    folders = Folders(root)
    folders.catalog.parent.mkdir(parents=True)
    write_catalog(folders.catalog, pieces)
    if pictures:
        write_pictures(folders.media, pieces)
    return folders


def write_pictures(store: Path, pieces: int) -> None:
    """Write the pictures that lists show, as the store has them: links to a few that differ."""
    chance, made = np.random.default_rng(1), []
    for number in range(pieces):
        place = derivative_path(store, f"{number + 1:064x}", SMALL)
        place.parent.mkdir(parents=True, exist_ok=True)
        if number < DIFFERENT:
            forms = Image.fromarray(chance.integers(0, 256, (24, 36, 3), np.uint8))
            stream = io.BytesIO()
            forms.resize((SMALL, 341), Image.Resampling.BICUBIC).save(stream, "JPEG", quality=82)
            place.write_bytes(stream.getvalue())
            made.append(place)
        else:
            place.hardlink_to(made[number % DIFFERENT])


@contextmanager
def opened(folders: Folders) -> Iterator[Open]:
    """Open the desk with everything that ``main`` gives it; only its daily backup is left out."""
    application = desk_application()
    apply_look(application, "light", 100)
    collector = Collector()
    with ExitStack() as stack:
        tools = replace(desk_tools(LocalStores(folders), "Ines", lambda _: None, stack), care=None)
        begun = time.perf_counter()
        bench = Workbench(tools)
        desk = make_desk(bench, Memory(folders.root / "desk.json"))
        collector.settle()
        found = Open(desk, bench, tools, begun)
        try:
            yield found
        finally:
            desk.hide()
            found.settle()
            bench.close()
            desk.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            collector.stop()
            del desk, bench, found
            gc.collect()


def copied(folders: Folders, root: Path) -> Folders:
    """Return a copy of a data folder's catalog, to be changed."""
    copy = Folders(root)
    copy.catalog.parent.mkdir(parents=True)
    shutil.copyfile(folders.catalog, copy.catalog)
    if folders.media.exists():
        copy.media.symlink_to(folders.media)
    return copy
