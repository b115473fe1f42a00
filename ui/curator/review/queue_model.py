"""The queue for Qt's views: a line for the list, columns for the overview; titles come as rows are seen."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from functools import partial

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)

from exhibit.model.review import ReviewKind, spread
from exhibit.ports import CatalogReader
from exhibit.services.cataloguing.naming import titles_of
from exhibit.services.reviewing.ranking import Judged, ranks
from ui.curator.review.columns import WORDED, Column, cell, heading, ordered
from ui.curator.workbench import Workbench

PieceIdRole = Qt.ItemDataRole.UserRole
"""The id of a row's piece."""

BLOCK = 60
"""How many titles are read at a time."""

Index = QModelIndex | QPersistentModelIndex


class QueueModel(QAbstractTableModel):
    """Rows in the order of the queue; they stay where they are while somebody judges."""

    def __init__(
        self,
        bench: Workbench,
        titles: Callable[[CatalogReader, Sequence[int]], dict[int, str]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._bench = bench
        self._read_titles = titles
        self._rows: list[Judged] = []
        self._places: dict[int, int] = {}
        self._titles: dict[int, str] = {}
        self._wanted: set[int] = set()
        self._ranks: dict[int, int] = {}
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(0)
        self._asking.timeout.connect(self._ask)

    def show_rows(self, rows: Iterable[Judged]) -> None:
        """Show these rows, and forget the titles."""
        self.beginResetModel()
        self._rows = list(rows)
        self._places = {one.piece_id: place for place, one in enumerate(self._rows)}
        self._ranks = ranks(self._rows)
        self._titles.clear()
        self._wanted.clear()
        self.endResetModel()

    def forget_titles(self) -> None:
        """Read titles again, perhaps in another manner."""
        self._titles.clear()
        self._tell(0, len(self._rows) - 1)

    def place_of(self, piece_id: int) -> int:
        """Return the row of a piece, -1 where it is in none."""
        return self._places.get(piece_id, -1)

    def piece_at(self, place: int) -> int:
        """Return the id of the piece in a row, 0 where there is no such row."""
        return self._rows[place].piece_id if 0 <= place < len(self._rows) else 0

    def renew(self, piece_ids: Collection[int]) -> None:
        """Read the rows of these pieces again, in their places."""
        known = [one for one in piece_ids if one in self._places]
        if not known:
            return

        def read(view: CatalogReader) -> tuple[list[Judged], dict[int, str]]:
            reviews = view.reviews.find(piece_id=set(known), kind=ReviewKind.SELECTION)
            found = titles_of(view, known)
            rows = [
                Judged(one, piece.accession, piece.status, spread(r for r in reviews if r.piece_id == one))
                for one, (piece, _) in found.items()
            ]
            return rows, self._read_titles(view, list(found))

        self._bench.read(read, self._renewed)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """As many rows as pieces."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """As many columns as there are kinds."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Answer Qt; a title that is not there yet is asked for."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], Column(index.column())
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return cell(row, self._title(row, index.row()), self._ranks.get(row.piece_id), column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column not in WORDED:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return row.piece_id if role == PieceIdRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Name the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return heading(Column(section))

    def sort_by(self, column: Column, order: Qt.SortOrder) -> None:
        """Order the rows by a column; what was not scored comes last."""
        up = order == Qt.SortOrder.AscendingOrder
        titles = dict(self._titles)
        self.show_rows(ordered(self._rows, column, titles, up=up))
        self._titles = titles

    def _title(self, row: Judged, place: int) -> str:
        if row.piece_id not in self._titles:
            self._wanted.add(place // BLOCK)
            self._asking.start()
            return row.accession
        return self._titles[row.piece_id] or row.accession

    def _ask(self) -> None:
        wanted, self._wanted = self._wanted, set()
        for block in wanted:
            rows = self._rows[block * BLOCK : (block + 1) * BLOCK]
            ids = [one.piece_id for one in rows if one.piece_id not in self._titles]
            if ids:
                self._bench.read(partial(self._titles_of, ids), self._arrived)

    def _titles_of(self, ids: list[int], view: CatalogReader) -> dict[int, str]:
        return self._read_titles(view, ids)

    def _arrived(self, titles: dict[int, str]) -> None:
        self._titles |= titles
        places = [self._places[one] for one in titles if one in self._places]
        if places:
            self._tell(min(places), max(places))

    def _renewed(self, found: tuple[list[Judged], dict[int, str]]) -> None:
        rows, titles = found
        for row in rows:
            place = self._places.get(row.piece_id)
            if place is not None:
                self._rows[place] = row
        self._ranks = ranks(self._rows)
        self._arrived(titles)

    def _tell(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))
