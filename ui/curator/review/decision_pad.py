"""Deciding: a status at the press of a button or a letter, with a reason; all of it can be taken back."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from exhibit.model.pieces import Status
from exhibit.model.review import Review, ReviewKind
from ui.curator.naming import status_name
from ui.curator.review.score_pad import mark_chosen
from ui.curator.review.wording import day_words, decision_words

KEYS = {
    Status.ACCEPTED: "A",
    Status.NEEDS_INFORMATION: "I",
    Status.IN_REVIEW: "R",
    Status.NOT_SELECTED: "X",
    Status.WITHDRAWN: "W",
    Status.SUBMITTED: "",
}
"""The decisions in the order of their buttons, each with its letter."""


class DecisionPad(QWidget):
    """Buttons for every status, and the reason that goes with the next decision."""

    decided = Signal(Status, str)
    """A status and the reason that was written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stands = QLabel()
        self.stands.setWordWrap(True)
        self.stands.setTextFormat(Qt.TextFormat.PlainText)
        self.reason = QComboBox()
        self.buttons: dict[Status, QPushButton] = {}
        self._make_reason()
        self._lay_out()

    def show_status(self, status: Status, reviews: tuple[Review, ...], *, nameless: bool) -> None:
        """Say where a piece stands, and who decided so."""
        decisions = [one for one in reviews if one.kind is ReviewKind.DECISION and one.outcome is status]
        self.stands.setText(_standing(status, decisions[-1] if decisions else None, nameless=nameless))
        for one, button in self.buttons.items():
            button.setChecked(one is status)
            mark_chosen(button, _button_words(one), chosen=one is status)

    def offer_reasons(self, reasons: tuple[str, ...]) -> None:
        """Offer reasons that were given before."""
        with QSignalBlocker(self.reason):
            kept = self.reason.currentText()
            self.reason.clear()
            self.reason.addItems(reasons)
            self.reason.setCurrentIndex(-1)
            self.reason.setEditText(kept)

    def decide(self, status: Status) -> None:
        """Decide, with the reason that is written now; the next decision begins without one."""
        reason = self.reason.currentText().strip()
        self.reason.setEditText("")
        self.decided.emit(status, reason)

    def _make_reason(self) -> None:
        self.reason.setEditable(True)
        self.reason.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.reason.setMinimumContentsLength(8)
        self.reason.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.reason.setAccessibleName(self.tr("Reason of the next decision"))
        line = self.reason.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("Why? Kept with the decision, private"))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(8)
        for place, status in enumerate(KEYS):
            words = decision_words(status)
            button = QPushButton(_button_words(status))
            button.setCheckable(True)
            button.setAccessibleName(words)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setMinimumHeight(int(self.fontMetrics().height() * 1.9))
            button.clicked.connect(lambda _=False, status=status: self.decide(status))
            self.buttons[status] = button
            wide = status in {Status.WITHDRAWN, Status.SUBMITTED}
            row = place // 2 if not wide else place - 2
            grid.addWidget(button, row, 0 if wide else place % 2, 1, 2 if wide else 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.stands)
        layout.addWidget(self.reason)
        layout.addLayout(grid)


def _button_words(status: Status) -> str:
    words = decision_words(status)
    return f"{words} · {KEYS[status]}" if KEYS[status] else words


def _standing(status: Status, decision: Review | None, *, nameless: bool) -> str:
    parts = [status_name(status)]
    if decision is not None:
        if decision.decided_on is not None:
            parts.append(day_words(decision.decided_on))
        if decision.reviewer and not nameless:
            parts.append(decision.reviewer)
    words = " · ".join(parts)
    return (
        f"{words}\n{decision.reason}" if decision is not None and decision.reason and not nameless else words
    )
