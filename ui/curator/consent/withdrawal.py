"""Withdrawing: the day, the reason, and at once where the piece is still to be seen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from exhibit.services.reviewing.standing import StillOut
from ui.curator.consent.dates import CalmDateEdit
from ui.curator.consent.wording import edition_words


class Withdrawal(QFrame):
    """Opens in the panel, asks what it must know, and is gone again."""

    confirmed = Signal(date, str)
    """The day and the reason."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.out = QLabel()
        self.out.setWordWrap(True)
        self.out.setTextFormat(Qt.TextFormat.PlainText)
        self.out.setProperty("kind", "warning")
        self.day = CalmDateEdit()
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("d MMM yyyy")
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("if they gave one; private"))
        self.go = QPushButton(self.tr("Withdraw"))
        self.go.setProperty("kind", "primary")
        self.go.clicked.connect(self._confirm)
        self.reason.returnPressed.connect(self._confirm)
        self.leave = QPushButton(self.tr("Leave it"))
        self.leave.clicked.connect(self.hide)
        self._lay_out()
        self.hide()

    def ask(self, today: date) -> None:
        """Open."""
        self.day.setDate(QDate(today.year, today.month, today.day))
        self.reason.clear()
        self.show()
        self.day.setFocus()

    def show_editions(self, out: Sequence[StillOut]) -> None:
        """Say in which editions the pieces are now."""
        editions = {one.id: (one, one.id in piece.surmised) for piece in out for one in piece.editions}
        lines = [f"• {edition_words(one, surmised=surmised)}" for one, surmised in editions.values()]
        self.out.setText(
            self.tr("It is in %n published editions, which must be replaced:", "", len(lines))
            + "\n"
            + "\n".join(lines)
            if lines
            else self.tr("It is in no published edition.")
        )

    def _confirm(self) -> None:
        chosen = self.day.date()
        self.hide()
        self.confirmed.emit(date(chosen.year(), chosen.month(), chosen.day()), self.reason.text().strip())

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("Withdrawn on"), self.day)
        form.addRow(self.tr("Reason"), self.reason)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.leave)
        row.addWidget(self.go)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addWidget(self.out)
        layout.addLayout(form)
        layout.addLayout(row)
