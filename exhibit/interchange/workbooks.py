"""Sheets as workbooks (XLSX and its relatives, XLS, ODS), read through python-calamine."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable
from concurrent.futures import Future, wait
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from threading import Thread
from typing import TypeVar

import python_calamine
from python_calamine import CalamineSheet, CalamineWorkbook

from exhibit.interchange.concealed import concealed
from exhibit.interchange.extents import Extent, extents_of_ods, extents_of_xlsx
from exhibit.interchange.garbled import garbled
from exhibit.interchange.numbers import merged, overlong, spoiled
from exhibit.interchange.rawsheet import MAX_CELL, MAX_COLUMNS, MAX_ROWS, READING, RawSheet
from exhibit.model.refusals import SheetRefused, Stopped
from exhibit.model.said import Said
from exhibit.pace import TELL_EVERY
from exhibit.ports import Progress, no_progress

T = TypeVar("T")

MAX_UNPACKED = 512_000_000
"""A workbook is a ZIP file; one that unpacks to more bytes than this is refused."""

_MAX_CELLS = 12_500_000
"""A worksheet whose filled cells lie in a rectangle of more is refused: the library asks for all of it."""

_DAMAGE = (
    python_calamine.CalamineError,
    OSError,
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    ValueError,
    OverflowError,
)
_PANIC = "PanicException"
"""What the library raises where damage surprises it: no ``Exception``, and no name to import."""

_EXACT = 1e15
"""From here on a number has more digits than the fifteen that spreadsheet programs keep."""

_PULSE_SECONDS = 0.1

_Value = int | float | str | bool | time | date | datetime | timedelta
_ADVICE = "Open it in a spreadsheet program, save it as a new XLSX without a password, and import that."


def read(path: Path, worksheet: str = "", progress: Progress = no_progress) -> RawSheet:
    """Read the named worksheet, else the first visible one that is not empty.

    Dates come out as ISO 8601, whole numbers without a decimal point, text as it stands. Raises
    ``SheetRefused`` where the workbook cannot be opened or has no such worksheet, ``Stopped``.
    """
    try:
        waited(partial(_check_unpacked_size, path), progress)
        with CalamineWorkbook.from_path(path) as workbook:
            return _chosen(path, workbook, worksheet, progress)
    except (SheetRefused, Stopped):
        raise
    except BaseException as error:
        if not isinstance(error, _DAMAGE) and type(error).__name__ != _PANIC:
            raise
        what = Said("The workbook {name} cannot be opened.", name=path.name)
        meaning = "It is damaged, protected by a password, or no workbook."
        raise SheetRefused(what, meaning=meaning, advice=_ADVICE) from error


def waited(work: Callable[[], T], progress: Progress) -> T:
    """Return what work in a thread of its own returns, and ask meanwhile whether it is to be stopped.

    The library takes seconds for a long worksheet and cannot be interrupted: where ``progress`` raises
    ``Stopped``, the thread is left to end by itself, and what it found is dropped.
    """
    found: Future[T] = Future()

    def run() -> None:
        try:
            found.set_result(work())
        except BaseException as error:  # noqa: BLE001 - told to whoever waits
            found.set_exception(error)

    Thread(target=run, name="workbook", daemon=True).start()
    while not wait([found], _PULSE_SECONDS).done:
        progress(0, 1, READING)
    return found.result()


def plain(value: _Value) -> str:
    """Return a typed cell as the text that a CSV file would have."""
    if isinstance(value, str):
        return value.replace("\r\n", "\n").replace("\r", "\n") if "\r" in value else value
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(sep=" ")
    return value.isoformat() if isinstance(value, date | time) else str(value)


def _chosen(path: Path, workbook: CalamineWorkbook, wanted: str, progress: Progress) -> RawSheet:
    names = workbook.sheet_names
    if wanted:
        match = _named(path.name, names, wanted)
        return _raw(path, workbook, match, progress)
    for each in _visible_first(workbook):
        raw = _raw(path, workbook, each, progress)
        if any("".join(line).strip() for line in raw.lines):
            others = [other for other in names if other != each]
            note = Said(
                "The worksheet “{name}” was read; the others were not: {others}.",
                name=each,
                others=", ".join(others),
            )
            return replace(raw, notes=(note, *raw.notes)) if others else raw
    return RawSheet(path.name, [])


def _named(name: str, names: list[str], wanted: str) -> str:
    for each in names:
        if each.strip().casefold() == wanted.strip().casefold():
            return each
    what = Said("The workbook {name} has no worksheet named “{wanted}”.", name=name, wanted=wanted)
    raise SheetRefused(what, advice=Said("It has these: {names}.", names=", ".join(names)))


def _visible_first(workbook: CalamineWorkbook) -> list[str]:
    hidden = {
        each.name
        for each in workbook.sheets_metadata
        if each.visible is not python_calamine.SheetVisibleEnum.Visible
    }
    return sorted(workbook.sheet_names, key=lambda name: name in hidden)


def _raw(path: Path, workbook: CalamineWorkbook, worksheet: str, progress: Progress) -> RawSheet:
    found = waited(partial(workbook.get_sheet_by_name, worksheet), progress)
    rows, columns = (found.end[0] + 1, found.end[1] + 1) if found.end else (0, 0)
    if rows > MAX_ROWS or columns > MAX_COLUMNS or rows * columns > _MAX_CELLS:
        what = Said(
            "The worksheet “{worksheet}” has {rows:,} rows and {columns:,} columns.",
            worksheet=worksheet,
            rows=rows,
            columns=columns,
        )
        meaning = Said(
            "Up to {rows:,} rows and {columns} columns are read.", rows=MAX_ROWS, columns=MAX_COLUMNS
        )
        raise SheetRefused(what, meaning=meaning, advice="Copy the part that matters to a new workbook.")
    lines, long = _texts(path.name, found, progress)
    unseen = waited(partial(concealed, path, worksheet), progress)
    told = *merged(found.merged_cell_ranges or unseen.merged), *unseen.notes()
    notes = (*spoiled(lines), *garbled(lines), *overlong(long), *told)
    return RawSheet(f"{path.name}, {worksheet}", lines, notes)


def _texts(
    name: str, found: CalamineSheet, progress: Progress
) -> tuple[list[list[str]], list[tuple[int, int, str]]]:
    """Return the cells as texts, and the places of numbers of which no spreadsheet keeps all digits."""
    lines: list[list[str]] = []
    long: list[tuple[int, int, str]] = []
    for number, line in enumerate(found.iter_rows() if found.end else ()):
        if number % TELL_EVERY == 0:
            progress(number, found.total_height, READING)
        cells = [plain(value) for value in line]
        long += [
            (number, column, cells[column])
            for column, value in enumerate(line)
            if type(value) is float and abs(value) >= _EXACT
        ]
        if "\0" in "".join(cells) or max(map(len, cells), default=0) > MAX_CELL:
            what = Said(
                "Row {number} of the workbook {name} has a cell that no text has.",
                number=number + 1,
                name=name,
            )
            raise SheetRefused(what, advice=_ADVICE)
        lines.append(cells)
    return lines, long


def _check_unpacked_size(path: Path) -> None:
    if not zipfile.is_zipfile(path):
        return
    with zipfile.ZipFile(path) as archive:
        size = sum(entry.file_size for entry in archive.infolist())
        if size > MAX_UNPACKED:
            what = Said(
                "The workbook {name} unpacks to {megabytes:,.0f} MB, which is no submission sheet.",
                name=path.name,
                megabytes=size / 1e6,
            )
            raise SheetRefused(what, advice="Save it as a new XLSX without pictures, and import that.")
        for extent in (*extents_of_xlsx(archive), *extents_of_ods(archive)):
            _check_extent(path, extent)


def _check_extent(path: Path, extent: Extent) -> None:
    """Refuse a worksheet with a filled cell far out: the library would ask for all cells before it."""
    if extent.rows > MAX_ROWS or extent.columns > MAX_COLUMNS or extent.rows * extent.columns > _MAX_CELLS:
        what = Said(
            "The workbook {name} has a filled cell far out, {cell}.", name=path.name, cell=extent.last
        )
        meaning = Said(
            "Up to {rows:,} rows and {columns} columns are read.", rows=MAX_ROWS, columns=MAX_COLUMNS
        )
        raise SheetRefused(what, meaning=meaning, advice="Empty it and import again.")
