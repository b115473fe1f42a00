"""The last step: what was written, a way to see it, and a way to take it back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from exhibit.model.finding import ACCESSION, Condition
from exhibit.ports import CatalogReader, Touched
from exhibit.services.importing import ImportReport
from exhibit.services.importing.report import CHANGED, CREATED, DUPLICATE, LEFT, REFUSED, SAME
from ui.curator.taking_in.words import outcome_words
from ui.curator.targets import Target
from ui.curator.workbench import Workbench

_SPELLED_OUT = 40
"""Up to so many pieces are found again by a search line; more are only chosen among all."""


class DoneStep(QWidget):
    """Says what an import came to."""

    another = Signal()

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._report: ImportReport | None = None
        self.heading = QLabel()
        self.heading.setProperty("kind", "heading")
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.show_pieces = QPushButton(self.tr("&Show these pieces"))
        self.show_pieces.setProperty("kind", "primary")
        self.undo = QPushButton(self.tr("&Undo the import"))
        self.again = QPushButton(self.tr("Import a&nother folder"))
        self._lay_out()
        self.show_pieces.clicked.connect(self._show_pieces)
        self.undo.clicked.connect(self._undo)
        self.again.clicked.connect(self.another)

    def show_report(self, report: ImportReport) -> None:
        """Say what was written."""
        self._report = report
        wrote = bool(report.count(CREATED) or report.count(CHANGED))
        self.heading.setText(self.tr("Imported") if wrote else self.tr("There was nothing new"))
        self.words.setText(self._summary(report))
        self.undo.setVisible(wrote)
        self.undo.setEnabled(True)
        self.undo.setToolTip("")
        self.show_pieces.setEnabled(wrote)

    def refresh(self, touched: Touched) -> None:
        """Know when the newest step is another one, or when the import was taken back."""
        step = touched.step
        if step is None or self._report is None:
            return
        if step.label != self._report.step:
            self.undo.setEnabled(False)
            self.undo.setToolTip(
                self.tr("Something else was done since. Undo in the menu takes it back first.")
            )
        elif step.undone:
            self.heading.setText(self.tr("The import was taken back"))
            self.undo.setEnabled(False)
            self.show_pieces.setEnabled(False)
        else:
            self.show_report(self._report)

    def _summary(self, report: ImportReport) -> str:
        words = outcome_words()
        counts = [
            f"{words[outcome]}: {self.locale().toString(report.count(outcome))}"
            for outcome in (CREATED, CHANGED, SAME, REFUSED, DUPLICATE, LEFT)
            if report.count(outcome)
        ]
        missing = len(report.missing_files)
        if missing:
            counts.append(self.tr("%n named file(s) were not in the folder", "", missing))
        gone = len(report.vanished)
        if gone:
            counts.append(self.tr("%n piece(s) are no longer in the sheet; nothing was removed", "", gone))
        return "\n".join(counts)

    @Slot()
    def _show_pieces(self) -> None:
        if self._report is None:
            return
        wanted = {row.piece for row in self._report.rows if row.outcome in {CREATED, CHANGED}}

        def find(view: CatalogReader) -> tuple[int, ...]:
            return tuple(piece.id for piece in view.pieces.find(accession=wanted))

        self._bench.read(find, self._turn_to(wanted))

    def _turn_to(self, accessions: set[str]) -> Callable[[tuple[int, ...]], None]:
        few = sorted(accessions) if len(accessions) <= _SPELLED_OUT else []
        line = " ".join(str(Condition(ACCESSION, one)) for one in few)

        def turn(ids: tuple[int, ...]) -> None:
            self._bench.go("pieces", Target(line=line))
            self._bench.selection.choose(ids)

        return turn

    @Slot()
    def _undo(self) -> None:
        self.undo.setEnabled(False)
        self._bench.undo()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for button in (self.show_pieces, self.undo, self.again):
            row.addWidget(button)
        row.addStretch(1)
        lines = QVBoxLayout(self)
        lines.setSpacing(16)
        lines.addWidget(self.heading)
        lines.addWidget(self.words)
        lines.addLayout(row)
        lines.addStretch(1)
