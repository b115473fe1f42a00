"""The piece in hand: read, shown large, and what is given to it sent off, digit by digit."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QSplitter

from exhibit.model.dossier import Dossier
from exhibit.model.pieces import Status
from exhibit.model.review import SafeMessage
from exhibit.ports import Touched
from ui.curator.review.judging import Judging
from ui.curator.review.queue_model import QueueModel
from ui.curator.review.reading import Reading
from ui.curator.review.side import Side
from ui.curator.review.work import WorkView
from ui.curator.targets import Target
from ui.curator.workbench import Workbench


class InHand(QObject):
    """One piece at a time, and the next one made ready. Who judges, and whether blind, is said to it."""

    def __init__(self, bench: Workbench, model: QueueModel, reading: Reading, parent: QObject) -> None:
        super().__init__(parent)
        self.piece_id = 0
        self.reviewer = bench.who
        self._bench, self._model, self._reading = bench, model, reading
        self._dossier: Dossier | None = None
        self._reasons: dict[int, str] = {}
        """Reasons that were begun for pieces on which nothing is decided yet."""
        self.judging = Judging(bench, self._saved)
        self.work = WorkView(bench)
        self.side = Side(bench.language)
        self.scores, self.decisions, self.care = self.side.scores, self.side.decisions, self.side.care
        self._connect()
        self._show(None)

    def widget(self) -> QSplitter:
        """Return work and side, beside each other."""
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.work)
        split.addWidget(self.side)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        em = self.work.fontMetrics().averageCharWidth()
        self.side.setMaximumWidth(em * 64)
        split.setSizes([em * 84, em * 46])
        return split

    @property
    def reasons(self) -> dict[int, str]:
        """The reasons that were begun for pieces on which nothing is decided yet, by the piece's id."""
        self._reasons[self.piece_id] = self.decisions.reason.currentText()
        return {piece: reason for piece, reason in self._reasons.items() if piece and reason.strip()}

    def take_up_reasons(self, reasons: object) -> None:
        """Take up what ``reasons`` returned, with its keys as JSON has them; what does not fit is left."""
        found = reasons.items() if isinstance(reasons, dict) else ()
        self._reasons = {int(key): str(reason) for key, reason in found if str(key).isdecimal()}
        self.decisions.reason.setEditText(self._reasons.get(self.piece_id, ""))

    def take_up(self, piece_id: int) -> None:
        """Bring a piece before the eye; what is given from here on is a step of its own."""
        if piece_id != self.piece_id:
            self._reasons = self.reasons
            self.decisions.reason.setEditText(self._reasons.get(piece_id, ""))
            self.care.flush()
            self.judging.begin()
            self.piece_id = piece_id
            # Digits that come before the piece is read are already meant for it.
            self.scores.show_review(None, arrived=True)
            if (kept := self._reading.kept(piece_id)) is not None:
                self._show(kept)
        if not self._reading.blind and piece_id:
            self._bench.selection.choose((piece_id,), piece_id)
        self.read()

    def refresh(self, touched: Touched) -> None:
        """Bring what is shown up to date after a change."""
        self._reading.forget(touched.piece_ids)
        if self.piece_id in touched.piece_ids:
            self.read()

    def read(self) -> None:
        """Read the piece, and the one that comes after it."""
        if not self.piece_id:
            self._show(None)
            return
        place = self._model.place_of(self.piece_id)
        ahead = self._model.piece_at(place + 1) if place >= 0 else 0
        self._reading.read(self.piece_id, ahead, self._arrived)

    def show_again(self) -> None:
        """Show the same piece to another reviewer, or with names covered or not."""
        self._show(self._dossier)

    def decide(self, status: Status) -> None:
        """Decide on the piece."""
        if self.piece_id:
            self.decisions.decide(status)

    def look_at_notes(self) -> None:
        """Say that the content notes of the piece were looked at; only the box itself takes that back."""
        if self._ready and self.side.isVisible():
            self.side.setCurrentIndex(1)
            if not self.care.looked.box.isChecked():
                self.care.looked.box.click()

    def _arrived(self, dossier: Dossier | None, ahead: Dossier | None) -> None:
        self._show(dossier)
        if ahead is not None:
            self.work.preload(ahead)

    def _show(self, dossier: Dossier | None) -> None:
        arrived = dossier is None or self._dossier is None or self._dossier.piece.id != dossier.piece.id
        self._dossier = dossier
        seen = self._reading.shown(dossier) if dossier is not None else None
        self.work.show_work(seen)
        self.side.setVisible(seen is not None)
        self.side.setEnabled(seen is not None and self._bench.writable)
        if seen is None:
            return
        self.side.show_piece(seen, self.reviewer, nameless=self._reading.blind)
        if not self.judging.pending:
            self.side.show_points(arrived=arrived)

    @property
    def _ready(self) -> bool:
        """Whether what the side shows is of the piece in hand."""
        return self._dossier is not None and self._dossier.piece.id == self.piece_id

    @Slot(str, int)
    def _score(self, criterion: str, points: int) -> None:
        if self.piece_id:
            self.judging.score(self.piece_id, self.reviewer, criterion, points)
            self.side.show_strip()

    @Slot()
    def _clear(self) -> None:
        if self.piece_id:
            self.judging.clear(self.piece_id, self.reviewer)
            self.side.show_strip()

    @Slot(frozenset, str)
    def _check(self, ticked: frozenset[SafeMessage], remark: str) -> None:
        if self._ready:
            self.judging.check(self.piece_id, self.reviewer, ticked, remark)

    @Slot(bool)
    def _look_at_notes(self, finished: bool) -> None:
        if self._ready:
            self.judging.look_at_notes(self.piece_id, self.reviewer, finished=finished)

    @Slot(Status, str)
    def _decide(self, status: Status, reason: str) -> None:
        """Send a decision off; where it cannot be stored, its reason stands there again."""
        piece_id = self.piece_id

        def give_back() -> None:
            if piece_id != self.piece_id:
                self._reasons[piece_id] = reason
            elif not self.decisions.reason.currentText():
                self.decisions.reason.setEditText(reason)

        self.judging.decide([piece_id], status, reason, give_back)

    def _saved(self) -> None:
        """Show what is stored, once nothing that was given is under way."""
        if not self.judging.pending:
            self.read()

    def _connect(self) -> None:
        self.scores.given.connect(self._score)
        self.scores.cleared.connect(self._clear)
        self.decisions.decided.connect(self._decide)
        self.care.looked_at.connect(self._look_at_notes)
        self.care.checked.connect(self._check)
        self.care.change_wanted.connect(lambda: self._bench.go("pieces", Target(piece_id=self.piece_id)))
