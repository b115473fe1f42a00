"""What a worksheet conceals and python-calamine does not tell: hidden rows, and an ODS's merged cells."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path
from typing import IO

from exhibit.interchange.extents import ods_tags, repeated
from exhibit.interchange.numbers import Place
from exhibit.model.said import Said

_SHEET = re.compile(rb"<(?:\w+:)?sheet\s[^>]*>")
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\s[^>]*>")
_ATTRIBUTE = re.compile(rb'([\w:]+)\s*=\s*(?:"([^"]*)"|\'([^\']*)\')')
_ROW_OR_VALUE = re.compile(rb"<(?:\w+:)?(row|v|is)(?=[\s>])([^>]*)>")
_IS_HIDDEN = re.compile(rb'\shidden="(?:1|true)"')
_ODS_IS_HIDDEN = re.compile(rb'table:visibility="(?:collapse|filter)"')
_ODS_NAME = re.compile(rb'table:name="([^"]*)"')
_ODS_SPANNED = re.compile(rb'table:number-rows-spanned="(\d{1,7})"')
_ODS_VALUE = re.compile(rb"office:(?:value-type|string-value)=")
_WORKBOOK, _RELATIONS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
_CHUNK = 1 << 20
_LONGEST_TAG = 1000


@dataclass(slots=True)
class Concealed:
    """How many rows that say something are hidden, and which cells are merged (``numbers.merged``)."""

    hidden: int = 0
    merged: list[tuple[Place, Place]] = field(default_factory=list)

    def notes(self) -> Iterator[str]:
        """Say what is hidden."""
        if self.hidden == 1:
            yield "One row is hidden in the worksheet, or filtered out, and read like all others."
        elif self.hidden:
            yield Said(
                "{count:,} rows are hidden in the worksheet, or filtered out, and read like all others.",
                count=self.hidden,
            )


def concealed(path: Path, worksheet: str) -> Concealed:
    """Look into a workbook for what a worksheet conceals; nothing is found in what is no XLSX or ODS."""
    if not zipfile.is_zipfile(path):
        return Concealed()
    with zipfile.ZipFile(path) as archive:
        names = set(archive.namelist())
        if "content.xml" in names:
            with archive.open("content.xml") as stream:
                return _of_ods(stream, worksheet)
        part = _part(archive, worksheet) if names >= {_WORKBOOK, _RELATIONS} else ""
        if part not in names:
            return Concealed()
        with archive.open(part) as stream:
            return Concealed(_hidden_in_xlsx(stream))


def _part(archive: zipfile.ZipFile, worksheet: str) -> str:
    """Return which part of an XLSX holds a worksheet (ECMA-376, part 2: relationships), empty for none."""
    ids = [
        each.get("id", "")
        for each in _elements(_SHEET, archive.read(_WORKBOOK))
        if each.get("name") == worksheet
    ]
    for each in _elements(_RELATION, archive.read(_RELATIONS)):
        if each.get("Id") in ids:
            target = each.get("Target", "")
            return target[1:] if target.startswith("/") else f"xl/{target}"
    return ""


def _elements(pattern: re.Pattern[bytes], data: bytes) -> Iterator[dict[str, str]]:
    for tag in pattern.findall(data):
        yield {
            name.rpartition(b":")[2].decode(): unescape((one or other).decode("utf-8", "replace"))
            for name, one, other in _ATTRIBUTE.findall(tag)
        }


def _hidden_in_xlsx(stream: IO[bytes]) -> int:
    """Count the hidden rows that have a value."""
    hidden, waits, rest = 0, False, b""
    while chunk := stream.read(_CHUNK):
        chunk = rest + chunk
        end = chunk.rfind(b"<") if len(chunk) > _LONGEST_TAG else 0
        rest = chunk[end:]
        if waits or b"hidden=" in chunk:
            found, waits = _counted(chunk[:end], waits)
            hidden += found
    return hidden + _counted(rest, waits)[0]


def _counted(data: bytes, waits: bool) -> tuple[int, bool]:  # noqa: FBT001 - what the part before ended with
    found = 0
    for tag, attributes in _ROW_OR_VALUE.findall(data):
        if tag == b"row":
            waits = bool(_IS_HIDDEN.search(attributes)) and not attributes.endswith(b"/")
        elif waits:
            found, waits = found + 1, False
    return found, waits


def _of_ods(stream: IO[bytes], worksheet: str) -> Concealed:
    """Count through rows and cells (OpenDocument 1.3, part 3: 9.1), which say how often they repeat."""
    found = Concealed()
    meant = waits = False
    row = column = times = 0
    for closing, tag, attributes in ods_tags(stream):
        if closing:
            continue
        if tag == b"table":
            name = _ODS_NAME.search(attributes)
            meant = name is not None and unescape(name[1].decode("utf-8", "replace")) == worksheet
            row = column = times = 0
        elif meant and tag == b"table-row":
            row, column, times = row + times, 0, repeated(attributes)
            waits = bool(_ODS_IS_HIDDEN.search(attributes))
        elif meant:
            says = bool(_ODS_VALUE.search(attributes))
            if waits and says:
                found.hidden, waits = found.hidden + times, False
            if says and (spanned := _ODS_SPANNED.search(attributes)):
                found.merged.append(((row, column), (row + int(spanned[1]) - 1, column)))
            column += repeated(attributes)
    return found
