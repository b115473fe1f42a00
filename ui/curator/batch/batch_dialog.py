"""The dialog of a batch edit: say the change, see what it does to each piece, then make it in one step."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from exhibit.model.history import Step
from exhibit.model.refusals import Refusal
from exhibit.ports import Progress
from exhibit.services.cataloguing.batch_editing import Preview, apply_edit, preview
from ui.curator.batch.choices import panels_of
from ui.curator.batch.panels import Panel
from ui.curator.batch.preview_model import PreviewModel
from ui.curator.batch.preview_view import PreviewView
from ui.curator.look import size_in_lines
from ui.curator.workbench import Workbench
from ui.worded import refusal_words

PAUSE_MS = 250
"""How long nothing is typed before the preview is made anew."""


class BatchDialog(QDialog):
    """Changes one thing on many pieces. Use ``open``."""

    applied = Signal(object)
    """The ``Step`` that was made."""

    def __init__(self, bench: Workbench, piece_ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bench = bench
        self.pieces = tuple(piece_ids)
        self.model = PreviewModel(self)
        self.what = QComboBox()
        self.panels = QStackedWidget()
        self.table = PreviewView(self.model)
        self.summary = QLabel()
        self.bar = QProgressBar()
        self.apply = QPushButton()
        self.close_button = QPushButton()
        self._call_off: Callable[[], None] | None = None
        self._stop: Callable[[], None] | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._preview)
        self._add_panels()
        self._lay_out()
        self.model.changed.connect(self._count)
        self._choose(0)

    @property
    def panel(self) -> Panel:
        """The form in front."""
        panel = self.panels.currentWidget()
        assert isinstance(panel, Panel)  # noqa: S101 - the stack holds nothing else
        return panel

    def choose(self, name: str) -> None:
        """Bring the form for one kind of change forward, by its name in ``panels_of``."""
        self.what.setCurrentIndex(self.what.findData(name))

    def done(self, result: int) -> None:
        """Close; what is being made is stopped first, and then nothing of it is left."""
        if self._stop is not None:
            self._stop()
            return
        self._pause.stop()
        if self._call_off is not None:
            self._call_off()
        super().done(result)

    def _add_panels(self) -> None:
        for name, words, panel in panels_of(self.bench):
            self.what.addItem(words, name)
            self.panels.addWidget(panel)
            panel.changed.connect(self._wait)
        self.what.currentIndexChanged.connect(self._choose)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Change many pieces"))
        heading = QLabel(self.tr("Change %n piece(s)", "", len(self.pieces)))
        heading.setProperty("kind", "heading")
        label = QLabel(self.tr("&What changes"))
        label.setBuddy(self.what)
        self.what.setAccessibleName(self.tr("What changes"))
        self.what.setMaxVisibleItems(16)
        top = QHBoxLayout()
        top.addWidget(label)
        top.addWidget(self.what, 1)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.setContentsMargins(24, 16, 24, 16)
        column.addWidget(heading)
        column.addLayout(top)
        column.addWidget(self.panels)
        column.addWidget(self.table, 1)
        self.summary.setWordWrap(True)
        self.summary.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.summary)
        self.bar.setAccessibleName(self.tr("How far the change is"))
        self.bar.hide()
        column.addWidget(self.bar)
        column.addLayout(self._buttons())
        size_in_lines(self, 48, 36)

    def _buttons(self) -> QHBoxLayout:
        every, none = QPushButton(self.tr("Include a&ll")), QPushButton(self.tr("Leave all &out"))
        every.clicked.connect(lambda: self.model.set_all(included=True))
        none.clicked.connect(lambda: self.model.set_all(included=False))
        self.apply.setText(self.tr("Change"))
        self.apply.setProperty("kind", "primary")
        self.apply.setDefault(True)
        self.apply.clicked.connect(self._apply)
        self.close_button.setText(self.tr("Cancel"))
        self.close_button.clicked.connect(self.reject)
        row = QHBoxLayout()
        for button in (every, none):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        row.addWidget(self.apply)
        return row

    @Slot(int)
    def _choose(self, place: int) -> None:
        self.panels.setCurrentIndex(place)
        for panel in self.panels.findChildren(Panel):  # the stack is as high as the form in front
            shown = panel is self.panel
            policy = QSizePolicy.Policy.Preferred if shown else QSizePolicy.Policy.Ignored
            panel.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
        self.model.left_out = set()
        self._wait()

    @Slot()
    def _wait(self) -> None:
        self._pause.start()
        self.apply.setEnabled(False)

    @Slot()
    def _preview(self) -> None:
        if self._call_off is not None:
            self._call_off()
        edit, pieces, catalog = self.panel.edit(), self.pieces, self.bench.tools.catalog

        def work(progress: Progress) -> Preview:
            with catalog.read() as view:
                return preview(view, edit, pieces, progress)

        self._call_off = self.bench.run(work, self.model.show_preview, failed=self._refused)

    def _refused(self, error: Exception) -> None:
        """Say below what is missing; an edit that makes no sense yet is nothing to be alarmed by."""
        self.model.show_preview(Preview(()))
        if isinstance(error, Refusal):
            self.summary.setText(refusal_words(error))
        else:
            self.bench.fail(error)

    @Slot()
    def _count(self) -> None:
        changing, staying = self.model.changing, self.model.preview.staying
        self.apply.setText(self.tr("Change %n piece(s)", "", changing))
        self.apply.setEnabled(changing > 0 and self.bench.writable and self._stop is None)
        sentences = [self.tr("%n piece(s) will change.", "", changing)]
        if self.model.left_out:
            sentences.append(self.tr("%n row(s) are left out.", "", len(self.model.left_out)))
        if staying:
            sentences.append(self.tr("%n piece(s) stay as they are.", "", staying))
        self.summary.setText(" ".join(sentences))

    @Slot()
    def _apply(self) -> None:
        edit, pieces, left_out = self.panel.edit(), self.pieces, frozenset(self.model.left_out)
        catalog, who = self.bench.tools.catalog, self.bench.who

        def work(progress: Progress) -> Step | None:
            return apply_edit(catalog, edit, pieces, left_out=left_out, who=who, progress=progress)

        self._work_on(True)
        self._stop = self.bench.run(
            work,
            self._applied,
            progress=self._show_progress,
            failed=self._failed,
            stopped=self._stopped,
            writes=True,
        )

    def _applied(self, step: Step | None) -> None:
        self._stop = None
        self._work_on(False)
        if step is not None:
            self.bench.said.emit(step.label)
            self.applied.emit(step)
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._stop = None
        self._work_on(False)
        self._refused(error)

    def _stopped(self) -> None:
        self._stop = None
        self._work_on(False)
        self.summary.setText(self.tr("Stopped. Nothing was changed."))

    def _show_progress(self, done: int, total: int, _what: str) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _work_on(self, working: bool) -> None:
        self.bar.setVisible(working)
        self.bar.setRange(0, 0)
        for widget in (self.what, self.panels, self.table, self.apply):
            widget.setEnabled(not working)
        self.close_button.setText(self.tr("Stop") if working else self.tr("Cancel"))
