"""The rows that list, grid and single view show, read as they are seen."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)

from exhibit.model.finding import PieceRow, Query
from ui.curator.pieces.columns import columns
from ui.curator.pieces.kept import KeptRows
from ui.curator.pieces.labels import Labels
from ui.curator.pieces.reading import PAGE, Answer, Pages, read_again, read_first, read_ids, read_pages
from ui.curator.targets import PIECES, carrying
from ui.curator.workbench import Workbench

AT_ONCE = 4
"""How many pages are read in one go."""

PLACEHOLDER = "…"
"""What stands in a row that is not read yet."""

Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()

# Asked for every cell that is painted, so worked out once.
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)


def _nothing() -> None:
    """Nothing to call off."""


class RowsModel(QAbstractTableModel):
    """What a query finds. ``data`` answers from the pages that are there, and notes which are missing.

    Pages are read beside the window, the one asked for last first; what is there stays to be seen until
    something newer takes its place.
    """

    answered = Signal()
    """Another query was answered: everything is new."""
    renewing = Signal()
    """What the same query finds is about to change; rows are still what they were."""
    renewed = Signal()
    """What the same query finds was read again."""

    def __init__(self, bench: Workbench, labels: Labels, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self.labels = labels
        self.columns = columns()
        self.query: Query | None = None
        self.total = 0
        self._rows = KeptRows()
        self._asking: Query | None = None
        self._wanted: dict[int, None] = {}
        self._generation = 0
        self._reading = False
        self._call_off: Callable[[], None] = _nothing
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._read_wanted)

    def show(self, query: Query) -> None:
        """Ask another query; what was found before stays until it is answered."""
        self._call_off()
        self._asking = query
        self._call_off = self._bench.read(lambda view: read_first(view, query), self._take)

    def reload(self) -> None:
        """Read what is seen again, keeping everything in its place."""
        query, numbers = self.query, self._rows.newest(AT_ONCE)
        if self._asking is not None:
            self.show(self._asking)
        elif query is not None:
            self._call_off()
            wanted = self._bench.selection.pieces
            self._call_off = self._bench.read(
                lambda view: read_again(view, query, numbers, wanted), self._renew
            )

    def row_at(self, row: int) -> PieceRow | None:
        """Return a row where it is there, else None, and have it read."""
        number, place = divmod(row, PAGE)
        rows = self._rows.look(number)
        if self._rows.is_due(number):
            self._want(number)
        return rows[place] if rows is not None and place < len(rows) else None

    @property
    def asking(self) -> bool:
        """Whether it is not known yet what is found."""
        return self.query is None or self._asking is not None

    @property
    def loaded(self) -> int:
        """How many rows are kept."""
        return len(self._rows)

    def ids_of(self, ranges: Iterable[range]) -> tuple[int, ...] | None:
        """Return the ids in these rows; None where some were not read (see ``with_order``)."""
        return self._rows.ids_in(ranges)

    def places(self, ids: Iterable[int]) -> dict[int, int] | None:
        """Return in which row each piece is, without those not found; None before the order is read."""
        return self._rows.places(ids)

    def with_order(self, done: Callable[[], None]) -> None:
        """Call ``done`` when the ids of everything found are known; never, where something changed before."""
        if self.query is None or self._rows.ids is not None:
            done()
            return
        query, generation = self.query, self._generation

        def keep(ids: array[int]) -> None:
            if generation == self._generation and len(ids) == self._rows.count:
                self._rows.ids = ids
                done()

        self._bench.read(lambda view: read_ids(view, query), keep)

    def retell(self) -> None:
        """Say that every row and heading may read otherwise: the words for things changed."""
        self.columns = columns()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        self._tell(0, self._rows.count - 1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many pieces are found."""
        return 0 if parent.isValid() else self._rows.count

    def columnCount(self, parent: Index = _ROOT) -> int:
        """How many columns there are, those not shown included."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Answer from what is there; nothing is read here."""
        if role == _DISPLAY:
            row = self.row_at(index.row())
            return PLACEHOLDER if row is None else self.columns[index.column()].text(row, self.labels)
        if role == _ALIGNMENT and self.columns[index.column()].number:
            return _RIGHT
        if role == _SPOKEN and not index.column():
            row = self.row_at(index.row())
            return PLACEHOLDER if row is None else self.labels.spoken(row)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return what a column is called."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows are chosen and dragged, never edited in place."""
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def mimeTypes(self) -> list[str]:
        """Pieces travel by their ids."""
        return [PIECES]

    def mimeData(self, indexes: object) -> QMimeData:
        """Return what is carried: all pieces chosen."""
        return carrying(self._bench.selection.pieces)

    def _want(self, number: int) -> None:
        self._wanted.pop(number, None)
        self._wanted[number] = None
        if not self._reading and not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _read_wanted(self) -> None:
        # What was painted while it was being read is there by now.
        query, wanted = self.query, list(filter(self._rows.is_due, self._wanted))
        if query is None or self._reading or not wanted:
            self._wanted = dict.fromkeys(wanted)
            return
        numbers = wanted[-AT_ONCE:]
        # What was asked for long ago has been scrolled past; if not, it is asked for again when painted.
        self._wanted = dict.fromkeys(wanted[-2 * AT_ONCE : -AT_ONCE])
        self._reading = True
        self._bench.read(
            lambda view: read_pages(view, query, reversed(numbers)),
            partial(self._keep, self._generation),
            self._not_read,
        )

    def _keep(self, generation: int, pages: Pages) -> None:
        self._reading = False
        for number, rows in self._rows.within(pages):
            if generation == self._generation:
                self._put(number, rows)
            else:
                self._wanted[number] = None
        if self._wanted:
            self._soon.start()

    def _not_read(self, error: Exception) -> None:
        self._reading = False
        self._bench.fail(error)

    def _take(self, answer: Answer) -> None:
        self.beginResetModel()
        self._asking = None
        self._generation += 1
        self.query, self.total = answer.query, answer.total
        self._rows, self._wanted = KeptRows(answer), {}
        self.endResetModel()
        self.answered.emit()

    def _renew(self, answer: Answer) -> None:
        self.renewing.emit()
        self._generation += 1
        self.total = answer.total
        self._rows.age(answer.ids)
        self._set_count(answer.count)
        for number, rows in self._rows.within(answer.pages):
            self._put(number, rows)
        self.renewed.emit()

    def _set_count(self, count: int) -> None:
        before = self._rows.count
        if count > before:
            self.beginInsertRows(_ROOT, before, count - 1)
            self._rows.count = count
            self.endInsertRows()
        elif count < before:
            self.beginRemoveRows(_ROOT, count, before - 1)
            self._rows.cut(count)
            self.endRemoveRows()

    def _put(self, number: int, rows: tuple[PieceRow, ...]) -> None:
        if self._rows.put(number, rows):
            self._tell(number * PAGE, min(self._rows.count, (number + 1) * PAGE) - 1)

    def _tell(self, first: int, last: int) -> None:
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))
