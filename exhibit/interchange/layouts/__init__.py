"""How survey programs and collections lay out the sheets that they export: recognized, said, and shaped."""

from __future__ import annotations

from exhibit.interchange.layouts import (
    collectionbuilder,
    google,
    microsoft,
    omeka,
    plain,
    qualtrics,
    surveymonkey,
)
from exhibit.interchange.layouts.layout import Layout
from exhibit.interchange.rawsheet import RawSheet
from exhibit.interchange.tables import Sheet, filled_lines, finished
from exhibit.model.refusals import SheetRefused
from exhibit.model.said import Said, sentences

LAYOUTS: dict[str, Layout] = {
    each.name: each
    for each in (
        qualtrics.LAYOUT,
        surveymonkey.LAYOUT,
        google.LAYOUT,
        microsoft.LAYOUT,
        omeka.CLASSIC,
        omeka.S,
        collectionbuilder.LAYOUT,
        plain.LAYOUT,
    )
}
"""Every layout by its name, in the order of asking; the first that recognizes a sheet has it."""


def laid_out(raw: RawSheet, name: str = "") -> Sheet:
    """Return a sheet by the layout of a name, else by the one that recognizes it, which its notes then say.

    Raises ``SheetRefused`` for an empty sheet, for one that a named layout does not fit, and where there is
    no layout of that name.
    """
    filled = filled_lines(raw)
    if not filled:
        what = Said("The sheet {name} is empty.", name=raw.name)
        raise SheetRefused(what, advice="Give it a first row of headings, such as Title, Files and Artist.")
    layout, signs = (layout_named(name), "") if name else _recognized(raw, filled)
    table = layout.table(raw, filled)
    if signs:
        words = Said("It looks like an export of {title}: {signs}.", title=layout.title, signs=signs)
        table.notes.insert(0, sentences(words, "If it is none, import it with --layout plain."))
    return finished(raw, table, layout.name)


def layout_named(name: str) -> Layout:
    """Return a layout by its name. Raises ``SheetRefused`` where there is none."""
    if name not in LAYOUTS:
        what = Said("There is no layout “{name}”.", name=name)
        raise SheetRefused(what, advice=Said("The layouts are {layouts}.", layouts=", ".join(LAYOUTS)))
    return LAYOUTS[name]


def _recognized(raw: RawSheet, filled: list[int]) -> tuple[Layout, str]:
    for layout in LAYOUTS.values():
        signs = layout.signs(raw, filled)
        if signs:
            return layout, signs
    return plain.LAYOUT, ""
