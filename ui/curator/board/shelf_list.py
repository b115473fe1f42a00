"""The list of the shelf: rows read as they come into sight, small whole pictures, Insert and dragging."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from exhibit.model.finding import PieceRow
from ui.curator.board.model import Index
from ui.curator.pictures import Pictures, Shape, fitted
from ui.curator.pieces.dragging import drag_pieces
from ui.curator.plain_label import plain_tip
from ui.formatting import names_in_a_row

_ROW = int(Qt.ItemDataRole.UserRole)


class ShelfModel(QAbstractListModel):
    """Rows of pieces, read a page at a time."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[PieceRow, ...] = ()
        self.total = 0
        self.fetch: Callable[[int], None] = lambda _: None

    def begin(self, rows: tuple[PieceRow, ...], total: int) -> None:
        """Show the first page of ``total`` pieces."""
        self.beginResetModel()
        self.rows, self.total = rows, total
        self.endResetModel()

    def append(self, rows: tuple[PieceRow, ...]) -> None:
        """Show one more page."""
        if rows:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(rows) - 1)
            self.rows += rows
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title or row.accession
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            spoken = f"{row.title or row.accession}, {names_in_a_row(row.people)}, {row.accession}"
            return plain_tip(spoken) if role == Qt.ItemDataRole.ToolTipRole else spoken
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def canFetchMore(self, parent: Index) -> bool:
        return len(self.rows) < self.total

    def fetchMore(self, parent: Index) -> None:
        self.fetch(len(self.rows))


class ShelfDelegate(QStyledItemDelegate):
    """Paints a small whole picture with title and names beside it."""

    def __init__(self, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures, self._room = pictures, parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = self._room.fontMetrics().height()
        return QSize(line * 8, line * 3)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: PieceRow = index.data(_ROW)
        line, rect, palette = self._room.fontMetrics().height(), option.rect, option.palette
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(rect, palette.color(QPalette.ColorRole.Highlight))
        box = QRect(rect.left() + line // 4, rect.top() + line // 4, line * 4, rect.height() - line // 2)
        self._picture(painter, box, row)
        text = rect.adjusted(box.width() + line, line // 2, -line // 4, -line // 2)
        names = names_in_a_row(row.people)
        for at, (words, role) in enumerate(
            (
                (row.title or row.accession, QPalette.ColorRole.Text),
                (names, QPalette.ColorRole.PlaceholderText),
            )
        ):
            painter.setPen(palette.color(QPalette.ColorRole.HighlightedText if chosen else role))
            short = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, text.width())
            painter.drawText(QRect(text.left(), text.top() + at * line, text.width(), line), 0, short)
        painter.restore()

    def _picture(self, painter: QPainter, box: QRect, row: PieceRow) -> None:
        if not row.picture:
            return
        shape = Shape(row.picture, row.width, row.height, row.color)
        place = fitted(shape.width, shape.height, box)
        pixmap = self._pictures.pixmap(shape.sha256, place.size() * self._room.devicePixelRatioF())
        if pixmap is not None:
            painter.drawPixmap(place, pixmap)
        else:
            painter.fillRect(place, QColor(shape.color or "#888888"))


class ShelfList(QListView):
    """The list of the shelf: Insert or Enter adds what is chosen, dragging carries it."""

    wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add with Insert or Enter."""
        if event.key() in {Qt.Key.Key_Insert, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.wanted.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        """Carry what is chosen."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        drag_pieces(self, tuple(self.model().index(row, 0).data(_ROW).id for row in rows))
