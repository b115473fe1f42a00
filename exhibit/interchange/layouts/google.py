"""Google Forms: one row of whole questions, the moment of sending first, links for uploaded files.

Answers of several choices stand in one cell, parted by commas, which the choices themselves may hold too;
they are told apart by the terms that they name. See https://support.google.com/docs/answer/139706.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from exhibit.interchange.layouts.layout import Layout, keys, place, state
from exhibit.interchange.rawsheet import RawSheet
from exhibit.interchange.tables import Table, table_below
from exhibit.model.said import Said

UPLOAD = re.compile(r"https://(?:drive|docs)\.google\.com/\S+")

_STAMPS = frozenset(
    {
        "timestamp", "marcatemporal", "horodateur", "zeitstempel", "carimbodedatahora",
        "informazionicronologiche", "tijdstempel",
    }
)  # fmt: skip
_MOMENT = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4},?[ T]\d{1,2}[:.]\d{2}.*")
_ADDRESSES = ("emailaddress", "username", "email", "direcciondecorreoelectronico")
_MEANINGS = {
    **dict.fromkeys(_STAMPS, "received_on"),
    "username": "email",
    "direcciondecorreoelectronico": "email",
    "score": "note",
}


def signs(raw: RawSheet, filled: Sequence[int]) -> str:
    """Recognize the moment of sending in the first column, below a heading that says so.

    Where somebody moved that column, links to uploads have to be beside it.
    """
    stamp = place(keys(raw.lines[filled[0]]), *_STAMPS)
    lines = [raw.lines[number] for number in filled[1:6]]
    stamps = [line[stamp] for line in lines if len(line) > stamp] if stamp is not None else []
    if not stamps or not all(map(_MOMENT.fullmatch, stamps)):
        return ""
    if stamp == 0:
        return Said("its first column is the moment of sending")
    links = any(cell and _is_uploads(cell) for line in lines for cell in line)
    return Said("it has the moment of sending, and links to uploads") if links else ""


def table(raw: RawSheet, filled: Sequence[int]) -> Table:
    """Take the first row for the headings; columns of links to uploads name the files."""
    found = table_below(raw, filled, filled[0])
    names = keys(found.names)
    state(found, names, _MEANINGS)
    found.time_column = place(names, *_STAMPS)
    found.address_column = place(names, *_ADDRESSES)
    for column in range(len(names)):
        cells = list(found.column(column))
        if cells and all(_is_uploads(cell) for cell in cells):
            found.meanings[column] = "files"
            found.notes.append(
                Said(
                    "“{heading}” holds links to uploads, which name the files.",
                    heading=found.names[column].strip(),
                )
            )
    return found


def _is_uploads(cell: str) -> bool:
    return all(UPLOAD.fullmatch(part.strip()) for part in cell.split(","))


_ABOUT = (
    "Whole questions as headings; several choices in one cell, told apart by the terms they name though they "
    "have commas in them; columns of links name the files."
)
LAYOUT = Layout("google-forms", "Google Forms", _ABOUT, signs, table)
