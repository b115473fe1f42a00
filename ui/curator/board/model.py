"""The board's items as a list that any of Qt's views can show."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.curator.board.items import Item
from ui.curator.plain_label import plain_tip

ITEM = int(Qt.ItemDataRole.UserRole)
"""The role under which a row's ``Item`` is found."""

Index = QModelIndex | QPersistentModelIndex


class BoardModel(QAbstractListModel):
    """Headings and cards, one after another; the delegate tells what is edited in place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: tuple[Item, ...] = ()
        self.writable = True

    def show(self, items: Sequence[Item]) -> bool:
        """Show these items; tell whether they are others than before, and not only changed."""
        before, self_items = self.items, tuple(items)
        if [one.key for one in before] == [one.key for one in self_items]:
            self.items = self_items
            for row, (old, new) in enumerate(zip(before, self_items, strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(row), self.index(row))
            return False
        self.beginResetModel()
        self.items = self_items
        self.endResetModel()
        return True

    def item(self, index: Index) -> Item | None:
        """Return the item of an index, None for none."""
        return self.items[index.row()] if index.isValid() and index.row() < len(self.items) else None

    def rows_of(self, keys: Iterable[tuple[int, int]]) -> list[int]:
        """Return the rows of items by their keys, in order; those that are gone are left out."""
        wanted = set(keys)
        return [row for row, item in enumerate(self.items) if item.key in wanted]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self.item(index)
        if item is None:
            return None
        if role == ITEM:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title
        if role == Qt.ItemDataRole.EditRole:
            return str(item.number) if item.stop_id else item.title
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return plain_tip(item.spoken) if role == Qt.ItemDataRole.ToolTipRole else item.spoken
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.writable:
            flags |= Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDropEnabled
        item = self.item(index)
        if item is not None and item.stop_id:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags
