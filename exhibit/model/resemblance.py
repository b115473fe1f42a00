"""Which pictures look alike and which texts read alike, however they were saved.

The perceptual hashes are those of ``exhibit.media.perceptual``: 64 bits as 16 hexadecimal digits.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import defaultdict
from itertools import pairwise
from typing import Generic, TypeVar

NEAR = 6
"""Pictures whose hashes differ in no more bits are taken for the same one, saved again."""

BITS = 64
SHORTEST_TEXT = 40
"""Texts of fewer letters, such as a haiku's title or "Untitled", may well be alike by chance."""

FIRST_LETTERS = 24

_COLOR = 16
"""Saving again, even through another color profile, moves the average by less, of 255 in each channel."""

_LETTERS = re.compile(r"[^\W_]+")
_BANDS = NEAR // 2 + 1
_EDGES = [place * BITS // _BANDS for place in range(_BANDS + 1)]
_CUTS = [(start, (1 << end - start) - 1) for start, end in pairwise(_EDGES)]
_TURNS = [(0, *(1 << bit for bit in range(mask.bit_length()))) for _, mask in _CUTS]
"""Where each band begins with its mask, and what turns none or one of its bits."""

T = TypeVar("T")


def distance(one: str, other: str) -> int:
    """Return in how many bits of 64 two hashes differ; all of them where one is empty."""
    return (int(one, 16) ^ int(other, 16)).bit_count() if one and other else BITS


def alike_in_color(one: str, other: str) -> bool:
    """Tell whether two average colors (``#rrggbb``) are those of one picture saved twice.

    Perceptual hashes are of the gray picture: without this, prints of a series in several colors were one.
    """
    if not one or not other:
        return True
    pairs = zip(bytes.fromhex(one[1:]), bytes.fromhex(other[1:]), strict=True)
    return all(abs(mine - theirs) <= _COLOR for mine, theirs in pairs)


class Resemblances(Generic[T]):
    """Hashes, each with what has it, to be asked for those that are near another.

    A hash is cut into so many bands that of two near ones at least one band differs in one bit or none: a
    hash is kept by each of its bands, and asked for by each band and by what that is with one bit turned.
    """

    def __init__(self) -> None:
        self._bands: list[dict[int, list[int]]] = [defaultdict(list) for _ in _CUTS]
        self._values: list[int] = []
        self._things: list[T] = []

    def __len__(self) -> int:
        """Return how many hashes are kept."""
        return len(self._values)

    def add(self, look: str, thing: T) -> None:
        """Keep what a hash belongs to. An empty hash, of a blank picture, is like no other."""
        if not look:
            return
        value = int(look, 16)
        for band, (start, mask) in zip(self._bands, _CUTS, strict=True):
            band[value >> start & mask].append(len(self._values))
        self._values.append(value)
        self._things.append(thing)

    def near(self, look: str) -> list[tuple[int, T]]:
        """Return all that are near a hash with their distance, the nearest first, of equals the oldest."""
        if not look:
            return []
        value, values = int(look, 16), self._values
        measured = (((values[place] ^ value).bit_count(), place) for place in self._asked(value))
        return [(far, self._things[place]) for far, place in sorted(measured) if far <= NEAR]

    def _asked(self, value: int) -> set[int]:
        found: set[int] = set()
        for band, (start, mask), turns in zip(self._bands, _CUTS, _TURNS, strict=True):
            key = value >> start & mask
            for turn in turns:
                if key ^ turn in band:
                    found.update(band[key ^ turn])
        return found


def letters(text: str) -> str:
    """Return the letters and digits of a text by which texts are compared: no case, accents, space, signs.

    The letters of a text's beginning begin those of the text.
    """
    # Accents are parted from their letters, and are none themselves.
    return "".join(_LETTERS.findall(unicodedata.normalize("NFKD", text.casefold()).casefold()))


def reading(text: str) -> str:
    """Return what a text is recognized by, empty where it is too short to tell it from another.

    It begins with the text's ``FIRST_LETTERS``.
    """
    found = letters(text)
    if len(found) < SHORTEST_TEXT:
        return ""
    return found[:FIRST_LETTERS] + hashlib.sha256(found.encode("utf-8", "surrogatepass")).hexdigest()
