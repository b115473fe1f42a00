"""The numbers that lists put before their items."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

BULLET = "•"

_LETTERS = 26
_MOST_ROMAN = 3999
_ROMAN = tuple(
    zip(
        (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1),
        ("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"),
        strict=True,
    )
)


class Counts:
    """How far the items of a document's lists are counted, by list and depth."""

    def __init__(self) -> None:
        self._counts: dict[str, Counter[int]] = {}

    def next(self, which: str, depth: int, start: int = 1) -> int:
        """Count an item; what is deeper begins anew."""
        counts = self._counts.setdefault(which, Counter())
        counts[depth] = counts[depth] + 1 if depth in counts else start
        for deeper in [each for each in counts if each > depth]:
            del counts[deeper]
        return counts[depth]

    def present(self, which: str) -> Mapping[int, int]:
        """Return the numbers of the last item of a list, by depth."""
        return self._counts.get(which, Counter())

    def restart(self, which: str, depth: int) -> None:
        """Begin anew at this depth."""
        self._counts.get(which, Counter()).pop(depth, None)


def numbered(number: int, kind: str) -> str:
    """Return a number in figures, or as kind ``a``, ``A``, ``i`` or ``I`` says."""
    if kind.lower() == "a" and number > 0:
        text = chr(ord("a") + (number - 1) % _LETTERS) * min(10, (number - 1) // _LETTERS + 1)
    elif kind.lower() == "i" and 0 < number <= _MOST_ROMAN:
        text = _roman(number)
    else:
        return str(number)
    return text.upper() if kind.isupper() else text


def _roman(number: int) -> str:
    text = ""
    for value, sign in _ROMAN:
        while number >= value:
            text, number = text + sign, number - value
    return text
