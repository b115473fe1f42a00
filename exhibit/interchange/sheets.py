"""Reading a submission sheet, whatever program wrote it, into headings and rows of plain text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from exhibit.interchange import delimited, workbooks
from exhibit.interchange.rawsheet import MAX_COLUMNS, MAX_ROWS, RawSheet, column_letters
from exhibit.model.refusals import SheetRefused

MAX_BYTES = 64_000_000

_WORKBOOK_STARTS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")


@dataclass(frozen=True, slots=True)
class Row:
    """A row as long as the headings; ``number`` is the one a spreadsheet program shows beside it."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet as it was read. ``notes`` say, in words, what was found or assumed on the way."""

    name: str
    headings: tuple[str, ...]
    rows: tuple[Row, ...]
    notes: tuple[str, ...] = ()


def read_sheet(path: Path, *, separator: str = "", worksheet: str = "") -> Sheet:
    """Read a CSV or TSV file, or a worksheet of a workbook; the content decides which, not the name.

    ``separator`` overrides what is found out for text files, ``worksheet`` names one of a workbook.
    Raises ``SheetRefused`` where nothing can be read of it.
    """
    head = _head(path)
    if head.startswith(_WORKBOOK_STARTS):
        return shaped(workbooks.read(path, worksheet))
    return shaped(delimited.read(path, separator))


def shaped(raw: RawSheet) -> Sheet:
    """Tell headings from rows, drop what is empty, and make every heading different."""
    _check_size(raw)
    filled = [number for number, line in enumerate(raw.lines) if _has_words(line)]
    if not filled:
        what = f"The sheet {raw.name} is empty."
        raise SheetRefused(what, advice="Give it a first row of headings, such as Title, Files and Artist.")
    at, notes = _heading_line(raw, filled)
    rows = [raw.lines[number] for number in filled if number > at]
    numbers = [number + 1 for number in filled if number > at]
    width = max(len(line) for line in [raw.lines[at], *rows])
    names = _cells(raw.lines[at], width)
    kept = [column for column in range(width) if names[column].strip() or _any_words(rows, column)]
    headings = _told_apart([_heading(names[column], column) for column in kept])
    cells = [_cells(row, width) for row in rows]
    picked = [Row(n, tuple(row[c] for c in kept)) for n, row in zip(numbers, cells, strict=True)]
    return Sheet(raw.name, headings, tuple(picked), (*raw.notes, *notes))


def _head(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        with path.open("rb") as stream:
            head = stream.read(8)
    except OSError as error:
        what = f"The sheet {path.name} cannot be read: {error.strerror or error}."
        raise SheetRefused(
            what, advice="See whether it is still there and closed in other programs."
        ) from error
    if size > MAX_BYTES:
        what = f"The sheet {path.name} has {size / 1e6:,.0f} MB; up to {MAX_BYTES / 1e6:.0f} MB are read."
        raise SheetRefused(what, advice="Split it, or take pictures out of it, and import the parts.")
    return head


def _check_size(raw: RawSheet) -> None:
    if len(raw.lines) > MAX_ROWS:
        what = f"The sheet {raw.name} has more than {MAX_ROWS:,} rows."
        raise SheetRefused(what, advice="Split it and import the parts.")
    if max((len(line) for line in raw.lines), default=0) > MAX_COLUMNS:
        what = f"The sheet {raw.name} has more than {MAX_COLUMNS} columns."
        raise SheetRefused(
            what, advice="See whether it was separated by the right sign, or take columns out."
        )


def _heading_line(raw: RawSheet, filled: list[int]) -> tuple[int, tuple[str, ...]]:
    """Find the headings: the first row with words, unless it is one lonely cell above a wider row."""
    first = filled[0]
    caption = [cell for cell in raw.lines[first] if cell.strip()]
    below = filled[1] if len(filled) > 1 else first
    wide = sum(1 for cell in raw.lines[below] if cell.strip())
    if len(caption) == 1 and wide > (1 if len(raw.lines[first]) > 1 else 2):
        note = f"Row {first + 1} (“{caption[0].strip()[:60]}”) was taken for a caption above the headings."
        return below, (note,)
    return first, ()


def _heading(name: str, column: int) -> str:
    return " ".join(name.split()) or f"Column {column_letters(column)}"


def _told_apart(headings: list[str]) -> tuple[str, ...]:
    """Number headings that stand more than once: Notes, Notes (2), Notes (3)."""
    seen: set[str] = set()
    for place, heading in enumerate(headings):
        name, count = heading, 1
        while name.casefold() in seen:
            count += 1
            name = f"{heading} ({count})"
        seen.add(name.casefold())
        headings[place] = name
    return tuple(headings)


def _cells(line: Sequence[str], width: int) -> list[str]:
    return [*line, *[""] * (width - len(line))]


def _has_words(line: Sequence[str]) -> bool:
    return any(cell.strip() for cell in line)


def _any_words(rows: list[Sequence[str]], column: int) -> bool:
    return any(column < len(row) and row[column].strip() for row in rows)
