"""A day that may be none, and says so."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QDateEdit, QHBoxLayout, QSizePolicy, QWidget


class CalmDateEdit(QDateEdit):
    """A date field that a scrolling hand does not change in passing."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn only while the keyboard is here."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class OptionalDate(QWidget):
    """A date field with a box for "none" beside it."""

    edited = Signal()
    """The person chose another day, or none."""

    def __init__(self, name: str, none: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = CalmDateEdit()
        self.edit.setCalendarPopup(True)
        self.edit.setDisplayFormat("d MMM yyyy")
        self.edit.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.edit.setAccessibleName(name)
        self.edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.none = QCheckBox(none)
        self.none.setAccessibleName(f"{name}: {none}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.edit, 1)
        row.addWidget(self.none)
        self.setFocusProxy(self.edit)
        self.show_day(None)
        self.edit.dateChanged.connect(self.edited)
        self.none.toggled.connect(self._toggled)

    def day(self) -> date | None:
        """Return the day, None for none."""
        if self.none.isChecked():
            return None
        chosen = self.edit.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def show_day(self, day: date | None, suggested: date | None = None) -> None:
        """Show a day; where it is none, ``suggested`` is what a day begins with."""
        begin = day or suggested or date.today()  # noqa: DTZ011 - where the hand begins; nothing depends on it
        with QSignalBlocker(self.edit), QSignalBlocker(self.none):
            self.edit.setDate(QDate(begin.year, begin.month, begin.day))
            self.none.setChecked(day is None)
        self.edit.setEnabled(day is not None)

    def _toggled(self, none: bool) -> None:
        self.edit.setEnabled(not none)
        if not none:
            self.edit.setFocus()
        self.edited.emit()
