"""Folding text so that a search finds what a person means: no case, no accents, no ligatures."""

from __future__ import annotations

import re
import unicodedata

_LIGATURES = str.maketrans(
    {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "’": "'", "‘": "'"}
)
_WORD = re.compile(r"\w+")


def fold(text: str) -> str:
    """Return ``text`` casefolded, decomposed and without combining marks."""
    if text.isascii():
        return text.lower()
    # Decomposing turns letters such as 𝕬 into capitals, and casefolding can compose anew: so both, twice.
    plain = unicodedata.normalize("NFKD", text).casefold().translate(_LIGATURES)
    decomposed = unicodedata.normalize("NFKD", plain).casefold()
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def words(text: str) -> tuple[str, ...]:
    """Return the folded words of ``text`` in order; anything that is not a letter or digit parts them."""
    return tuple(_WORD.findall(fold(text).replace("_", " ")))
