"""Lists for QML that live on Qt's side: filled once, scrolled without asking Python for anything."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel


def rows_model(roles: Sequence[str], rows: Sequence[dict[str, Any]]) -> QStandardItemModel:
    """Return a model of these rows, whose roles have these names.

    A new list is a new model: a view that is still making delegates for the old one must find it whole.
    It lives as long as somebody in Python holds it.
    """
    numbers = {name: Qt.ItemDataRole.UserRole + 1 + at for at, name in enumerate(roles)}
    model = QStandardItemModel()
    model.setItemRoleNames({number: QByteArray(name.encode()) for name, number in numbers.items()})
    items = [_item(row, numbers) for row in rows]
    if items:
        model.invisibleRootItem().appendRows(items)
    return model


def _item(row: dict[str, Any], numbers: dict[str, int]) -> QStandardItem:
    item = QStandardItem()
    for name, number in numbers.items():
        item.setData(row[name], number)
    return item
