"""MP3: the frames of sound, bit for bit, and nothing that stands before, between or after them.

So go tags at the beginning (ID3v2) and at the end (ID3v1, APE, Lyrics3), with the pictures in them.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import BinaryIO

from exhibit.durable import CHUNK
from exhibit.media.mpeg_audio import HEAD, alike, frame_length
from exhibit.media.stripping.uncertain import UncertainError

_ID3_HEAD = 10
_FOOTER = 0x10
_APE_HEAD = 32
_APE_HAS_HEAD = 0x80
_FEWEST = 2


def copy(source: BinaryIO, target: BinaryIO) -> None:
    """Copy every whole frame. Raises ``UncertainError`` where there are none."""
    count = 0
    for at, length in _frames(source):
        source.seek(at)
        target.write(source.read(length))
        count += 1
    if count < _FEWEST:
        raise UncertainError("No sound is found in it.")


def _frames(source: BinaryIO) -> Iterator[tuple[int, int]]:
    """Yield where each frame begins and how long it is, leaving out all that lies between two."""
    size = source.seek(0, os.SEEK_END)
    at, like = 0, b""
    while at + HEAD <= size:
        source.seek(at)
        head = source.read(_APE_HEAD)
        length = frame_length(head[:HEAD])
        if length and at + length <= size and (alike(head[:HEAD], like) if like else _followed(source, at)):
            like = like or head[:HEAD]
            yield at, length
            at += length
        else:
            at = _after_tag(head, at) or _next(source, at + 1, like)


def _after_tag(head: bytes, at: int) -> int:
    """Return where a tag that begins here ends, 0 where none does."""
    if head.startswith(b"ID3") and len(head) > _ID3_HEAD:
        length = sum((byte & 0x7F) << 7 * place for place, byte in enumerate(reversed(head[6:_ID3_HEAD])))
        return at + _ID3_HEAD + length + (_ID3_HEAD if head[5] & _FOOTER else 0)
    if head.startswith(b"APETAGEX") and len(head) == _APE_HEAD and head[23] & 0x20:
        return at + _APE_HEAD + int.from_bytes(head[12:16], "little")
    return at + 128 if head.startswith(b"TAG") else 0


def _followed(source: BinaryIO, at: int) -> bool:
    """Tell whether a frame begins here that another follows, or the end of the file."""
    source.seek(at)
    head = source.read(HEAD)
    length = frame_length(head)
    if not length:
        return False
    source.seek(at + length)
    after = source.read(HEAD)
    return alike(after, head)


def _next(source: BinaryIO, at: int, like: bytes) -> int:
    """Return where the next frame begins that another follows, or a tag; the end where neither does."""
    size = source.seek(0, os.SEEK_END)
    while at < size:
        source.seek(at)
        data = source.read(CHUNK)
        places = (place for place, byte in enumerate(data) if byte in b"\xffITA")
        for place in places:
            head = data[place : place + HEAD]
            if head in {b"ID3\3", b"ID3\4", b"ID3\2", b"APET"} or (
                head[0] == 0xFF and (not like or alike(head, like)) and _followed(source, at + place)  # noqa: PLR2004
            ):
                return at + place
        at += max(len(data) - HEAD + 1, 1)
    return size
