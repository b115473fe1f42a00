"""What the exhibit says of what it was given, in the language of the desk.

The exhibit says it in English (``exhibit.model.said``); its templates are translated in the context "Said".
"""

from __future__ import annotations

from string import Formatter
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from exhibit.model.refusals import Refusal
from exhibit.model.said import Said


def worded(text: str) -> str:
    """Return what was said, in the language that the program speaks; without a translation as it is."""
    template = _translated(text.template if isinstance(text, Said) else text)
    return (
        _Putting().vformat(template, (), text.values) if isinstance(text, Said) and text.values else template
    )


def refusal_words(error: Exception) -> str:
    """Return the sentences of a refusal, as ``worded`` does; of any other error what it says."""
    return worded(error.said) if isinstance(error, Refusal) else str(error)


def _translated(template: str) -> str:
    """Translate what was written out elsewhere; of nothing Qt would make a text about the file."""
    return QCoreApplication.translate("Said", template) if template else ""


class _Putting(Formatter):
    """Puts values in: those that were said are worded, and numbers have the signs of the language."""

    def format_field(self, value: Any, format_spec: str) -> str:
        """Return a value as it stands in the sentence."""
        match value:
            case Said():
                return worded(value)
            case float():
                return QLocale().toString(value, "f", _places(format_spec))
            case int() if format_spec == ",":
                return QLocale().toString(value)
        return str(super().format_field(value, format_spec))


def _places(format_spec: str) -> int:
    """Return how many decimal places are asked for by ``,.0f`` or ``.2f``."""
    return int(format_spec.partition(".")[2].rstrip("f") or 0)
