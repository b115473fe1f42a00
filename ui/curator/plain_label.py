"""A label for words that come from outside: wrapped, and never read as markup."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def plain_label(kind: str) -> QLabel:
    """Return an empty label of a ``kind`` that the style sheet knows: heading, lead, hint, warning."""
    label = QLabel()
    label.setProperty("kind", kind)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def plain_tip(words: str) -> str:
    """Return words that a tooltip shows as they are: tooltips read as markup whatever looks like it."""
    if "<" not in words and "&" not in words:
        return words
    return f"<qt>{escape(words).replace(chr(10), '<br>')}</qt>"
