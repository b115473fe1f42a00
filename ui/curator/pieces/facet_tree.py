"""The facets: what the pieces found have, and how many of them; a click narrows the search."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QLocale, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from exhibit.model.finding import LACKS, STATUS, Condition, Facet
from ui.curator.pieces.facet_nodes import OTHERS, Node, nodes
from ui.curator.pieces.labels import Labels
from ui.curator.targets import carried

_NODE = Qt.ItemDataRole.UserRole

OPEN_AT_FIRST = (STATUS, "form", LACKS)


class FacetTree(QTreeWidget):
    """Fields, and below them values with counts. Pieces dropped on a term are given it."""

    toggled = Signal(Condition)
    """A value was chosen, or chosen again."""
    tagged = Signal(object, int)
    """The ids of pieces that were dropped on a term, and the term's id."""

    def __init__(self, labels: Labels, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels = labels
        self._items: dict[tuple[str, str], QTreeWidgetItem] = {}
        self._written: dict[tuple[str, str], object] = {}
        self._shape: tuple[object, ...] = ()
        self._opened: set[str] = set(OPEN_AT_FIRST)
        self._last: tuple[Sequence[Facet], tuple[Condition, ...]] = ((), ())
        self.droppable = True
        self.setAccessibleName(self.tr("Narrow down"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setIndentation(self.fontMetrics().height() * 3 // 4)
        self.setUniformRowHeights(True)
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setExpandsOnDoubleClick(False)
        self.setAcceptDrops(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setAutoExpandDelay(600)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self.itemClicked.connect(self._clicked)
        self.itemExpanded.connect(self._expanded)
        self.itemCollapsed.connect(self._collapsed)

    def show_facets(self, facets: Sequence[Facet], chosen: Iterable[Condition]) -> None:
        """Show counts, and which values are chosen; what is open stays open, what is in hand in hand."""
        conditions = tuple(chosen)
        self._last = (facets, conditions)
        found = [
            (field, tuple(nodes(field, self._labels, facets, conditions)))
            for field in self._labels.facet_fields
        ]
        found = [(field, below) for field, below in found if below]
        shape = tuple((field, tuple((one.value, one.parent) for one in below)) for field, below in found)
        self.setUpdatesEnabled(False)
        if shape != self._shape:
            self._rebuild(found)
            self._shape = shape
        for field, below in found:
            if self._is_new((field, ""), self._labels.field(field)):
                self._items[field, ""].setText(0, self._labels.field(field))
            for node in below:
                self._show(self._items[field, node.value], node, conditions)
        self.setUpdatesEnabled(True)

    def item(self, field: str, value: str = "") -> QTreeWidgetItem | None:
        """Return what stands for a value, or for a field."""
        return self._items.get((field, value))

    @property
    def opened(self) -> list[str]:
        """The fields, and the broader terms, that are open."""
        return sorted(self._opened)

    def open_only(self, names: Iterable[str]) -> None:
        """Open these, close all others."""
        self._opened = set(names)
        for (field, value), item in self._items.items():
            item.setExpanded(_name(field, value) in self._opened)

    def changeEvent(self, event: QEvent) -> None:
        """Take up the colors of another look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._items:
            self._written.clear()
            self.show_facets(*self._last)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space choose, with Shift they leave out."""
        item = self.currentItem()
        if item is not None and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._choose(item, event.modifiers())
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take pieces, and nothing else."""
        if self.droppable and carried(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show on what they would fall; a closed branch opens when one waits over it."""
        super().dragMoveEvent(event)
        item = self._term_at(event.position().toPoint())
        self.clearSelection()
        if self.droppable and item is not None and carried(event.mimeData()):
            item.setSelected(True)
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing waits over a term any more."""
        self.clearSelection()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Give the pieces the term they fell on."""
        item, pieces = self._term_at(event.position().toPoint()), carried(event.mimeData())
        self.clearSelection()
        if self.droppable and item is not None and pieces:
            event.acceptProposedAction()
            self.tagged.emit(pieces, _node(item).term_id)
        else:
            event.ignore()

    def _rebuild(self, found: Iterable[tuple[str, tuple[Node, ...]]]) -> None:
        current = self.currentItem()
        hand = next((key for key, item in self._items.items() if item is current), None)
        scrolled = self.verticalScrollBar().value()
        self.blockSignals(True)
        self.clear()
        self._items, self._written = {}, {}
        for field, below in found:
            root = QTreeWidgetItem(self)
            face = root.font(0)
            face.setBold(True)
            root.setFont(0, face)
            self._items[field, ""] = root
            for node in below:
                above = self._items.get((field, node.parent), root)
                self._items[field, node.value] = QTreeWidgetItem(above)
        self.open_only(self._opened)
        if hand in self._items:
            self.setCurrentItem(self._items[hand])
        self.blockSignals(False)
        self.verticalScrollBar().setValue(scrolled)

    def _show(self, item: QTreeWidgetItem, node: Node, chosen: Sequence[Condition]) -> None:
        include = Condition(node.field, node.value) in chosen
        exclude = Condition(node.field, node.value, excluded=True) in chosen
        if not self._is_new((node.field, node.value), (node, include, exclude)):
            return
        count = "" if not node.count else QLocale().toString(node.count)
        item.setData(0, _NODE, node)
        item.setText(0, f"{'✓ ' if include else '− ' if exclude else ''}{node.label}")
        item.setText(1, count)
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        face = item.font(0)
        face.setBold(include)
        face.setStrikeOut(exclude)
        item.setFont(0, face)
        muted = QPalette.ColorRole.PlaceholderText
        plain = muted if node.count == 0 and not include else QPalette.ColorRole.Text
        item.setForeground(0, self.palette().brush(plain))
        item.setForeground(1, self.palette().brush(muted))
        how = self.tr("chosen") if include else self.tr("left out") if exclude else ""
        spoken = ", ".join(part for part in (node.label, count, how) if part)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)

    def _is_new(self, key: tuple[str, str], look: object) -> bool:
        """Tell whether an item is to look otherwise: writing all of them costs more than the search."""
        new = self._written.get(key) != look
        self._written[key] = look
        return new

    def _choose(self, item: QTreeWidgetItem, modifiers: Qt.KeyboardModifier) -> None:
        node = item.data(0, _NODE)
        if isinstance(node, Node) and node.value != OTHERS:
            excluded = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
            self.toggled.emit(Condition(node.field, node.value, excluded))
        else:
            item.setExpanded(not item.isExpanded())

    def _term_at(self, place: QPoint) -> QTreeWidgetItem | None:
        item = self.itemAt(place)
        node = None if item is None else item.data(0, _NODE)
        return item if isinstance(node, Node) and node.term_id else None

    @Slot(QTreeWidgetItem, int)
    def _clicked(self, item: QTreeWidgetItem, _: int) -> None:
        self._choose(item, QApplication.keyboardModifiers())

    @Slot(QPoint)
    def _menu(self, place: QPoint) -> None:
        item = self.itemAt(place)
        node = None if item is None else item.data(0, _NODE)
        if isinstance(node, Node) and node.value != OTHERS:
            menu = QMenu(self)
            only, without = (
                Condition(node.field, node.value),
                Condition(node.field, node.value, excluded=True),
            )
            menu.addAction(
                self.tr("Only with “{term}”").format(term=node.label), lambda: self.toggled.emit(only)
            )
            menu.addAction(
                self.tr("Only without “{term}”").format(term=node.label), lambda: self.toggled.emit(without)
            )
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.viewport().mapToGlobal(place))

    @Slot(QTreeWidgetItem)
    def _expanded(self, item: QTreeWidgetItem) -> None:
        self._opened |= {_name(*key) for key, one in self._items.items() if one is item}

    @Slot(QTreeWidgetItem)
    def _collapsed(self, item: QTreeWidgetItem) -> None:
        self._opened -= {_name(*key) for key, one in self._items.items() if one is item}


def _name(field: str, value: str) -> str:
    return f"{field}:{value}" if value else field


def _node(item: QTreeWidgetItem) -> Node:
    node: Node = item.data(0, _NODE)
    return node
