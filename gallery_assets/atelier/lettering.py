"""Words in pictures and on pages, in the reading face; slanted, as a hand would write in a hurry."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import fontpkg_literata
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication


def hand(pixels: float) -> QFont:
    """Return the slanted reading face at a height in pixels. Starts Qt without a screen where nobody has."""
    font = QFont(_family())
    font.setPixelSize(round(pixels))
    font.setItalic(True)
    return font


def face(points: float, *, italic: bool = False) -> QFont:
    """Return the reading face at a height in points, for pages. Starts Qt as ``hand`` does."""
    font = QFont(_family())
    font.setPointSizeF(points)
    font.setItalic(italic)
    font.setFeature(QFont.Tag("liga"), 0)  # readers of PDF get no letters out of this face's ligatures
    return font


@lru_cache(maxsize=1)
def application() -> QGuiApplication | None:
    """Start Qt without a screen where nobody has; None where somebody did."""
    return (
        None
        if QGuiApplication.instance() is not None
        else QGuiApplication(["atelier", "-platform", "offscreen"])
    )


@lru_cache(maxsize=1)
def _family() -> str:
    application()
    faces = sorted(Path(fontpkg_literata.__file__).parent.rglob("*.ttf"))
    numbers = [QFontDatabase.addApplicationFont(str(path)) for path in faces]
    return QFontDatabase.applicationFontFamilies(numbers[0])[0]
