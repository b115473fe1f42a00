"""Finding blocks in files made of boxes (ISO/IEC 14496-12): HEIC, AVIF, JPEG 2000, JPEG XL."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import BinaryIO

_MOST = 10_000
_MOST_PARTS = 100
_LARGEST = 4_000_000
_RDF = b"application/rdf+xml"
_FULL_BOX = 4
_IN_IDAT = 1
_XMP_UUID = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_EXIF_UUID = b"JpgTiffExif->JP2"

Places = list[tuple[int, int]]
"""Where the parts of an item begin, and their sizes."""


@dataclass(frozen=True, slots=True)
class Box:
    """A box: its type, and where its content begins and ends."""

    kind: bytes
    start: int
    end: int


def blocks_of_boxes(stream: BinaryIO) -> tuple[bytes, bytes]:
    """Return the XMP and the EXIF of a JPEG 2000 or JPEG XL file, each empty without one.

    The one marks such boxes with well-known ids (XMP part 3), the other by their types (ISO/IEC 18181-2);
    those that it compresses (Brotli) are not read.
    """
    xmp, exif = b"", b""
    for box in _boxes(stream, 0, stream.seek(0, os.SEEK_END)):
        data = _content(stream, box) if box.kind in {b"xml ", b"Exif", b"uuid"} else b""
        if box.kind == b"xml ":
            xmp = xmp or data
        elif box.kind == b"Exif":
            exif = exif or _after_offset(data)
        elif data.startswith(_XMP_UUID):
            xmp = data[len(_XMP_UUID) :]
        elif data.startswith(_EXIF_UUID):
            exif = data[len(_EXIF_UUID) :]
    return xmp, exif


def has_compressed(stream: BinaryIO) -> bool:
    """Tell whether a JPEG XL file has XMP or EXIF that is compressed (a box ``brob``)."""
    found = _boxes(stream, 0, stream.seek(0, os.SEEK_END))
    return any(_read(stream, box.start, 4) in {b"xml ", b"Exif"} for box in found if box.kind == b"brob")


def blocks_of_items(stream: BinaryIO) -> tuple[bytes, bytes]:
    """Return the XMP and the EXIF of a HEIC or AVIF file (ISO/IEC 23008-12), each empty without one."""
    top = _boxes(stream, 0, stream.seek(0, os.SEEK_END))
    meta = next((box for box in top if box.kind == b"meta"), None)
    inside = {box.kind: box for box in _boxes(stream, meta.start + _FULL_BOX, meta.end)} if meta else {}
    if b"iinf" not in inside or b"iloc" not in inside:
        return b"", b""
    kinds = dict(_kinds(stream, inside[b"iinf"]))
    base = inside[b"idat"].start if b"idat" in inside else 0
    found: dict[bytes, bytes] = {}
    for item, places in _places(_content(stream, inside[b"iloc"]), base):
        kind = kinds.get(item)
        if kind is not None and kind not in found and sum(size for _, size in places) <= _LARGEST:
            found[kind] = b"".join(_read(stream, at, size) for at, size in places)
    return found.get(_RDF, b""), _after_offset(found.get(b"Exif", b""))


def _after_offset(data: bytes) -> bytes:
    """Return the EXIF of an item or box, which begins with how far after that it begins."""
    return data[4 + int.from_bytes(data[:4], "big") :]


def _kinds(stream: BinaryIO, box: Box) -> Iterator[tuple[int, bytes]]:
    """Yield the ids of the items that hold metadata, and what each is (the boxes ``infe``)."""
    start = box.start + _FULL_BOX + (4 if _read(stream, box.start, 1) > b"\0" else 2)
    for entry in _boxes(stream, start, box.end):
        data = _content(stream, entry)
        wide = data[:1] > b"\2"
        item = int.from_bytes(data[4:8] if wide else data[4:6], "big")
        kind, names = (data[10:14], data[14:]) if wide else (data[8:12], data[12:])
        if kind == b"Exif":
            yield item, kind
        elif kind == b"mime" and names.split(b"\0")[1:2] == [_RDF]:
            yield item, _RDF


def _places(data: bytes, idat: int) -> Iterator[tuple[int, Places]]:
    """Yield where each item is (the box ``iloc``), up to where the box is damaged."""
    stream = BytesIO(data)
    try:
        version = _number(stream, 1)
        sizes = _number(stream, 5) & 0xFFFF
        of_offset, of_length, of_base = sizes >> 12, sizes >> 8 & 15, sizes >> 4 & 15
        of_index = sizes & 15 if version else 0
        of_item = 2 if version < 2 else 4  # noqa: PLR2004
        for _ in range(min(_number(stream, of_item), _MOST)):
            item = _number(stream, of_item)
            method = _number(stream, 2) & 15 if version else 0
            _number(stream, 2)  # another file that it may be in
            base = _number(stream, of_base) + (idat if method == _IN_IDAT else 0)
            yield item, list(_parts(stream, base, of_index, of_offset, of_length))
    except EOFError:
        return


def _parts(
    stream: BinaryIO, base: int, of_index: int, of_offset: int, of_length: int
) -> Iterator[tuple[int, int]]:
    """Yield the parts of an item. Raises ``EOFError`` where there are more than any item of use has."""
    count = _number(stream, 2)
    if count > _MOST_PARTS:
        raise EOFError
    for _ in range(count):
        _number(stream, of_index)
        offset = _number(stream, of_offset)
        yield base + offset, _number(stream, of_length)


def _number(stream: BinaryIO, size: int) -> int:
    """Take the next number of so many bytes. Raises ``EOFError`` where there are none."""
    data = stream.read(size)
    if len(data) < size:
        raise EOFError
    return int.from_bytes(data, "big")


def _boxes(stream: BinaryIO, start: int, end: int) -> Iterator[Box]:
    """Yield the boxes between two places, up to the first that is damaged."""
    for _ in range(_MOST):
        stream.seek(start)
        head = stream.read(16)
        size, begin = int.from_bytes(head[:4], "big"), 8
        if size == 1:
            size, begin = int.from_bytes(head[8:16], "big"), 16
        size = size or end - start
        if size < begin or start + size > end:
            return
        yield Box(head[4:8], start + begin, start + size)
        start += size


def _content(stream: BinaryIO, box: Box) -> bytes:
    """Return what is in a box, nothing where that is over 4 MB."""
    return _read(stream, box.start, min(box.end - box.start, _LARGEST + 1))


def _read(stream: BinaryIO, start: int, size: int) -> bytes:
    try:
        stream.seek(start)
    except OverflowError:  # further than any file goes
        return b""
    return stream.read(size)
