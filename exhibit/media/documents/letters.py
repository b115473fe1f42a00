"""The letters of a PDF's page as PDFium finds them, upright and in points from the lower left."""

from __future__ import annotations

import math
import unicodedata
from collections import Counter
from collections.abc import Iterator
from ctypes import byref
from itertools import pairwise
from typing import Any

from pypdfium2 import raw

from exhibit.media.documents.lines import Letter, Line, Sheet, lines_of
from exhibit.model.refusals import FileRefused
from exhibit.model.said import Said

MAX_PAGE_LETTERS = 200_000

_HYPHENS = {0x02, 0xFFFE}
"""What PDFium makes of a hyphen at the end of a line."""

_LAST_UNIT = 0x10FFFF
_HIGH, _LOW = range(0xD800, 0xDC00), range(0xDC00, 0xE000)
_LOOKED_AT = 200

Box = tuple[float, float, float, float]
"""Left, bottom, right and top."""


def sheet_of(text: Any, box: Box, things: int) -> Sheet:
    """Return the lines of a page (PDFium's "text page"); ``box`` is what of it is shown, before it is turned.

    Text that is set sideways is read as if the page were turned so that it stands upright, as a page is that
    was scanned on its side. Raises ``FileRefused`` where there are more letters than a story has.
    """
    count = text.count_chars()
    if count > MAX_PAGE_LETTERS:
        what = Said(
            "A page of the document has more than {most:,} letters, which no story has.",
            most=MAX_PAGE_LETTERS,
        )
        raise FileRefused(what, advice="See whether it is the right one.")
    turns = _turns(text, count)
    width, height = box[2] - box[0], box[3] - box[1]
    letters = (_letter(sign, _turned(seen, box, turns)) for sign, seen in _signs(text, count))
    across, up = (width, height) if turns % 2 == 0 else (height, width)
    return Sheet(across, up, _downward(lines_of(letters)), things)


def _signs(text: Any, count: int) -> Iterator[tuple[str, Box]]:
    """Yield the signs with their boxes; those beyond the first plane come in halves, and ligatures as one."""
    box = raw.FS_RECTF()
    high = 0
    for at in range(count):
        code = raw.FPDFText_GetUnicode(text, at)
        if code in _HIGH:
            high = code
            continue
        if high and code in _LOW:
            code = 0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00)
        high = 0
        if 0 < code <= _LAST_UNIT and raw.FPDFText_GetLooseCharBox(text, at, byref(box)):
            yield "-" if code in _HYPHENS else _plain(chr(code)), (box.left, box.bottom, box.right, box.top)


def _plain(sign: str) -> str:
    """Return the letters of a ligature, and of the forms that Arabic letters take beside others."""
    forms = "\ufb00" <= sign <= "\ufdff" or "\ufe70" <= sign <= "\ufefc"
    return unicodedata.normalize("NFKC", sign) if forms else sign


def _downward(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return lines from the top: PDFium has those of some turned pages from the bottom."""
    upward = sum(1 for one, other in pairwise(lines) if other.bottom > one.bottom)
    return lines[::-1] if upward * 2 > len(lines) else lines


def _turns(text: Any, count: int) -> int:
    """Return by how many quarters to the right most of the text is turned."""
    step = max(1, count // _LOOKED_AT)
    angles = (raw.FPDFText_GetCharAngle(text, at) for at in range(0, count, step))
    found = Counter(round(angle / (math.pi / 2)) % 4 for angle in angles if angle >= 0)
    return found.most_common(1)[0][0] if found else 0


def _letter(sign: str, box: Box) -> Letter:
    left, bottom, right, top = box
    return Letter(sign, left, right, bottom, top)


def _turned(seen: Box, page: Box, turns: int) -> Box:
    """Return where a box is on a page that is turned back by so many quarters."""
    left, bottom, right, top = (seen[0] - page[0], seen[1] - page[1], seen[2] - page[0], seen[3] - page[1])
    width, height = page[2] - page[0], page[3] - page[1]
    turned = {
        1: (height - top, left, height - bottom, right),
        2: (width - right, height - top, width - left, height - bottom),
        3: (bottom, width - right, top, width - left),
    }
    return turned.get(turns, (left, bottom, right, top))
