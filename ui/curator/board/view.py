"""The board itself: moved through with the arrows, arranged by dragging or with Ctrl and the arrows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QModelIndex, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from ui.curator.board.cards import CardDelegate
from ui.curator.board.carrying import carried_stops, carrying_stops
from ui.curator.board.falling import fall, nearest
from ui.curator.board.items import Item, tr
from ui.curator.board.model import BoardModel
from ui.curator.pictures import Pictures
from ui.curator.pieces.dragging import badge
from ui.curator.targets import carried

_EARLIER = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_LATER = (Qt.Key.Key_Right, Qt.Key.Key_Down)

Keys = list[tuple[int, int]]


class BoardView(QListView):
    """Shows a ``BoardModel`` as rows of cards under headings, and says what the person wants done."""

    shifted = Signal(int)
    """Move what is chosen one place earlier (-1) or later (1)."""
    sent = Signal(int)
    """Move what is chosen to the section before (-1) or after (1)."""
    dropped_stops = Signal(object, int, int)
    """Ids of stops, and the section and place to move them to."""
    dropped_pieces = Signal(object, int, int)
    """Ids of pieces, and the section and place to add them at."""
    removal = Signal()
    entered = Signal()
    """The person wants to write about the item in hand."""
    toggled = Signal()
    """The stops chosen are to be put on the tour or taken off."""
    moved = Signal()
    """Another item is in hand, or others are chosen."""

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items = BoardModel(self)
        self.touring = False
        self._drop: tuple[int, int] | None = None
        self._line = QRect()
        self.setModel(self.items)
        self.delegate_ = CardDelegate(pictures, self)
        self.setItemDelegate(self.delegate_)
        self.setAccessibleName(tr("Stops in the order of the walk"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.doubleClicked.connect(lambda _: self.entered.emit())
        self.selectionModel().selectionChanged.connect(lambda *_: self.moved.emit())
        self.selectionModel().currentChanged.connect(lambda *_: self.moved.emit())
        pictures.ready.connect(self._arrived)

    # What is in hand.

    @property
    def current(self) -> Item | None:
        """The item in hand."""
        return self.items.item(self.currentIndex())

    @property
    def chosen(self) -> tuple[Item, ...]:
        """The stops chosen, in the order of the walk; the one in hand where none is."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        found = tuple(self.items.items[row] for row in rows if self.items.items[row].stop_id)
        if not found and not rows and self.current is not None and self.current.stop_id:
            return (self.current,)
        return found

    def show_items(self, items: Sequence[Item], choose: Keys | None = None) -> None:
        """Show the board as it is now; what was in hand stays in hand, or what is to be chosen becomes it."""
        chosen: Keys = [one.key for one in self.chosen]
        current, row = self.current, self.currentIndex().row()
        offset = self.verticalScrollBar().value()
        renewed = self.items.show(items)
        if choose:
            self.choose(choose)
        elif renewed and items:
            self.doItemsLayout()
            self.verticalScrollBar().setValue(offset)
            rows = self.items.rows_of([current.key] if current else [])
            self._stand(rows[0] if rows else max(0, min(row, len(items) - 1)), self.items.rows_of(chosen))
        self.viewport().update()

    def choose(self, keys: Keys) -> None:
        """Choose items by their keys; the first is in hand and in sight."""
        rows = self.items.rows_of(keys)
        if rows:
            self._stand(rows[0], rows)
            self.scrollTo(self.items.index(rows[0]))

    def _stand(self, row: int, chosen: list[int]) -> None:
        model = self.selectionModel()
        flags = model.SelectionFlag
        model.setCurrentIndex(self.items.index(row), flags.NoUpdate)
        selection = QItemSelection()
        for one in chosen or [row]:
            selection.select(self.items.index(one), self.items.index(one))
        model.select(selection, flags.ClearAndSelect)  # at once: each change is told to the whole desk

    # Keys.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrange with Ctrl and the arrows; everything else is as in every list."""
        if self._arranges(event):
            event.accept()
            return
        super().keyPressEvent(event)

    def _arranges(self, event: QKeyEvent) -> bool:
        if self.state() is QAbstractItemView.State.EditingState:
            return False  # the field in the card has passed on what it does not need
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        by = -1 if key in _EARLIER else 1 if key in _LATER else 0
        if by and held == control:
            self.shifted.emit(by)
        elif by and held == control | shift:
            self.sent.emit(by)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removal.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        elif key == Qt.Key.Key_F2 and self.items.writable:
            self.edit(self.currentIndex())
        elif key == Qt.Key.Key_Space and self.touring:
            self.toggled.emit()
        else:
            return False
        return True

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Walk from item to item: left and right along the walk, up and down to what lies nearest."""
        row, actions = self.currentIndex().row(), QAbstractItemView.CursorAction
        if not self.items.items:
            return QModelIndex()
        if row < 0:
            return self.items.index(0)
        if action in {actions.MoveLeft, actions.MovePrevious}:
            return self.items.index(max(0, row - 1))
        if action in {actions.MoveRight, actions.MoveNext}:
            return self.items.index(min(len(self.items.items) - 1, row + 1))
        if action in {actions.MoveUp, actions.MoveDown}:
            return self.items.index(nearest(self, self.items, row, -1 if action is actions.MoveUp else 1))
        return super().moveCursor(action, modifiers)

    # Dragging.

    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        """Carry the stops chosen, and their pieces for every other page."""
        chosen = self.chosen
        if not chosen:
            return
        drag = QDrag(self)
        drag.setMimeData(carrying_stops(chosen))
        drag.setPixmap(badge(self, tr("%n stop(s)", len(chosen))))
        drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take pieces and stops only."""
        if self.items.writable and carried(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where it would fall."""
        super().dragMoveEvent(event)
        if self.items.writable and carried(event.mimeData()):
            self._drop, self._line = fall(self, self.items, event.position().toPoint())
            event.acceptProposedAction()
            self.viewport().update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Forget where it would fall."""
        super().dragLeaveEvent(event)
        self._forget_drop()

    def dropEvent(self, event: QDropEvent) -> None:
        """Say what fell where."""
        where, _ = fall(self, self.items, event.position().toPoint())
        self._forget_drop()
        if where is None or not self.items.writable:
            event.ignore()
            return
        stops = carried_stops(event.mimeData())
        present = {one.stop_id for one in self.items.items}
        if stops and present.issuperset(stops):
            self.dropped_stops.emit(stops, *where)
        else:
            self.dropped_pieces.emit(carried(event.mimeData()), *where)
        event.acceptProposedAction()

    def _forget_drop(self) -> None:
        self._drop, self._line = None, QRect()
        self.viewport().update()

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cards, and where something would fall."""
        super().paintEvent(event)
        if not self._line.isNull():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 1))
            painter.fillRect(self._line, self.palette().color(QPalette.ColorRole.Accent))
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out again: headings are as wide as the room."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    @Slot(str)
    def _arrived(self, sha256: str) -> None:
        self.viewport().update()
