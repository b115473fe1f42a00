"""The shelf beside the board: accepted pieces that are not in the gallery yet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from exhibit.model.finding import GALLERY, STATUS, Condition, PieceRow, Query, parse_query
from exhibit.model.pieces import Status
from ui.curator.board.items import tr
from ui.curator.board.shelf_list import ShelfDelegate, ShelfList, ShelfModel
from ui.curator.workbench import Workbench

PAGE = 100
"""So many pieces are read at once; more as they come into sight."""

PAUSE_MS = 200


class Shelf(QWidget):
    """Accepted pieces that are not in the gallery, found by the same search line as everywhere."""

    wanted = Signal(object)
    """Ids of pieces that are to be added."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench, self._gallery_id = bench, 0
        self._call_off: Callable[[], None] = lambda: None
        self.line = QLineEdit()
        self.line.setClearButtonEnabled(True)
        self.line.setPlaceholderText(tr("Search accepted works"))
        self.line.setAccessibleName(tr("Search accepted works that are not in this gallery"))
        self.found = QLabel()
        self.found.setWordWrap(True)
        self.found.setProperty("kind", "hint")
        self.list = ShelfList()
        self.rows = ShelfModel(self)
        self.rows.fetch = self._read_more
        self.list.setModel(self.rows)
        self.list.setItemDelegate(ShelfDelegate(bench.pictures, self.list))
        self.list.setAccessibleName(tr("Accepted works that are not in this gallery"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setDragEnabled(True)
        self.list.setUniformItemSizes(True)
        self.add = QPushButton(tr("Add to the gallery"))
        self.add.setToolTip(tr("Adds what is chosen behind the stop in hand (Insert)"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._connect()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.line, self.found, self.list, self.add):
            column.addWidget(widget, 1 if widget is self.list else 0)

    def show_gallery(self, gallery_id: int) -> None:
        """Show what is not in this gallery."""
        self._gallery_id = gallery_id
        self.read()

    def read(self) -> None:
        """Read again what is to be shown."""
        query = self._query()
        if not self._gallery_id:
            self._arrived(((), 0))
            return
        self._call_off()
        self._call_off = self._bench.read(
            lambda view: (view.rows(query, 0, max(PAGE, len(self.rows.rows))), view.count(query)),
            self._arrived,
        )

    @property
    def chosen(self) -> tuple[int, ...]:
        """The ids of the pieces chosen, in their order; the one in hand where none is."""
        rows = sorted(index.row() for index in self.list.selectedIndexes())
        current = self.list.currentIndex()
        rows = rows or ([current.row()] if current.isValid() else [])
        return tuple(self.rows.rows[row].id for row in rows)

    def _connect(self) -> None:
        self._pause.timeout.connect(self.read)
        self.line.textEdited.connect(lambda _: self._pause.start())
        self.line.returnPressed.connect(self.list.setFocus)
        self.list.wanted.connect(self._want)
        self.list.doubleClicked.connect(lambda _: self._want())
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._renew())
        self.list.selectionModel().currentChanged.connect(lambda *_: self._renew())
        self.add.clicked.connect(self._want)
        self._bench.pictures.ready.connect(lambda _: self.list.viewport().update())

    def _query(self) -> Query:
        vocabularies = {term.vocabulary for term in self._bench.terms()}
        query = parse_query(self.line.text(), self._bench.today(), vocabularies)
        accepted = Condition(STATUS, Status.ACCEPTED.value)
        return query.with_condition(accepted).with_condition(
            Condition(GALLERY, str(self._gallery_id), excluded=True)
        )

    def _arrived(self, found: tuple[tuple[PieceRow, ...], int]) -> None:
        row = self.list.currentIndex().row()
        self.rows.begin(*found)
        if found[0] and row >= 0:
            self.list.setCurrentIndex(self.rows.index(min(row, len(found[0]) - 1)))
        self.found.setText(self._words(found[1]))
        self._renew()

    def _words(self, total: int) -> str:
        if total:
            return tr("%n accepted work(s) not in this gallery", total)
        if self.line.text().strip():
            return tr("No accepted work outside of this gallery is found by these words.")
        return tr("Every accepted work is in this gallery. Accept more on the Review page.")

    def _read_more(self, offset: int) -> None:
        query = self._query()
        self._bench.read(
            lambda view: view.rows(query, offset, PAGE),
            lambda rows: self.rows.append(rows) if len(self.rows.rows) == offset else None,
        )

    def _renew(self) -> None:
        self.add.setEnabled(self._bench.writable and bool(self._gallery_id) and bool(self.chosen))

    def _want(self) -> None:
        if self._bench.writable and self.chosen:
            self.wanted.emit(self.chosen)
