"""The table of the rows of a plan: walked with the arrows, decided with A, L, T and the space bar."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from exhibit.services.importing import PlannedRow
from ui.curator.taking_in.rows_model import DECISION, NEWS, OUTCOME, ROW, TITLE, RowsModel, RowsOfKind


class RowsView(QTableView):
    """Shows rows; ``stood_on`` tells that another one is in hand, the others what was asked of the chosen."""

    stood_on = Signal()
    accept_asked = Signal()
    leave_asked = Signal()
    toggle_asked = Signal()
    correct_asked = Signal()
    take_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowsModel()
        self.shown = RowsOfKind(self.rows)
        self.setModel(self.shown)
        self.setAccessibleName(self.tr("What the import would do, row by row"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self._lay_out_columns()
        self.selectionModel().currentRowChanged.connect(self.stood_on)
        self.doubleClicked.connect(self.correct_asked)

    @property
    def in_hand(self) -> PlannedRow | None:
        """The row that is looked at."""
        index = self.shown.mapToSource(self.currentIndex())
        return self.rows.row(index.row()) if index.isValid() else None

    @property
    def chosen(self) -> tuple[str, ...]:
        """The items of all rows that are selected."""
        return tuple(self._item(index) for index in self.selectionModel().selectedRows())

    @property
    def all_shown(self) -> tuple[str, ...]:
        """The items of all rows of the kind that is shown."""
        return tuple(self._item(self.shown.index(place, 0)) for place in range(self.shown.rowCount()))

    def show_kind(self, kind: str) -> None:
        """Show the rows of a kind, and stand on the one in hand where it is among them, else on the first."""
        item = row.item if (row := self.in_hand) is not None else ""
        self.shown.show_kind(kind)
        self.stand_on(item)

    def stand_on(self, item: str) -> None:
        """Stand on a row by its item; on the first where it is not shown."""
        items = self.all_shown
        if items:
            self.selectRow(items.index(item) if item in items else 0)
        self.stood_on.emit()

    def step(self, by: int) -> None:
        """Go to the next row, or the one before."""
        place = self.currentIndex().row() + by
        if 0 <= place < self.shown.rowCount():
            self.selectRow(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that decide; a letter never searches here."""
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        asked = {
            Qt.Key.Key_A: self.accept_asked,
            Qt.Key.Key_L: self.leave_asked,
            Qt.Key.Key_T: self.take_asked,
            Qt.Key.Key_Space: self.toggle_asked,
            Qt.Key.Key_Return: self.correct_asked,
            Qt.Key.Key_Enter: self.correct_asked,
        }.get(Qt.Key(event.key()))
        if plain and asked is not None and self.currentIndex().isValid():
            asked.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def _item(self, index: QModelIndex) -> str:
        return self.rows.row(self.shown.mapToSource(index).row()).item

    def _lay_out_columns(self) -> None:
        header, em = self.horizontalHeader(), self.fontMetrics().averageCharWidth()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, letters in ((DECISION, 16), (OUTCOME, 11), (ROW, 6)):
            header.resizeSection(column, letters * em)
        for column in (TITLE, NEWS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(round(1.8 * self.fontMetrics().height()))
