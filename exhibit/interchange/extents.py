"""How far the filled cells of a workbook's sheets reach, found without asking for the cells before them."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO

from exhibit.interchange.rawsheet import MAX_COLUMNS, column_letters, column_number

_WORKSHEET = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_FILLED_CELL = re.compile(rb'<(?:\w+:)?c\s(?:[^>]*?\s)?r="([A-Z]{1,3})(\d{1,7})"(?:[^>]*[^/>])?>')
_LONGEST_CELL_TAG = 200
_CHUNK = 1 << 20
_ODS_TAG = re.compile(rb"<(/?)table:(table|table-row|(?:covered-)?table-cell)(?=[\s/>])([^>]*)>")
_REPEATED = re.compile(rb'table:number-(?:rows|columns)-repeated="(\d{1,9})"')
_FILLED = re.compile(rb"office:(?:value-type|string-value)=")


@dataclass(frozen=True, slots=True)
class Extent:
    """The rectangle from the first cell that holds all filled ones; ``last`` names a cell farthest out."""

    rows: int
    columns: int
    last: str


def extents_of_xlsx(archive: zipfile.ZipFile) -> Iterator[Extent]:
    """Return the extent of every worksheet of an XLSX; none for another archive."""
    for name in archive.namelist():
        if _WORKSHEET.fullmatch(name):
            with archive.open(name) as stream:
                yield _xlsx_extent(stream)


def _xlsx_extent(stream: IO[bytes]) -> Extent:
    rows, columns, rest = 0, 0, b""
    lowest, widest = "", ""
    while chunk := stream.read(_CHUNK):
        found = _FILLED_CELL.findall(rest + chunk)
        row = max({number for _, number in found}, key=int, default=b"0")
        column = max({place for place, _ in found}, key=lambda place: (len(place), place), default=b"")
        if int(row) > rows:
            rows = int(row)
            lowest = next(f"{place.decode()}{rows}" for place, number in found if number == row)
        if column and column_number(column.decode()) >= columns:
            columns = column_number(column.decode()) + 1
            widest = next(f"{column.decode()}{number.decode()}" for place, number in found if place == column)
        rest = chunk[-_LONGEST_CELL_TAG:]
    return Extent(rows, columns, widest if columns > MAX_COLUMNS else lowest)


def extents_of_ods(archive: zipfile.ZipFile) -> Iterator[Extent]:
    """Return the extent of all sheets of an ODS together; none for another archive."""
    if "content.xml" in archive.namelist():
        with archive.open("content.xml") as stream:
            yield _ods_extent(stream)


def _ods_extent(stream: IO[bytes]) -> Extent:
    """Count through rows and cells, which ODS does not number but repeats."""
    rows = columns = row = column = again = 0
    for closing, tag, attributes in ods_tags(stream):
        if closing:
            continue
        count = repeated(attributes)
        if tag == b"table":
            row = column = again = 0
        elif tag == b"table-row":
            row, column, again = row + again, 0, count
        else:
            column += count
            if _FILLED.search(attributes) or not attributes.endswith(b"/"):
                rows, columns = max(rows, row + again), max(columns, column)
    return Extent(rows, columns, f"{column_letters(max(columns - 1, 0))}{rows}")


def repeated(attributes: bytes) -> int:
    """Return how often a row or cell of an ODS stands there, by the attributes of its tag."""
    times = _REPEATED.search(attributes)
    return int(times[1]) if times else 1


def ods_tags(stream: IO[bytes]) -> Iterator[tuple[bytes, bytes, bytes]]:
    """Return the tags of an ODS's tables, rows and cells: a slash for a closing one, name, and attributes."""
    rest = b""
    while chunk := stream.read(_CHUNK):
        chunk = rest + chunk
        end = chunk.rfind(b"<")
        yield from _ODS_TAG.findall(chunk, 0, max(end, 0))
        rest = chunk[max(end, 0) :]
    yield from _ODS_TAG.findall(rest)
