"""Sheets as text: CSV and TSV in the encodings and with the separators that people really save."""

from __future__ import annotations

import codecs
import csv
import io
import re
from pathlib import Path

from exhibit.interchange.rawsheet import MAX_CELL, MAX_ROWS, RawSheet
from exhibit.model.refusals import SheetRefused

SEPARATORS = (",", ";", "\t")

_DIRECTIVE = re.compile("sep=(.?)", re.IGNORECASE)
_NOTHING = "\x1f"
_WIDE = 3
_SAMPLE_ROWS = 200
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_WESTERN = (
    "The sheet is not UTF-8 and was read as Windows text (cp1252); see whether accents and quotes are right."
)
_ADVICE = "Open it in a spreadsheet program, save it as CSV UTF-8 or as XLSX, and import that."


def read(path: Path, separator: str = "") -> RawSheet:
    """Read a CSV or TSV file. Raises ``SheetRefused`` where it is no text."""
    text, notes = _decoded(path)
    if "\0" in text:
        what = f"The sheet {path.name} has bytes in it that no text has (NUL)."
        raise SheetRefused(what, meaning="It is damaged, or not a sheet.", advice=_ADVICE)
    text, stated = _without_directive(text)
    lines, odd = _parsed(path.name, text, separator or stated or separator_of(text))
    return RawSheet(path.name, lines, (*notes, *odd))


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
        for line in csv.reader(io.StringIO(text, newline=""), delimiter=sign):
            lines.append(line)
            if len(lines) >= _SAMPLE_ROWS:
                break
    except csv.Error:
        return lines
    return lines


def _decoded(path: Path) -> tuple[str, tuple[str, ...]]:
    """Decode by mark, by the zero bytes of unmarked UTF-16, as strict UTF-8, else as cp1252."""
    data = path.read_bytes()
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(path, data[len(mark) :], encoding), ()
    unmarked = _unmarked_utf16(data)
    if unmarked:
        return _strictly(path, data, unmarked), ()
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError:
        return _strictly(path, data, "cp1252"), (_WESTERN,)


def _unmarked_utf16(data: bytes) -> str:
    """Tell UTF-16 without a mark by its zero bytes, which stand in every other place in Western text."""
    sample = data[:4000]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    many = len(sample) * 0.3
    if len(data) % 2 or even + odd < many or min(even, odd) > 0.05 * len(sample):
        return ""
    return "utf-16-be" if even > odd else "utf-16-le"


def _strictly(path: Path, data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        what = f"The sheet {path.name} is not in an encoding that Lamplight reads."
        meaning = "UTF-8, UTF-16 and Windows text (cp1252) are read."
        raise SheetRefused(what, meaning=meaning, advice=_ADVICE) from error


def _without_directive(text: str) -> tuple[str, str]:
    """Take off the line ``sep=;`` that spreadsheet programs write, blanking it to keep the row numbers."""
    first, _, rest = text.partition("\n")
    word = first.strip().strip('"')
    directive = _DIRECTIVE.fullmatch(word)
    return (text, "") if directive is None else ("\n" + rest, directive[1] or "\t")


def _parsed(name: str, text: str, sign: str) -> tuple[list[list[str]], tuple[str, ...]]:
    """Parse strictly, and where that fails leniently, saying so; a quote that never ends is refused."""
    try:
        return _lines(text, sign, strict=True), ()
    except csv.Error as error:
        if "unexpected end of data" in str(error):
            raise _never_closed(name, text, sign) from error
        if "field larger" in str(error):
            what = f"The sheet {name} has a cell of more than {MAX_CELL:,} characters."
            advice = "Look for a quotation mark that is opened and never closed."
            raise SheetRefused(what, advice=advice) from error
    note = "Some quotation marks in the sheet are unusual; see whether the cells around them came out right."
    return _lines(text, sign, strict=False), (note,)


def _lines(text: str, sign: str, *, strict: bool) -> list[list[str]]:
    csv.field_size_limit(MAX_CELL)
    lines: list[list[str]] = []
    for line in csv.reader(io.StringIO(text, newline=""), delimiter=sign, strict=strict):
        lines.append([cell.replace("\r\n", "\n").replace("\r", "\n") for cell in line])
        if len(lines) > MAX_ROWS:
            break
    return lines


def _never_closed(name: str, text: str, sign: str) -> SheetRefused:
    row = len(_lines(text, sign, strict=False))
    what = f"In row {row} of the sheet {name} a quotation mark is opened and never closed."
    meaning = "Everything after it would be read as one cell."
    return SheetRefused(what, meaning=meaning, advice="Close or remove it, and import the sheet again.")
