"""Ending a text that has no room with a whole word: Qt's own ellipsis stands in the middle of one."""

from __future__ import annotations

import math
from functools import cache, lru_cache
from itertools import takewhile
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextLine, QTextOption
from PySide6.QtQml import QmlElement, QmlSingleton

QML_IMPORT_NAME = "Lamplight"
QML_IMPORT_MAJOR_VERSION = 1

ELLIPSIS = "…"

_KEPT = 4000
"""How many texts are remembered as they were shortened: those of tiles that come into sight again."""

_NARROWEST = 0.2
"""How wide the letters of a text are at least on average, in type sizes."""

_BEFORE_IT = " \n,;:.–—-(“«¿¡"
"""What no ellipsis stands after."""


@QmlElement
@QmlSingleton
class Shortening(QObject):
    """Shortens texts for QML; asked once for each text and width."""

    @Slot(str, str, float, float, int, result=str)
    def ended(self, text: str, family: str, size: float, width: float, lines: int) -> str:
        """Return a text as ``ended_at_word`` shortens it; ``size`` is in pixels."""
        return ended_at_word(text, family, round(size), math.floor(width), lines)


@lru_cache(maxsize=_KEPT)
def ended_at_word(text: str, family: str, size: int, width: int, lines: int) -> str:
    """Return a text that ends with an ellipsis after a whole word where it needs more lines than there are.

    What has no space on its last line, as in languages without any, is left to end anywhere.
    """
    if width <= 0 or lines <= 0:
        return text
    font, ellipsis = _font(family, size)
    layout = QTextLayout(text[: _most(width, lines, size)].replace("\n", "\u2028"), font)
    layout.setTextOption(_breaking())
    layout.beginLayout()
    made: list[QTextLine] = []
    while len(made) < lines and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        made.append(line)
    layout.endLayout()
    if not made or made[-1].textStart() + made[-1].textLength() >= len(text):
        return text
    end = _end(text, made[-1], width - ellipsis - 1)
    return text[:end].rstrip(_BEFORE_IT) + ELLIPSIS if end else text


def _end(text: str, line: QTextLine, room: float) -> int:
    """Return the end of the last word of a line that leaves room for an ellipsis, 0 where none does."""
    start = line.textStart()
    spaces = (at for at in range(start + 1, start + line.textLength()) if text[at].isspace())
    return max(takewhile(lambda at: _advance(line, at) <= room, spaces), default=0)


def _advance(line: QTextLine, at: int) -> float:
    """Return how far the line reaches with what stands before ``at``, whichever way it is read."""
    return abs(_place(line, at) - _place(line, line.textStart()))


def _place(line: QTextLine, at: int) -> float:
    found: Any = line.cursorToX(at)  # a pair, whatever Qt's stubs say
    return float(found[0])


def _most(width: int, lines: int, size: int) -> int:
    """Return how many letters there is room for at the very most; nobody looks at those behind them."""
    return int(width / (_NARROWEST * size) + 2) * lines + 1


@lru_cache(maxsize=16)
def _font(family: str, size: int) -> tuple[QFont, float]:
    """Return a font, and how wide its ellipsis is."""
    font = QFont(family)
    font.setPixelSize(max(1, size))
    return font, QFontMetricsF(font).horizontalAdvance(ELLIPSIS)


@cache
def _breaking() -> QTextOption:
    """Return how Qt's own texts break their lines."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    return option
