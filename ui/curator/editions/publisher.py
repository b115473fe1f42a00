"""Publishing beside the window, with a way to stop."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from exhibit.model.refusals import Refusal, Stopped
from exhibit.ports import Progress
from exhibit.services.publishing.publishing import PublishReport, publish
from ui.curator.editions.words import tr
from ui.curator.workbench import Workbench
from ui.worded import refusal_words


class Publisher(QObject):
    """Publishes one edition at a time."""

    progressed = Signal(int, int)
    """How much is done, of how much."""
    ended = Signal(str, bool)
    """What became of it, in words, and whether there is an edition."""

    def __init__(self, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._stop: threading.Event | None = None

    @property
    def running(self) -> bool:
        """Whether an edition is being made."""
        return self._stop is not None

    def start(self, gallery_id: int, folder: Path, notes: str) -> None:
        """Publish a gallery as a new folder; ``notes`` say where it will go."""
        tools, who = self._bench.tools, self._bench.who
        stop = self._stop = threading.Event()

        def work(progress: Progress) -> PublishReport:
            def report(done: int, total: int, what: str = "") -> None:
                # Asked here and not of the job: what is published all the same must be told.
                if stop.is_set():
                    raise Stopped
                progress(done, total, what)

            with tools.open_press() as press:
                return publish(
                    tools.catalog, gallery_id, folder, press, who=who, notes=notes, progress=report
                )

        # A reader's job that writes for a moment at its end: what is typed meanwhile need not wait for it.
        self._bench.run(
            work,
            self._published,
            progress=lambda done, total, _: self.progressed.emit(done, total),
            failed=self._failed,
            stopped=lambda: self._end(tr("Stopped. Nothing was published.")),
        )

    def stop(self) -> None:
        """Ask it to stop; nothing half done is left."""
        if self._stop is not None:
            self._stop.set()

    def _published(self, report: PublishReport) -> None:
        words = tr("Edition {number} with %n work(s) is in {folder}.", report.works)
        said = [words.format(number=report.number, folder=report.path), *report.left_out]
        self._end("\n".join(said), published=True)

    def _failed(self, error: Exception) -> None:
        self._end(refusal_words(error) if isinstance(error, Refusal) else "")
        if not isinstance(error, Refusal):
            self._bench.fail(error)

    def _end(self, words: str, *, published: bool = False) -> None:
        self._stop = None
        self.ended.emit(words, published)
