"""What every page of the desk works with: reading and writing beside the window, and what they share."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import date
from itertools import count
from types import CellType
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from exhibit.model.history import Step
from exhibit.model.refusals import Refusal
from exhibit.model.vocabulary import Term
from exhibit.ports import Catalog, CatalogReader, Progress, Touched
from exhibit.services import history
from ui.curator.pictures import Pictures
from ui.curator.tools import Selection, Tools
from ui.jobs import Jobs, Told
from ui.worded import refusal_words

__all__ = ["Selection", "Tools", "Workbench"]

T = TypeVar("T")

_log = logging.getLogger(__name__)


def _ignore(*_: object) -> None:
    """Take any outcome and do nothing with it."""


def _gone(callback: object, deep: int = 3) -> bool:
    """Tell whether what a callback belongs to was closed and deleted while it was being waited for.

    A function within a function belongs to what it holds on to: pages wrap their own methods so.
    """
    owner = getattr(callback, "__self__", None)
    if isinstance(owner, QObject):
        return not isValid(owner)
    held = [cell.cell_contents for cell in getattr(callback, "__closure__", None) or () if _is_filled(cell)]
    if any(isinstance(one, QObject) and not isValid(one) for one in held):
        return True
    return deep > 0 and any(_gone(one, deep - 1) for one in held if callable(one))


def _is_filled(cell: CellType) -> bool:
    try:
        cell.cell_contents  # noqa: B018 - reading it is the question
    except ValueError:
        return False
    return True


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
        self._numbers = count(1)
        self._stops: dict[int, Callable[[], None]] = {}
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

    @property
    def at_length(self) -> bool:
        """Whether something long is running that shows its progress: an import, an edition, a batch."""
        return bool(self._stops)

    def stop_at_length(self) -> None:
        """Ask all of that to stop; nothing half done is left, and what is done already is told as done."""
        for stop in list(self._stops.values()):
            stop()

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

        return self.run(run, done, failed=failed, long=False)

    def write(
        self,
        work: Callable[[Catalog], T],
        done: Callable[[T], None] = _ignore,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Change the catalog in the one writing thread, one change after another. Never called off."""
        self.run(lambda _: work(self.tools.catalog), done, failed=failed, writes=True)

    def run(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None] = _ignore,
        *,
        progress: Callable[[int, int, str], None] = _ignore,
        failed: Callable[[Exception], None] | None = None,
        stopped: Callable[[], None] = _ignore,
        writes: bool = False,
        long: bool = True,
    ) -> Callable[[], None]:
        """Run long work with progress in a thread; return what asks it to stop.

        After that only ``stopped`` is called, where the work really ended early; else ``done`` with its
        result where it ``writes`` (then it happened, and must be shown), and nothing where it only reads.
        A method of a window that is gone by then is not called; what failed is then told at the desk.
        """
        called_off = False

        def finish(result: T) -> None:
            if (writes or not called_off) and not _gone(done):
                done(result)

        def fail(error: Exception) -> None:
            if writes or not called_off:
                (self.fail if failed is None or _gone(failed) else failed)(error)

        told = Told(progress=progress, failed=fail, stopped=stopped)
        at_length = progress is not _ignore
        stop = self._start(work, finish, told, writes=writes, long=long, at_length=at_length)

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
            self.refused.emit(refusal_words(error))
            return
        if isinstance(error, OSError):
            _log.error("The system refused a file or folder: %s", type(error).__name__)
            self.refused.emit(
                self.tr(
                    "The system refused: {reason}. What was saved before is unharmed. "
                    "Make room there, or give leave to read and write, then try again."
                ).format(reason=error.strerror or error)
            )
            return
        _log.error("Something unexpected happened at the desk.", exc_info=error)
        self.own_up()

    def own_up(self) -> None:
        """Say that something unexpected happened, which is in the log already."""
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
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        told: Told,
        *,
        writes: bool,
        long: bool,
        at_length: bool,
    ) -> Callable[[], None]:
        job = next(self._numbers)

        def ended(callback: Callable[..., None]) -> Callable[..., None]:
            def run(*values: object) -> None:
                self._stops.pop(job, None)
                try:
                    callback(*values)
                finally:  # whatever came of it, nobody waits for this job any more
                    if not self.jobs.running:
                        self.idle.emit()

            return run

        endings = Told(progress=told.progress, failed=ended(told.failed), stopped=ended(told.stopped))
        stop = self.jobs.start(work, ended(done), endings, writes=writes, long=long)
        if at_length:
            self._stops[job] = stop
        return stop

    def changed_elsewhere(self, touched: Touched) -> None:
        """Have the pages read again what another program has changed; what is chosen may be gone."""
        chosen = {*self.selection.pieces, self.selection.current} - {0}
        self._tell(Touched(touched.kinds, touched.piece_ids | chosen))

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
