"""What is to be known of a row in words: as high as its words are, and scrolled where there is less room."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.curator.plain_label import plain_label, plain_tip
from ui.curator.taking_in.words import tr

_LINES = 12
_LEAST_LINES = 4


class Told(QScrollArea):
    """The reasons to look at a row, what its files say inside, and where they are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reasons = plain_label("warning")
        self.inside = plain_label("hint")
        self.files = plain_label("hint")
        self.setAccessibleName(self.tr("What to know of the row"))
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        within = QWidget()
        self._lines = lines = QVBoxLayout(within)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        for label in (self.reasons, self.inside, self.files):
            lines.addWidget(label)
        lines.addStretch(1)
        self.setWidget(within)

    def tell(self, reasons: Iterable[str], inside: Iterable[str], files: Iterable[str]) -> None:
        """Show these lines, and nothing where there are none."""
        shown = [
            _say(label, list(lines))
            for label, lines in ((self.reasons, reasons), (self.inside, inside), (self.files, files))
        ]
        self.setVisible(any(shown))
        self.verticalScrollBar().setValue(0)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room that all of the words need at this width."""
        width = max(self.viewport().width(), 1)
        return QSize(0, self._lines.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return room for a few lines."""
        least = _LEAST_LINES * self.fontMetrics().height()
        return QSize(0, min(least, self.sizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Need another height at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


def _say(label: QLabel, lines: list[str]) -> bool:
    rest = len(lines) - _LINES
    more = [tr("… and {number} more").format(number=rest)] if rest > 0 else []
    label.setText("\n".join([*lines[:_LINES], *more]))
    label.setToolTip(plain_tip("\n".join(lines)) if more else "")
    label.setVisible(bool(lines))
    return bool(lines)
