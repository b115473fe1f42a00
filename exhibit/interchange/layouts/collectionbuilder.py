"""CollectionBuilder: an id for each object, its file or the place of it, and columns of Dublin Core.

See https://collectionbuilder.github.io/cb-docs/docs/metadata.
"""

from __future__ import annotations

from collections.abc import Sequence

from exhibit.interchange.layouts.layout import NOTE, Layout, keys, listed, place, state, tell_private
from exhibit.interchange.layouts.parting import part_values
from exhibit.interchange.rawsheet import RawSheet
from exhibit.interchange.tables import Table, table_below
from exhibit.model.said import Said

_OWN = ("objectlocation", "filename", "displaytemplate", "imagealttext", "imagethumb")
_MEANINGS = {
    "objectid": "submission_id",
    "filename": "files",
    "objectlocation": "files",
    "creator": "contributor",
    "date": "made",
    "description": "statement",
    "subject": "keywords",
    "imagealttext": "alt_text",
    "objecttranscript": "transcript",
    "rights": "copyright",
    "rightsstatement": "license",
    **dict.fromkeys(
        (
            "parentid", "type", "format", "location", "latitude", "longitude", "source", "identifier",
            "imagesmall", "imagethumb", "displaytemplate", "objectdownload", "youtubeid",
        ),
        NOTE,
    ),
}  # fmt: skip


def signs(raw: RawSheet, filled: Sequence[int]) -> str:
    """Recognize the object ids beside one more column that only CollectionBuilder calls so."""
    names = keys(raw.lines[filled[0]])
    if "objectid" not in names or place(names, *_OWN) is None:
        return ""
    return Said(
        "its columns objectid and {name}", name=raw.lines[filled[0]][place(names, *_OWN) or 0].strip()
    )


def table(raw: RawSheet, filled: Sequence[int]) -> Table:
    """Take the first row for the headings; parts of an object become pieces of their own, which is said."""
    found = table_below(raw, filled, filled[0])
    names = keys(found.names)
    state(found, names, _MEANINGS)
    if "filename" in names and (link := place(names, "objectlocation")) is not None:
        found.meanings[link] = NOTE
    if "creator" in names and (helper := place(names, "contributor")) is not None:
        found.meanings[helper] = NOTE
    found.id_column = place(names, "objectid")
    tell_private(found)
    _tell_parts(found, place(names, "parentid"))
    part_values(found)
    return found


def _tell_parts(found: Table, column: int | None) -> None:
    if column is None:
        return
    pairs = zip(found.numbers, found.lines, strict=True)
    numbers = [number for number, line in pairs if column < len(line) and line[column].strip()]
    if numbers:
        found.notes.append(
            Said(
                "{count} objects are parts of another one, by the column parentid; "
                "each becomes a piece of its own: {rows}.",
                count=len(numbers),
                rows=listed(numbers),
            )
        )


_ABOUT = (
    "objectid is the submission id, filename (else object_location) the file; parts of an object become "
    "pieces of their own, which is said."
)
LAYOUT = Layout("collectionbuilder", "CollectionBuilder", _ABOUT, signs, table)
