"""The list of what waits: a title, and below it, quieter, where the piece stands."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.curator.review.columns import Column
from ui.curator.review.queue_model import QueueModel

_PADDING = 6


class TwoLines(QStyledItemDelegate):
    """Paints the first line of a cell's text as it is, and the second one muted."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines with room around them."""
        return QSize(
            10 * option.fontMetrics.averageCharWidth(), 2 * option.fontMetrics.height() + 2 * _PADDING
        )

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint both."""
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        title, _, stands = str(index.data() or "").partition("\n")
        frame = QStyleOptionViewItem(option)
        self.initStyleOption(frame, index)
        frame.text = ""
        style = option.widget.style() if option.widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, frame, painter, option.widget)
        room = option.rect.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        quiet = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.PlaceholderText
        line = option.fontMetrics.height()
        for words, color, top in ((title, role, room.top()), (stands, quiet, room.top() + line)):
            painter.setPen(option.palette.color(color))
            shown = option.fontMetrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(
                QRect(room.left(), top, room.width(), line), Qt.AlignmentFlag.AlignVCenter, shown
            )


class QueueList(QListView):
    """The list; keys that judge go past it to the page."""

    def __init__(self, model: QueueModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setModelColumn(Column.LINE)
        self.setItemDelegate(TwoLines(self))
        self.setAccessibleName(self.tr("Pieces to judge"))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by arrow keys; leave letters, digits, Space and Enter to the page."""
        if event.text() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        super().keyPressEvent(event)
