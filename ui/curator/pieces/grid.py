"""The grid: works side by side, each whole, as many as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

from ui.curator.pictures import Pictures
from ui.curator.pieces.choice import Choice
from ui.curator.pieces.dragging import drag_pieces
from ui.curator.pieces.rows import Index, RowsModel
from ui.curator.pieces.seeking import Typed
from ui.curator.pieces.tiles import TileDelegate
from ui.curator.workbench import Selection

EMS = (6, 24)
"""How wide a tile can be, in heights of a line of text."""

_Action = QAbstractItemView.CursorAction


class GridView(QListView):
    """A list view that works out where its tiles are instead of laying out each: all are of one size.

    Qt's own icon mode lays out every item before the first is seen, which takes seconds for very many.
    """

    def __init__(
        self,
        model: RowsModel,
        choice: Choice,
        selection: Selection,
        pictures: Pictures,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows, self._choice, self._selected, self._typed = model, choice, selection, Typed()
        self._ems = 11.0
        self.setAccessibleName(self.tr("Pieces as a grid"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setItemDelegate(TileDelegate(model, pictures, self))
        self.setModel(model)
        self.setSelectionModel(choice.rows)
        pictures.ready.connect(self._picture_came)

    @property
    def ems(self) -> float:
        """How wide a tile is, in heights of a line of text."""
        return self._ems

    def set_ems(self, ems: float) -> None:
        """Make tiles larger or smaller, keeping what is in hand, or else on top, in view."""
        kept = self.currentIndex() if self.currentIndex().isValid() else self.indexAt(QPoint(8, 8))
        self._ems = min(max(ems, EMS[0]), EMS[1])
        self.doItemsLayout()
        if kept.isValid():
            self.scrollTo(kept)

    def tile(self) -> QSize:
        """Return the room of one tile: its part of the width, and its height with the words below."""
        width = self.viewport().width() // self.across()
        em = self.fontMetrics().height()
        return QSize(width, round(self._ems * em * 0.8) + round(4.25 * em))

    def across(self) -> int:
        """Return how many tiles stand side by side."""
        return max(1, self.viewport().width() // max(1, round(self._ems * self.fontMetrics().height())))

    def visualRect(self, index: Index) -> QRect:
        """Return where a tile is, in the viewport."""
        if not index.isValid():
            return QRect()
        line, place = divmod(index.row(), self.across())
        tile = self.tile()
        return QRect(QPoint(place * tile.width(), line * tile.height() - self.verticalOffset()), tile)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the piece at a point of the viewport."""
        tile, across = self.tile(), self.across()
        place = point.x() // max(1, tile.width())
        line = (point.y() + self.verticalOffset()) // tile.height()
        row = line * across + place
        if 0 <= place < across and 0 <= row < self._rows.rowCount():
            return self._rows.index(row, 0)
        return QModelIndex()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a tile into view, by as little as is needed."""
        place, room = self.visualRect(index), self.viewport().height()
        bar = self.verticalScrollBar()
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(bar.value() + place.center().y() - room // 2)
        elif place.top() < 0 or hint == QAbstractItemView.ScrollHint.PositionAtTop:
            bar.setValue(bar.value() + place.top())
        elif place.bottom() > room:
            bar.setValue(bar.value() + min(place.bottom() - room, place.top()))

    def horizontalOffset(self) -> int:
        """Nothing is ever beside the view."""
        return 0

    def verticalOffset(self) -> int:
        """Return how far the grid is scrolled."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        """No piece is hidden; of its columns only one is shown."""
        return index.column() != 0

    def moveCursor(self, action: _Action, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Return where a key leads from the piece in hand."""
        count, row = self._rows.rowCount(), self.currentIndex().row()
        if not count:
            return QModelIndex()
        if row < 0:
            return self._rows.index(count - 1 if action == _Action.MoveEnd else 0, 0)
        across = self.across()
        page = across * max(1, self.viewport().height() // self.tile().height())
        moves = {
            _Action.MoveLeft: -1, _Action.MovePrevious: -1, _Action.MoveRight: 1, _Action.MoveNext: 1,
            _Action.MoveUp: -across if row >= across else 0, _Action.MoveDown: across,
            _Action.MovePageUp: -page, _Action.MovePageDown: page,
            _Action.MoveHome: -row, _Action.MoveEnd: count,
        }  # fmt: skip
        return self._rows.index(min(max(row + moves.get(action, 0), 0), count - 1), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Choose from the piece at one corner to that at the other, in reading order."""
        ends = sorted((self._nearest(rect.topLeft()), self._nearest(rect.bottomRight())))
        if ends[0] < 0:
            return
        columns = self._rows.columnCount() - 1
        chosen = QItemSelection(self._rows.index(ends[0], 0), self._rows.index(ends[1], columns))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Return where what is chosen is seen."""
        region = QRegion()
        seen = self._seen()
        for one in map(selection.at, range(selection.size())):
            for row in range(max(one.top(), seen.start), min(one.bottom() + 1, seen.stop)):
                region += self.visualRect(self._rows.index(row, 0))
        return region

    def doItemsLayout(self) -> None:
        """There is nothing to lay out; only the scroll bar has to learn of it."""
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        """Tell the scroll bar how much there is."""
        tile, room = self.tile(), self.viewport().height()
        lines = -(-self._rows.rowCount() // self.across())
        bar = self.verticalScrollBar()
        bar.setSingleStep(max(1, tile.height() // 4))
        bar.setPageStep(max(1, room))
        bar.setRange(0, max(0, lines * tile.height() - room))
        QAbstractItemView.updateGeometries(self)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what is painted, and paint what came into view."""
        self.viewport().scroll(dx, dy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is in hand in view as tiles move to other lines."""
        self.updateGeometries()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tiles that are to be painted anew, and no others."""
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        delegate, focus = self.itemDelegate(), self.hasFocus()
        for row in self._seen(event.rect()):
            index = self._rows.index(row, 0)
            option.rect = self.visualRect(index)
            option.state = QStyle.StateFlag.State_Enabled
            if self.selectionModel().isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if focus and row == self.currentIndex().row():
                option.state |= QStyle.StateFlag.State_HasFocus
            delegate.paint(painter, option, index)
        painter.end()

    def selectAll(self) -> None:
        """Choose everything found, read or not."""
        self._choice.select_all()

    def keyboardSearch(self, search: str) -> None:
        """Go to the next piece that begins with what is typed."""
        typed, again = self._typed.add(search)
        self._choice.seek(typed, again=again)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter open what is in hand, on every platform."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def startDrag(self, supported: Qt.DropAction) -> None:
        """Carry everything chosen, whether read or not."""
        self._choice.publish()
        drag_pieces(self, self._selected.pieces)

    def _seen(self, within: QRect | None = None) -> range:
        """Return the rows whose lines are seen, perhaps only in a part of the viewport."""
        place, height, across = within or self.viewport().rect(), self.tile().height(), self.across()
        first = (self.verticalOffset() + place.top()) // height
        last = (self.verticalOffset() + place.bottom()) // height + 1
        return range(first * across, min(last * across, self._rows.rowCount()))

    def _nearest(self, point: QPoint) -> int:
        tile, across = self.tile(), self.across()
        place = min(max(point.x() // max(1, tile.width()), 0), across - 1)
        line = max((point.y() + self.verticalOffset()) // tile.height(), 0)
        return min(line * across + place, self._rows.rowCount() - 1)

    @Slot(str)
    def _picture_came(self, sha256: str) -> None:
        if self.isVisible():
            for row in self._seen():
                piece = self._rows.row_at(row)
                if piece is not None and piece.picture == sha256:
                    self.viewport().update(self.visualRect(self._rows.index(row, 0)))
