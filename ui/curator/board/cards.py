"""How a stop looks on the board: its whole picture or first words, its number, title, names and state."""

from __future__ import annotations

from operator import itemgetter

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.curator.board.items import Item, tr
from ui.curator.board.model import ITEM
from ui.curator.look import reading_font
from ui.curator.pictures import Pictures, fitted

Index = QModelIndex | QPersistentModelIndex

WIDE, TALL, LINES = 9.5, 6.5, 5
"""A card's width and its picture's height in heights of a text line, and the lines of text below."""

_FADED = 0.35


class CardDelegate(QStyledItemDelegate):
    """Paints headings and cards, and edits a section's title or a stop's number in place."""

    edited = Signal(object, str)
    """An ``Item`` and what was typed for it."""

    def __init__(self, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._room = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        item, line = index.data(ITEM), self._room.fontMetrics().height()
        if item is not None and not item.stop_id:
            return QSize(max(1, self._width() - 1), int(line * 2.6))
        return QSize(int(line * WIDE), int(line * (TALL + LINES + 1.4)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item = index.data(ITEM)
        if not isinstance(item, Item):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if item.stop_id:
            self._card(painter, option, item)
        else:
            self._heading(painter, option, item)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        item = index.data(ITEM)
        editor.setAccessibleName(tr("Stop number") if item.stop_id else tr("Section title"))
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        line = self._room.fontMetrics().height()
        rect = QRect(_rect(option))
        if index.data(ITEM).stop_id:
            rect = QRect(
                rect.left() + line // 2, rect.top() + int(line * (TALL + 0.6)), line * 4, int(line * 1.6)
            )
        else:
            rect = QRect(rect.left(), rect.top() + line // 2, min(rect.width(), line * 24), int(line * 1.8))
        editor.setGeometry(rect)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit) and editor.text() != index.data(Qt.ItemDataRole.EditRole):
            self.edited.emit(index.data(ITEM), editor.text())

    def _width(self) -> int:
        viewport = getattr(self._room, "viewport", None)
        return viewport().width() if viewport is not None else self._room.width()

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, item: Item) -> None:
        rect, palette = _rect(option), _palette(option)
        line = self._room.fontMetrics().height()
        text = rect.adjusted(line // 2, line // 2, -line // 2, -line // 3)
        chosen = _state(option, QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(
                text.adjusted(-line // 4, 0, line // 4, 0), palette.color(QPalette.ColorRole.Highlight)
            )
        ink = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.WindowText
        painter.setPen(palette.color(ink))
        painter.setFont(reading_font(self._room.font().pointSizeF() * 1.25))
        title = painter.fontMetrics().elidedText(
            item.title, Qt.TextElideMode.ElideRight, text.width() * 2 // 3
        )
        painter.drawText(text, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
        taken = painter.fontMetrics().horizontalAdvance(title) + line
        painter.setFont(self._room.font())
        painter.setPen(palette.color(ink if chosen else QPalette.ColorRole.PlaceholderText))
        words = " · ".join(one for one in (item.names, item.minutes) if one)
        if painter.fontMetrics().horizontalAdvance(words) < text.width() - taken:
            painter.drawText(text, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.drawLine(text.bottomLeft(), text.bottomRight())
        self._focus(painter, option, text.adjusted(-line // 4, 0, line // 4, 0))

    def _card(self, painter: QPainter, option: QStyleOptionViewItem, item: Item) -> None:
        line = self._room.fontMetrics().height()
        rect = _rect(option).adjusted(line // 4, line // 4, -line // 4, -line // 4)
        palette, chosen = _palette(option), _state(option, QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.Highlight if chosen else QPalette.ColorRole.Base
        painter.fillRect(rect, palette.color(role))
        box = QRect(rect.left(), rect.top(), rect.width(), int(line * TALL)).adjusted(
            line // 2, line // 2, -line // 2, 0
        )
        painter.setOpacity(_FADED if item.dimmed else 1.0)
        self._picture(painter, box, item, palette, chosen=chosen)
        painter.setOpacity(1.0)
        self._words(painter, rect, item, palette, chosen=chosen)
        self._focus(painter, option, rect)

    def _picture(self, painter: QPainter, box: QRect, item: Item, palette: QPalette, *, chosen: bool) -> None:
        if not item.shape.sha256:
            painter.setFont(reading_font(self._room.font().pointSizeF()))
            ink = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
            painter.setPen(palette.color(ink))
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap, item.excerpt)
            return
        place = fitted(item.shape.width, item.shape.height, box)
        ratio = self._room.devicePixelRatioF()
        pixmap = self._pictures.pixmap(item.shape.sha256, place.size() * ratio)
        if pixmap is not None:
            painter.drawPixmap(place, pixmap)
        else:
            painter.fillRect(place, QColor(item.shape.color or "#888888"))

    def _words(self, painter: QPainter, rect: QRect, item: Item, palette: QPalette, *, chosen: bool) -> None:
        line = self._room.fontMetrics().height()
        plain, bold = QFont(self._room.font()), QFont(self._room.font())
        bold.setBold(True)
        ink = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        quiet = ink if chosen else QPalette.ColorRole.PlaceholderText
        rows = [
            (f"{item.number or '–'}  {item.title}", bold, ink),
            (item.names, plain, ink),
            (item.minutes, plain, quiet),
            (item.gate, bold if item.held else plain, ink if item.held else quiet),
            (item.tour, plain, quiet if item.dimmed else ink),
        ]
        top = rect.top() + int(line * (TALL + 0.7))
        for words, font, role in filter(itemgetter(0), rows):
            painter.setFont(font)
            painter.setPen(palette.color(role))
            room = QRect(rect.left() + line // 2, top, rect.width() - line, line)
            short = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, short)
            top += line

    def _focus(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
        if _state(option, QStyle.StateFlag.State_HasFocus):
            painter.setPen(QPen(_palette(option).color(QPalette.ColorRole.Accent), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -2, -2))


def _rect(option: QStyleOptionViewItem) -> QRect:
    return option.rect


def _palette(option: QStyleOptionViewItem) -> QPalette:
    return option.palette


def _state(option: QStyleOptionViewItem, flag: QStyle.StateFlag) -> bool:
    return bool(option.state & flag)
