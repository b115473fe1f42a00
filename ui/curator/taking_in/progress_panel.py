"""Long work as it goes on: what is done, how far it is, how quickly, how long still, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from exhibit.pace import Pace

_MINUTE = 60
_SOON = 5


class ProgressPanel(QWidget):
    """Shows a job's progress; ``stop_asked`` when the person wants it to end."""

    stop_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pace = Pace()
        self.heading = QLabel()
        self.heading.setProperty("kind", "heading")
        self.what = QLabel()
        self.what.setTextFormat(Qt.TextFormat.PlainText)
        self.what.setSizePolicy(self.what.sizePolicy().Policy.Ignored, self.what.sizePolicy().Policy.Fixed)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.how_far = QLabel()
        self.how_far.setProperty("kind", "hint")
        self.stop = QPushButton(self.tr("&Stop"))
        self.stop.clicked.connect(self.stop_asked)
        row = QHBoxLayout()
        row.addWidget(self.how_far, 1)
        row.addWidget(self.stop)
        lines = QVBoxLayout(self)
        lines.addWidget(self.heading)
        lines.addSpacing(8)
        lines.addWidget(self.what)
        lines.addWidget(self.bar)
        lines.addLayout(row)
        lines.addStretch(1)

    def begin(self, heading: str) -> None:
        """Show that something has begun, before anything of it can be counted."""
        self.pace = Pace()
        self.heading.setText(heading)
        self.what.setText("")
        self.how_far.setText("")
        self.bar.setRange(0, 0)
        self.stop.setEnabled(True)

    def tell(self, done: int, total: int, what: str, phase: str = "") -> None:
        """Show how far it is."""
        self.pace.tell(done, total, phase)
        self.what.setText(what)
        self.bar.setRange(0, total)
        self.bar.setValue(self.pace.done)
        self.how_far.setText(self._words())

    def finish_up(self, what: str) -> None:
        """Show that the rest cannot be stopped any more."""
        self.what.setText(what)
        self.bar.setRange(0, 0)
        self.how_far.setText("")
        self.stop.setEnabled(False)

    def _words(self) -> str:
        locale = QLocale()
        pace = self.pace
        parts = [
            self.tr("{done} of {total}").format(
                done=locale.toString(pace.done), total=locale.toString(pace.total)
            )
        ]
        if pace.rate:
            parts.append(self.tr("{rate} a second").format(rate=locale.toString(pace.rate, "f", 1)))
        left = pace.seconds_left
        if left is not None:
            parts.append(self._left(left))
        return " · ".join(parts)

    def _left(self, seconds: float) -> str:
        if seconds < _SOON:
            return self.tr("a few seconds left")
        if seconds < _MINUTE:
            return self.tr("about %n second(s) left", "", 5 * round(seconds / 5))
        return self.tr("about %n minute(s) left", "", round(seconds / _MINUTE))
