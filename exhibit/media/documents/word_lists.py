"""What stands before the items of a Word document's lists (ECMA-376 part 1, 17.9)."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from exhibit.media.documents.numbering import BULLET, Counts, numbered
from exhibit.media.documents.word_xml import attribute, child, local, value

_KINDS = {"lowerLetter": "a", "upperLetter": "A", "lowerRoman": "i", "upperRoman": "I"}
_PLACE = re.compile(r"%([1-9])")
_LONGEST = 20


class Numbers:
    """The lists of a document, which are counted in the order of asking."""

    def __init__(self, root: Element | None) -> None:
        self._levels: dict[str, dict[int, Element]] = {}
        self._lists: dict[str, str] = {}
        self._counts = Counts()
        for each in root if root is not None else ():
            if local(each) == "abstractNum":
                self._levels[attribute(each, "abstractNumId")] = _levels(each)
            elif local(each) == "num":
                self._lists[attribute(each, "numId")] = value(child(each, "abstractNumId"))

    def mark(self, which: str, level: str) -> str:
        """Return what stands before the next item of a list: a bullet or a number; empty for no list."""
        if which not in self._lists:
            return ""
        depth = int(level) if level.isdecimal() and len(level) == 1 else 0
        one = self._lists[which]
        settings = self._levels.get(one, {}).get(depth)
        kind = value(child(settings, "numFmt"))
        if kind in {"none", "bullet", ""}:
            return "" if kind == "none" else BULLET
        start = value(child(settings, "start"))
        number = self._counts.next(
            one, depth, int(start) if start.isdecimal() and len(start) < _LONGEST else 1
        )
        text = value(child(settings, "lvlText"))
        if f"%{depth + 1}" not in text or len(text) > _LONGEST:
            return f"{number}."
        return _PLACE.sub(lambda place: self._shown(one, int(place[1]) - 1), text).strip()

    def _shown(self, which: str, depth: int) -> str:
        kind = value(child(self._levels[which].get(depth), "numFmt"))
        return numbered(self._counts.present(which).get(depth, 1), _KINDS.get(kind, ""))


def _levels(element: Element) -> dict[int, Element]:
    levels = {attribute(each, "ilvl"): each for each in element if local(each) == "lvl"}
    return {int(depth): each for depth, each in levels.items() if depth.isdecimal() and len(depth) == 1}
