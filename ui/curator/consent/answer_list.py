"""The answers of one piece in a list, and a place for a new one."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QListWidget, QListWidgetItem, QWidget

from exhibit.model.consent import Consent, Use
from exhibit.services.reviewing.standing import standing_of
from ui.curator.consent.wording import MARKS, standing_words
from ui.curator.naming import use_name
from ui.curator.plain_label import plain_tip

_MOST_ROWS = 6


class AnswerList(QListWidget):
    """One line for each answer."""

    picked = Signal(int)
    """The id of the answer that was chosen, 0 for a new one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Answers of this piece"))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._pick)

    def show_answers(self, consents: Iterable[Consent], chosen: int, today: date) -> None:
        """Show these answers, each as it stands at a place where it holds."""
        with QSignalBlocker(self):
            self.clear()
            for one in consents:
                answer = standing_of((one,), one.use, today, next(iter(one.places), ""))
                words = f"{MARKS[answer.standing]} {use_name(one.use)}: {standing_words(answer)}"
                self._add(words, one.id, chosen)
            self._add(self.tr("+ New answer"), 0, chosen)
        rows = min(self.count(), _MOST_ROWS)
        self.setFixedHeight(self.sizeHintForRow(0) * rows + 2 * self.frameWidth() + 2)

    def _add(self, words: str, consent_id: int, chosen: int) -> None:
        item = QListWidgetItem(words)
        item.setToolTip(plain_tip(words))
        item.setData(Qt.ItemDataRole.UserRole, consent_id)
        self.addItem(item)
        if consent_id == chosen:
            self.setCurrentItem(item)

    def _pick(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.picked.emit(int(item.data(Qt.ItemDataRole.UserRole)))


class UseBoxes(QWidget):
    """The uses that a new answer is about."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes = {use: QCheckBox(use_name(use)) for use in Use}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        for place, box in enumerate(self.boxes.values()):
            grid.addWidget(box, place // 3, place % 3)
            box.toggled.connect(self.changed)
        self.boxes[Use.KIOSK].setChecked(True)

    def uses(self) -> tuple[Use, ...]:
        """Return what is ticked."""
        return tuple(use for use, box in self.boxes.items() if box.isChecked())
