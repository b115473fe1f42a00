"""The frames of MP3 files (ISO/IEC 11172-3, 13818-3, layer III): how many there are, and are said to be."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

_TAG_HEAD = 10
HEAD = 4
"""Bytes of the head of a frame."""

_LOOKED_AT = 2048
_SEARCHED = 1 << 16
"""Bytes within which the next frame is looked for where something else lies between two."""

_LAST_TAG = b"TAG"
_LAYER_III = 0x01
_MPEG_1 = 0x03
_KILOBITS = (
    (8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
    (32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
)
_RATES = {0x03: (44_100, 48_000, 32_000), 0x02: (22_050, 24_000, 16_000), 0x00: (11_025, 12_000, 8_000)}
"""Samples a second, by the two bits of the version: MPEG-1, MPEG-2, and what is called 2.5."""

_COUNTED = 0x01


@dataclass(frozen=True, slots=True)
class Frames:
    """What the frames of a file say: how many are there, how many it says (None where it does not), and
    whether the last of them is incomplete.
    """

    there: int
    stated: int | None
    cut: bool


def frames_of(path: Path) -> Frames:
    """Look at every frame of a file. Raises ``OSError``."""
    with path.open("rb") as stream:
        end = os.fstat(stream.fileno()).st_size
        stated = _stated(stream)
        there = last = 0
        for at, length in _frames(stream):
            there, last = there + 1, at + length
    return Frames(there - (last > end) - (stated is not None), stated, last > end)


def stated_frames(path: Path) -> int | None:
    """Return how many frames a file says that it has, None where it does not. Raises ``OSError``.

    Encoders put the count into the first frame, which holds no sound then (known as Xing, Info and VBRI).
    """
    with path.open("rb") as stream:
        return _stated(stream)


def _stated(stream: BinaryIO) -> int | None:
    stream.seek(_after_tag(stream))
    head = stream.read(_LOOKED_AT)
    for mark, flags, count in ((b"Xing", 4, 8), (b"Info", 4, 8), (b"VBRI", None, 14)):
        if (at := head.find(mark)) >= 0 and len(head) >= at + count + 4:
            counted = flags is None or head[at + flags + 3] & _COUNTED
            return int.from_bytes(head[at + count : at + count + 4], "big") if counted else None
    return None


def _after_tag(stream: BinaryIO) -> int:
    """Return where the sound begins: after a tag, where there is one (ID3 2.4.0, section 3.1)."""
    stream.seek(0)
    head = stream.read(_TAG_HEAD)
    if not head.startswith(b"ID3") or len(head) < _TAG_HEAD:
        return 0
    return _TAG_HEAD + sum((byte & 0x7F) << 7 * place for place, byte in enumerate(reversed(head[6:])))


def _frames(stream: BinaryIO) -> Iterator[tuple[int, int]]:
    """Yield where each frame begins and how long it is, up to what is no sound any more."""
    at: int | None = _after_tag(stream)
    like: bytes | None = None
    while at is not None:
        stream.seek(at)
        head = stream.read(HEAD)
        length = frame_length(head)
        if length and (like is None or alike(head, like)):
            like = head
            yield at, length
            at += length
        else:
            at = None if head.startswith(_LAST_TAG) or not head else _next(stream, at + 1, like)


def _next(stream: BinaryIO, start: int, like: bytes | None) -> int | None:
    """Return where the next frame begins that another follows; tags at the end have none in them."""
    stream.seek(start)
    data = stream.read(_SEARCHED)
    at = data.find(b"\xff")
    while 0 <= at < len(data) - HEAD:
        head = data[at : at + HEAD]
        length = frame_length(head)
        if length and (like is None or alike(head, like)) and alike(data[at + length :][:HEAD], head):
            return start + at
        at = data.find(b"\xff", at + 1)
    return None


def frame_length(head: bytes) -> int:
    """Return how many bytes a frame with this head has, 0 where it is none, or of no stated rate."""
    if len(head) < HEAD or head[0] != 0xFF or head[1] & 0xE0 != 0xE0 or head[1] >> 1 & 3 != _LAYER_III:  # noqa: PLR2004
        return 0
    version, bits, rate = head[1] >> 3 & 3, head[2] >> 4, head[2] >> 2 & 3
    if version not in _RATES or bits in {0, 15} or rate == 3:  # noqa: PLR2004 - reserved
        return 0
    first = version == _MPEG_1
    kilobits = _KILOBITS[first][bits - 1]
    return (144_000 if first else 72_000) * kilobits // _RATES[version][rate] + (head[2] >> 1 & 1)


def alike(head: bytes, other: bytes) -> bool:
    """Tell whether two frames can be of one sound: same version, layer and samples a second."""
    same = len(head) == HEAD and head[1] & 0xFE == other[1] & 0xFE
    return same and head[2] & 0x0C == other[2] & 0x0C and bool(frame_length(head))
