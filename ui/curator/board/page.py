"""The board's page: galleries on the left, the walk in the middle, words and balance on the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from exhibit.model.dossier import Dossier
from exhibit.ports import Touched
from exhibit.services.arranging import ArrangedStop, ArrangedTour, Arrangement
from exhibit.services.arranging.balancing import Concern
from ui.actions import Deed
from ui.curator.autosave import Autosaves
from ui.curator.board.board_deeds import board_deeds
from ui.curator.board.doing import Doing
from ui.curator.board.items import hint_words, items_of, tr
from ui.curator.board.panels import Panels
from ui.curator.board.previewer import Previewer
from ui.curator.board.reading import Found, read_board
from ui.curator.board.view import Keys
from ui.curator.page import Page
from ui.curator.targets import Target
from ui.curator.workbench import Workbench
from ui.formatting import own_name

_ARRANGED = frozenset({"gallery", "section", "stop", "tour", "tour_stop"})
"""What can change without changing a piece."""

_SOON_MS = 10
"""Changes that come one after another are read once."""


class BoardPage(Page):
    """Arranging a gallery by hand and by keys."""

    name = "board"

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.gallery_id = 0
        self.tour_id = 0
        self.language = ""
        self.arrangement: Arrangement | None = None
        self._known: dict[int, Dossier] = {}
        self._outdated: set[int] = set()
        self._arrived = False
        self._wanted_piece = 0
        self.title_wanted = False
        """Whether the title of the gallery is to be written as soon as it is shown."""
        self._choose: Keys = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self.saves = Autosaves(bench, self)
        self.panels = panels = Panels(bench, self.saves)
        self.galleries, self.shelf, self.tours, self.board = (
            panels.galleries,
            panels.shelf,
            panels.tours,
            panels.board,
        )
        self.words, self.stop, self.balance, self.tabs = (
            panels.words,
            panels.stop,
            panels.balance,
            panels.tabs,
        )
        self.previewer = Previewer(bench, self)
        self.doing = Doing(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(panels)
        self._connect()

    # What the window asks.

    @property
    def title(self) -> str:
        """What the page is called."""
        return tr("Gallery board")

    def deeds(self) -> Sequence[Deed]:
        """What can be done with a gallery, from anywhere."""
        return board_deeds(self)

    def arrive(self) -> None:
        """Read the gallery that is shown, or the first there is."""
        self._arrived = True
        self.read()

    def leave(self) -> bool:
        """Save what is being typed."""
        self.saves.flush()
        return True

    def open(self, target: object) -> None:
        """Show a gallery, and in it a piece."""
        if isinstance(target, Target):
            self._wanted_piece = target.piece_id
            self.show_gallery(target.gallery_id or self.gallery_id)

    def refresh(self, touched: Touched) -> None:
        """Read again soon; what did not change of the pieces is kept."""
        if not touched.kinds <= _ARRANGED:
            self._outdated |= touched.piece_ids
        if self._arrived:
            self._soon.start()

    def state(self) -> dict[str, object]:
        """Remember the gallery and how wide everything is."""
        return {"gallery": self.gallery_id, "widths": self.panels.sizes(), "tab": self.tabs.currentIndex()}

    def restore(self, state: dict[str, object]) -> None:
        """Come back to the gallery and the widths."""
        gallery, widths, tab = state.get("gallery"), state.get("widths"), state.get("tab")
        self.gallery_id = gallery if isinstance(gallery, int) else 0
        if (
            isinstance(widths, list)
            and len(widths) == self.panels.count()
            and all(isinstance(w, int) for w in widths)
        ):
            self.panels.setSizes(widths)
        if isinstance(tab, int):
            self.tabs.setCurrentIndex(tab)

    def first_focus(self) -> QWidget | None:
        """The board, or the button that makes the first gallery."""
        if self.arrangement is None and self._arrived and not self.gallery_id:
            return self.panels.begin
        return self.board

    # What is shown.

    def show_gallery(self, gallery_id: int) -> None:
        """Show another gallery, from its beginning."""
        if gallery_id != self.gallery_id:
            self.saves.flush()
            self.gallery_id, self.tour_id, self.language = gallery_id, 0, ""
        self.read()

    def show_tour(self, tour_id: int) -> None:
        """Look at a tour, or at the whole walk (0)."""
        self.saves.flush()
        self.tour_id = tour_id
        self.read()

    def speak(self, language: str) -> None:
        """Write in another language."""
        self.saves.flush()
        self.language = language
        self._show_all()

    def choose_next(self, stop_ids: Sequence[int]) -> None:
        """Have these stops chosen as soon as they are on the board."""
        self.choose_keys([(0, one) for one in stop_ids])

    def choose_keys(self, keys: Keys) -> None:
        """Have these items chosen as soon as they are on the board."""
        self._choose = keys
        self._soon.start()

    def read(self) -> None:
        """Read the galleries and the one that is shown."""
        if not self._arrived:
            return
        self._soon.stop()
        for one in self._outdated:
            self._known.pop(one, None)
        self._outdated.clear()
        wanted, day, terms, known = self.gallery_id, self.bench.today(), self.bench.terms(), dict(self._known)
        self.saves.read(lambda view: read_board(view, wanted, day, terms, known), self._show)

    def stop_of(self, stop_id: int) -> ArrangedStop | None:
        """Return a stop of the gallery that is shown."""
        found = self.arrangement.stops if self.arrangement else ()
        return next((one for one in found if one.id == stop_id), None)

    @property
    def tour(self) -> ArrangedTour | None:
        """The tour that is looked at, None for the whole walk."""
        found = self.arrangement.tours if self.arrangement else ()
        return next((one for one in found if one.id == self.tour_id), None)

    def _show(self, found: Found) -> None:
        self.arrangement = found.arrangement
        self.gallery_id = found.arrangement.gallery.id if found.arrangement else 0
        if found.arrangement:
            self._known = {one.dossier.piece.id: one.dossier for one in found.arrangement.stops}
            self.language = self.language or found.arrangement.gallery.language
            if self.tour_id not in {one.id for one in found.arrangement.tours}:
                self.tour_id = 0
        self.galleries.show_galleries(found.galleries, self.gallery_id, writable=self.bench.writable)
        self.shelf.show_gallery(self.gallery_id)
        self._show_all()
        if self.title_wanted and found.arrangement:
            self.title_wanted = False
            self.panels.begin_title()
        if found.arrangement and found.balance:
            self.balance.show_balance(found.arrangement, found.balance, found.concerns, self.bench.language)
        count = len(found.concerns)
        self.tabs.setTabText(2, tr("Balance ({count})").format(count=count) if count else tr("Balance"))

    def _show_all(self) -> None:
        arrangement, writable = self.arrangement, self.bench.writable
        tour = self.tour
        self.board.items.writable = writable and tour is None
        self.board.touring = tour is not None
        if self._wanted_piece and arrangement:
            self._choose = [
                (0, one.id) for one in arrangement.stops if one.dossier.piece.id == self._wanted_piece
            ]
            self._wanted_piece = 0
        items = items_of(arrangement, self.language, self.tour_id) if arrangement else ()
        self.board.show_items(items, self._choose)
        if self._choose and self.board.items.rows_of(self._choose):
            self._choose = []
        self.tours.show_tours(arrangement, self.tour_id, self.language, writable=writable)
        self.words.show_words(arrangement, tour, self.language)
        self.panels.hint.setText(hint_words(items, touring=tour is not None))
        self.panels.show_empty(empty=arrangement is None)
        self.show_in_hand()

    def show_in_hand(self) -> None:
        """Show the stop in hand on the right, and choose its piece everywhere."""
        current = self.board.current
        stop = self.stop_of(current.stop_id) if current else None
        self.stop.show_stop(stop, self.language, own_name(self.language or "en"), self.tour)
        pieces = tuple(one.piece_id for one in self.board.chosen)
        if pieces:
            in_hand = current.piece_id if current and current.piece_id in pieces else 0
            self.bench.selection.choose(pieces, in_hand)

    def jump(self, concern: Concern) -> None:
        """Show what a concern is about."""
        keys = [(0, one) for one in concern.stops] or [(1, concern.section_id)]
        self.board.choose(keys)
        self.board.setFocus()

    def _connect(self) -> None:
        board, doing = self.board, self.doing
        pairs: list[tuple[object, Callable[..., object]]] = [
            (self._soon.timeout, self.read),
            (self.panels.begin.clicked, doing.new_gallery),
            (self.galleries.chosen, self.show_gallery),
            (self.galleries.new_wanted, doing.new_gallery),
            (self.galleries.duplicate_wanted, doing.duplicate_gallery),
            (self.shelf.wanted, doing.add_pieces),
            (self.tours.chosen, self.show_tour),
            (self.tours.make.clicked, doing.new_tour),
            (self.tours.remove.clicked, doing.remove_tour),
            (self.tours.section.clicked, doing.add_section),
            (self.tours.number.clicked, doing.number_in_order),
            (self.tours.preview.clicked, doing.preview),
            (self.words.spoke, self.speak),
            (self.stop.wanted, lambda target: self.bench.go("pieces", target)),
            (self.balance.jumped, self.jump),
            (board.moved, self.show_in_hand),
            (board.shifted, doing.shift),
            (board.sent, doing.send),
            (board.dropped_stops, doing.move_stops),
            (board.dropped_pieces, doing.add_pieces),
            (board.removal, doing.remove),
            (board.entered, doing.enter),
            (board.toggled, doing.toggle),
            (board.delegate_.edited, doing.edited),
        ]
        for signal, slot in pairs:
            signal.connect(slot)  # type: ignore[attr-defined]
