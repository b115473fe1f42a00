"""What a person decides between a plan and its writing: items left out or taken, single cells corrected."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from exhibit.interchange.mapping import Columns, field_name, match_columns
from exhibit.interchange.sheets import Row, Sheet
from exhibit.services.importing.report import item_of
from exhibit.services.importing.sources import Source

FILES = "files"

OFTEN_CORRECTED = ("title", FILES, "form", "contributor", "language", "statement", "body", "alt_text")
"""The fields that can be corrected even where the sheet has no column for them."""


@dataclass(frozen=True, slots=True)
class Decisions:
    """Decisions on items of a source (see ``report.item_of``); nothing else about it changes.

    ``cells`` holds for an item the values that take the place of its cells, by heading; a heading that the
    sheet does not have is the name of a field. ``left`` are the items that are not to be written at all,
    ``taken`` those to be written although another piece has the same file or text.
    """

    cells: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    left: frozenset[str] = frozenset()
    taken: frozenset[str] = frozenset()

    def correct(self, item: str, cells: Mapping[str, str]) -> Decisions:
        """Return the decisions with these cells for an item; none takes its corrections back."""
        others = {name: each for name, each in self.cells.items() if name != item}
        return replace(self, cells={**others, item: dict(cells)} if cells else others)

    def leave(self, *items: str) -> Decisions:
        """Return the decisions with more items left out."""
        return replace(self, left=self.left | set(items))

    def accept(self, *items: str) -> Decisions:
        """Return the decisions with items no longer left out."""
        return replace(self, left=self.left - set(items))

    def take(self, *items: str) -> Decisions:
        """Return the decisions with more items taken although they are duplicates."""
        return replace(self, taken=self.taken | set(items))

    def hold_back(self, *items: str) -> Decisions:
        """Return the decisions with items no longer taken where they are duplicates."""
        return replace(self, taken=self.taken - set(items))


def decided(source: Source, decisions: Decisions) -> Source:
    """Return a source, as it was read, with its columns matched anew and the decisions on its items.

    Raises ``SheetRefused`` where the mapping names a column that is not there.
    """
    sheet = _widened(source.sheet, decisions)
    rows = tuple(_corrected(row, sheet.headings, decisions) for row in sheet.rows)
    columns = match_columns(sheet.headings, source.mapping, sheet.meanings)
    loose = {
        name: _corrected(Row(0, ("",) * len(sheet.headings)), sheet.headings, decisions, item_of(None, name))
        for name in source.files
        if item_of(None, name) in decisions.cells
    }
    sheet = replace(sheet, rows=rows)
    return replace(
        source,
        sheet=sheet,
        columns=columns,
        loose=loose,
        emptied=_emptied(columns, sheet.headings, decisions),
        left=decisions.left,
        taken=decisions.taken,
    )


def _emptied(columns: Columns, headings: tuple[str, ...], decisions: Decisions) -> dict[str, frozenset[str]]:
    """Return by item the fields whose cells were corrected to nothing: no file fills them either."""
    meant = {headings[place]: meaning for meaning, places in columns.by_meaning.items() for place in places}
    return {
        item: frozenset(
            field_name(*meant[heading])
            for heading, cell in cells.items()
            if heading in meant and not cell.strip()
        )
        for item, cells in decisions.cells.items()
    }


def _widened(sheet: Sheet, decisions: Decisions) -> Sheet:
    """Give a sheet the columns that only corrections have."""
    named = dict.fromkeys(heading for cells in decisions.cells.values() for heading in cells)
    added = tuple(heading for heading in named if heading not in sheet.headings)
    rows = tuple(Row(row.number, (*row.cells, *[""] * len(added))) for row in sheet.rows)
    return replace(sheet, headings=(*sheet.headings, *added), rows=rows)


def _corrected(row: Row, headings: tuple[str, ...], decisions: Decisions, item: str = "") -> Row:
    cells = decisions.cells.get(item or item_of(row.number, ""))
    if cells is None:
        return row
    pairs = zip(headings, row.cells, strict=True)
    return Row(row.number, tuple(cells.get(heading, cell) for heading, cell in pairs))
