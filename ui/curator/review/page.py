"""Judging, one work after another: the queue, the work large, and what is given to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from exhibit.model.gate import Lack
from exhibit.model.pieces import Status
from exhibit.ports import Touched
from exhibit.services.reviewing.judging import reasons
from exhibit.services.reviewing.ranking import Queue, queue
from ui.actions import Deed
from ui.curator.page import Page
from ui.curator.review.deeds import page_deeds
from ui.curator.review.in_hand import InHand
from ui.curator.review.overview import Overview
from ui.curator.review.queue_model import QueueModel
from ui.curator.review.queue_panel import QueuePanel
from ui.curator.review.reading import Reading
from ui.curator.targets import Target
from ui.curator.workbench import Workbench

_KINDS = frozenset({"piece", "text", "medium", "review", "tag", "term", "credit", "contributor", "note"})


class ReviewPage(Page):
    """The review page. Blind, it is given nothing that could name anybody: see ``blinding``."""

    name: ClassVar[str] = "review"

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self._stale = True
        self._opened = 0
        self.reading = Reading(bench)
        self.model = QueueModel(bench, self.reading.titles, self)
        self.queue = QueuePanel(self.model)
        self.hand = InHand(bench, self.model, self.reading, self)
        self.overview = Overview(self.model)
        self.views = QStackedWidget()
        self._lay_out()
        self._connect()

    @property
    def title(self) -> str:
        """What the page is called."""
        return self.tr("Review")

    @property
    def ranking(self) -> bool:
        """Whether the overview is in front."""
        return self.views.currentWidget() is self.overview

    def own_deeds(self) -> Sequence[Deed]:
        """Return what can be done while this page is in front."""
        return page_deeds(self)

    def arrive(self) -> None:
        """Read the queue where that was not done, or something changed elsewhere."""
        if self._stale:
            self.reload()

    def leave(self) -> bool:
        """Save the remark."""
        self.hand.care.flush()
        return True

    def open(self, target: object) -> None:
        """Show a piece, and there what it lacks; the queue need not have it."""
        if not isinstance(target, Target) or not target.piece_id:
            return
        notes = target.lack is Lack.CONTENT_NOTE_REVIEW
        self._opened = target.piece_id
        self.show_ranking(ranking=False)
        self.show_piece(target.piece_id)
        self.hand.side.setCurrentIndex(1 if notes else 0)
        (self.hand.care.looked.box if notes else self.queue.list).setFocus()

    def refresh(self, touched: Touched) -> None:
        """Bring the rows and the piece in hand up to date; nothing moves from its place."""
        if not touched.kinds & _KINDS:
            return
        self.model.renew(touched.piece_ids)
        if not self.isVisible() or any(self.model.place_of(one) < 0 for one in touched.piece_ids):
            self._stale = True
        if "piece" in touched.kinds and self.isVisible():
            self._read_queue(self._show_counts)
        self.hand.refresh(touched)

    def state(self) -> dict[str, object]:
        """Return what is to be remembered."""
        return {
            **self.queue.state(),
            "late": self.hand.side.late.isChecked(),
            "piece": self.hand.piece_id,
            "reasons": {str(piece): reason for piece, reason in self.hand.reasons.items()},
            "ranking": self.ranking,
        }

    def restore(self, state: dict[str, object]) -> None:
        """Take it up."""
        self.queue.restore(state)
        self.reading.blind = self.queue.blind.isChecked()
        self.hand.side.late.setChecked(state.get("late") is not False)
        piece = state.get("piece")
        self.hand.piece_id = piece if isinstance(piece, int) else 0
        self.hand.take_up_reasons(state.get("reasons"))
        if state.get("ranking") is True:
            self.views.setCurrentWidget(self.overview)
            self.queue.show_ranking(ranking=True)

    def first_focus(self) -> QWidget | None:
        """Return the list of pieces."""
        return self.overview.table if self.ranking else self.queue.list

    def reload(self) -> None:
        """Read the queue as it is wished now."""
        self._stale = False
        self._read_queue(self._arrived)

    def show_piece(self, piece_id: int) -> None:
        """Bring a piece before the eye."""
        self.hand.reviewer = self.queue.name or self.bench.who
        self.queue.mark(piece_id)
        self.hand.take_up(piece_id)

    def step(self, by: int) -> None:
        """Go to the next piece of the queue, or the one before; at its end it stays."""
        place = self.model.place_of(self.hand.piece_id)
        other = self.model.piece_at(place + by if place >= 0 else 0)
        if other:
            self.show_piece(other)
        elif self.model.rowCount():
            last = self.tr("This is the last piece here.")
            self.bench.said.emit(last if by > 0 else self.tr("This is the first piece here."))

    def take(self, points: int, criterion: str = "") -> None:
        """Take a digit: for a criterion, or for the one whose turn it is."""
        if not self.hand.piece_id or self.ranking:
            return
        if criterion:
            self.hand.scores.give(criterion, points)
        else:
            self.hand.scores.take(points)

    def clear(self) -> None:
        """Take the reviewer's own score back."""
        if self.hand.piece_id and not self.ranking:
            self.hand.scores.clear()

    def decide(self, status: Status) -> None:
        """Decide on the piece in hand; on the pieces chosen, where the ranking is in front."""
        if self.ranking:
            self.overview.decide(status)
        else:
            self.hand.decide(status)

    def show_ranking(self, *, ranking: bool) -> None:
        """Show the ranking, or one work after another."""
        self.views.setCurrentWidget(self.overview if ranking else self._one)
        self.queue.show_ranking(ranking=ranking)
        focus = self.first_focus()
        if focus is not None:
            focus.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn to what is further down in a long text by Space, and to the next piece by Space or Enter."""
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        words = self.hand.work.words
        if self.ranking or not plain:
            super().keyPressEvent(event)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.step(1)
        elif event.key() == Qt.Key.Key_Space:
            if not (words.isVisible() and words.scroll_on()):
                self.step(1)
        else:
            super().keyPressEvent(event)

    def _read_queue(self, done: Callable[[tuple[Queue, tuple[str, ...]]], None]) -> None:
        wish = self.queue.wish()
        self.bench.read(lambda view: (queue(view, wish), reasons(view)), done)

    def _arrived(self, found: tuple[Queue, tuple[str, ...]]) -> None:
        waiting, _ = found
        self.model.show_rows(waiting.judged)
        self._show_counts(found)
        self.overview.forget_order()
        first = waiting.judged[0].piece_id if waiting.judged else 0
        piece = self.hand.piece_id
        kept = piece and (self.model.place_of(piece) >= 0 or piece == self._opened)
        self.show_piece(piece if kept else first)

    def _show_counts(self, found: tuple[Queue, tuple[str, ...]]) -> None:
        waiting, given = found
        self.queue.show_queue(waiting, self.bench.who)
        self.hand.decisions.offer_reasons(() if self.reading.blind else given)

    @Slot(bool)
    def _change_blindness(self, blind: bool) -> None:
        self.reading.blind = blind
        self.model.forget_titles()
        self.hand.show_again()
        self._read_queue(self._show_counts)

    @Slot()
    def _wish(self) -> None:
        self._opened = 0
        self.hand.judging.begin()
        self.reload()

    @Slot(tuple)
    def _choose(self, pieces: tuple[int, ...]) -> None:
        if pieces and self.ranking and not self.reading.blind:
            self.bench.selection.choose(pieces)

    def _connect(self) -> None:
        self.queue.wished.connect(self._wish)
        self.queue.blinded.connect(self._change_blindness)
        self.queue.ranked.connect(lambda ranking: self.show_ranking(ranking=ranking))
        self.queue.chosen.connect(self.show_piece)
        self.queue.import_wanted.connect(lambda: self.bench.go("import"))
        self.model.modelReset.connect(lambda: self.queue.mark(self.hand.piece_id))
        self.overview.decided.connect(lambda one, why, ids: self.hand.judging.decide(ids, one, why))
        self.overview.opened.connect(lambda piece: self.open(Target(piece_id=piece)))
        self.overview.chosen.connect(self._choose)

    def _lay_out(self) -> None:
        self._one = self.hand.widget()
        self.views.addWidget(self._one)
        self.views.addWidget(self.overview)
        whole = QSplitter()
        whole.addWidget(self.queue)
        whole.addWidget(self.views)
        whole.setStretchFactor(0, 1)
        whole.setStretchFactor(1, 4)
        whole.setChildrenCollapsible(False)
        em = self.fontMetrics().averageCharWidth()
        self.queue.setMaximumWidth(em * 60)
        whole.setSizes([em * 36, em * 130])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(whole)
