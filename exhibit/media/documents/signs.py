"""The signs of fonts that have pictures or Greek for letters, where Unicode has the same.

Word keeps such signs in Unicode's private area, U+F000 to U+F0FF, by their places in the font. What is taken
over are the letters and signs that people write with them, and what Word makes of :) and --> by itself.
"""

from __future__ import annotations

import re

PRIVATE = range(0xF000, 0xF100)

_GREEK = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ"
_CAPITALS = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ"
_SYMBOL = {
    **{0x61 + at: letter for at, letter in enumerate(_GREEK)},
    **{0x41 + at: letter for at, letter in enumerate(_CAPITALS)},
    **{at: chr(at) for at in range(0x30, 0x3A)},
    **dict(zip((0xA3, 0xA5, 0xA7, 0xA8, 0xA9, 0xAA), "≤∞♣♦♥♠", strict=True)),
    **dict(zip(range(0xAB, 0xBD), "↔←↑→↓°±″≥×∝∂•÷≠≡≈…", strict=True)),
    0xD6: "√",
}
_WINGDINGS = {
    **dict(zip((0x4A, 0x4B, 0x4C, 0x6C, 0x6E, 0x76, 0xA7, 0xD8), "☺😐☹●■❖▪➢", strict=True)),
    **dict(zip((0xDF, 0xE0, 0xE1, 0xE2, 0xE7, 0xE8, 0xFB, 0xFC), "←→↑↓⇐➔✗✓", strict=True)),
}
_FONTS = {"symbol": _SYMBOL, "wingdings": _WINGDINGS}


_PICTURES = re.compile(r"symbol|.*dings.*|.*dingbats.*|mt extra|marlett", re.IGNORECASE)


def has_pictures(font: str) -> bool:
    """Tell whether a font has pictures or Greek in the places of letters."""
    return bool(_PICTURES.fullmatch(font))


def letter_for(code: int, font: str) -> str:
    """Return the letter for a sign of a font, empty where there is none that is known to be the same.

    Old fonts of handwriting keep their letters in the private area too, each in its usual place.
    """
    known = _FONTS.get(font.lower())
    if known is not None:
        return known.get(code & 0xFF, "")
    return "" if not font or has_pictures(font) else bytes([code & 0xFF]).decode("cp1252", "ignore")
