"""Folding text so that a search finds what a person means: no case, no accents, no ligatures.

The signs that write vowels in Devanagari, Bengali, Tamil, Thai and their kin are no accents: they stay, and
no word ends at one. The dot below a letter (nukta), which many leave out, is folded like an accent.
"""

from __future__ import annotations

import re
import unicodedata

_LIGATURES = str.maketrans(
    {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "’": "'", "‘": "'"}
)

_OF_LETTERS = frozenset({0, 9, 84, 91, 103, 107, 118, 122, 129, 130, 132})
"""Combining classes of what is no accent: 9 are viramas, the others vowels and tones of one script each."""

_SIGNED = ((0x0900, 0x109F), (0x1700, 0x17FF), (0x1900, 0x1CFF), (0xA800, 0xABFF), (0x11000, 0x11FFF))
"""Where the scripts are whose vowels are signs, from India to Indonesia."""

SIGNS = "".join(
    chr(code)
    for first, last in _SIGNED
    for code in range(first, last + 1)
    if unicodedata.category(chr(code)) in ("Mn", "Mc")
)
"""Every sign that belongs to the letter before it, fit to stand in a class of a regular expression."""

JOINERS = "\u200c\u200d"
"""What joins letters or keeps them apart and is no letter; beside a sign it only says how that is drawn."""

_WORD = re.compile(rf"\w[\w{SIGNS}]*")
_EARLY_WORD = re.compile(r"\w+")
_JOINED = re.compile(rf"(?<=[{SIGNS}])[{JOINERS}]+|[{JOINERS}]+(?=[{SIGNS}])")
_LETTERS = re.compile(rf"[^\W\d_](?:[^\W\d_]|[{SIGNS}])*")


def fold(text: str) -> str:
    """Return ``text`` casefolded, decomposed and without accents."""
    if text.isascii():
        return text.lower()
    plain = "".join(char for char in _decomposed(text) if unicodedata.combining(char) in _OF_LETTERS)
    return _JOINED.sub("", plain)


def words(text: str) -> tuple[str, ...]:
    """Return the folded words of ``text`` in order; all but letters, their signs and digits parts them."""
    return tuple(_WORD.findall(fold(text).replace("_", " ")))


def early_words(text: str) -> tuple[str, ...]:
    """Return words as they were cut before signs belonged to them; what was made then is searched so."""
    plain = "".join(char for char in _decomposed(text) if not unicodedata.combining(char))
    return tuple(_EARLY_WORD.findall(plain.replace("_", " ")))


def lettered(word: str) -> bool:
    """Tell whether a folded word has nothing but letters and their signs."""
    return word.isalpha() or _LETTERS.fullmatch(word) is not None


def _decomposed(text: str) -> str:
    # Decomposing turns letters such as 𝕬 into capitals, and casefolding can compose anew: so both, twice.
    plain = unicodedata.normalize("NFKD", text).casefold().translate(_LIGATURES)
    return unicodedata.normalize("NFKD", plain).casefold()
