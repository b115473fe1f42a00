"""From letters in their places on a page to lines, without those that run on every page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from exhibit.media.documents.directions import Word, in_reading_order, reads_leftward

_SAME_LINE = 0.35
"""A letter stands on the line that covers this much of its height; raised and lowered ones do so too."""

_SPACE = 0.18
"""A hole wider than this part of the letters' height is a space that nobody wrote."""

_MARGIN = 0.1
_PAGE_NUMBER = re.compile(
    r"(?:page|p\.|página|seite)?\s*[-–—(]*\s*(\d{1,4})\s*[-–—)]*(?:\s*(?:/|of|de|von)\s*\d+)?", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Letter:
    """A sign and its box in points, from the lower left of the page."""

    sign: str
    left: float
    right: float
    bottom: float
    top: float


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text and its box in points."""

    text: str
    left: float
    right: float
    bottom: float
    top: float

    @property
    def height(self) -> float:
        """How tall its letters are."""
        return self.top - self.bottom


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page: its size in points, its lines, and how many things are drawn on it."""

    width: float
    height: float
    lines: tuple[Line, ...]
    things: int = 1


@dataclass(slots=True)
class _Row:
    """A line that is being read: its letters, and how far down and up they go."""

    letters: list[Letter]
    last: Letter
    bottom: float
    top: float
    both_ways: bool

    @classmethod
    def of(cls, letter: Letter) -> _Row:
        return cls([letter], letter, letter.bottom, letter.top, reads_leftward(letter.sign))

    def takes(self, letter: Letter) -> bool:
        """Tell whether a letter stands on this line and, if written to the right, goes on there."""
        height = letter.top - letter.bottom
        shared = min(self.top, letter.top) - max(self.bottom, letter.bottom)
        if shared <= _SAME_LINE * min(height, self.top - self.bottom):
            return False
        if self.both_ways or reads_leftward(letter.sign):
            return True
        return letter.left > self.last.left - max(height, self.last.top - self.last.bottom)

    def add(self, letter: Letter) -> None:
        self.letters.append(letter)
        if not letter.sign.isspace():
            self.last = letter
            self.bottom, self.top = min(self.bottom, letter.bottom), max(self.top, letter.top)
            self.both_ways = self.both_ways or reads_leftward(letter.sign)


def lines_of(letters: Iterable[Letter]) -> tuple[Line, ...]:
    """Return lines in the order in which the page writes them."""
    rows: list[_Row] = []
    for letter in letters:
        blank = letter.sign.isspace()
        if letter.sign in "\r\n" or (letter.top <= letter.bottom and not blank):
            continue
        if rows and (blank or rows[-1].takes(letter)):
            rows[-1].add(letter)
        elif not blank:
            rows.append(_Row.of(letter))
    return tuple(_line(row) for row in rows)


def _line(row: _Row) -> Line:
    text = in_reading_order(_words(row.letters)) if row.both_ways else " ".join(_texts(row.letters))
    seen = [each for each in row.letters if not each.sign.isspace()]
    left, right = min(each.left for each in seen), max(each.right for each in seen)
    return Line(text, left, right, row.bottom, row.top)


def _texts(letters: Iterable[Letter]) -> Iterator[str]:
    return (word.text for word in _words(letters))


def _words(letters: Iterable[Letter]) -> Iterator[Word]:
    """Yield the words of a line: between spaces, written or left open."""
    present: list[Letter] = []
    for each in letters:
        blank = each.sign.isspace()
        if present and (blank or _apart(present[-1], each)):
            yield _word(present)
            present = []
        if not blank:
            present.append(each)
    if present:
        yield _word(present)


def _apart(one: Letter, other: Letter) -> bool:
    hole = max(other.left - one.right, one.left - other.right)
    return hole > _SPACE * (other.top - other.bottom)


def _word(letters: Sequence[Letter]) -> Word:
    left, right = min(each.left for each in letters), max(each.right for each in letters)
    return Word("".join(each.sign for each in letters), left, right)


def without_running_lines(sheets: Sequence[Sheet]) -> list[tuple[Line, ...]]:
    """Leave out page numbers, and what stands at the edge of most pages."""
    running = _running_texts(sheets)
    offsets = Counter(offset for at, sheet in enumerate(sheets) for offset in _numbers(sheet, at))
    usual = {offset for offset, count in offsets.items() if count * 2 > len(sheets)}
    kept = []
    for at, sheet in enumerate(sheets):
        edge = [line for line in _at_edge(sheet) if _shape(line) in running or _number(line, at) in usual]
        kept.append(tuple(line for line in sheet.lines if line not in edge))
    return kept


def _running_texts(sheets: Sequence[Sheet]) -> set[str]:
    if len(sheets) < 3:  # noqa: PLR2004 - on two pages the same line may well be meant
        return set()
    shapes = Counter(shape for sheet in sheets for shape in {_shape(line) for line in _at_edge(sheet)})
    return {shape for shape, count in shapes.items() if count * 2 > len(sheets) and shape}


def _at_edge(sheet: Sheet) -> list[Line]:
    low, high = _MARGIN * sheet.height, (1 - _MARGIN) * sheet.height
    return [line for line in sheet.lines if line.top < low or line.bottom > high]


def _shape(line: Line) -> str:
    return re.sub(r"\d+", "#", line.text.casefold())


def _numbers(sheet: Sheet, at: int) -> set[int]:
    found = {_number(line, at) for line in _at_edge(sheet)}
    return {offset for offset in found if offset is not None}


def _number(line: Line, at: int) -> int | None:
    """Return by how much a page number runs ahead of the page's place, None where the line is none."""
    match = _PAGE_NUMBER.fullmatch(line.text)
    return int(match[1]) - at if match else None
