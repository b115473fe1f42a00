"""The list: a row for each piece, in columns that can be chosen, moved, widened and sorted by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from exhibit.model.finding import Sort
from ui.curator.pictures import Pictures
from ui.curator.pieces.choice import Choice
from ui.curator.pieces.columns import PICTURE
from ui.curator.pieces.dragging import drag_pieces
from ui.curator.pieces.rows import RowsModel
from ui.curator.pieces.seeking import Typed
from ui.curator.pieces.thumbs import paint_work
from ui.curator.workbench import Selection


class ThumbDelegate(QStyledItemDelegate):
    """Paints the column with the small pictures."""

    def __init__(self, model: RowsModel, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._pictures = model, pictures

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint what is below every cell, and the work."""
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, option.palette.highlight())
        piece = self._model.row_at(index.row())
        if piece is not None:
            painter.save()
            box = option.rect.adjusted(4, 3, -4, -3)
            paint_work(painter, box, piece, self._pictures, option.palette)
            painter.restore()


class ListView(QTableView):
    """The table. It never looks through its rows: they may be very many, and not read yet."""

    sort_asked = Signal(Sort)
    """A heading was clicked: sort by it, or the other way round."""

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
        self._em = self.fontMetrics().height()
        self.setModel(model)
        self.setSelectionModel(choice.rows)
        self.setAccessibleName(self.tr("Pieces as a list"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegateForColumn(self.column(PICTURE), ThumbDelegate(model, pictures, self))
        pictures.ready.connect(self._picture_came)
        self._set_up_rows()
        self._set_up_columns()

    def column(self, key: str) -> int:
        """Return where a column is in the model; -1 for one that is not known."""
        keys = [column.key for column in self._rows.columns]
        return keys.index(key) if key in keys else -1

    def show_sort(self, sort: Sort, *, descending: bool) -> None:
        """Show in the headings what is sorted by."""
        section = next((at for at, one in enumerate(self._rows.columns) if one.sort is sort), -1)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(section, order)

    def column_menu(self) -> QMenu:
        """Return a menu that shows and hides columns."""
        menu = QMenu(self)
        header = self.horizontalHeader()
        for visual in range(header.count()):
            section = header.logicalIndex(visual)
            action = menu.addAction(self._rows.columns[section].title)
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(section))
            action.toggled.connect(lambda on, at=section: self.show_column(at, on))
        menu.addSeparator()
        menu.addAction(self.tr("All columns as they were at first"), self.reset_columns)
        return menu

    def show_column(self, section: int, on: bool) -> None:
        """Show or hide a column; one always stays."""
        hidden = sum(map(self.isColumnHidden, range(len(self._rows.columns))))
        if on or hidden < len(self._rows.columns) - 1:
            self.setColumnHidden(section, not on)

    def reset_columns(self) -> None:
        """Give every column its first place and width."""
        em, header = self._em, self.horizontalHeader()
        for section, column in enumerate(self._rows.columns):
            header.moveSection(header.visualIndex(section), section)
            header.resizeSection(section, round(column.ems * em))
            self.setColumnHidden(section, not column.shown)

    def columns_state(self) -> list[dict[str, object]]:
        """Return how the columns stand, from the left."""
        header, em = self.horizontalHeader(), self._em
        sections = [header.logicalIndex(visual) for visual in range(header.count())]
        return [
            {
                "key": self._rows.columns[section].key,
                "ems": round(self._width(section) / em, 2),
                "shown": not self.isColumnHidden(section),
            }
            for section in sections
        ]

    def restore_columns(self, state: Sequence[object]) -> None:
        """Take up what ``columns_state`` returned; columns that came since keep their place at the end."""
        header, em, visual = self.horizontalHeader(), self._em, 0
        for one in state:
            section = self.column(str(one.get("key", ""))) if isinstance(one, Mapping) else -1
            if isinstance(one, Mapping) and section >= 0:
                ems = one.get("ems")
                width = float(ems) if isinstance(ems, int | float) else 8.0
                header.moveSection(header.visualIndex(section), visual)
                header.resizeSection(section, round(min(max(width, 2), 80) * em))
                self.setColumnHidden(section, one.get("shown") is False)
                visual += 1

    def selectAll(self) -> None:
        """Choose everything found, read or not."""
        self._choice.select_all()

    def keyboardSearch(self, search: str) -> None:
        """Go to the next row that begins with what is typed."""
        typed, again = self._typed.add(search)
        self._choice.seek(typed, again=again)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter open what is in hand, on every platform."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End go to the first and the last piece: a row is one thing here."""
        ends = {QAbstractItemView.CursorAction.MoveHome: 0, QAbstractItemView.CursorAction.MoveEnd: -1}
        if action in ends and self._rows.rowCount():
            row = ends[action] % self._rows.rowCount()
            return self._rows.index(row, max(0, self.currentIndex().column()))
        return super().moveCursor(action, modifiers)

    def changeEvent(self, event: QEvent) -> None:
        """Let rows and columns grow with the text."""
        super().changeEvent(event)
        em = self.fontMetrics().height()
        if event.type() == QEvent.Type.FontChange and em != self._em:
            state, self._em = self.columns_state(), em
            self._set_up_rows()
            self.restore_columns(state)

    def startDrag(self, supported: Qt.DropAction) -> None:
        """Carry everything chosen, whether read or not."""
        self._choice.publish()
        drag_pieces(self, self._selected.pieces)

    def _width(self, section: int) -> int:
        header = self.horizontalHeader()
        if not header.isSectionHidden(section):
            return header.sectionSize(section)
        # Qt tells 0 for what is hidden, though it remembers.
        self.setUpdatesEnabled(False)
        header.showSection(section)
        width = header.sectionSize(section)
        header.hideSection(section)
        self.setUpdatesEnabled(True)
        return width

    def _set_up_rows(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        height = round(2.25 * self._em)
        rows.setMinimumSectionSize(height)
        rows.setDefaultSectionSize(height)

    def _set_up_columns(self) -> None:
        header = self.horizontalHeader()
        # Headings ask for each row of their column whether it is chosen; nothing is to be seen of that here.
        header.setSelectionModel(QItemSelectionModel(self._rows, header))
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setSortIndicatorShown(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._header_menu)
        header.sectionClicked.connect(self._heading_clicked)
        self.reset_columns()

    @Slot(QPoint)
    def _header_menu(self, place: QPoint) -> None:
        self.column_menu().popup(self.horizontalHeader().mapToGlobal(place))

    @Slot(int)
    def _heading_clicked(self, section: int) -> None:
        sort = self._rows.columns[section].sort
        if sort is not None:
            self.sort_asked.emit(sort)

    @Slot(str)
    def _picture_came(self, sha256: str) -> None:
        if self.isVisible():
            first = max(0, self.rowAt(0))
            most = self.viewport().height() // self.verticalHeader().defaultSectionSize() + 2
            for row in range(first, min(first + most, self._rows.rowCount())):
                piece = self._rows.row_at(row)
                if piece is not None and piece.picture == sha256:
                    self.update(self._rows.index(row, self.column(PICTURE)))
