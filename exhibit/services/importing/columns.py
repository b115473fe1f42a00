"""Showing how the columns of a sheet were understood, with real values, before anything else is read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path

from exhibit.interchange.fields import meaning_of
from exhibit.interchange.mapping import (
    IGNORE,
    NOTE,
    Columns,
    MappingFile,
    field_name,
    match_columns,
    stated_meaning,
)
from exhibit.interchange.sheets import Sheet
from exhibit.services.importing.walking import sheets_in
from exhibit.services.importing.wishes import open_sheet

_SHOWN = 3
_VALUE = 120


class How(Enum):
    """How it came that a column means what it does."""

    BY_HAND = auto()
    BY_NAME = auto()
    BY_SYNONYM = auto()
    BY_LAYOUT = auto()
    UNKNOWN = auto()
    TAKEN = auto()


@dataclass(frozen=True, slots=True)
class ColumnView:
    """A column: its heading, its first real values, what it means, and how that was found.

    ``field`` is the id of a field, ``note`` or ``ignore``; ``language`` is one that a mapping or the heading
    names. ``taken_by`` is the heading of the column that fills the same field in its place. ``offer`` is a
    field that the heading nearly names, as a mapping writes it, and ``likeness`` how nearly, in percent.
    """

    heading: str
    values: tuple[str, ...]
    field: str
    language: str
    how: How
    taken_by: str = ""
    offer: str = ""
    likeness: int = 0


@dataclass(frozen=True, slots=True)
class SheetView:
    """A folder's sheet, opened: what it is, and what its columns mean by a mapping.

    ``path`` is None where the folder has no sheet: each file then stands for itself.
    """

    folder: Path
    path: Path | None
    sheet: Sheet
    mapping: MappingFile
    columns: tuple[ColumnView, ...]


def sheets_of(source: Path) -> tuple[Path, tuple[Path, ...]]:
    """Return the folder to import from, and the sheets to choose from: one for a sheet, all in a folder."""
    return (source.parent, (source,)) if source.is_file() else (source, sheets_in(source))


def view_sheet(folder: Path, path: Path | None, mapping: MappingFile) -> SheetView:
    """Open a sheet and say what its columns mean. Raises ``SheetRefused``."""
    sheet = open_sheet(path, mapping)
    return SheetView(folder, path, sheet, mapping, column_views(sheet, mapping))


def mapped_anew(view: SheetView, heading: str, name: str) -> SheetView:
    """Return a view in which a person says what a column is: a field as a mapping writes it, note, ignore.

    An empty name leaves it to the heading again.
    """
    columns = {head: each for head, each in view.mapping.columns.items() if head != heading}
    mapping = replace(view.mapping, columns=columns | ({heading: name} if name else {}))
    return with_mapping(view, mapping)


def with_mapping(view: SheetView, mapping: MappingFile) -> SheetView:
    """Return a view of the same sheet by another mapping of its columns. Raises ``SheetRefused``."""
    return replace(view, mapping=mapping, columns=column_views(view.sheet, mapping))


def column_views(sheet: Sheet, mapping: MappingFile) -> tuple[ColumnView, ...]:
    """Say of each column what it means. Raises ``SheetRefused`` where the mapping names another."""
    columns = match_columns(sheet.headings, mapping, sheet.meanings)
    meanings = {place: meaning for meaning, places in columns.by_meaning.items() for place in places}
    return tuple(
        _view(sheet, place, meanings.get(place), mapping, columns) for place in range(len(sheet.headings))
    )


def with_offer(view: SheetView, heading: str) -> SheetView:
    """Return a view in which a column is what it was offered as; the same where it was not."""
    offer = next((one.offer for one in view.columns if one.heading == heading), "")
    return mapped_anew(view, heading, offer) if offer else view


def whole_mapping(view: SheetView) -> MappingFile:
    """Return a mapping that says of every column what it now means: what is worth remembering."""
    named = {each.heading: _name(each) for each in view.columns}
    return replace(view.mapping, columns=named)


def missing_fields(columns: Iterable[ColumnView], wanted: Iterable[str]) -> tuple[str, ...]:
    """Return those of the wanted fields that no column fills."""
    there = {each.field for each in columns}
    return tuple(name for name in wanted if name not in there)


def _view(
    sheet: Sheet, place: int, meaning: tuple[str, str] | None, mapping: MappingFile, columns: Columns
) -> ColumnView:
    heading, values = sheet.headings[place], _values(sheet, place)
    by_hand = heading in mapping.columns
    own = meaning_of(heading)
    if meaning is not None:
        exact = own is not None and own.exact
        how = How.BY_HAND if by_hand else How.BY_NAME if exact else How.BY_SYNONYM
        if not by_hand and place in sheet.meanings:
            how = How.BY_LAYOUT
        return ColumnView(heading, values, *meaning, how)
    said = mapping.columns.get(heading, "")
    if said in {NOTE, IGNORE}:
        return ColumnView(heading, values, said, "", How.BY_HAND)
    if sheet.meanings.get(place) == NOTE:
        return ColumnView(heading, values, NOTE, "", How.BY_LAYOUT)
    winner = _winner(sheet, place, said, columns)
    offer = columns.offered.get(heading, ("", 0))
    return ColumnView(heading, values, NOTE, "", How.TAKEN if winner else How.UNKNOWN, winner, *offer)


def _winner(sheet: Sheet, place: int, said: str, columns: Columns) -> str:
    """Return the heading of what fills the field that a column means too, empty where it means none."""
    heading = sheet.headings[place]
    said = said or sheet.meanings.get(place, "")
    meaning = stated_meaning(heading, said) if said else meaning_of(heading)
    places = columns.by_meaning.get((meaning.field, meaning.language), ()) if meaning is not None else ()
    return sheet.headings[places[0]] if places else ""


def _values(sheet: Sheet, place: int) -> tuple[str, ...]:
    values: dict[str, None] = {}
    for row in sheet.rows:
        value = " ".join(row.cells[place].split())[:_VALUE]
        if value:
            values[value] = None
        if len(values) == _SHOWN:
            break
    return tuple(values)


def _name(view: ColumnView) -> str:
    own = meaning_of(view.heading)
    stated = own is not None and (own.field, own.language) == (view.field, view.language)
    return view.field if stated else field_name(view.field, view.language)
