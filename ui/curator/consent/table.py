"""The table of consents: which columns each list shows, and what is chosen in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from exhibit.model.consent import Use
from ui.curator.consent.matrix import FIRST_USE, LIKENESS, NOTE, NUMBER, TITLE, USES, Matrix
from ui.curator.consent.views import View


class ConsentTable(QTableView):
    """Rows are chosen as a whole."""

    chosen = Signal()
    """The person chose other pieces."""

    def __init__(self, matrix: Matrix, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._matrix = matrix
        self.setModel(matrix)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setAccessibleName(self.tr("Consents of the pieces"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(int(self.fontMetrics().height() * 1.8))
        self._make_header()
        self.selectionModel().selectionChanged.connect(self.chosen)

    def pieces(self) -> tuple[int, ...]:
        """Return the ids of the pieces chosen, in the order of the table."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self._matrix.piece_at(row) for row in rows)

    def current_piece(self) -> int:
        """Return the id of the piece the keyboard is at."""
        return self._matrix.piece_at(self.currentIndex().row())

    def choose(self, pieces: Sequence[int]) -> None:
        """Choose these pieces, as far as they are here, without telling so."""
        found = QItemSelection()
        for row in (self._matrix.row_of(one) for one in pieces):
            if row >= 0:
                found.select(self._matrix.index(row, 0), self._matrix.index(row, NOTE))
        flags = QItemSelectionModel.SelectionFlag
        with QSignalBlocker(self.selectionModel()):
            self.selectionModel().select(found, flags.ClearAndSelect | flags.Rows)
        self.viewport().update()

    def suit(self, view: View) -> None:
        """Show the columns that a list is about."""
        kiosk_only = view in {View.MISSING, View.STILL_OUT}
        for place, use in enumerate(USES):
            self.setColumnHidden(FIRST_USE + place, kiosk_only and use is not Use.KIOSK)
        self.setColumnHidden(LIKENESS, view is not View.ALL)
        self.setColumnHidden(NOTE, view is View.ALL)
        wide = QHeaderView.ResizeMode.Stretch if kiosk_only else QHeaderView.ResizeMode.Interactive
        self.horizontalHeader().setSectionResizeMode(NOTE, wide)
        if not kiosk_only:
            self.setColumnWidth(NOTE, self.fontMetrics().averageCharWidth() * 34)

    def _make_header(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        em = self.fontMetrics().averageCharWidth()
        for column in range(NOTE + 1):
            letters = {NUMBER: 9, TITLE: 22, LIKENESS: 20}.get(column, 17)
            header.resizeSection(column, em * letters)
        header.moveSection(NOTE, FIRST_USE)
