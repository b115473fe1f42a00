"""The page "pieces": what a curator sees first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QContextMenuEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QWidget

from exhibit.model.finding import OWN_FIELDS, Condition, Query, Sort, parse_query
from exhibit.ports import Touched
from ui.actions import Deed
from ui.curator.page import Page
from ui.curator.pieces import remembering
from ui.curator.pieces.beside import Beside
from ui.curator.pieces.choice import Choice
from ui.curator.pieces.completing import searchable
from ui.curator.pieces.deeds import pieces_deeds
from ui.curator.pieces.labels import Labels
from ui.curator.pieces.middle import Middle
from ui.curator.pieces.reading import SHOWN_KINDS
from ui.curator.pieces.rows import RowsModel
from ui.curator.pieces.side import Side, TagPieces
from ui.curator.targets import Target
from ui.curator.workbench import Workbench

RELOAD_MS = 40
"""How long changes are gathered before what is seen is read again."""


class PiecesPage(Page):
    """Finds pieces and shows them; ``form`` stands at the right and follows the bench's selection by itself.

    ``tag_pieces`` is what happens to pieces dropped on a term (default: they are given it);
    ``extend_menu`` adds what other parts of the desk can do to the menu of the pieces chosen.
    """

    name = "pieces"

    def __init__(
        self,
        bench: Workbench,
        form: QWidget | None = None,
        *,
        tag_pieces: TagPieces | None = None,
        extend_menu: Callable[[QMenu], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(bench, parent)
        self.form, self._extend_menu = form, extend_menu
        self.beside: Beside | None = form if isinstance(form, Beside) else None
        self._sought = 0
        self.sort, self.descending = Sort.ACCESSION, False
        self._in_front = self._stale = False
        self.arranged = False
        self.labels = Labels(bench)
        self.model = RowsModel(bench, self.labels, self)
        self.choice = Choice(bench, self.model, self)
        self.middle = Middle(bench, self.labels, self.model, self.choice)
        self.bar, self.views, self.switch = self.middle.bar, self.middle.views, self.middle.switch
        self.side = Side(bench, self.labels, tag_pieces)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._reload_soon = QTimer(self)
        self._reload_soon.setSingleShot(True)
        self._reload_soon.setInterval(RELOAD_MS)
        self._reload_soon.timeout.connect(self.model.reload)
        self._lay_out()
        self._connect()
        self.views.list.show_sort(self.sort, descending=self.descending)

    @property
    def title(self) -> str:
        """What the page is called."""
        return self.tr("Pieces")

    @property
    def query(self) -> Query:
        """What is being looked for."""
        vocabularies = self.labels.vocabularies
        line = searchable(self.bar.line.text(), {*OWN_FIELDS, *vocabularies})
        query = parse_query(line, self.bench.today(), vocabularies)
        return replace(query, sort=self.sort, descending=self.descending)

    def own_deeds(self) -> Sequence[Deed]:
        """What can be done while this page is in front."""
        return [*pieces_deeds(self), *(self.beside.deeds() if self.beside else ())]

    def arrive(self) -> None:
        """Read what was not read yet, or has changed since."""
        self._in_front = True
        if not self.bench.terms():
            self.bench.load_terms(self._begin)
        else:
            self._begin()

    def leave(self) -> bool:
        """Save what is typed in the form."""
        self._in_front = False
        self.choice.publish()
        if self.beside is not None:
            self.beside.flush()
        return True

    def open(self, target: object) -> None:
        """Show a search, or a piece and there what it lacks: where the search hides that, the search goes."""
        if not isinstance(target, Target):
            return
        if target.line is not None:
            self.look_for(target.line)
        if target.piece_id:
            self._sought = target.piece_id
            self.bench.selection.choose((target.piece_id,), target.piece_id)
            self._seek()
        if target.lack is not None and self.beside is not None:
            self.beside.focus_lack(target.lack)

    def refresh(self, touched: Touched) -> None:
        """Read again what may have changed, in its place."""
        if "term" in touched.kinds:
            self._renew_words()
        if "saved_search" in touched.kinds:
            self.side.saved.load()
        if touched.kinds & SHOWN_KINDS:
            self._stale = True
            if self._in_front:
                self._stale = False
                self._reload_soon.start()

    def state(self) -> dict[str, object]:
        """Return how the page stands."""
        return remembering.state_of(self)

    def restore(self, state: dict[str, object]) -> None:
        """Let the page stand as it stood."""
        remembering.restore(self, state)

    def first_focus(self) -> QWidget:
        """The pieces have the keyboard; where there are none, the search line."""
        return self.views.view if self.model.rowCount() or self.model.query is None else self.bar.line

    def look_for(self, line: str) -> None:
        """Write a search line and search for it."""
        self.bar.line.set_line(line)
        self.search()

    @Slot()
    def search(self) -> None:
        """Look for what stands in the line."""
        query = self.query
        self.bar.show_query(query)
        self.model.show(query)
        self.side.count(query)

    @Slot(Condition)
    def toggle(self, condition: Condition) -> None:
        """Add a condition, or take it away again."""
        query = self.query
        present = condition in query.conditions
        changed = query.without(condition) if present else query.with_condition(condition)
        self.look_for(changed.to_text())

    @Slot()
    def clear(self) -> None:
        """Look for everything."""
        self.look_for("")

    @Slot(Sort)
    def sort_by(self, sort: Sort) -> None:
        """Sort by something; by the same again means the other way round."""
        self.descending = sort is self.sort and not self.descending
        self.sort = sort
        self.views.list.show_sort(sort, descending=self.descending)
        self.model.show(self.query)

    def begin_saving(self) -> None:
        """Have the person name the search in the line."""
        query = self.query
        words = [self.labels.value(one.field, one.value) for one in query.conditions if not one.excluded]
        self.side.saved.begin(query.to_text(), ", ".join([*words, *([query.words] if query.words else [])]))

    def showEvent(self, event: QShowEvent) -> None:
        """Share the room out when it is first known, where nothing was remembered."""
        super().showEvent(event)
        if not self.arranged:
            self.arranged = True
            em, width = self.fontMetrics().height(), self.width()
            side, form = min(13 * em, width // 5), min(24 * em, width * 3 // 10)
            self.splitter.setSizes([side, width - side - form, form][: self.splitter.count()])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show what can be done with the pieces chosen."""
        if not self.views.geometry().contains(event.pos()) and not self.views.underMouse():
            super().contextMenuEvent(event)
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._extend_menu is not None:
            self._extend_menu(menu)
        if menu.actions():
            menu.popup(event.globalPos())

    def _begin(self) -> None:
        if self.labels.vocabularies == () and self.bench.terms():
            self._renew_words()
        if self.model.query is None:
            self.side.saved.load()
        if self.model.query is None or self.model.query != self.query:
            self.search()
        elif self._stale:
            self.model.reload()
        self._stale = False

    def _renew_words(self) -> None:
        self.labels.renew()
        self.bar.renew()
        self.model.retell()

    @Slot()
    def _seek(self) -> None:
        """See whether the piece that is to be shown is found, once it is known what is found."""
        if self._sought and not self.model.asking:
            piece_id, self._sought = self._sought, 0
            self.model.with_order(lambda: self._uncover(piece_id))

    def _uncover(self, piece_id: int) -> None:
        if not self.model.places([piece_id]):
            self.bench.selection.choose((piece_id,), piece_id)
            self.clear()

    @Slot()
    def _clear_away(self) -> None:
        """Leave out what is about pieces, as long as there is none at all."""
        for part in (self.side, self.form):
            if part is not None:
                part.setVisible(bool(self.model.total))

    def _lay_out(self) -> None:
        parts = [self.side, self.middle, *([self.form] if self.form is not None else [])]
        for part in parts:
            self.splitter.addWidget(part)
        self.splitter.setStretchFactor(1, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.splitter)

    def _connect(self) -> None:
        self.bar.asked.connect(self.search)
        self.bar.removed.connect(self.toggle)
        self.side.toggled.connect(self.toggle)
        self.side.line_chosen.connect(self.look_for)
        self.side.saved.named.connect(self.middle.go_to_pieces)
        self.views.clearing.connect(self.clear)
        self.views.list.sort_asked.connect(self.sort_by)
        self.model.answered.connect(self._seek)
        self.model.answered.connect(self._clear_away)
        self.model.renewed.connect(lambda: self.side.count(self.query))
