"""What a spreadsheet program has spoiled before the sheet was saved: said, because it cannot be mended."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from exhibit.interchange.rawsheet import column_letters
from exhibit.model.said import Said, and_more

_SCIENTIFIC = re.compile(r"\d(?:[.,]\d+)?E\+\d{2,3}")
_ERROR = re.compile(r"#(?:DIV/0!|N/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)|Err:5\d\d")
_SPOILED = re.compile(r"E\+\d|#[DNRVSC]|Err:5")
_FIRST = 3
"""How many cells are named as examples."""

Place = tuple[int, int]
"""Row and column, counted from 0."""


def spoiled(lines: Sequence[Sequence[str]]) -> Iterator[str]:
    """Say which cells hold a shortened number (1.23457E+11) or an error (#REF!) in place of a value."""
    suspects = [(row, line) for row, line in enumerate(lines) if _SPOILED.search("\t".join(line))]
    for pattern, words in (
        (_SCIENTIFIC, Said("a long number as a spreadsheet program shortens it, with its last digits lost")),
        (_ERROR, Said("an error of a formula in place of a value")),
    ):
        found = [
            (row, column, cell.strip())
            for row, line in suspects
            for column, cell in enumerate(line)
            if pattern.fullmatch(cell.strip())
        ]
        yield from _told(found, words)


def overlong(found: Sequence[tuple[int, int, str]]) -> Iterator[str]:
    """Say which cells hold numbers of more than fifteen digits, which spreadsheet programs round."""
    yield from _told(found, Said("a number of more than fifteen digits, which a spreadsheet program rounds"))


def merged(ranges: Iterable[tuple[Place, Place]]) -> Iterator[str]:
    """Say which cells are merged over several rows: the others of them are empty."""
    found = [(first, last) for first, last in ranges if last[0] > first[0]]
    if found:
        shown = ", ".join(f"{_name(*first)}:{_name(*last)}" for first, last in found[:_FIRST])
        yield Said(
            "Cells are merged over several rows, and only the first row has the value: {cells}.",
            cells=and_more(shown, len(found) - _FIRST),
        )


def _told(found: Sequence[tuple[int, int, str]], words: str) -> Iterator[str]:
    if found:
        shown = ", ".join(f"{_name(row, column)} ({cell})" for row, column, cell in found[:_FIRST])
        cells = and_more(shown, len(found) - _FIRST)
        yield Said("Cells hold {words}: {cells}.", words=words, cells=cells)


def _name(row: int, column: int) -> str:
    return f"{column_letters(column)}{row + 1}"
