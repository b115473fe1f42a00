"""When and where a card was left, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from exhibit.model.reflection import Reflection
from exhibit.model.vocabulary import in_language
from exhibit.ports import EditionReader
from ui.formatting import own_name, same_language


def origin_of(one: Reflection, gallery: EditionReader | None) -> str:
    """Return the day, the work it was left beside, and its language where that is another than the desk's."""
    parts = [_day(one.left_on), _beside(one, gallery)]
    if not same_language(one.language, QLocale().bcp47Name()):
        parts.append(own_name(one.language))
    told = " · ".join(part for part in parts if part)
    return told[:1].upper() + told[1:]


def _day(left_on: str) -> str:
    day = QDate.fromString(left_on, Qt.DateFormat.ISODate)
    return QLocale().toString(day, QLocale.FormatType.LongFormat) if day.isValid() else ""


def _beside(one: Reflection, gallery: EditionReader | None) -> str:
    if not one.piece_id:
        return ""
    title = _title(one, gallery)
    if not title:
        return QCoreApplication.translate("Origin", "beside a work of another gallery")
    return QCoreApplication.translate("Origin", "beside “{title}”").format(title=title)


def _title(one: Reflection, gallery: EditionReader | None) -> str:
    """Return a work's title; empty where another gallery than the one at hand has it."""
    if gallery is None or gallery.front().identity != one.gallery:
        return ""
    card = next((card for card in gallery.cards() if card.piece_id == one.piece_id), None)
    return in_language(card.title, QLocale().bcp47Name()) if card else ""
