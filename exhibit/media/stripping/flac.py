"""FLAC: its description, its table of places, and its frames (RFC 9639).

Comments, pictures, cue sheets, what applications put there, and padding go; so do tags around it, which do
not belong into such a file. The last frame has to end where the file does, which its checksum tells.
"""

from __future__ import annotations

import os
import shutil
from typing import BinaryIO

from exhibit.media.stripping.uncertain import UncertainError

_MARK = b"fLaC"
_STREAM, _PLACES = 0, 3
_LAST = 0x80
_DESCRIPTION = 34
_LONGEST_FRAME = 1 << 20
"""Bytes within which the last frame begins where the file does not say how long frames are."""
_ID3V1 = 128
_APE = 32


def copy(source: BinaryIO, target: BinaryIO) -> None:
    """Copy what is needed. Raises ``UncertainError``."""
    blocks, start = _blocks(source)
    longest = int.from_bytes(blocks[0][1][7:10], "big") or _LONGEST_FRAME
    end = _without_tags(source, start)
    if not _ends_with_a_frame(source, start, end, longest):
        raise UncertainError("Something follows after its sound.")
    target.write(_MARK)
    for place, (kind, content) in enumerate(blocks):
        last = _LAST if place == len(blocks) - 1 else 0
        target.write(bytes([kind | last]) + len(content).to_bytes(3, "big") + content)
    source.seek(start)
    _copy(source, target, end - start)


def _blocks(source: BinaryIO) -> tuple[list[tuple[int, bytes]], int]:
    """Return the blocks that are kept, and where the frames begin."""
    if source.read(len(_MARK)) != _MARK:
        raise UncertainError("It does not begin as a FLAC file does.")
    kept: list[tuple[int, bytes]] = []
    head = b"\0"
    while not head[0] & _LAST:
        head = source.read(4)
        if len(head) < 4:  # noqa: PLR2004 - the head of a block
            raise UncertainError("It ends before its sound begins.")
        content = source.read(int.from_bytes(head[1:], "big"))
        if head[0] & ~_LAST in {_STREAM, _PLACES}:
            kept.append((head[0] & ~_LAST, content))
    if not kept or kept[0][0] != _STREAM or len(kept[0][1]) != _DESCRIPTION:
        raise UncertainError("It does not describe its sound.")
    if sum(1 for kind, _ in kept if kind == _STREAM) > 1 or any(
        kind == _PLACES and len(content) % 18 for kind, content in kept
    ):
        raise UncertainError("Its description is not what it should be.")
    return kept, source.tell()


def _without_tags(source: BinaryIO, start: int) -> int:
    """Return where the file ends without ID3v1 and APE tags."""
    end = source.seek(0, os.SEEK_END)
    while True:
        if end - start > _ID3V1 and _read(source, end - _ID3V1, 3) == b"TAG":
            end -= _ID3V1
            continue
        foot = _read(source, end - _APE, _APE) if end - start > _APE else b""
        if not foot.startswith(b"APETAGEX"):
            return end
        end -= int.from_bytes(foot[12:16], "little") + (_APE if foot[23] & 0x80 else 0)
        if end <= start:
            raise UncertainError("A tag in it is longer than all of it.")


def _ends_with_a_frame(source: BinaryIO, start: int, end: int, longest: int) -> bool:
    """Tell whether a frame ends here: over a whole one with its checksum, the checksum is 0."""
    first = max(start, end - longest)
    data = _read(source, first, end - first)
    at = data.rfind(b"\xff")
    while at >= 0:
        if (
            data[at + 1 : at + 2] in {b"\xf8", b"\xf9"}
            and _is_head(data[at : at + 16])
            and not _sum(data[at:])
        ):
            return True
        at = data.rfind(b"\xff", 0, at)
    return False


def _is_head(head: bytes) -> bool:
    """Tell whether a frame begins so: its own small checksum follows after 4 to 15 bytes."""
    return any(_crc8(head[:length]) == head[length] for length in range(5, len(head)))


def _table(polynomial: int, bits: int) -> tuple[int, ...]:
    top, whole = 1 << (bits - 1), (1 << bits) - 1
    made = []
    for byte in range(256):
        value = byte << (bits - 8)
        for _ in range(8):
            value = ((value << 1) ^ polynomial if value & top else value << 1) & whole
        made.append(value)
    return tuple(made)


_CRC8, _CRC16 = _table(0x07, 8), _table(0x8005, 16)


def _crc8(data: bytes) -> int:
    value = 0
    for byte in data:
        value = _CRC8[value ^ byte]
    return value


def _sum(data: bytes) -> int:
    value = 0
    for byte in data:
        value = (value << 8 & 0xFFFF) ^ _CRC16[value >> 8 ^ byte]
    return value


def _read(source: BinaryIO, at: int, length: int) -> bytes:
    source.seek(at)
    return source.read(length)


def _copy(source: BinaryIO, target: BinaryIO, length: int) -> None:
    here = target.tell()
    shutil.copyfileobj(source, target)
    target.truncate(here + length)
    target.seek(here + length)
