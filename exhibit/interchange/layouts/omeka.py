"""Omeka Classic and Omeka S: columns in the terms of Dublin Core, several values in one cell.

See https://omeka.org/classic/docs/Plugins/CSV_Import and https://omeka.org/s/modules/CSVImport.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from exhibit.interchange import languages
from exhibit.interchange.layouts.layout import NOTE, Layout, keys, place, tell_private
from exhibit.interchange.layouts.parting import part_values
from exhibit.interchange.mapping import field_name
from exhibit.interchange.rawsheet import RawSheet
from exhibit.interchange.tables import Table, table_below
from exhibit.model.said import Said

_CLASSIC = re.compile(r"\s*(?:dublin core|item type metadata)\s*:", re.IGNORECASE)
_S = re.compile(r"\s*(?:dcterms|bibo|foaf|o)\s*:", re.IGNORECASE)
_OURS = re.compile(r"lamplight:")
_TERM = re.compile(
    r"\s*(?:dublin core|dcterms|dc)\s*:\s*(?P<term>[\w ]+?)\s*(?:@\s*(?P<language>[\w-]+)\s*)?", re.IGNORECASE
)
_TERMS = {
    "identifier": "submission_id",
    "title": "title",
    "creator": "contributor",
    "description": "statement",
    "subject": "keywords",
    "date": "made",
    "created": "made",
    "type": "form",
    "medium": "form",
    "language": "language",
    "extent": "dimensions",
    "rights": "copyright",
    "rightsholder": "copyright",
    "license": "license",
    "contributor": NOTE,
    "format": NOTE,
    "source": NOTE,
    "publisher": NOTE,
    "relation": NOTE,
    "coverage": NOTE,
    "spatial": NOTE,
    "abstract": "label",
}
_OTHERS = {
    "tags": "keywords", "tag": "keywords", "file": "files", "files": "files", "filename": "files",
    "media": "files", "mediaurl": "files", "omedia": "files", "omediafile": "files", "url": "files",
    "itemtypemetadatatext": "body", "itemtypemetadatatranscription": "transcript",
    "itemtypemetadataduration": "duration", "itemtypemetadataoriginalformat": "form",
    "itemtypemetadataphysicaldimensions": "dimensions", "alttext": "alt_text", "omediaalttext": "alt_text",
    **dict.fromkeys(
        (
            "itemid", "omekaitemid", "recordid", "oid", "itemtype", "collection", "public", "featured",
            "oispublic", "oowner", "oowneremail", "oresourceclass", "oresourcetemplate", "oitemset",
            "ocreated", "omodified", "recordtype",
        ),
        NOTE,
    ),
}  # fmt: skip
_IDS = ("oid", "omekaitemid", "itemid", "recordid")


def table(raw: RawSheet, filled: Sequence[int]) -> Table:
    """Take the first row for the headings, and part what stands in one cell by the signs Omeka uses."""
    found = table_below(raw, filled, filled[0])
    names = keys(found.names)
    for column, name in enumerate(found.names):
        meaning = _meaning(name)
        if meaning:
            found.meanings[column] = meaning
    if "submission_id" not in found.meanings.values() and (own := place(names, *_IDS)) is not None:
        found.meanings[own] = "submission_id"
    ids = [column for column, meaning in found.meanings.items() if meaning == "submission_id"]
    found.id_column = ids[0] if ids else None
    tell_private(found)
    part_values(found)
    return found


def _meaning(name: str) -> str:
    match = _TERM.fullmatch(name)
    if match is None:
        return _OTHERS.get(keys([name])[0], "")
    field = _TERMS.get(keys([match["term"]])[0], "")
    language = languages.tag(match["language"]) if match["language"] else ""
    return field_name(field, language) if field in {"title", "statement", "label"} else field


def _signs(raw: RawSheet, filled: Sequence[int], pattern: re.Pattern[str]) -> str:
    names = raw.lines[filled[0]]
    own = [name.strip() for name in names if pattern.match(name)]
    if len(own) <= 1 or any(map(_OURS.match, names)):
        return ""
    return Said("headings such as {one} and {other}", one=own[0], other=own[1])


_ABOUT = (
    "Columns of Dublin Core; several values in a cell parted by `^^`, a bar or a semicolon. Of several texts "
    "the first is taken and the others are notes."
)
CLASSIC = Layout(
    "omeka-classic", "Omeka Classic", _ABOUT, lambda raw, filled: _signs(raw, filled, _CLASSIC), table
)
S = Layout(
    "omeka-s",
    "Omeka S",
    "The same, with languages in the headings: `dcterms:title @es`.",
    lambda raw, filled: _signs(raw, filled, _S),
    table,
)
