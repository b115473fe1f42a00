"""Searches kept under a name: click to search, drag to reorder, F2 to rename, Delete to forget."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from exhibit.model.finding import SavedSearch
from exhibit.services.cataloguing.searching import (
    remove_search,
    rename_search,
    reorder_searches,
    save_search,
    saved_searches,
)
from ui.curator.plain_label import plain_tip
from ui.curator.workbench import Workbench

_SEARCH = Qt.ItemDataRole.UserRole


class SearchList(QListWidget):
    """The list itself."""

    moved = Signal()
    """Somebody dragged one elsewhere."""
    removing = Signal()
    """The one in hand is to go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Saved searches"))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def sizeHint(self) -> QSize:
        """A few lines; more where there are more, up to a third of a page."""
        rows = min(max(self.count(), 2), 8)
        return QSize(super().sizeHint().width(), rows * round(1.6 * self.fontMetrics().height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete forgets the search in hand; Alt with an arrow moves it; Enter searches."""
        if event.key() == Qt.Key.Key_Delete:
            self.removing.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentItem() is not None:
            self.itemClicked.emit(self.currentItem())
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in {
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
        }:
            self._move(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell of the new order once it is there."""
        super().dropEvent(event)
        self.moved.emit()

    def _move(self, by: int) -> None:
        row = self.currentRow()
        if 0 <= row + by < self.count() and row >= 0:
            self.insertItem(row + by, self.takeItem(row))
            self.setCurrentRow(row + by)
            self.moved.emit()


class SavedList(QWidget):
    """Saved searches with a line to name a new one in; every change is one step."""

    chosen = Signal(str)
    """Look for this line."""
    named = Signal()
    """A new search was named, or it was let be: the keyboard can go back."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench, self._line, self._filling = bench, "", False
        heading = QLabel(self.tr("Saved searches"))
        heading.setProperty("kind", "lead")
        self.list = SearchList()
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name of the search"))
        self.name.setPlaceholderText(self.tr("Name of the search"))
        self.name.hide()
        self.none = QLabel(self.tr("A search you need again can be saved here."))
        self.none.setProperty("kind", "hint")
        self.none.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(4)
        for widget in (heading, self.name, self.none):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        self._connect()
        self.list.hide()

    def load(self) -> None:
        """Read the saved searches."""
        self._bench.read(saved_searches, self._show)

    def begin(self, line: str, suggestion: str) -> None:
        """Have the person name a search."""
        self._line = line
        self.name.setText(suggestion)
        self.name.show()
        self.name.setFocus()
        self.name.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape lets the naming be."""
        if event.key() == Qt.Key.Key_Escape and self.name.isVisible():
            self._end_naming()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.name.returnPressed.connect(self._save)
        self.list.itemClicked.connect(self._clicked)
        self.list.itemChanged.connect(self._renamed)
        self.list.moved.connect(self._reorder)
        self.list.removing.connect(self._remove)
        self.list.customContextMenuRequested.connect(self._menu)

    def _show(self, found: tuple[SavedSearch, ...]) -> None:
        current = self.list.currentRow()
        self._filling = True
        self.list.clear()
        for search in found:
            item = QListWidgetItem(search.name, self.list)
            item.setData(_SEARCH, search)
            item.setToolTip(plain_tip(search.line))
            if self._bench.writable:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        self.list.setCurrentRow(min(current, len(found) - 1))
        self._filling = False
        self.list.setVisible(bool(found))
        self.none.setVisible(not found)
        self.list.updateGeometry()

    def _search(self) -> SavedSearch | None:
        item = self.list.currentItem()
        search = None if item is None else item.data(_SEARCH)
        return search if isinstance(search, SavedSearch) else None

    @Slot()
    def _save(self) -> None:
        name, line, who = self.name.text(), self._line, self._bench.who
        if not name.strip():
            return
        self._bench.write(lambda catalog: save_search(catalog, name, line, who))
        self._end_naming()

    def _end_naming(self) -> None:
        self.name.hide()
        self.named.emit()

    @Slot(QListWidgetItem)
    def _clicked(self, item: QListWidgetItem) -> None:
        search = item.data(_SEARCH)
        if isinstance(search, SavedSearch):
            self.chosen.emit(search.line)

    @Slot(QListWidgetItem)
    def _renamed(self, item: QListWidgetItem) -> None:
        search = item.data(_SEARCH)
        if self._filling or not isinstance(search, SavedSearch) or item.text() == search.name:
            return
        name, who = item.text(), self._bench.who
        self._bench.write(
            lambda catalog: rename_search(catalog, search.id, name, who), failed=self._not_renamed
        )

    def _not_renamed(self, error: Exception) -> None:
        self.load()
        self._bench.fail(error)

    @Slot()
    def _reorder(self) -> None:
        searches = [self.list.item(row).data(_SEARCH) for row in range(self.list.count())]
        order = [one.id for one in searches if isinstance(one, SavedSearch)]
        who = self._bench.who
        self._bench.write(lambda catalog: reorder_searches(catalog, order, who))

    @Slot()
    def _remove(self) -> None:
        search, who = self._search(), self._bench.who
        if search is not None:
            self._bench.write(lambda catalog: remove_search(catalog, search.id, who))

    @Slot(QPoint)
    def _menu(self, place: QPoint) -> None:
        item = self.list.itemAt(place)
        if item is not None and self._bench.writable:
            self.list.setCurrentItem(item)
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addAction(self.tr("Search"), partial(self._clicked, item))
            menu.addAction(self.tr("Rename"), partial(self.list.editItem, item))
            menu.addAction(self.tr("Remove"), self._remove)
            menu.popup(self.list.viewport().mapToGlobal(place))
