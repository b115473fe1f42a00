"""Finding a row by typing the first letters of its title, without looking through the rows."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QApplication


class Typed:
    """What was typed within the time in which letters belong together."""

    def __init__(self) -> None:
        self._text = ""
        self._since = QElapsedTimer()

    def add(self, text: str) -> tuple[str, bool]:
        """Take letters typed; return all that belong together, and whether the next such row is meant.

        The same letter again means the next row that begins with it, as in every list.
        """
        late = not self._since.isValid() or self._since.elapsed() > QApplication.keyboardInputInterval()
        self._since.start()
        if late or self._text == text:
            again = self._text == text and not late
            self._text = text
            return text, again or late
        self._text += text
        return self._text, False
