"""Sheets as text: CSV and TSV in the encodings and with the separators that people really save."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from pathlib import Path

from exhibit.interchange import encodings
from exhibit.interchange.garbled import garbled
from exhibit.interchange.numbers import spoiled
from exhibit.interchange.rawsheet import MAX_CELL, MAX_ROWS, READING, RawSheet
from exhibit.interchange.readings import readings_of, said
from exhibit.model.refusals import SheetRefused
from exhibit.model.said import Said, and_more, sentences
from exhibit.pace import TELL_EVERY
from exhibit.ports import Progress, no_progress

SEPARATORS = (",", ";", "\t")

_DIRECTIVE = re.compile("sep=(.?)", re.IGNORECASE)
_NOTHING = "\x1f"
_WIDE = 3
_SAMPLE_ROWS = 200
_FEW_NULS = 10
_ONE_IN = 10
"""So many bytes that no text has, or one in so many rows, are the damage of a sheet; more are no sheet."""
_SAY_WHICH = (
    "If you know it, import with --encoding, such as shift_jis (Japanese) or gb18030 (Chinese). Else:"
)
_ADVICE = "Open it in a spreadsheet program, save it as CSV UTF-8 or as XLSX, and import that."


def read(path: Path, separator: str = "", encoding: str = "", progress: Progress = no_progress) -> RawSheet:
    """Read a CSV or TSV file; the separator and the encoding are found out where they are not given.

    A few bytes that no text has are left out, and their rows named. Raises ``SheetRefused`` where it is no
    text, ``Stopped``.
    """
    text, likely = _text(path, encoding)
    if text.count("\0") > max(_FEW_NULS, text.count("\n") // _ONE_IN):
        what = Said("The sheet {name} has bytes in it that no text has (NUL).", name=path.name)
        raise SheetRefused(what, meaning="It is damaged, or not a sheet.", advice=_ADVICE)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    text, stated = _without_directive(text)
    lines, odd = _parsed(path.name, text, separator or stated or separator_of(text), progress)
    odd += _without_nuls(lines) if "\0" in text else ()
    progress(1, 1, READING)
    readings = readings_of(lines, likely)
    return RawSheet(
        path.name, lines, (*said(likely, readings), *odd, *spoiled(lines), *garbled(lines)), readings
    )


def _text(path: Path, encoding: str) -> tuple[str, tuple[str, ...]]:
    def failing() -> SheetRefused:
        what = Said(
            "The sheet {name} is not in {encoding}.",
            name=path.name,
            encoding=encoding or Said("an encoding that Lamplight reads"),
        )
        meaning = Said(
            "UTF-8, UTF-16 and older ones ({encodings}) are recognized.", encodings=", ".join(encodings.OLDER)
        )
        return SheetRefused(
            what, meaning=meaning, advice=_ADVICE if encoding else sentences(_SAY_WHICH, _ADVICE)
        )

    data = path.read_bytes()
    if encoding:
        return encodings.decoded_as(data, encoding, failing), ()
    return encodings.decoded(data, failing)


def _without_nuls(lines: list[list[str]]) -> tuple[str, ...]:
    """Leave out the bytes that no text has, and say in which rows they were."""
    rows = [number for number, line in enumerate(lines) if any("\0" in cell for cell in line)]
    for number in rows:
        lines[number] = [cell.replace("\0", "") for cell in lines[number]]
    named = ", ".join(f"{number + 1}" for number in rows[:_FEW_NULS])
    named = and_more(named, len(rows) - _FEW_NULS)
    called = Said("Row {rows}", rows=named) if len(rows) == 1 else Said("Rows {rows}", rows=named)
    return (
        sentences(
            Said("{called} had bytes in them that no text has (NUL), as a damaged file has.", called=called),
            "They were left out: see whether the cells there came out right.",
        ),
    )


def separator_of(text: str) -> str:
    """Find out what parts the columns: the sign that gives most rows as many columns as the headings have.

    Where none parts the first row, that may be a caption above the headings; else it is a sheet of one
    column, which is parted by nothing, whatever signs its texts have in them.
    """
    widths = {sign: _widths(text, sign) for sign in SEPARATORS}
    scores = {sign: _score(found) for sign, found in widths.items()}
    if not any(scores.values()):
        scores = {sign: _score(found[1:]) for sign, found in widths.items() if found[1:2] >= [_WIDE]}
    best = max(scores, key=lambda sign: scores[sign], default=_NOTHING)
    return best if scores.get(best) else _NOTHING


def _widths(text: str, sign: str) -> list[int]:
    return [len(line) for line in _sample(text, sign) if any(cell.strip() for cell in line)]


def _score(widths: list[int]) -> float:
    if not widths or widths[0] == 1:
        return 0.0
    alike = sum(1 for width in widths if width == widths[0])
    return widths[0] * alike / len(widths)


def _sample(text: str, sign: str) -> list[list[str]]:
    csv.field_size_limit(MAX_CELL)
    lines: list[list[str]] = []
    try:
        for line in csv.reader(_physical_lines(text), delimiter=sign):
            lines.append(line)
            if len(lines) >= _SAMPLE_ROWS:
                break
    except csv.Error:
        return lines
    return lines


def _without_directive(text: str) -> tuple[str, str]:
    """Take off the line ``sep=;`` that spreadsheet programs write, blanking it to keep the row numbers."""
    first, _, rest = text.partition("\n")
    word = first.strip().strip('"')
    directive = _DIRECTIVE.fullmatch(word)
    return (text, "") if directive is None else ("\n" + rest, directive[1] or "\t")


def _parsed(name: str, text: str, sign: str, progress: Progress) -> tuple[list[list[str]], tuple[str, ...]]:
    """Parse strictly, and where that fails leniently, saying so; a quote that never ends is refused."""
    try:
        return _lines(text, sign, progress, strict=True), ()
    except csv.Error as error:
        if "unexpected end of data" in str(error):
            raise _never_closed(name, text, sign) from error
    note = "Some quotation marks in the sheet are unusual; see whether the cells around them came out right."
    try:
        return _lines(text, sign, progress, strict=False), (note,)
    except csv.Error as error:
        what = Said("The sheet {name} has a cell of more than {most:,} characters.", name=name, most=MAX_CELL)
        advice = "Look for a quotation mark that is opened and never closed."
        raise SheetRefused(what, advice=advice) from error


def _lines(text: str, sign: str, progress: Progress = no_progress, *, strict: bool) -> list[list[str]]:
    csv.field_size_limit(MAX_CELL)
    lines: list[list[str]] = []
    for line in csv.reader(_told_lines(text, progress), delimiter=sign, strict=strict):
        lines.append(line)
        if len(lines) > MAX_ROWS:
            break
    return lines


def _told_lines(text: str, progress: Progress) -> Iterator[str]:
    """Return the lines of a text, and tell how far that is by its letters."""
    begun = 0
    for number, line in enumerate(_physical_lines(text)):
        if number % TELL_EVERY == 0:
            progress(begun, len(text), READING)
        begun += len(line)
        yield line


def _physical_lines(text: str) -> Iterator[str]:
    """Return the lines of a text one by one, without a copy of all of it: each ends with its line feed."""
    begin = 0
    while begin < len(text):
        end = text.find("\n", begin) + 1 or len(text)
        yield text[begin:end]
        begin = end


def _never_closed(name: str, text: str, sign: str) -> SheetRefused:
    row = len(_lines(text, sign, strict=False))
    what = Said(
        "In row {row} of the sheet {name} a quotation mark is opened and never closed.", row=row, name=name
    )
    meaning = "Everything after it would be read as one cell."
    return SheetRefused(what, meaning=meaning, advice="Close or remove it, and import the sheet again.")
