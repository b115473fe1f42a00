"""The smallest workbooks that a spreadsheet program would open, made without a library."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from string import ascii_uppercase
from xml.sax.saxutils import escape, quoteattr

from exhibit.interchange.rawsheet import column_letters

Cell = str | int | float | bool | None
DATE = "date:"
"""A text cell that begins so holds the day number of a date instead: ``date:46095``."""

_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)
_RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_STYLES = (
    f'<styleSheet xmlns="{_MAIN}"><cellXfs count="2"><xf numFmtId="0"/>'
    '<xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>'
)


def write_workbook(
    path: Path, sheets: Mapping[str, Sequence[Sequence[Cell]]], hidden: Sequence[str] = (), far_cell: str = ""
) -> Path:
    """Write an XLSX with these worksheets in this order."""
    links, entries = [], []
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        root = f'<Relationship Id="r" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
        archive.writestr("_rels/.rels", _RELATIONS.format(root))
        archive.writestr("xl/styles.xml", _STYLES)
        for number, (name, rows) in enumerate(sheets.items(), start=1):
            target = f"worksheets/sheet{number}.xml"
            archive.writestr(f"xl/{target}", _worksheet(rows, far_cell))
            links.append(f'<Relationship Id="r{number}" Type="{_OFFICE}/worksheet" Target="{target}"/>')
            state = ' state="hidden"' if name in hidden else ""
            entries.append(f'<sheet name={quoteattr(name)} sheetId="{number}"{state} r:id="r{number}"/>')
        links.append(f'<Relationship Id="s" Type="{_OFFICE}/styles" Target="styles.xml"/>')
        archive.writestr("xl/_rels/workbook.xml.rels", _RELATIONS.format("".join(links)))
        archive.writestr(
            "xl/workbook.xml",
            f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{"".join(entries)}</sheets></workbook>',
        )
    return path


def _worksheet(rows: Sequence[Sequence[Cell]], far_cell: str) -> str:
    lines = []
    for number, row in enumerate(rows, start=1):
        cells = "".join(_cell(f"{column_letters(at)}{number}", value) for at, value in enumerate(row))
        lines.append(f'<row r="{number}">{cells}</row>')
    if far_cell:
        lines.append(f'<row r="{far_cell.lstrip(ascii_uppercase)}">{_cell(far_cell, "far")}</row>')
    return f'<worksheet xmlns="{_MAIN}"><sheetData>{"".join(lines)}</sheetData></worksheet>'


def _cell(place: str, value: Cell) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return f'<c r="{place}" t="b"><v>{int(value)}</v></c>'
    if isinstance(value, int | float):
        return f'<c r="{place}"><v>{value}</v></c>'
    if value.startswith(DATE):
        return f'<c r="{place}" s="1"><v>{value.removeprefix(DATE)}</v></c>'
    text = f'<t xml:space="preserve">{escape(value)}</t>'
    return f'<c r="{place}" t="inlineStr"><is>{text}</is></c>'
