"""Microsoft Forms: one row of whole questions after a number, two moments and who answered.

Choices are parted by semicolons; an upload is a link, or JSON with the file's name and link.
"""

from __future__ import annotations

from collections.abc import Sequence

from exhibit.interchange.layouts.layout import NOTE, Layout, keys, place, state, tell_private
from exhibit.interchange.rawsheet import RawSheet
from exhibit.interchange.tables import Table, table_below
from exhibit.model.said import Said

_FIRST = ("id", "starttime", "completiontime")
_NOBODY = "anonymous"
_STANDARD = 7
"""Columns before the first question, at most: the number, two moments, e-mail, name, last change,
language."""
_MEANINGS = {
    "id": "submission_id",
    "starttime": NOTE,
    "completiontime": "received_on",
    "email": "email",
    "name": "contributor",
    "lastmodifiedtime": NOTE,
    "language": NOTE,
    "totalpoints": NOTE,
    "quizfeedback": NOTE,
}


def signs(raw: RawSheet, filled: Sequence[int]) -> str:
    """Recognize the first three columns."""
    first = tuple(keys(raw.lines[filled[0]][:3]))
    return Said("it begins with ID, Start time and Completion time") if first == _FIRST else ""


def table(raw: RawSheet, filled: Sequence[int]) -> Table:
    """Take the first row for the headings; who answered counts only where the form asked for it."""
    found = table_below(raw, filled, filled[0])
    names = keys(found.names)[:_STANDARD]
    state(found, names, _MEANINGS)
    for column in range(len(names)):
        if names[column] in {"email", "name"}:
            _name_nobody(found, column)
        cells = {cell.casefold() for cell in found.column(column)}
        if names[column] in {"email", "name"} and cells == {_NOBODY}:
            found.meanings[column] = NOTE
    found.id_column = place(names, "id")
    found.time_column = place(names, "completiontime")
    found.address_column = place(names, "email")
    tell_private(found)
    return found


def _name_nobody(found: Table, column: int) -> None:
    """Empty the cells in which the program wrote that nobody was named; where all are so it is a note."""
    if {cell.casefold() for cell in found.column(column)} <= {_NOBODY}:
        return
    found.lines = [
        [*line[:column], "", *line[column + 1 :]]
        if column < len(line) and line[column].strip() == _NOBODY
        else line
        for line in found.lines
    ]


_ABOUT = (
    "Who answered counts as contributor and e-mail unless a question asks for them or all are anonymous; "
    "choices are parted by semicolons; uploads are links or JSON."
)
LAYOUT = Layout("microsoft-forms", "Microsoft Forms", _ABOUT, signs, table)
