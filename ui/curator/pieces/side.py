"""The narrow column beside the pieces: searches that were saved, and facets."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from exhibit.model.finding import Condition, Facet, Query
from exhibit.services.cataloguing.tagging import add_tags
from ui.curator.pieces.facet_tree import FacetTree
from ui.curator.pieces.labels import Labels
from ui.curator.pieces.saved_list import SavedList
from ui.curator.workbench import Workbench

PAUSE_MS = 120
"""How long after the rows the facets are counted: rows are what one waits for."""

TagPieces = Callable[[tuple[int, ...], int], None]


class Side(QWidget):
    """Saved searches above, facets below; reads both by itself."""

    toggled = Signal(Condition)
    line_chosen = Signal(str)

    def __init__(
        self, bench: Workbench, labels: Labels, tag_pieces: TagPieces | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bench, self._query = bench, Query(day=bench.today())
        self._tag_pieces = tag_pieces or self._tag
        self._facets: tuple[Facet, ...] = ()
        self._call_off: Callable[[], None] | None = None
        self.saved = SavedList(bench)
        self.facets = FacetTree(labels)
        self.facets.droppable = bench.writable
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.addWidget(self.saved)
        self.splitter.addWidget(self._below())
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.splitter)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._count)
        self.facets.toggled.connect(self.toggled)
        self.facets.tagged.connect(self._dropped)
        self.saved.chosen.connect(self.line_chosen)

    def count(self, query: Query) -> None:
        """Show what is chosen at once, and count a moment later."""
        self._query = query
        self.facets.show_facets(self._facets, query.conditions)
        self._pause.start()

    def rest(self) -> None:
        """Count nothing any more until asked again."""
        self._pause.stop()

    def _below(self) -> QWidget:
        below = QWidget()
        heading = QLabel(self.tr("Narrow down"))
        heading.setProperty("kind", "lead")
        heading.setBuddy(self.facets)
        column = QVBoxLayout(below)
        column.setContentsMargins(8, 8, 0, 0)
        column.setSpacing(4)
        column.addWidget(heading)
        column.addWidget(self.facets, 1)
        return below

    @Slot()
    def _count(self) -> None:
        query = self._query
        if self._call_off is not None:
            self._call_off()
        self._call_off = self._bench.read(lambda view: view.facets(query), self._show)

    def _show(self, facets: tuple[Facet, ...]) -> None:
        self._facets = facets
        self.facets.show_facets(facets, self._query.conditions)

    @Slot(object, int)
    def _dropped(self, pieces: tuple[int, ...], term_id: int) -> None:
        self._tag_pieces(pieces, term_id)

    def _tag(self, pieces: tuple[int, ...], term_id: int) -> None:
        who, term = self._bench.who, self._bench.term(term_id)
        name = "" if term is None else term.label(self._bench.language)

        def say(step: object) -> None:
            if step is None:
                self._bench.said.emit(self.tr("All of these have “{term}” already.").format(term=name))
            else:
                words = self.tr("%n piece(s) dropped on “{term}”.", "", len(pieces))
                self._bench.said.emit(words.format(term=name))

        self._bench.write(lambda catalog: add_tags(catalog, pieces, (term_id,), who), say)
