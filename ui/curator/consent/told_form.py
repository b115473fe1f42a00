"""What the forms for answers and releases share: they tell of what is typed when the person pauses."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.curator.autosave import PAUSE_MS


class ToldForm(QWidget):
    """A form that says when what stands in it may be saved."""

    edited = Signal()
    """Nobody has typed for a moment, or a field was left: what stands here may be saved."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dirty = False
        """Whether something is typed that ``edited`` has not told yet."""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.flush)

    @Slot()
    def flush(self) -> None:
        """Tell what is typed, where it was not told yet."""
        self._pause.stop()
        if self.dirty:
            self.dirty = False
            self.edited.emit()

    def _forget(self) -> None:
        """Let go of what was typed and not told, because something else is shown."""
        self._pause.stop()
        self.dirty = False

    @Slot()
    def _typed(self) -> None:
        self.dirty = True
        self._pause.start()

    @Slot()
    def _chosen(self) -> None:
        self.dirty = True
        self.flush()
