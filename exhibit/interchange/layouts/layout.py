"""What a layout is: by what signs it is recognized, and how it tells headings from rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from exhibit.interchange.fields import heading_key
from exhibit.interchange.rawsheet import RawSheet
from exhibit.interchange.tables import Table
from exhibit.model.refusals import SheetRefused
from exhibit.model.said import Said, and_more

NOTE = "note"
"""The meaning of a column that is kept as a private note, whatever its heading says."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How a program lays out what it exports.

    ``about`` says for the guide what is read how. ``signs`` says in words by what a sheet is recognized,
    empty where it is not; ``table`` tells headings from rows. Both are given the sheet and the places of its
    filled lines, of which there is at least one.
    """

    name: str
    title: str
    about: str
    signs: Callable[[RawSheet, Sequence[int]], str]
    table: Callable[[RawSheet, Sequence[int]], Table]


def keys(line: Iterable[str]) -> list[str]:
    """Return what headings are compared by, one for each cell."""
    return [heading_key(cell) for cell in line]


def first_lines(raw: RawSheet, filled: Sequence[int], count: int, title: str) -> list[Sequence[str]]:
    """Return the first filled lines, which a layout needs. Raises ``SheetRefused`` where there are fewer."""
    if len(filled) < count:
        what = Said(
            "The sheet {name} has too few rows for an export of {title}, which begins with {count} "
            "rows of headings.",
            name=raw.name,
            title=title,
            count=count,
        )
        raise SheetRefused(what, advice="Import it with --layout plain.")
    return [raw.lines[number] for number in filled[:count]]


def state(table: Table, names: Sequence[str], meanings: Mapping[str, str]) -> None:
    """Give the columns of a table the meanings that a layout has for their names, compared by ``keys``."""
    for column, key in enumerate(names):
        if key in meanings:
            table.meanings[column] = meanings[key]


def tell_private(table: Table) -> None:
    """Say which columns hold what the program knows of its respondents; they are kept as private notes."""
    private = [table.names[column] for column, meaning in sorted(table.meanings.items()) if meaning == NOTE]
    if private:
        table.notes.append(
            Said(
                "Columns of the program itself, kept as private notes and never shown: {headings}.",
                headings=", ".join(name.strip() for name in private),
            )
        )


def place(names: Sequence[str], *wanted: str) -> int | None:
    """Return the place of the first wanted key that is among the names."""
    return next((names.index(key) for key in wanted if key in names), None)


def listed(numbers: Sequence[int], shown: int = 10) -> str:
    """Return row numbers in words, the first of many."""
    named = and_more(", ".join(map(str, numbers[:shown])), len(numbers) - shown)
    return Said("rows {rows}", rows=named) if len(numbers) > 1 else Said("row {rows}", rows=named)
