"""Contributors as rows: found by any of their words, likely duplicates together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from exhibit.model.folding import fold
from exhibit.model.people import Contributor
from exhibit.services.cataloguing.people_merging import PersonRow, own_name
from ui.curator.people.words import read_as

Index = QModelIndex | QPersistentModelIndex

NAME, SHOWN, PIECES, ALIKE = range(4)


class PeopleModel(QAbstractTableModel):
    """Sorts and filters in memory: a thousand people take a few milliseconds."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[PersonRow, ...] = ()
        self._folded: dict[int, str] = {}
        self._alike: Counter[int] = Counter()
        self._words, self._duplicates = "", False
        self._column, self._order = NAME, Qt.SortOrder.AscendingOrder
        self.rows: list[PersonRow] = []

    @property
    def duplicates(self) -> int:
        """How many people look like somebody else."""
        return sum(self._alike.values())

    def show_people(self, rows: Sequence[PersonRow]) -> None:
        """Take other people, and keep what is looked for."""
        self._all = tuple(rows)
        self._folded = {row.contributor.id: _folded(row.contributor) for row in rows}
        self._alike = Counter(row.alike for row in rows if row.alike)
        self._arrange()

    def seek(self, words: str, *, duplicates: bool) -> None:
        """Show only whom the words fit, and perhaps only likely duplicates."""
        self._words, self._duplicates = words, duplicates
        self._arrange()

    def place_of(self, contributor_id: int) -> int:
        """Return the row of a contributor, -1 where they are not shown."""
        return next((at for at, row in enumerate(self.rows) if row.contributor.id == contributor_id), -1)

    def alike(self, row: PersonRow) -> list[PersonRow]:
        """Return everybody who is likely the same, those with the most pieces first."""
        same = [one for one in self._all if row.alike and one.alike == row.alike]
        return sorted(same, key=lambda one: (-one.pieces, one.contributor.id))

    def by_id(self, contributor_id: int) -> PersonRow | None:
        """Return a contributor's row, shown or not."""
        return next((one for one in self._all if one.contributor.id == contributor_id), None)

    def rowCount(self, parent: Index | None = None, /) -> int:
        """Return how many are shown."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None, /) -> int:
        """Return the name, the name shown, the pieces, the likely same."""
        return 0 if parent is not None and parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole, /
    ) -> object:
        """Return what a column shows."""
        if role == Qt.ItemDataRole.TextAlignmentRole and section in {PIECES, ALIKE}:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        heads = (self.tr("Name"), self.tr("Visitors read"), self.tr("Pieces"), self.tr("Likely same"))
        return heads[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> object:
        """Return the words of a cell."""
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole and column in {PIECES, ALIKE}:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if column == NAME:
            return own_name(row.contributor) or self.tr("no name")
        if column == SHOWN:
            return read_as(row.contributor) or self.tr("no name yet")
        if column == PIECES:
            return row.pieces
        return self.tr("%n other(s)", "", self._alike[row.alike] - 1) if row.alike else ""

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder, /) -> None:
        """Sort by a column."""
        self._column, self._order = column, order
        self._arrange()

    def _arrange(self) -> None:
        wanted = fold(self._words).split()
        rows = [
            row
            for row in self._all
            if (row.alike or not self._duplicates)
            and all(word in self._folded[row.contributor.id] for word in wanted)
        ]
        rows.sort(key=self._key, reverse=self._order is Qt.SortOrder.DescendingOrder)
        if self._duplicates:
            rows.sort(key=lambda row: row.alike)
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def _key(self, row: PersonRow) -> tuple[object, ...]:
        if self._column == PIECES:
            return (row.pieces,)
        if self._column == ALIKE:
            return (row.alike > 0, row.alike)
        return (fold(own_name(row.contributor) if self._column == NAME else read_as(row.contributor)),)


def _folded(one: Contributor) -> str:
    return fold(f"{one.legal_name} {one.display_name} {one.organization} {one.email} {one.city} {one.region}")
