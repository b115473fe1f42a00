"""The fields of a Word document: what they show is text, and the codes that say what to show are none.

A field begins, has its code, is parted from its result, and ends (ECMA-376 part 1, 17.16.18). Fields within a
code have results too, which are not shown. What is not closed in its paragraph is damaged or goes on in the
next one: there nothing is left out, for words are worse to lose than codes to keep.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from exhibit.media.documents.word_xml import attribute, local

_SKIPPED = {"del", "moveFrom", "txbxContent"}


class Fields:
    """The fields of one paragraph, in the order of reading."""

    def __init__(self, paragraph: Element) -> None:
        self._closed = _are_closed(paragraph)
        self._in_code: list[bool] = []

    def meet(self, element: Element) -> None:
        """Take notice of a ``fldChar``."""
        kind = attribute(element, "fldCharType")
        if kind == "begin":
            self._in_code.append(True)
        elif self._in_code and kind == "separate":
            self._in_code[-1] = False
        elif self._in_code and kind == "end":
            self._in_code.pop()

    @property
    def shown(self) -> bool:
        """Whether what comes now is seen."""
        return not (self._closed and any(self._in_code))


def _are_closed(paragraph: Element) -> bool:
    depth = 0
    for kind in _marks(paragraph):
        depth += {"begin": 1, "end": -1}.get(kind, 0)
        if depth < 0:
            return False
    return depth == 0


def _marks(element: Element) -> Iterator[str]:
    for part in element:
        if local(part) == "fldChar":
            yield attribute(part, "fldCharType")
        elif local(part) not in _SKIPPED and not part.tag.endswith("}Fallback"):
            yield from _marks(part)
