"""The smallest XLS sheets: BIFF8 records in a compound file, made without a library.

See [MS-XLS] and [MS-CFB]. The one stream is padded beyond 4,096 bytes, so that no mini stream is needed.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.exhibit.interchange.workbooks_made import DATE, Cell

_SECTOR = 512
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_PLAIN_FORMAT, _DATE_FORMAT = 0, 1
ERROR = "error:"
"""A text cell that begins so holds an error; the rest is its number, 7 for a division by zero."""


def write_xls(path: Path, sheets: Mapping[str, Sequence[Sequence[Cell]]], hidden: Sequence[str] = ()) -> Path:
    """Write an XLS with these worksheets in this order."""
    path.write_bytes(_compound(_workbook(sheets, hidden)))
    return path


def _workbook(sheets: Mapping[str, Sequence[Sequence[Cell]]], hidden: Sequence[str]) -> bytes:
    formats = b"".join(_record(0x00E0, struct.pack("<HHHHHHHHH", 0, kind, *[0] * 7)) for kind in (0, 14))
    begin = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0005, 0, 0, 0, 0)) + formats
    bodies = [_worksheet(rows) for rows in sheets.values()]
    bounds = [len(_bound(name, 0, hidden=False)) for name in sheets]
    at = len(begin) + sum(bounds) + len(_record(0x000A, b""))
    stream = begin
    for name, body in zip(sheets, bodies, strict=True):
        stream += _bound(name, at, hidden=name in hidden)
        at += len(body)
    return stream + _record(0x000A, b"") + b"".join(bodies)


def _bound(name: str, at: int, *, hidden: bool) -> bytes:
    text = name.encode("utf-16-le")
    return _record(0x0085, struct.pack("<IBBBB", at, int(hidden), 0, len(name), 1) + text)


def _worksheet(rows: Sequence[Sequence[Cell]]) -> bytes:
    width = max(map(len, rows), default=0)
    begin = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0, 0, 0, 0))
    size = _record(0x0200, struct.pack("<IIHHH", 0, len(rows), 0, width, 0))
    cells = b"".join(
        _cell(row, column, value) for row, line in enumerate(rows) for column, value in enumerate(line)
    )
    return begin + size + cells + _record(0x000A, b"")


def _cell(row: int, column: int, value: Cell) -> bytes:
    if value is None:
        return b""
    if isinstance(value, bool):
        return _record(0x0205, struct.pack("<HHHBB", row, column, _PLAIN_FORMAT, int(value), 0))
    if isinstance(value, int | float):
        return _record(0x0203, struct.pack("<HHHd", row, column, _PLAIN_FORMAT, value))
    if value.startswith(DATE):
        day = float(value.removeprefix(DATE))
        return _record(0x0203, struct.pack("<HHHd", row, column, _DATE_FORMAT, day))
    if value.startswith(ERROR):
        number = int(value.removeprefix(ERROR))
        return _record(0x0205, struct.pack("<HHHBB", row, column, _PLAIN_FORMAT, number, 1))
    text = value.encode("utf-16-le")
    head = struct.pack("<HHHHB", row, column, _PLAIN_FORMAT, len(value), 1)
    return _record(0x0204, head + text)


def _record(kind: int, data: bytes) -> bytes:
    return struct.pack("<HH", kind, len(data)) + data


def _compound(stream: bytes) -> bytes:
    """Lay one stream in a compound file: header, one sector of the allocation table, one of directory."""
    stream = stream.ljust(max(4096, -(-len(stream) // _SECTOR) * _SECTOR), b"\0")
    count = len(stream) // _SECTOR
    chain = [_FAT, _END, *range(3, 2 + count), _END]
    table = struct.pack(f"<{_SECTOR // 4}I", *chain, *[_FREE] * (_SECTOR // 4 - len(chain)))
    header = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16)
    header += struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, _END, 0, _END, 0)
    header += struct.pack("<109I", 0, *[_FREE] * 108)
    entries = _entry("Root Entry", 5, _END, 0, child=1) + _entry("Workbook", 2, 2, len(stream))
    return header + table + entries.ljust(_SECTOR, b"\0") + stream


def _entry(name: str, kind: int, start: int, size: int, child: int = _FREE) -> bytes:
    text = name.encode("utf-16-le")
    head = text.ljust(64, b"\0") + struct.pack("<HBB", len(text) + 2, kind, 1)
    return head + struct.pack("<III", _FREE, _FREE, child) + bytes(36) + struct.pack("<IQ", start, size)
