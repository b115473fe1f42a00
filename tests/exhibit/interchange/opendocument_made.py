"""The smallest ODS sheets that a spreadsheet program would open, made without a library."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from tests.exhibit.interchange.workbooks_made import DATE, Cell

_KIND = "application/vnd.oasis.opendocument.spreadsheet"
_SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{path}:1.0"'
    for name, path in (("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"))
)
_MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" '
    f'manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="{_KIND}"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
    "</manifest:manifest>"
)
RAW = "raw:"
"""A text cell that begins so is the cell's own XML."""


def write_ods(path: Path, sheets: Mapping[str, Sequence[Sequence[Cell]]], hidden: Sequence[str] = ()) -> Path:
    """Write an ODS with these sheets in this order. A date is an ISO day after ``date:``."""
    tables = "".join(_table(name, rows, name in hidden) for name, rows in sheets.items())
    styles = (
        '<office:automatic-styles><style:style style:name="h" style:family="table">'
        '<style:table-properties table:display="false"/></style:style></office:automatic-styles>'
    )
    body = f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body>"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", _KIND)
        archive.writestr("META-INF/manifest.xml", _MANIFEST)
        content = f'<office:document-content {_SPACES} office:version="1.2">{styles}{body}'
        archive.writestr("content.xml", f"{content}</office:document-content>")
    return path


def _table(name: str, rows: Sequence[Sequence[Cell]], hidden: bool) -> str:
    lines = "".join(f"<table:table-row>{''.join(map(_cell, row))}</table:table-row>" for row in rows)
    style = ' table:style-name="h"' if hidden else ""
    return f"<table:table table:name={quoteattr(name)}{style}>{lines}</table:table>"


def _cell(value: Cell) -> str:
    if value is None:
        return "<table:table-cell/>"
    if isinstance(value, bool):
        return _typed("boolean", "boolean-value", str(value).lower())
    if isinstance(value, int | float):
        return _typed("float", "value", str(value))
    if value.startswith(RAW):
        return value.removeprefix(RAW)
    if value.startswith(DATE):
        return _typed("date", "date-value", value.removeprefix(DATE))
    lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in value.split("\n"))
    return f'<table:table-cell office:value-type="string">{lines}</table:table-cell>'


def _typed(kind: str, name: str, value: str) -> str:
    return (
        f'<table:table-cell office:value-type="{kind}" office:{name}="{value}"><text:p>{value}</text:p>'
        "</table:table-cell>"
    )
