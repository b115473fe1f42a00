"""What stands where there is nothing to see: friendly words, and what to do next."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

Offer = tuple[str, Callable[[], object]]


class Emptiness(QWidget):
    """A heading, a sentence, and buttons; the first of them is what one most likely wants."""

    def __init__(
        self, heading: str, sentence: str, offers: Sequence[Offer], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.heading, self.sentence = QLabel(heading), QLabel(sentence)
        self.heading.setProperty("kind", "heading")
        self.sentence.setProperty("kind", "hint")
        for label in (self.heading, self.sentence):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.buttons = [self._button(text, run) for text, run in offers]
        if self.buttons:
            self.buttons[0].setProperty("kind", "primary")
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addStretch(1)
        for button in self.buttons:
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(16)
        column.addStretch(2)
        column.addWidget(self.heading)
        column.addWidget(self.sentence)
        column.addLayout(row)
        column.addStretch(3)

    def _button(self, text: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(lambda _=False: run())
        return button
