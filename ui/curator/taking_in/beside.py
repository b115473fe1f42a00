"""What stands beside the row in hand: its picture or its words, what would change, where its files are."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from exhibit.model.said import about
from exhibit.services.importing import FieldChange, PlannedRow
from exhibit.services.importing.report import DUPLICATE
from exhibit.services.importing.twins import Twin
from ui.curator.field_names import reported_field
from ui.curator.flow import FlowLayout
from ui.curator.plain_label import plain_label, plain_tip
from ui.curator.taking_in.findings import Stored, duplicate_words, file_words, inside_words, stays_words
from ui.curator.taking_in.pictures_beside import PicturesBeside
from ui.curator.taking_in.rows_model import title_words
from ui.curator.taking_in.told import Told
from ui.curator.taking_in.words import outcome_words, tr
from ui.curator.workbench import Workbench
from ui.worded import worded

_LINES = 12
_CHANGES_SHOWN = 6


@dataclass(frozen=True, slots=True)
class Standing:
    """How it stands with a row: left out or taken all the same, its twins, what is known of files."""

    left: bool = False
    taken: bool = False
    twins: tuple[Twin, ...] = ()
    stored: Stored = field(default_factory=dict)


class Beside(QWidget):
    """Shows one row; its buttons decide on it."""

    accept_asked = Signal()
    leave_asked = Signal()
    correct_asked = Signal()
    take_asked = Signal()

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = plain_label("lead")
        self.outcome = plain_label("hint")
        self.pictures = PicturesBeside(bench)
        self.picture = self.pictures.own
        self.words = QPlainTextEdit()
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(self.tr("Text of the piece"))
        self.changes = _changes_table()
        self.told = Told()
        self.reasons, self.inside, self.files = self.told.reasons, self.told.inside, self.told.files
        self.accept = QPushButton(self.tr("Accep&t"))
        self.leave = QPushButton(self.tr("&Leave"))
        self.correct = QPushButton(self.tr("&Correct…"))
        self.take = QPushButton()
        self._lay_out()
        self.accept.clicked.connect(self.accept_asked)
        self.leave.clicked.connect(self.leave_asked)
        self.correct.clicked.connect(self.correct_asked)
        self.take.clicked.connect(self.take_asked)

    def show_row(self, row: PlannedRow | None, standing: Standing) -> None:
        """Show a row, or that there is none."""
        left = standing.left
        for button in (self.accept, self.leave, self.correct):
            button.setEnabled(row is not None)
        if row is None:
            self.title.setText(self.tr("There is no such row."))
            for widget in (self.outcome, self.words, self.changes, self.told, self.take):
                widget.hide()
            self.pictures.show_row(None, (), {})
            return
        self.accept.setEnabled(left)
        self.leave.setEnabled(not left)
        self.title.setText(title_words(row))
        self.outcome.setText(self._outcome(row, left=left))
        self.outcome.show()
        self.pictures.show_row(row, standing.twins, standing.stored)
        self._show_take(row, standing)
        self._show_words(row)
        self._show_changes(row.report.changes)
        self.told.tell(
            self._reasons(row, standing.twins), inside_words(row), file_words(row, standing.stored)
        )

    def _show_take(self, row: PlannedRow, standing: Standing) -> None:
        """Offer to take a double, and to hold it back again once it is taken."""
        held = row.report.outcome == DUPLICATE and bool(standing.twins)
        if self.take.hasFocus() and not (held or standing.taken):
            self.correct.setFocus()
        self.take.setVisible(held or standing.taken)
        self.take.setEnabled(not standing.left)
        words = self.tr("&Hold it back again") if standing.taken else self.tr("Take it all the &same")
        self.take.setText(words)

    def _outcome(self, row: PlannedRow, *, left: bool) -> str:
        place = (
            self.tr("Row {number}").format(number=row.report.row)
            if row.report.row is not None
            else self.tr("A file that no row names")
        )
        outcome = outcome_words().get(row.report.outcome, row.report.outcome)
        decided = self.tr("left out, nothing of it is written") if left else outcome
        return f"{place} · {decided}"

    def _reasons(self, row: PlannedRow, twins: tuple[Twin, ...]) -> list[str]:
        report = row.report
        refused = [worded(about(thing.what, thing.reason)) for thing in report.refused]
        missing = [self.tr("{name} is not in the folder.").format(name=name) for name in row.missing]
        return [
            *refused,
            *missing,
            *duplicate_words(row, twins),
            *stays_words(row),
            *map(worded, report.warnings),
        ]

    def _show_words(self, row: PlannedRow) -> None:
        if self.words.toPlainText() != row.excerpt:
            self.words.setPlainText(row.excerpt)
        self.words.setVisible(bool(row.excerpt))
        lines = _LINES if row.facts is None else _LINES // 2
        self.words.setMaximumHeight(lines * self.fontMetrics().height())

    def _show_changes(self, changes: list[FieldChange]) -> None:
        self.changes.setVisible(bool(changes))
        self.changes.setRowCount(len(changes))
        for place, change in enumerate(changes):
            for column, text in enumerate((reported_field(change.field), change.old, change.new)):
                item = QTableWidgetItem(text)
                item.setToolTip(plain_tip(text))
                self.changes.setItem(place, column, item)
        self.changes.resizeRowsToContents()
        shown = min(len(changes), _CHANGES_SHOWN)
        height = sum(self.changes.rowHeight(place) for place in range(shown))
        height = min(height, _LINES * self.fontMetrics().height())
        self.changes.setFixedHeight(self.changes.horizontalHeader().sizeHint().height() + height + 4)

    def _lay_out(self) -> None:
        row = FlowLayout()
        for button in (self.accept, self.leave, self.correct, self.take):
            row.addWidget(button)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(8, 0, 0, 0)
        lines.setSpacing(8)
        lines.addWidget(self.title)
        lines.addWidget(self.outcome)
        lines.addWidget(self.changes)
        lines.addWidget(self.pictures, 8)
        lines.addWidget(self.words, 2)
        lines.addWidget(self.told)
        lines.addStretch(1)
        lines.addLayout(row)


def _changes_table() -> QTableWidget:
    table = QTableWidget(0, 3)
    table.setAccessibleName(tr("What would change, old and new"))
    table.setHorizontalHeaderLabels([tr("Field"), tr("In the catalog"), tr("In the sheet")])
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
    return table
