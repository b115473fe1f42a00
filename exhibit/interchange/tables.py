"""A sheet's headings and rows, once a layout has told them apart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter

from exhibit.interchange.rawsheet import RawSheet, Reading, column_letters

PLAIN = "plain"
"""The layout of a sheet that no survey program or collection exported: one row of headings, then rows."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row as long as the headings; ``number`` is the one a spreadsheet program shows beside it."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet as it was read. ``notes`` say, in words, what was found or assumed on the way.

    ``layout`` names the program that exports sheets so; ``meanings`` holds what it says of its standard
    columns, by their places counted from 0: a field as a mapping writes it, or ``note`` for what is private.
    The three columns tell submissions apart in that layout: an id of its own, the moment it was sent,
    the address it came from. ``readings`` shows the rows that encodings read differently, where nothing tells
    which of them is right; the sheet is read in the first.
    """

    name: str
    headings: tuple[str, ...]
    rows: tuple[Row, ...]
    notes: tuple[str, ...] = ()
    layout: str = PLAIN
    id_column: int | None = None
    time_column: int | None = None
    address_column: int | None = None
    meanings: Mapping[int, str] = field(default_factory=dict)
    readings: tuple[Reading, ...] = ()


@dataclass(slots=True)
class Table:
    """A sheet on its way: a name for each column, and the lines that are rows, each with its number.

    Lines may be shorter than the names. ``meanings`` and the three columns are as in ``Sheet``.
    """

    names: list[str]
    lines: list[Sequence[str]]
    numbers: list[int]
    notes: list[str] = field(default_factory=list)
    meanings: dict[int, str] = field(default_factory=dict)
    id_column: int | None = None
    time_column: int | None = None
    address_column: int | None = None

    def column(self, place: int) -> Iterable[str]:
        """Return the cells of a column, without space around them, that are not empty."""
        cells = (line[place].strip() for line in self.lines if place < len(line))
        return (cell for cell in cells if cell)


def table_below(raw: RawSheet, filled: Sequence[int], at: int) -> Table:
    """Return the table with the headings in line ``at`` (counted from 0) and every filled line below it."""
    body = [number for number in filled if number > at]
    lines = [raw.lines[number] for number in body]
    width = max(map(len, [raw.lines[at], *lines]))
    names = [*raw.lines[at], *[""] * (width - len(raw.lines[at]))]
    return Table(names, lines, [number + 1 for number in body])


def filled_lines(raw: RawSheet) -> list[int]:
    """Return the places of the lines, counted from 0, in which anything is written."""
    return [number for number, line in enumerate(raw.lines) if "".join(line).strip()]


def finished(raw: RawSheet, table: Table, layout: str) -> Sheet:
    """Make a sheet of a table: columns without a word are dropped, and every heading is made different."""
    names = table.names
    kept = [column for column, name in enumerate(names) if name.strip() or any(table.column(column))]
    places = {column: place for place, column in enumerate(kept)}
    return Sheet(
        raw.name,
        _told_apart([_heading(names[column], column) for column in kept]),
        tuple(map(Row, table.numbers, _cells(table, kept))),
        (*raw.notes, *table.notes),
        layout,
        id_column=_place(places, table.id_column),
        time_column=_place(places, table.time_column),
        address_column=_place(places, table.address_column),
        meanings={places[column]: meaning for column, meaning in table.meanings.items() if column in places},
        readings=raw.readings,
    )


def _place(places: Mapping[int, int], column: int | None) -> int | None:
    return None if column is None else places.get(column)


def _cells(table: Table, kept: list[int]) -> Iterable[tuple[str, ...]]:
    width = len(table.names)
    whole = [line if len(line) == width else [*line, *[""] * (width - len(line))] for line in table.lines]
    if len(kept) == width:
        return map(tuple, whole)
    return map(itemgetter(*kept), whole) if len(kept) > 1 else ((line[kept[0]],) for line in whole)


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
