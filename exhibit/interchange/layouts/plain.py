"""A sheet that somebody keeps by hand: one row of headings, perhaps below a caption, then the rows."""

from __future__ import annotations

from collections.abc import Sequence

from exhibit.interchange.layouts.layout import Layout
from exhibit.interchange.rawsheet import RawSheet
from exhibit.interchange.tables import PLAIN, Table, table_below
from exhibit.model.said import Said


def table(raw: RawSheet, filled: Sequence[int]) -> Table:
    """Take the first row with words for the headings, unless it is one lonely cell above a wider row."""
    first = filled[0]
    caption = [cell for cell in raw.lines[first] if cell.strip()]
    below = filled[1] if len(filled) > 1 else first
    wide = sum(1 for cell in raw.lines[below] if cell.strip())
    if len(caption) != 1 or wide <= (1 if len(raw.lines[first]) > 1 else 2):
        return table_below(raw, filled, first)
    found = table_below(raw, filled, below)
    found.notes.append(
        Said(
            "Row {row} (“{caption}”) was taken for a caption above the headings.",
            row=first + 1,
            caption=caption[0].strip()[:60],
        )
    )
    return found


LAYOUT = Layout(
    PLAIN,
    "a sheet kept by hand",
    "One row of headings, perhaps below a caption.",
    lambda _raw, _filled: "",
    table,
)
