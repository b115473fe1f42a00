"""The ranking: every piece with its spread, to choose the thirty from and decide on many at once."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from exhibit.model.pieces import Status
from ui.curator.review.columns import Column
from ui.curator.review.decision_pad import KEYS
from ui.curator.review.queue_model import QueueModel
from ui.curator.review.wording import decision_words


class Overview(QWidget):
    """A table of the queue with a row of decisions below."""

    decided = Signal(Status, str, tuple)
    """A status, the reason, and the ids of the pieces chosen."""
    opened = Signal(int)
    """The id of the piece that is to be looked at."""
    chosen = Signal(tuple)
    """The ids of the pieces chosen, in the order of the table."""

    def __init__(self, model: QueueModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.table = QTableView()
        self.count = QLabel()
        self.reason = QLineEdit()
        self.status = QComboBox()
        self.apply = QPushButton()
        self._make_table()
        self._lay_out()
        self._count()

    def chosen_pieces(self) -> tuple[int, ...]:
        """Return the ids of the pieces chosen, in the order of the table."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return tuple(self._model.piece_at(row) for row in rows)

    def _make_table(self) -> None:
        self.table.setModel(self._model)
        self.table.setColumnHidden(Column.LINE, True)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setAlternatingRowColors(True)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.setAccessibleName(self.tr("Ranking of the pieces"))
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(int(self.fontMetrics().height() * 1.7))
        header = self.table.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.sortIndicatorChanged.connect(self._sort)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        em = self.fontMetrics().averageCharWidth()
        letters = {
            Column.RANK: 6, Column.ACCESSION: 9, Column.STATUS: 19, Column.MEAN: 6, Column.RANGE: 10,
            Column.REVIEWERS: 9, Column.DEVIATION: 9, Column.APART: 14,
        }  # fmt: skip
        for column in Column:
            title = str(self._model.headerData(column, Qt.Orientation.Horizontal))
            width = max(em * letters.get(column, 7), self.fontMetrics().horizontalAdvance(title) + em)
            header.resizeSection(column, width + 8)
        header.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._count())
        self.table.activated.connect(lambda index: self.opened.emit(self._model.piece_at(index.row())))
        self._model.modelReset.connect(self._count)

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        if column >= 0:
            self._model.sort_by(Column(column), order)

    def _count(self) -> None:
        pieces = self.chosen_pieces()
        self.count.setText(self.tr("%n pieces chosen", "", len(pieces)))
        self.apply.setEnabled(bool(pieces))
        self.chosen.emit(pieces)

    def decide(self, status: Status) -> None:
        """Decide on the pieces chosen, with the reason that is written now."""
        if pieces := self.chosen_pieces():
            self.decided.emit(status, self.reason.text().strip(), pieces)
            self.reason.clear()

    def forget_order(self) -> None:
        """Say that the rows are in the order of the queue again."""
        with QSignalBlocker(self.table.horizontalHeader()):
            self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def _lay_out(self) -> None:
        for status in KEYS:
            self.status.addItem(decision_words(status), status.value)
        self.status.setAccessibleName(self.tr("Decision for the pieces chosen"))
        self.reason.setPlaceholderText(self.tr("Why? Kept with the decision, private"))
        self.reason.setAccessibleName(self.tr("Reason of the decision"))
        self.reason.returnPressed.connect(self.apply.click)
        self.apply.setText(self.tr("&Decide"))
        self.apply.setProperty("kind", "primary")
        self.apply.clicked.connect(lambda: self.decide(Status(self.status.currentData())))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.count)
        row.addWidget(self.status)
        row.addWidget(self.reason, 1)
        row.addWidget(self.apply)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(self.table, 1)
        layout.addLayout(row)
