"""Reading a submission sheet, whatever program wrote it, into headings and rows of plain text."""

from __future__ import annotations

from pathlib import Path

from exhibit.interchange import delimited, workbooks
from exhibit.interchange.formulas import without_guards
from exhibit.interchange.layouts import laid_out
from exhibit.interchange.rawsheet import MAX_COLUMNS, MAX_ROWS, READING, RawSheet, Reading
from exhibit.interchange.tables import Row, Sheet
from exhibit.model.refusals import SheetRefused
from exhibit.model.said import Said
from exhibit.ports import Progress, no_progress

__all__ = ["MAX_BYTES", "Reading", "Row", "Sheet", "read_sheet", "shaped"]

MAX_BYTES = 100_000_000

_WORKBOOK_STARTS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""What a ZIP file (XLSX, ODS) and the compound file of an XLS begin with."""


def read_sheet(
    path: Path,
    *,
    separator: str = "",
    worksheet: str = "",
    encoding: str = "",
    layout: str = "",
    progress: Progress = no_progress,
) -> Sheet:
    """Read a CSV or TSV file, or a worksheet of a workbook; the content decides which, not the name.

    ``separator`` and ``encoding`` override what is found out for text files, ``worksheet`` names one of a
    workbook, and ``layout`` one of ``layouts.LAYOUTS`` where it is not to be recognized. Raises
    ``SheetRefused`` where nothing can be read of it, ``Stopped``.
    """
    head = _head(path)
    if head.startswith(_WORKBOOK_STARTS):
        raw = workbooks.read(path, worksheet, progress)
    else:
        raw = delimited.read(path, separator, encoding, progress)
    progress(1, 1, READING)
    return shaped(raw, layout)


def shaped(raw: RawSheet, layout: str = "") -> Sheet:
    """Tell headings from rows as a layout does, drop what is empty, and make every heading different."""
    if len(raw.lines) > MAX_ROWS:
        what = Said("The sheet {name} has more than {most:,} rows.", name=raw.name, most=MAX_ROWS)
        raise SheetRefused(what, advice="Split it and import the parts.")
    if max((len(line) for line in raw.lines), default=0) > MAX_COLUMNS:
        what = Said("The sheet {name} has more than {most} columns.", name=raw.name, most=MAX_COLUMNS)
        raise SheetRefused(
            what, advice="See whether it was separated by the right sign, or take columns out."
        )
    return laid_out(without_guards(raw), layout)


def _head(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        with path.open("rb") as stream:
            head = stream.read(8)
    except OSError as error:
        what = Said(
            "The sheet {name} cannot be read: {reason}.", name=path.name, reason=error.strerror or error
        )
        raise SheetRefused(
            what, advice="See whether it is still there and closed in other programs."
        ) from error
    if size > MAX_BYTES:
        what = Said(
            "The sheet {name} has {megabytes:,.0f} MB; up to {most:.0f} MB are read.",
            name=path.name,
            megabytes=size / 1e6,
            most=MAX_BYTES / 1e6,
        )
        raise SheetRefused(what, advice="Split it, or take pictures out of it, and import the parts.")
    return head
