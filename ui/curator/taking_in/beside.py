"""What stands beside the row in hand: its picture or its words, what would change, where its files are."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from exhibit.services.importing import FieldChange, PlannedRow
from exhibit.services.importing.report import EXACTLY_NAMED
from ui.curator.field_names import reported_field
from ui.curator.plain_label import plain_label
from ui.curator.taking_in.rows_model import title_words
from ui.curator.taking_in.source_picture import SourcePicture
from ui.curator.taking_in.words import outcome_words, tr
from ui.curator.workbench import Workbench

_LINES = 12
_CHANGES_SHOWN = 6


class Beside(QWidget):
    """Shows one row; its buttons decide on it."""

    accept_asked = Signal()
    leave_asked = Signal()
    correct_asked = Signal()

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = plain_label("lead")
        self.outcome = plain_label("hint")
        self.picture = SourcePicture(bench)
        self.words = QPlainTextEdit()
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(self.tr("Text of the piece"))
        self.changes = _changes_table()
        self.reasons = plain_label("warning")
        self.files = plain_label("hint")
        self.accept = QPushButton(self.tr("Accep&t"))
        self.leave = QPushButton(self.tr("&Leave"))
        self.correct = QPushButton(self.tr("&Correct…"))
        self._lay_out()
        self.accept.clicked.connect(self.accept_asked)
        self.leave.clicked.connect(self.leave_asked)
        self.correct.clicked.connect(self.correct_asked)

    def show_row(self, row: PlannedRow | None, *, left: bool) -> None:
        """Show a row, or that there is none."""
        for button in (self.accept, self.leave, self.correct):
            button.setEnabled(row is not None)
        if row is None:
            self.title.setText(self.tr("There is no such row."))
            for widget in (self.outcome, self.words, self.changes, self.reasons, self.files):
                widget.hide()
            self.picture.show_file(None, None)
            return
        self.accept.setEnabled(left)
        self.leave.setEnabled(not left)
        self.title.setText(title_words(row))
        self.outcome.setText(self._outcome(row, left=left))
        self.outcome.show()
        self.picture.show_file(row.picture.path if row.picture else None, row.facts)
        self._show_words(row)
        self._show_changes(row.report.changes)
        _say(self.reasons, self._reasons(row))
        _say(self.files, self._files(row))

    def _outcome(self, row: PlannedRow, *, left: bool) -> str:
        place = (
            self.tr("Row {number}").format(number=row.report.row)
            if row.report.row is not None
            else self.tr("A file that no row names")
        )
        outcome = outcome_words().get(row.report.outcome, row.report.outcome)
        decided = self.tr("left out, nothing of it is written") if left else outcome
        return f"{place} · {decided}"

    def _reasons(self, row: PlannedRow) -> list[str]:
        report = row.report
        refused = [f"{thing.what}: {thing.reason}" for thing in report.refused]
        missing = [self.tr("{name} is not in the folder.").format(name=name) for name in row.missing]
        double = [self.tr("There already: {what}").format(what=what) for what in report.duplicates]
        return [*refused, *missing, *double, *report.warnings]

    def _files(self, row: PlannedRow) -> list[str]:
        lines = []
        for file in row.report.files:
            if file.how in {"", EXACTLY_NAMED} or not file.name:
                lines.append(self.tr("File: {name}").format(name=file.matched))
            else:
                words = self.tr("File: {name}, found {how} (the sheet says “{said}”)")
                lines.append(words.format(name=file.matched, how=file.how, said=file.name))
        return lines

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
                item.setToolTip(text)
                self.changes.setItem(place, column, item)
        self.changes.resizeRowsToContents()
        shown = min(len(changes), _CHANGES_SHOWN)
        height = sum(self.changes.rowHeight(place) for place in range(shown))
        height = min(height, _LINES * self.fontMetrics().height())
        self.changes.setFixedHeight(self.changes.horizontalHeader().sizeHint().height() + height + 4)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for button in (self.accept, self.leave, self.correct):
            row.addWidget(button)
        row.addStretch(1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(8, 0, 0, 0)
        lines.setSpacing(8)
        lines.addWidget(self.title)
        lines.addWidget(self.outcome)
        lines.addWidget(self.changes)
        lines.addWidget(self.picture, 8)
        lines.addWidget(self.words, 2)
        lines.addWidget(self.reasons)
        lines.addWidget(self.files)
        lines.addStretch(1)
        lines.addLayout(row)


def _say(label: QLabel, lines: list[str]) -> None:
    label.setText("\n".join(lines[:_LINES]))
    label.setVisible(bool(lines))


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
