"""A sheet's cells as they stand in the file, and how large a sheet may be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from exhibit.model.said import Said

MAX_ROWS = 100_000
MAX_COLUMNS = 500
MAX_CELL = 1_000_000
"""Characters of one cell."""

READING = Said("Opening the sheet")
"""What reading a sheet is called for those who wait for it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A few rows of a sheet as an encoding reads them, each with its number; see ``sheets.Sheet``."""

    encoding: str
    rows: tuple[tuple[int, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class RawSheet:
    """Cells as they stand, row for row from the first one, before headings are told from rows.

    ``readings`` are those that nothing tells apart, the one that was taken first; none where it is clear.
    """

    name: str
    lines: Sequence[Sequence[str]]
    notes: tuple[str, ...] = ()
    readings: tuple[Reading, ...] = ()


def column_letters(column: int) -> str:
    """Return what spreadsheet programs call a column, counted from 0: A, B, ... Z, AA."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def column_number(letters: str) -> int:
    """Return the place, counted from 0, of a column that spreadsheet programs call so."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
