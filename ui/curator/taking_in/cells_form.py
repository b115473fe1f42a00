"""Correcting the cells of one row, in place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from exhibit.services.importing import Cell, PlannedRow
from ui.curator.taking_in.rows_model import title_words
from ui.curator.taking_in.words import field_words

_LONG = 80
_LONG_FIELDS = ("statement", "body", "transcript", "biography", "alt_text", "long_description")


class CellsForm(QWidget):
    """A line for each cell; ``corrected`` tells the cells that differ, ``given_up`` that nothing does."""

    corrected = Signal(dict)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = QLabel()
        self.heading.setProperty("kind", "lead")
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.done = QPushButton(self.tr("&Take these values"))
        self.done.setProperty("kind", "primary")
        self.cancel = QPushButton(self.tr("&Cancel"))
        self.done.clicked.connect(self._finish)
        self.cancel.clicked.connect(self.given_up)
        self._cells: tuple[Cell, ...] = ()
        self._former: dict[str, str] = {}
        self._edits: dict[str, QLineEdit | QPlainTextEdit] = {}
        hint = QLabel(self.tr("The sheet itself is not changed. Ctrl+Enter takes the values, Escape leaves."))
        hint.setProperty("kind", "hint")
        hint.setWordWrap(True)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.done)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.heading)
        lines.addWidget(hint)
        lines.addWidget(self._area, 1)
        lines.addLayout(foot)

    def show_cells(self, row: PlannedRow, corrections: dict[str, str]) -> None:
        """Show the cells of a row, with what was corrected before."""
        self.heading.setText(title_words(row))
        self._cells, self._former = row.cells, corrections
        inside = QWidget()
        form = QFormLayout(inside)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        words = field_words()
        self._edits = {}
        for cell in row.cells:
            edit = self._editor(cell)
            self._edits[cell.heading] = edit
            label = QLabel(words.get(cell.heading, cell.heading))
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setBuddy(edit)
            edit.setAccessibleName(label.text())
            edit.installEventFilter(self)
            form.addRow(label, edit)
        self._area.setWidget(inside)

    def editor(self, heading: str) -> QLineEdit | QPlainTextEdit:
        """Return where a cell is corrected."""
        return self._edits[heading]

    def start(self) -> None:
        """Bring the keyboard to the first cell."""
        first = next(iter(self._edits.values()), None)
        if first is not None:
            first.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Ctrl+Enter and Escape from the cells, and Enter from a cell of one line."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        then: Callable[[], None] | None = None
        if enter and (control or isinstance(watched, QLineEdit)):
            then = self._finish
        elif event.key() == Qt.Key.Key_Escape:
            then = self.given_up.emit
        if then is None:
            return False
        then()
        return True

    def _editor(self, cell: Cell) -> QLineEdit | QPlainTextEdit:
        long = len(cell.value) > _LONG or "\n" in cell.value or cell.field.startswith(_LONG_FIELDS)
        if not long:
            return QLineEdit(cell.value)
        edit = QPlainTextEdit(cell.value)
        edit.setTabChangesFocus(True)
        edit.setFixedHeight(5 * edit.fontMetrics().height())
        return edit

    @Slot()
    def _finish(self) -> None:
        changed = {
            cell.heading: text
            for cell in self._cells
            if (text := _text(self._edits[cell.heading])) != cell.value or cell.heading in self._former
        }
        self.corrected.emit(changed)


def _text(edit: QLineEdit | QPlainTextEdit) -> str:
    return edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()
