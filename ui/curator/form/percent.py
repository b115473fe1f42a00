"""A number field for a part of a whole, in percent."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QWidget


class Percent(QDoubleSpinBox):
    """From 0 to 100; the wheel leaves it alone unless the keyboard is in it."""

    begun = Signal()
    """The keyboard came into the field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, 100)
        self.setDecimals(1)
        self.setSuffix(self.tr(" %"))
        self.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_share(self, share: float) -> None:
        """Show a part, 0 to 1, where it is not what stands here anyway."""
        if round(100 * share, 1) != round(self.value(), 1):
            with QSignalBlocker(self):
                self.setValue(100 * share)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes here begins anew."""
        super().focusInEvent(event)
        self.begun.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
