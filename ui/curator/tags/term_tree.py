"""All vocabularies as a tree on which pieces are dropped: that gives them the term."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from exhibit.model.history import Step
from exhibit.model.vocabulary import Term
from exhibit.ports import Touched
from exhibit.services.cataloguing.tagging import add_tags, offered
from exhibit.services.cataloguing.term_finding import vocabulary_place
from ui.curator.naming import vocabulary_heading
from ui.curator.targets import PIECES, carried
from ui.curator.workbench import Workbench

TERM = int(Qt.ItemDataRole.UserRole) + 1
"""The role of a term's id; what stands for a vocabulary has none."""

OPEN_AFTER_MS = 500
"""How long something is held over a closed branch before it opens."""


class TermTree(QTreeView):
    """Every term that may be given, factors under their domains. Enter gives one to the pieces chosen."""

    tagged = Signal(object)
    """The ``Step`` that gave a term to pieces."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bench = bench
        self._model = QStandardItemModel(self)
        self._known: tuple[Term, ...] = ()
        self.setModel(self._model)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAcceptDrops(bench.writable)
        self.setDropIndicatorShown(False)
        self.setAutoExpandDelay(OPEN_AFTER_MS)
        self.setAccessibleName(self.tr("Terms"))
        self.setToolTip(self.tr("Drop pieces on a term to tag them. Enter tags the pieces chosen."))
        self.activated.connect(self._tag_chosen)
        bench.changed.connect(self._renew)
        self.load()

    def load(self) -> None:
        """Show the terms as they are now; what is open stays open."""
        terms = offered(self.bench.terms())
        if terms == self._known:
            return
        self._known = terms
        opened = self._opened()
        self._model.clear()
        for vocabulary in sorted({term.vocabulary for term in terms}, key=vocabulary_place):
            self._add(vocabulary, [term for term in terms if term.vocabulary == vocabulary])
        self._open(opened)

    def term_at(self, index: QModelIndex) -> Term | None:
        """Return the term that stands there."""
        term_id = index.data(TERM) if index.isValid() else None
        return self.bench.term(term_id) if term_id else None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let pieces in, nothing else."""
        if self.bench.writable and event.mimeData().hasFormat(PIECES):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show which term the pieces would get."""
        super().dragMoveEvent(event)  # opens and scrolls
        index = self.indexAt(event.position().toPoint())
        if self.term_at(index) is not None and event.mimeData().hasFormat(PIECES):
            self.setCurrentIndex(index)
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Forget what would have been dropped on."""
        super().dragLeaveEvent(event)
        self.clearSelection()

    def dropEvent(self, event: QDropEvent) -> None:
        """Give the pieces the term."""
        term = self.term_at(self.indexAt(event.position().toPoint()))
        pieces = carried(event.mimeData())
        if term is None or not pieces:
            event.ignore()
            return
        event.acceptProposedAction()
        self._tag(pieces, term)

    @Slot(QModelIndex)
    def _tag_chosen(self, index: QModelIndex) -> None:
        term, pieces = self.term_at(index), self.bench.selection.pieces
        if term is not None and pieces and self.bench.writable:
            self._tag(pieces, term)

    def _tag(self, pieces: tuple[int, ...], term: Term) -> None:
        who = self.bench.who

        def done(step: Step | None) -> None:
            if step is None:
                self.bench.said.emit(self.tr("Every piece has that tag already."))
            else:
                self.bench.said.emit(step.label)
                self.tagged.emit(step)

        self.bench.write(lambda catalog: add_tags(catalog, pieces, [term.id], who), done)

    @Slot(object)
    def _renew(self, touched: Touched) -> None:
        if "term" in touched.kinds:
            self.load()

    def _add(self, vocabulary: str, terms: list[Term]) -> None:
        top = QStandardItem(vocabulary_heading(vocabulary))
        top.setData(vocabulary, TERM + 1)
        items = {term.slug: self._item(term) for term in terms}
        for term in terms:
            items.get(term.parent, top).appendRow(items[term.slug])
        self._model.appendRow(top)

    def _item(self, term: Term) -> QStandardItem:
        item = QStandardItem(term.label(self.bench.language))
        item.setData(term.id, TERM)
        item.setData(term.id, TERM + 1)
        return item

    def _opened(self) -> set[object]:
        return {index.data(TERM + 1) for index in self._branches() if self.isExpanded(index)}

    def _open(self, opened: set[object]) -> None:
        for index in self._branches():
            self.setExpanded(index, index.data(TERM + 1) in opened)

    def _branches(self) -> list[QModelIndex]:
        tops = [self._model.index(row, 0) for row in range(self._model.rowCount())]
        return tops + [
            self._model.index(row, 0, top) for top in tops for row in range(self._model.rowCount(top))
        ]
