"""Qualtrics: rows of ids, of question texts and, in CSV, of import ids; then the responses.

See https://www.qualtrics.com/support/survey-platform/data-and-analysis-module/data/download-data.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from exhibit.interchange.fields import meaning_of
from exhibit.interchange.layouts.choices import Question, joined
from exhibit.interchange.layouts.layout import (
    NOTE,
    Layout,
    first_lines,
    keys,
    listed,
    place,
    state,
    tell_private,
)
from exhibit.interchange.mapping import field_name
from exhibit.interchange.rawsheet import RawSheet
from exhibit.interchange.tables import Table, table_below
from exhibit.model.said import Said

_TITLE = "Qualtrics"
_IMPORT_ID = re.compile(r'\s*\{\s*"ImportId"')
_MEANINGS = {
    "responseid": "submission_id",
    "recordeddate": "received_on",
    "recipientlastname": "family_name",
    "recipientfirstname": "given_name",
    "recipientemail": "email",
    **dict.fromkeys(
        (
            "startdate", "enddate", "status", "ipaddress", "progress", "durationinseconds", "finished",
            "externalreference", "externaldatareference", "locationlatitude", "locationlongitude",
            "locationaccuracy", "distributionchannel", "userlanguage", "responseset",
        ),
        NOTE,
    ),
}  # fmt: skip
_OWN = 4
"""How many of its standard columns make a sheet one of Qualtrics, where it has no row of import ids."""
_CHOICE = re.compile(r"(?P<question>.+)_\d+")
_UPLOAD = re.compile(r"(?P<question>.+)_(?P<part>Id|Name|Size|Type)")
_SELECTED = re.compile(r"\s+-\s+Selected Choice\s*$")
_TESTS = frozenset({"surveypreview", "surveytest", "1", "2"})
_UNFINISHED = frozenset({"false", "0", "no"})


def signs(raw: RawSheet, filled: Sequence[int]) -> str:
    """Recognize the row of import ids, else several of the standard columns."""
    if any(_is_import_ids(raw.lines[number]) for number in filled[2:3]):
        return Said("three rows of headings, the third with import ids")
    own = [key for key in keys(raw.lines[filled[0]]) if key in _MEANINGS]
    known = len(own) >= _OWN and "responseid" in own and len(filled) > 1
    return Said("two rows of headings, with {count} of its standard columns", count=len(own)) if known else ""


def table(raw: RawSheet, filled: Sequence[int]) -> Table:
    """Take question texts for headings, ids where there is none; uploads name files, choices are joined."""
    ids, texts = first_lines(raw, filled, 2, _TITLE)
    count = 3 if any(_is_import_ids(raw.lines[number]) for number in filled[2:3]) else 2
    found = table_below(raw, filled, filled[count - 1])
    width = len(found.names)
    codes = [*ids, *[""] * (width - len(ids))][:width]
    words = [*texts, *[""] * (width - len(texts))][:width]
    names = keys(codes)
    found.names = [
        code if key in _MEANINGS else _SELECTED.sub("", text) if text.strip() else code
        for code, key, text in zip(codes, names, words, strict=True)
    ]
    state(found, names, _MEANINGS)
    found.id_column = place(names, "responseid")
    found.time_column = place(names, "recordeddate", "enddate")
    found.address_column = place(names, "recipientemail")
    _tell_oddities(found, names)
    tell_private(found)
    _state_uploads(found, codes)
    _state_by_code(found, codes)
    return joined(found, _questions(codes, words))


def _is_import_ids(line: Sequence[str]) -> bool:
    filled = [cell for cell in line if cell.strip()]
    return len(filled) > 1 and all(map(_IMPORT_ID.match, filled))


def _tell_oddities(found: Table, names: list[str]) -> None:
    """Say which responses are previews or tests and which were not finished; all of them are kept."""
    for key, odd, words in (
        ("status", _TESTS, Said("Previews or tests, by the column Status")),
        ("finished", _UNFINISHED, Said("Not finished by whoever sent them, by the column Finished")),
    ):
        column = place(names, key)
        if column is None:
            continue
        numbers = [
            number
            for number, line in zip(found.numbers, found.lines, strict=True)
            if column < len(line) and keys([line[column]])[0] in odd
        ]
        if numbers:
            found.notes.append(Said("{words}, but kept: {rows}.", words=words, rows=listed(numbers)))


def _state_uploads(found: Table, codes: list[str]) -> None:
    """An upload has four columns: its id, the file's name, its size and its type."""
    for column, code in enumerate(codes):
        match = _UPLOAD.fullmatch(code.strip())
        if match is not None and f"{match['question']}_Id" in codes:
            found.meanings[column] = "files" if match["part"] == "Name" else NOTE


def _state_by_code(found: Table, codes: list[str]) -> None:
    """Where a question's text says nothing, the name that its author gave it may."""
    for column, code in enumerate(codes):
        meaning = meaning_of(code)
        if column not in found.meanings and meaning is not None and meaning_of(found.names[column]) is None:
            found.meanings[column] = field_name(meaning.field, meaning.language)


def _questions(codes: list[str], words: list[str]) -> Iterator[Question]:
    """Find the questions whose choices have a column each: Q3_1, Q3_2, with the choice after a dash."""

    def base(column: int) -> tuple[str, str]:
        match = _CHOICE.fullmatch(codes[column].strip())
        return (match["question"], words[column].rpartition(" - ")[0]) if match else ("", "")

    for (code, text), columns in groupby(range(len(codes)), base):
        places = tuple(columns)
        if code and text:
            labels = tuple(words[column].rpartition(" - ")[2] for column in places)
            yield Question(_SELECTED.sub("", text), places, labels)


_ABOUT = (
    "Three rows of headings (two in a workbook): ids, questions, import ids. Uploads name files; the choices "
    "of a question that have columns of their own are joined."
)
LAYOUT = Layout("qualtrics", _TITLE, _ABOUT, signs, table)
