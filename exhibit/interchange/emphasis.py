"""Finding what is emphasized in a line, in time that grows with its length whatever it holds.

A regular expression for a pair looks from every sign that opens to the end of the line for one that closes,
which takes minutes where thousands of signs have no partner.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

PLAIN = "\u200b"
"""A zero-width space right before a sign says that the sign is meant as it stands, and marks nothing up."""

_STRONG = re.compile(r"(?<!\u200b)(\*\*)(?=\S)")
_EMPHASIS = re.compile(r"(?<![\w*\u200b])([*_])(?=[^\s*_])")
_CLOSING = {
    "**": re.compile(r"(?<=[^\s\u200b])(?=\*\*)"),
    "*": re.compile(r"(?<=[^\s*_\u200b])(?=\*(?![\w*]))"),
    "_": re.compile(r"(?<=[^\s*_\u200b])(?=_(?![\w*]))"),
}
_NEWLINE = re.compile(r"(?=\n)")


def emphasized(escaped: str) -> str:
    """Return escaped text with ``<b>`` between pairs of two stars, ``<i>`` of one star or one low line."""
    return _paired(_paired(escaped, _STRONG, "b"), _EMPHASIS, "i")


def _paired(text: str, opening: re.Pattern[str], tag: str) -> str:
    return "".join(_parts(text, opening, tag)) if opening.search(text) else text


def _parts(text: str, opening: re.Pattern[str], tag: str) -> Iterator[str]:
    """Yield the text in parts; each sign that opens is paired with the next one that closes, on its line."""
    closing: dict[str, list[int]] = {}
    newlines = [match.start() for match in _NEWLINE.finditer(text)]
    done = at = 0
    while match := opening.search(text, at):
        sign = match[1]
        if sign not in closing:
            closing[sign] = [each.start() for each in _CLOSING[sign].finditer(text)]
        end = _first(closing[sign], match.end() + 1)
        if end is None or (_first(newlines, match.end()) or end) < end:
            at = match.start() + 1
            continue
        yield f"{text[done : match.start()]}<{tag}>{text[match.end() : end]}</{tag}>"
        done = at = end + len(sign)
    yield text[done:]


def _first(places: list[int], least: int) -> int | None:
    at = bisect_left(places, least)
    return places[at] if at < len(places) else None
