"""The vocabularies as a tree in which terms are chosen and moved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from exhibit.model.folding import fold
from exhibit.model.vocabulary import Term
from exhibit.services.cataloguing.term_finding import vocabulary_place
from ui.curator.naming import vocabulary_heading

TERM = int(Qt.ItemDataRole.UserRole) + 1
"""The role of a term's id; what stands for a vocabulary has 0."""
VOCABULARY = TERM + 1
KEY = TERM + 2

Counts = Mapping[tuple[str, str], int]


@dataclass(frozen=True, slots=True)
class Move:
    """Where a term was dragged: before or after another (0 for neither), under a broader one."""

    term_id: int
    parent: str
    before: int = 0
    after: int = 0


class VocabularyTree(QTreeView):
    """Shows every term with how often it is used. What is dragged is told, never done by the tree itself."""

    chosen = Signal()
    moved = Signal(object)
    """A ``Move`` that the person asks for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = QStandardItemModel(self)
        self._terms: dict[int, Term] = {}
        self.setModel(self._model)
        self.setAccessibleName(self.tr("Vocabularies and their terms"))
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setAllColumnsShowFocus(True)
        self._loading = False
        self.selectionModel().currentChanged.connect(self._tell)

    @property
    def term_id(self) -> int:
        """The id of the term chosen, 0 where none is."""
        return int(self.currentIndex().siblingAtColumn(0).data(TERM) or 0)

    @property
    def vocabulary(self) -> str:
        """The vocabulary of what is chosen; empty for nothing."""
        return str(self.currentIndex().siblingAtColumn(0).data(VOCABULARY) or "")

    def show_terms(
        self, terms: Sequence[Term], counts: Counts, language: str, *, words: str = "", retired: bool = False
    ) -> None:
        """Show terms; with ``words`` only those that are called so. What is open and chosen stays so."""
        opened, current = self.opened(), self.current_key()
        self._terms = {term.id: term for term in terms}
        shown = _found(terms, words) if words.strip() else list(terms)
        shown = [term for term in shown if retired or not term.retired]
        self._loading = True
        self._model.clear()
        self._model.setHorizontalHeaderLabels([self.tr("Term"), self.tr("Pieces")])
        vocabularies = {term.vocabulary for term in (shown if words.strip() else terms)}
        for vocabulary in sorted(vocabularies, key=vocabulary_place):
            own = [term for term in shown if term.vocabulary == vocabulary]
            self._add(vocabulary, own, counts, language)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.set_opened(opened)
        if words.strip():
            self.expandAll()
        self.choose(current)
        self._loading = False

    def opened(self) -> list[str]:
        """Return the keys of the branches that are open."""
        return [str(index.data(KEY)) for index in self._branches() if self.isExpanded(index)]

    def set_opened(self, keys: Sequence[str]) -> None:
        """Open branches by their keys."""
        for index in self._branches():
            self.setExpanded(index, index.data(KEY) in keys)

    def current_key(self) -> str:
        """Return the key of what is chosen: ``theme`` or ``theme:burnout``; empty for nothing."""
        return str(self.currentIndex().siblingAtColumn(0).data(KEY) or "")

    def choose(self, key: str) -> bool:
        """Choose by a key and open the way to it; tell whether it is there."""
        for index in self._all(QModelIndex()):
            if key and index.data(KEY) == key:
                self.selectionModel().setCurrentIndex(
                    index,
                    QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
                )
                self.scrollTo(index)
                return True
        return False

    def choose_first(self) -> None:
        """Choose the first term of the first vocabulary."""
        self.choose(next((str(one.data(KEY)) for one in self._all(QModelIndex()) if one.data(TERM)), ""))

    def neighbor(self, by: int) -> int:
        """Return the id of the term so many places further down among its siblings, 0 where there is none."""
        index = self.currentIndex().siblingAtColumn(0)
        return int(index.siblingAtRow(index.row() + by).data(TERM) or 0)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Let a term go only where it may stand."""
        super().dragMoveEvent(event)
        if self._move_at(event) is None:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell where the term is wanted; the tree is drawn anew when it is there."""
        move = self._move_at(event)
        # A move that Qt believes in would be followed by Qt's removing of the row.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()
        if move is not None:
            self.moved.emit(move)

    @Slot()
    def _tell(self) -> None:
        if not self._loading:
            self.chosen.emit()

    def _move_at(self, event: QDropEvent) -> Move | None:
        dragged = self._terms.get(self.term_id)
        index = self.indexAt(event.position().toPoint()).siblingAtColumn(0)
        if dragged is None or not index.isValid() or index.data(VOCABULARY) != dragged.vocabulary:
            return None
        target = self._terms.get(int(index.data(TERM) or 0))
        where = self.dropIndicatorPosition()
        if target is None:
            return Move(dragged.id, "")
        if target.id == dragged.id:
            return None
        match where:
            case QAbstractItemView.DropIndicatorPosition.AboveItem:
                return Move(dragged.id, target.parent, before=target.id)
            case QAbstractItemView.DropIndicatorPosition.BelowItem:
                return Move(dragged.id, target.parent, after=target.id)
        return Move(dragged.id, target.slug) if not target.parent else None

    def _add(self, vocabulary: str, terms: Sequence[Term], counts: Counts, language: str) -> None:
        top = QStandardItem(vocabulary_heading(vocabulary))
        top.setData(vocabulary, VOCABULARY)
        top.setData(vocabulary, KEY)
        top.setFlags(top.flags() & ~Qt.ItemFlag.ItemIsDragEnabled)
        rows = {term.slug: self._row(term, counts, language) for term in terms}
        for term in terms:
            holder = rows[term.parent][0] if term.parent in rows else top
            holder.appendRow(rows[term.slug])
        self._model.appendRow([top, _still("")])

    def _row(self, term: Term, counts: Counts, language: str) -> list[QStandardItem]:
        label = term.label(language)
        item = QStandardItem(self.tr("{term} (retired)").format(term=label) if term.retired else label)
        item.setData(term.id, TERM)
        item.setData(term.vocabulary, VOCABULARY)
        item.setData(f"{term.vocabulary}:{term.slug}", KEY)
        used = _still(str(counts.get((term.vocabulary, term.slug), "")))
        if term.retired:
            item.setForeground(self.palette().brush(QPalette.ColorRole.PlaceholderText))
        return [item, used]

    def _branches(self) -> list[QModelIndex]:
        return [index for index in self._all(QModelIndex()) if self._model.hasChildren(index)]

    def _all(self, parent: QModelIndex) -> list[QModelIndex]:
        found = []
        for row in range(self._model.rowCount(parent)):
            index = self._model.index(row, 0, parent)
            found += [index, *self._all(index)]
        return found


def _found(terms: Sequence[Term], words: str) -> list[Term]:
    """Return the terms that are called so, and the broader ones above them."""
    wanted = fold(words).split()
    hits = [term for term in terms if all(word in _names(term) for word in wanted)]
    above = {(term.vocabulary, term.parent) for term in hits}
    ids = {term.id for term in hits}
    return [term for term in terms if term.id in ids or (term.vocabulary, term.slug) in above]


def _names(term: Term) -> str:
    return fold(" ".join([term.slug, *(label for _, label in term.labels), *term.synonyms]))


def _still(text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    item.setTextAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
    return item
