"""What stands before the items of an OpenDocument text's lists (OpenDocument 1.3 part 3, 5.3 and 16.31)."""

from __future__ import annotations

from dataclasses import dataclass
from xml.etree.ElementTree import Element

from exhibit.media.documents.numbering import BULLET, Counts, numbered
from exhibit.media.documents.opendocument_styles import attribute, elements_in, local

_LONGEST = 10
_MOST_DIGITS = 6


@dataclass(frozen=True, slots=True)
class _Level:
    """How a list numbers at one depth: kind, what stands around, and where it begins."""

    kind: str
    before: str
    after: str
    start: int


class Lists:
    """The lists of a document, which are counted in the order of asking."""

    def __init__(self, *roots: Element | None) -> None:
        styles = elements_in(roots, "list-style")
        self._levels = {attribute(each, "name"): _levels(each) for each in styles}
        self._counts = Counts()
        self._open: list[str] = []

    def begin(self, element: Element) -> None:
        """Go into a list; one within another goes on with its style."""
        style = attribute(element, "style-name") or (self._open[-1] if self._open else "")
        goes_on = attribute(element, "continue-numbering") == "true" or attribute(element, "continue-list")
        if not goes_on:
            self._counts.restart(style, len(self._open))
        self._open.append(style)

    def end(self) -> None:
        """Leave the list."""
        self._open.pop()

    def mark(self, item: Element) -> str:
        """Return what stands before the next item of the list: a bullet or a number."""
        style, depth = (self._open[-1] if self._open else ""), len(self._open) - 1
        level = self._levels.get(style, {}).get(depth)
        if level is None:
            return BULLET
        if start := _number(attribute(item, "start-value")):
            self._counts.restart(style, depth)
        number = self._counts.next(style, depth, start or level.start)
        return f"{level.before}{numbered(number, level.kind)}{level.after}" if level.kind else ""


def _levels(style: Element) -> dict[int, _Level]:
    numbers = [each for each in style if local(each) == "list-level-style-number"]
    return {_number(attribute(each, "level")) - 1: _level(each) for each in numbers}


def _level(element: Element) -> _Level:
    before, after = (attribute(element, f"num-{side}").strip()[:_LONGEST] for side in ("prefix", "suffix"))
    start = _number(attribute(element, "start-value"))
    return _Level(attribute(element, "num-format"), before, after, start or 1)


def _number(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) <= _MOST_DIGITS else 0
