"""The import assistant: from a folder to pieces, one thing at a time, nothing written before the end."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from exhibit.ports import Touched
from exhibit.services.importing import ImportReport
from ui.actions import Deed
from ui.curator.page import Page
from ui.curator.taking_in.choosing import RECENT, ChoosingStep
from ui.curator.taking_in.columns_step import ColumnsStep
from ui.curator.taking_in.deeds import everywhere, with_rows
from ui.curator.taking_in.done_step import DoneStep
from ui.curator.taking_in.dropping import dropped_paths, source_among
from ui.curator.taking_in.journey import ImportJourney
from ui.curator.taking_in.new_piece import NewPieceDialog
from ui.curator.taking_in.progress_panel import ProgressPanel
from ui.curator.taking_in.report_step import ReportStep
from ui.curator.targets import BY_HAND
from ui.curator.workbench import Workbench


class ImportPage(Page):
    """The steps of an import, of which one is shown. Leaving the page keeps its state, and the job runs."""

    name = "import"

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.journey = ImportJourney(bench, self)
        self.choosing = ChoosingStep()
        self.choosing.setEnabled(bench.writable)
        self.columns = ColumnsStep(self.journey)
        self.progress = ProgressPanel()
        self.report = ReportStep(self.journey)
        self.done = DoneStep(bench)
        self.recent: list[Path] = []
        self._applying = False
        self._fresh = True
        self._stale = False
        self._stack = QStackedWidget()
        for step in (self.choosing, self.columns, self.progress, self.report, self.done):
            self._stack.addWidget(step)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(24, 16, 24, 16)
        lines.addWidget(self._stack)
        self.setAcceptDrops(True)
        self._connect()

    @property
    def title(self) -> str:
        """What the page is called."""
        return self.tr("Take in")

    @property
    def step(self) -> QWidget:
        """The step that is shown."""
        shown = self._stack.currentWidget()
        assert shown is not None  # noqa: S101 - the steps are there from the beginning
        return shown

    def deeds(self) -> Sequence[Deed]:
        """Return what can be done from everywhere in the window."""
        return everywhere(self)

    def own_deeds(self) -> Sequence[Deed]:
        """Return what can be done with the rows of a report."""
        return with_rows(self)

    def open(self, target: object) -> None:
        """Import a folder or a sheet, where a path is given; or ask for a single piece."""
        if isinstance(target, Path):
            self.take(target)
        elif target == BY_HAND and self.bench.writable:
            self.new_piece()

    def take(self, source: Path) -> None:
        """Begin with a folder or a sheet."""
        self.choosing.say("")
        self._fresh = True
        self.journey.open(source)

    def new_piece(self, files: Sequence[Path] = ()) -> NewPieceDialog:
        """Open the dialog for a piece by hand."""
        dialog = NewPieceDialog(self.bench, files, parent=self.window())
        dialog.open()
        return dialog

    def refresh(self, touched: Touched) -> None:
        """Look again at what the import would do, where something that matters changed."""
        self.done.refresh(touched)
        self._stale = True
        if self.isVisible():
            self.arrive()

    def arrive(self) -> None:
        """Look again at what the import would do, where the catalog has changed since."""
        if self._stale and self.step is self.report:
            self.journey.renew()
        self._stale = False

    def state(self) -> dict[str, object]:
        """Return the folders that were imported last."""
        return {"recent": [str(path) for path in self.recent]}

    def restore(self, state: dict[str, object]) -> None:
        """Offer those folders again."""
        recent = state.get("recent")
        self.recent = [Path(str(one)) for one in recent][:RECENT] if isinstance(recent, list) else []
        self.choosing.show_recent(self.recent)

    def first_focus(self) -> QWidget | None:
        """Return what the step that is shown begins with."""
        first: dict[QWidget, QWidget] = {
            self.choosing: self.choosing.folder,
            self.columns: self.columns.next,
            self.progress: self.progress.stop,
            self.report: self.report.view,
            self.done: self.done.show_pieces,
        }
        return first.get(self.step)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let files and folders be dropped anywhere on the page, but not into an import that runs."""
        if dropped_paths(event.mimeData()) and self.step is not self.progress and self.bench.writable:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import a folder or a sheet; make a piece of other files."""
        paths = dropped_paths(event.mimeData())
        event.acceptProposedAction()
        source = source_among(paths)
        if source is not None:
            self.take(source)
        else:
            self.new_piece(paths)

    def come_and_choose(self) -> None:
        """Come forward to begin another import, where none is under way."""
        self.bench.go(self.name)
        if self.step is self.done:
            self._start_again()

    def _turn(self, step: QWidget) -> None:
        self._stack.setCurrentWidget(step)
        focus = self.first_focus()
        if focus is not None and self.isVisible():
            focus.setFocus()

    def _connect(self) -> None:
        journey = self.journey
        self.choosing.chosen.connect(self.take)
        self.choosing.by_hand.connect(lambda: self.new_piece())  # noqa: PLW0108 - clicked passes a value
        self.columns.back.connect(self._start_again)
        self.columns.onward.connect(self._plan)
        self.report.back.connect(self._back_to_columns)
        self.done.another.connect(self._start_again)
        self.progress.stop_asked.connect(journey.stop)
        journey.sheet_opened.connect(self._show_columns)
        journey.planning.connect(self._show_planning)
        journey.planned.connect(self._show_planned)
        journey.applying.connect(self._show_applying)
        journey.writing.connect(lambda: self.progress.finish_up(self.tr("Writing the catalog…")))
        journey.progressed.connect(self._show_progress)
        journey.stopped.connect(self._show_stopped)
        journey.refused.connect(self._show_refused)
        journey.applied.connect(self._show_applied)

    @Slot()
    def _start_again(self) -> None:
        self.journey.start_again()
        self.choosing.show_recent(self.recent)
        self._turn(self.choosing)

    @Slot(str)
    def _plan(self, remember: str) -> None:
        self.journey.make_plan(remember=remember)

    @Slot()
    def _show_columns(self) -> None:
        if self._fresh:
            self._fresh = False
            self._remember_source()
            self.columns.begin()
            self._turn(self.columns)

    @Slot()
    def _back_to_columns(self) -> None:
        self._turn(self.columns)

    @Slot()
    def _show_planning(self) -> None:
        self._applying = False
        self.progress.begin(self.tr("Looking at what the import would do"))
        self._turn(self.progress)

    @Slot()
    def _show_planned(self) -> None:
        if self.step is self.progress and not self._applying:
            self.report.begin()
            self._turn(self.report)
        else:
            self.report.renew()

    @Slot()
    def _show_applying(self) -> None:
        self._applying = True
        self.progress.begin(self.tr("Importing"))
        self._turn(self.progress)

    @Slot(int, int, str)
    def _show_progress(self, done: int, total: int, what: str) -> None:
        # Keeping and decoding go on side by side and are one phase; reading comes before decoding.
        self.progress.tell(done, total, what, "" if self._applying else what.split(" ", 1)[0])

    @Slot()
    def _show_stopped(self) -> None:
        self.bench.said.emit(self.tr("Stopped. Nothing was written."))
        self._turn(self.report if self._applying else self.columns)

    @Slot(str)
    def _show_refused(self, sentence: str) -> None:
        if self.step is self.choosing:
            self.choosing.say(sentence)
        elif self.step is self.progress:
            self._turn(self.report if self._applying else self.columns)
        if self._applying:
            self.journey.renew()

    @Slot(object)
    def _show_applied(self, report: ImportReport) -> None:
        self.done.show_report(report)
        self._turn(self.done)
        self.bench.said.emit(self.tr("The import of {source} is done.").format(source=report.source))

    def _remember_source(self) -> None:
        source = self.journey.source
        if source is not None:
            self.recent = [source, *(one for one in self.recent if one != source)][:RECENT]
