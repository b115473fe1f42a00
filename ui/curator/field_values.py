"""Reading and showing the value of a field, whatever kind of field it is."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

Field = QLineEdit | QPlainTextEdit | QComboBox
"""What can save itself. The value of a combo box is its current data, a string."""


def value_of(field: Field) -> str:
    """Return what stands in a field."""
    if isinstance(field, QLineEdit):
        return field.text()
    if isinstance(field, QComboBox):
        return str(field.currentData() or "")
    # Not ``toPlainText``: that makes a plain space of a non-breaking one, and French would lose its own.
    return field.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")


def put(field: Field, value: str) -> None:
    """Show a value, the cursor as near as can be to where it was."""
    with QSignalBlocker(field):
        if isinstance(field, QComboBox):
            field.setCurrentIndex(field.findData(value))
        elif isinstance(field, QLineEdit):
            place = field.cursorPosition() if field.hasFocus() else 0
            field.setText(value)
            field.setCursorPosition(min(place, len(value)))
        elif value_of(field) == value:
            field.document().clearUndoRedoStacks()
        else:
            place = field.textCursor().position()
            field.setPlainText(value)
            cursor = field.textCursor()
            cursor.setPosition(min(place, max(0, field.document().characterCount() - 1)))
            field.setTextCursor(cursor)
