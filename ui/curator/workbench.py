"""What every page of the desk works with: reading and writing beside the window, and what they share."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from exhibit.folders import Folders
from exhibit.model.diagnosis import Diagnosis
from exhibit.model.history import Step
from exhibit.model.refusals import Refusal
from exhibit.model.vocabulary import Term
from exhibit.ports import Catalog, CatalogReader, EditionReader, FileDesk, MediaStore, Progress, Touched
from exhibit.services import history
from exhibit.services.backing_up import Care
from exhibit.services.hanging import Press
from ui.curator.pictures import Pictures
from ui.jobs import Jobs, Told

T = TypeVar("T")

_log = logging.getLogger(__name__)


def _ignore(*_: object) -> None:
    """Take any outcome and do nothing with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """What ``main`` gives the desk to work with.

    ``open_desk`` and ``open_press`` bring together what importing and publishing need, each for one job;
    ``open_edition`` opens what was published. ``who`` signs every step; ``now`` is the time with its zone.
    ``care`` backs the catalog up, ``examine`` is the doctor; without them a desk does neither.
    ``restore_later`` notes a backup to go back to once the desk has closed. ``notice`` is said when it opens.
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


class Workbench(QObject):
    """Reads and writes the catalog for the pages, never on the main thread, and tells them what changed.

    What a callback gets arrives on the main thread. A ``Refusal`` that nobody asked to see reaches
    ``refused`` and is shown by the window; anything else unexpected goes to the crash reporter.
    """

    changed = Signal(object)
    """A ``Touched``, after every change of the catalog, whoever made it."""
    refused = Signal(str)
    """A sentence for the person: something that was asked for cannot be done."""
    said = Signal(str)
    """A sentence for the person: something is done."""
    asked_for = Signal(str, object)
    """The name of a page that is to come forward, and what it is to show (see ``Page.open``)."""
    idle = Signal()
    """Nothing is running any more."""
    _touched = Signal(object)

    def __init__(self, tools: Tools, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tools = tools
        self.selection = Selection(self)
        self.pictures = Pictures(tools.store, self)
        self.language = "en"
        self.jobs = Jobs(self)
        self._terms: dict[int, Term] = {}
        self._touched.connect(self._tell)
        tools.catalog.watch(self._touched.emit)

    @property
    def writable(self) -> bool:
        """Whether this desk may change anything."""
        return self.tools.catalog.writable

    @property
    def who(self) -> str:
        """Who works here; signs every step."""
        return self.tools.who

    @property
    def running(self) -> int:
        """How many jobs have not told their end yet."""
        return self.jobs.running

    def today(self) -> date:
        """Return the day that consents are asked about."""
        return self.tools.now().date()

    def read(
        self,
        work: Callable[[CatalogReader], T],
        done: Callable[[T], None] = _ignore,
        failed: Callable[[Exception], None] | None = None,
    ) -> Callable[[], None]:
        """Read the catalog in a thread and hand what was found to ``done``; return what calls it off.

        Once called off, neither ``done`` nor ``failed`` is called.
        """

        def run(_: Progress) -> T:
            with self.tools.catalog.read() as view:
                return work(view)

        return self.run(run, done, failed=failed)

    def write(
        self,
        work: Callable[[Catalog], T],
        done: Callable[[T], None] = _ignore,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Change the catalog in the one writing thread, one change after another. Never called off."""
        self._start(lambda _: work(self.tools.catalog), done, Told(failed=failed or self.fail), writes=True)

    def run(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None] = _ignore,
        *,
        progress: Callable[[int, int, str], None] = _ignore,
        failed: Callable[[Exception], None] | None = None,
        stopped: Callable[[], None] = _ignore,
        writes: bool = False,
    ) -> Callable[[], None]:
        """Run long work with progress in a thread; return what asks it to stop.

        After that only ``stopped`` is called, where the work really ended early; else ``done`` with its
        result where it ``writes`` (then it happened, and must be shown), and nothing where it only reads.
        """
        called_off = False

        def finish(result: T) -> None:
            if writes or not called_off:
                done(result)

        def fail(error: Exception) -> None:
            if writes or not called_off:
                (failed or self.fail)(error)

        stop = self._start(work, finish, Told(progress=progress, failed=fail, stopped=stopped), writes=writes)

        def call_off() -> None:
            nonlocal called_off
            called_off = True
            stop()

        return call_off

    def undo(self) -> None:
        """Take the newest step back, whatever page it was made on."""
        self.write(history.undo, self._say_undone)

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        self.write(history.redo, self._say_redone)

    def fail(self, error: Exception) -> None:
        """Show a refusal where the person looks; let the crash reporter have everything else."""
        if isinstance(error, Refusal):
            self.refused.emit(str(error))
            return
        _log.error("Something unexpected happened at the desk.", exc_info=error)
        self.refused.emit(
            self.tr(
                "Something went wrong that nobody expected. What was saved before is safe; the log has more."
            )
        )

    def go(self, page: str, target: object = None) -> None:
        """Bring a page forward and have it show something."""
        self.asked_for.emit(page, target)

    def term(self, term_id: int) -> Term | None:
        """Return a term, None before the terms were first read."""
        return self._terms.get(term_id)

    def terms(self, vocabulary: str | None = None) -> tuple[Term, ...]:
        """Return all terms, or those of a vocabulary, in its order, retired ones included."""
        found = [one for one in self._terms.values() if vocabulary is None or one.vocabulary == vocabulary]
        return tuple(sorted(found, key=lambda one: (one.vocabulary, one.position, one.id)))

    def term_named(self, vocabulary: str, slug: str) -> Term | None:
        """Return the term of a vocabulary with this slug, if there is one."""
        return next((one for one in self.terms(vocabulary) if one.slug == slug), None)

    def load_terms(self, done: Callable[[], None] = _ignore) -> None:
        """Read all terms again. ``changed`` is told only after that where terms changed."""

        def keep(terms: tuple[Term, ...]) -> None:
            self._terms = {term.id: term for term in terms}
            done()

        self.read(lambda view: view.terms.find(), keep)

    def close(self) -> None:
        """Wait for what is running. Nothing may be asked afterwards."""
        self.jobs.shut_down()
        self.pictures.close()

    def _start(
        self, work: Callable[[Progress], T], done: Callable[[T], None], told: Told, *, writes: bool
    ) -> Callable[[], None]:
        def ended(callback: Callable[..., None]) -> Callable[..., None]:
            def run(*values: object) -> None:
                callback(*values)
                if not self.jobs.running:
                    self.idle.emit()

            return run

        endings = Told(progress=told.progress, failed=ended(told.failed), stopped=ended(told.stopped))
        return self.jobs.start(work, ended(done), endings, writes=writes)

    @Slot(object)
    def _tell(self, touched: Touched) -> None:
        if "term" in touched.kinds:
            self.load_terms(lambda: self.changed.emit(touched))
        else:
            self.changed.emit(touched)

    def _say_undone(self, step: Step) -> None:
        self.said.emit(self.tr("Undone: {step}").format(step=step.label))

    def _say_redone(self, step: Step) -> None:
        self.said.emit(self.tr("Done again: {step}").format(step=step.label))
