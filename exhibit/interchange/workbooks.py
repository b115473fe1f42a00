"""Sheets as workbooks (XLSX and its relatives), read through python-calamine."""

from __future__ import annotations

import re
import zipfile
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import IO

import python_calamine
from python_calamine import CalamineWorkbook

from exhibit.interchange.rawsheet import MAX_CELL, MAX_COLUMNS, MAX_ROWS, RawSheet, column_number
from exhibit.model.refusals import SheetRefused

MAX_UNPACKED = 512_000_000
"""A workbook is a ZIP file; one that unpacks to more bytes than this is refused."""

_WORKSHEET = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_FILLED_CELL = re.compile(rb'<(?:\w+:)?c\s(?:[^>]*?\s)?r="([A-Z]{1,3})(\d{1,7})"(?:[^>]*[^/>])?>')
_LONGEST_CELL_TAG = 200

_Value = int | float | str | bool | time | date | datetime | timedelta
_ADVICE = "Open it in a spreadsheet program, save it as a new XLSX without a password, and import that."


def read(path: Path, worksheet: str = "") -> RawSheet:
    """Read the named worksheet, else the first visible one that is not empty.

    Dates come out as ISO 8601, whole numbers without a decimal point, text as it stands. Raises
    ``SheetRefused`` where the workbook cannot be opened or has no such worksheet.
    """
    _check_unpacked_size(path)
    try:
        with CalamineWorkbook.from_path(path) as workbook:
            return _chosen(path.name, workbook, worksheet)
    except (python_calamine.CalamineError, OSError, zipfile.BadZipFile) as error:
        what = f"The workbook {path.name} cannot be opened."
        meaning = "It is damaged, protected by a password, or no workbook."
        raise SheetRefused(what, meaning=meaning, advice=_ADVICE) from error


def plain(value: _Value) -> str:
    """Return a typed cell as the text that a CSV file would have."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(sep=" ")
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value).replace("\r\n", "\n").replace("\r", "\n")


def _chosen(name: str, workbook: CalamineWorkbook, wanted: str) -> RawSheet:
    names = workbook.sheet_names
    if wanted:
        match = _named(name, names, wanted)
        return RawSheet(f"{name}, {match}", _lines(name, workbook, match))
    for each in _visible_first(workbook):
        lines = _lines(name, workbook, each)
        if any(cell.strip() for line in lines for cell in line):
            others = [other for other in names if other != each]
            note = f"The worksheet “{each}” was read; the others were not: {', '.join(others)}."
            return RawSheet(f"{name}, {each}", lines, (note,) if others else ())
    return RawSheet(name, [])


def _named(name: str, names: list[str], wanted: str) -> str:
    for each in names:
        if each.strip().casefold() == wanted.strip().casefold():
            return each
    what = f"The workbook {name} has no worksheet named “{wanted}”."
    raise SheetRefused(what, advice=f"It has these: {', '.join(names)}.")


def _visible_first(workbook: CalamineWorkbook) -> list[str]:
    hidden = {
        each.name
        for each in workbook.sheets_metadata
        if each.visible is not python_calamine.SheetVisibleEnum.Visible
    }
    return sorted(workbook.sheet_names, key=lambda name: name in hidden)


def _lines(name: str, workbook: CalamineWorkbook, worksheet: str) -> list[list[str]]:
    found = workbook.get_sheet_by_name(worksheet)
    if found.total_height > MAX_ROWS or found.total_width > MAX_COLUMNS:
        what = (
            f"The worksheet “{worksheet}” has {found.total_height:,} rows and {found.total_width:,} columns."
        )
        meaning = f"Up to {MAX_ROWS:,} rows and {MAX_COLUMNS} columns are read."
        raise SheetRefused(what, meaning=meaning, advice="Copy the part that matters to a new workbook.")
    lines = found.to_python(skip_empty_area=False)
    texts = [[plain(value) for value in line] for line in lines]
    for number, line in enumerate(texts, start=1):
        if any(len(cell) > MAX_CELL or "\0" in cell for cell in line):
            what = f"Row {number} of the workbook {name} has a cell that no text has."
            raise SheetRefused(what, advice=_ADVICE)
    return texts


def _check_unpacked_size(path: Path) -> None:
    if not zipfile.is_zipfile(path):
        return
    with zipfile.ZipFile(path) as archive:
        size = sum(entry.file_size for entry in archive.infolist())
        if size > MAX_UNPACKED:
            what = f"The workbook {path.name} unpacks to {size / 1e6:,.0f} MB, which is no submission sheet."
            raise SheetRefused(what, advice="Save it as a new XLSX without pictures, and import that.")
        for name in archive.namelist():
            if _WORKSHEET.fullmatch(name):
                with archive.open(name) as stream:
                    _check_extent(path, stream)


def _check_extent(path: Path, stream: IO[bytes]) -> None:
    """Refuse a worksheet with a filled cell far out: the library would ask for all cells before it."""
    rest = b""
    while chunk := stream.read(1 << 20):
        for letters, number in _FILLED_CELL.findall(rest + chunk):
            if int(number) > MAX_ROWS or column_number(letters.decode()) >= MAX_COLUMNS:
                what = f"The workbook {path.name} has a filled cell far out, {(letters + number).decode()}."
                meaning = f"Up to {MAX_ROWS:,} rows and {MAX_COLUMNS} columns are read."
                raise SheetRefused(what, meaning=meaning, advice="Empty it and import again.")
        rest = chunk[-_LONGEST_CELL_TAG:]
