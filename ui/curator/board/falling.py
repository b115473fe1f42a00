"""Where things lie on the board: what a point means to something that falls there, and what is nearest."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QListView

from ui.curator.board.model import BoardModel

LINE = 4
"""How thick the line is that shows where something would fall, in pixels."""


def fall(view: QListView, model: BoardModel, point: QPoint) -> tuple[tuple[int, int] | None, QRect]:
    """Return the section and place that a point means (None: nothing is there) and where to draw the line."""
    row = _row_near(view, model, point)
    if row < 0:
        return None, QRect()
    item, rect = model.items[row], view.visualRect(model.index(row))
    if not item.stop_id:
        return (item.section_id, 0), QRect(rect.left(), rect.bottom() - LINE // 2, rect.width(), LINE)
    after = point.x() > rect.center().x()
    edge = rect.right() if after else rect.left()
    return (item.section_id, item.place + after), QRect(edge - LINE // 2, rect.top(), LINE, rect.height())


def nearest(view: QListView, model: BoardModel, row: int, by: int) -> int:
    """Return the row that lies nearest in the line of cards above (``by`` -1) or below (1)."""
    here = view.visualRect(model.index(row))
    best, found = row, -1
    while 0 <= (row := row + by) < len(model.items):
        rect = view.visualRect(model.index(row))
        if rect.top() == here.top():
            continue
        if found >= 0 and rect.top() != view.visualRect(model.index(best)).top():
            break
        apart = abs(rect.center().x() - here.center().x()) if model.items[row].stop_id else 0
        if found < 0 or apart < found:
            best, found = row, apart
    return best


def _row_near(view: QListView, model: BoardModel, point: QPoint) -> int:
    """Return the row at a point, else the last one that begins above it and to its left."""
    at = view.indexAt(point)
    if at.isValid():
        return at.row()
    rows = [
        row
        for row in range(len(model.items))
        if (rect := view.visualRect(model.index(row))).top() <= point.y()
        and (rect.bottom() < point.y() or rect.left() <= point.x())
    ]
    return rows[-1] if rows else (0 if model.items else -1)
