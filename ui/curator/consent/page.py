"""Consents of the whole catalog: what needs somebody, pieces by uses, and the answers of what is chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from exhibit.ports import Touched
from ui.actions import Deed
from ui.curator.consent.matrix import TITLE, Matrix
from ui.curator.consent.panel import ConsentPanel
from ui.curator.consent.table import ConsentTable
from ui.curator.consent.views import Lists, View, empty_words, reading, view_words
from ui.curator.page import Page
from ui.curator.targets import Target
from ui.curator.workbench import Workbench

_KINDS = frozenset({"piece", "consent", "text", "gallery", "section", "stop", "publication"})
_VIEWS = tuple(View)


class ConsentPage(Page):
    """The consent page."""

    name: ClassVar[str] = "consent"

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self._stale = True
        self._lists = Lists()
        self._gallery_id = 0
        self._opened = 0
        self._stop_reading: Callable[[], None] | None = None
        self.matrix = Matrix(bench, self)
        self.tabs = QTabBar()
        self.gallery = QComboBox()
        self.table = ConsentTable(self.matrix)
        self.empty = QLabel()
        self.panel = ConsentPanel(bench)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(120)
        self._later.timeout.connect(self.reload)
        self._lay_out()
        self._connect()
        self._show()

    @property
    def title(self) -> str:
        """What the page is called."""
        return self.tr("Consents")

    @property
    def view(self) -> View:
        """The list in front."""
        return _VIEWS[max(0, self.tabs.currentIndex())]

    def own_deeds(self) -> Sequence[Deed]:
        """Return what can be done while this page is in front."""
        views = [
            Deed(
                name=f"consent.view-{view.value.replace(' ', '-')}",
                text=view_words(view),
                menu="view",
                group=2,
                run=partial(self.tabs.setCurrentIndex, place),
                words=self.tr("consent list"),
            )
            for place, view in enumerate(_VIEWS)
        ]
        withdraw = Deed(
            name="consent.withdraw",
            text=self.tr("&Withdraw consent…"),
            menu="piece",
            group=6,
            run=self.panel.withdraw.click,
            changes=True,
        )
        return [*views, withdraw]

    def arrive(self) -> None:
        """Read the lists where that was not done, or something changed elsewhere."""
        chosen = self.bench.selection.pieces
        if chosen and not self.panel.isEnabled():
            self._opened = self.bench.selection.current
            self.panel.show_pieces(chosen)
        if self._stale:
            self.reload()

    def leave(self) -> bool:
        """Save what is being typed."""
        self.panel.save()
        return True

    def unsaved(self) -> bool:
        """Tell whether an answer or a release could not be stored."""
        return super().unsaved() or self.panel.form.dirty or self.panel.likeness.dirty

    def open(self, target: object) -> None:
        """Show a piece, and there what it lacks; or what a gallery lacks."""
        if not isinstance(target, Target):
            return
        if target.gallery_id:
            self._gallery_id = target.gallery_id
            self.tabs.setCurrentIndex(_VIEWS.index(View.MISSING))
            self.reload()
        if target.piece_id:
            self._opened = target.piece_id
            self.panel.show_pieces((target.piece_id,))
            self._mark()
            self.panel.focus(target.lack)

    def refresh(self, touched: Touched) -> None:
        """Bring lists and panel up to date after a change."""
        self.panel.refresh(touched)
        # What was published is no kind of its own: it comes without a step and without a kind.
        if touched.kinds & _KINDS or not touched.kinds:
            self._stale = True
            if self.isVisible():
                self._later.start()

    def state(self) -> dict[str, object]:
        """Return what is to be remembered."""
        return {"view": self.view.value, "gallery": self._gallery_id}

    def restore(self, state: dict[str, object]) -> None:
        """Take it up."""
        if state.get("view") in {view.value for view in _VIEWS}:
            self.tabs.setCurrentIndex(_VIEWS.index(View(str(state["view"]))))
        gallery = state.get("gallery")
        self._gallery_id = gallery if isinstance(gallery, int) else 0

    def first_focus(self) -> QWidget | None:
        """Return the table."""
        return self.table if self.table.isVisibleTo(self) else self.tabs

    @Slot()
    def reload(self) -> None:
        """Read all lists."""
        self._stale = False
        self._later.stop()
        if self._stop_reading is not None:
            self._stop_reading()
        self._stop_reading = self.bench.read(reading(self.bench.today(), self._gallery_id), self._arrived)

    def _arrived(self, lists: Lists) -> None:
        self._lists = lists
        self._gallery_id = lists.gallery_id
        with QSignalBlocker(self.gallery):
            self.gallery.clear()
            for one in lists.galleries:
                self.gallery.addItem(one.title, one.id)
            self.gallery.setCurrentIndex(self.gallery.findData(lists.gallery_id))
        self._show()

    @Slot()
    def _show(self) -> None:
        view, lists = self.view, self._lists
        for tab, one in enumerate(_VIEWS):
            self.tabs.setTabText(tab, f"{view_words(one)} ({len(lists.ids(one))})")
        chosen = self.table.pieces()
        place = lists.place if view is View.MISSING else ""
        with QSignalBlocker(self.table.selectionModel()):
            self.matrix.show_rows(lists.ids(view), lists.notes(view), place)
        self.table.choose(chosen)
        self.table.suit(view)
        self._gallery_row.setVisible(view is View.MISSING)
        none = not lists.ids(view)
        self.table.setVisible(not none)
        self.panel.setVisible(bool(lists.pieces))
        self.empty.setVisible(none)
        self.empty.setText(empty_words(view, any_gallery=bool(lists.galleries)))
        self._mark()

    @Slot()
    def _turn(self) -> None:
        """Show another list; what is not in it is not in hand any more, so that nothing unseen is changed."""
        self._show()
        self.panel.show_pieces(self.table.pieces())

    def _mark(self) -> None:
        """Choose the piece that was asked for, where this list has it."""
        row = self.matrix.row_of(self._opened) if self._opened else -1
        if row >= 0:
            self.table.choose((self._opened,))
            self.table.scrollTo(self.matrix.index(row, TITLE))
            self._opened = 0

    @Slot()
    def _chosen(self) -> None:
        pieces = self.table.pieces()
        if pieces:
            current = self.table.current_piece()
            self.bench.selection.choose(pieces, current if current in pieces else 0)
            self.panel.show_pieces(pieces)

    @Slot(int)
    def _ask_gallery(self, place: int) -> None:
        self._gallery_id = int(self.gallery.itemData(place))
        self.reload()

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._turn)
        self.gallery.activated.connect(self._ask_gallery)
        self.table.chosen.connect(self._chosen)

    def _lay_out(self) -> None:
        self.tabs.setAccessibleName(self.tr("Lists of consents"))
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(True)
        for view in _VIEWS:
            self.tabs.addTab(view_words(view))
        self._gallery_row = QWidget()
        row = QHBoxLayout(self._gallery_row)
        row.setContentsMargins(0, 0, 0, 0)
        words = QLabel(self.tr("Galler&y"))
        words.setBuddy(self.gallery)
        row.addWidget(words)
        row.addWidget(self.gallery)
        row.addStretch()
        self.empty.setProperty("kind", "hint")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 16, 8, 16)
        column.setSpacing(8)
        for widget in (self.tabs, self._gallery_row):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)
        split = QSplitter()
        split.addWidget(left)
        split.addWidget(self.panel)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        em = self.fontMetrics().averageCharWidth()
        self.panel.setMaximumWidth(em * 72)
        split.setSizes([em * 100, em * 54])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)
