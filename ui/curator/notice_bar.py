"""One line above the pages for what the program has to say; it never takes the keyboard away."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

SHOWN_MS = 6000
"""How long a word of success stays; a refusal stays until it is closed or the next thing is said."""


class NoticeBar(QWidget):
    """Says one sentence at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel()
        self._words.setProperty("kind", "warning")
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QPushButton(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 0)
        row.addWidget(self._words, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._going = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._going.timeout.connect(self.hide)
        self.hide()

    @property
    def words(self) -> str:
        """What is being said."""
        return self._words.text()

    def say(self, sentence: str) -> None:
        """Say that something is done; the sentence goes by itself."""
        self._show(sentence)
        self._going.start()

    def refuse(self, sentence: str) -> None:
        """Say what cannot be done; the sentence stays until it is closed."""
        self._going.stop()
        self._show(sentence)

    def _show(self, sentence: str) -> None:
        self._words.setText(sentence)
        self._words.setAccessibleName(sentence)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self._words, QAccessible.Event.Alert))
