"""WAV and AIFF: chunks one after the other, of which the sound needs two or three.

What goes are LIST, bext, iXML, id3 and everything else of WAV (RIFF; EBU Tech 3285 and 3306), and the texts,
application and MIDI chunks of AIFF.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from exhibit.durable import CHUNK
from exhibit.media.stripping.uncertain import UncertainError

_UNKNOWN = 0xFFFFFFFF
_HEAD = 12
_LONG_LENGTHS = 28
_MAX_FORMAT = 4096
_COMMON = 22
"""Bytes of the description of an AIFF-C that are no text: its last four name the coding."""
_WAV_KEPT = (b"fmt ", b"fact", b"data")
_AIFF_KEPT = (b"FVER", b"COMM", b"SSND")


class _Chunk(NamedTuple):
    kind: bytes
    start: int
    length: int


def copy_wav(source: BinaryIO, target: BinaryIO) -> None:
    """Copy a WAV file's format and sound. Raises ``UncertainError``."""
    riff, _, wave = struct.unpack("<4sI4s", source.read(_HEAD))
    if riff not in {b"RIFF", b"RF64"} or wave != b"WAVE":
        raise UncertainError("It does not begin as a WAV file does.")
    kept = _once(_chunks(source, "<"), _WAV_KEPT, b"fmt ", b"data")
    size = 4 + sum(8 + one.length + one.length % 2 for one in kept)
    long = size + 8 + _LONG_LENGTHS > _UNKNOWN
    target.write(struct.pack("<4sI4s", b"RF64", _UNKNOWN, b"WAVE") if long else _riff(size))
    if long:
        sound = next(one.length for one in kept if one.kind == b"data")
        lengths = (size + 8 + _LONG_LENGTHS, sound, _samples(source, kept), 0)
        target.write(struct.pack("<4sIQQQI", b"ds64", _LONG_LENGTHS, *lengths))
    for one in kept:
        target.write(struct.pack("<4sI", one.kind, min(one.length, _UNKNOWN)))
        _copy(source, target, one)


def copy_aiff(source: BinaryIO, target: BinaryIO) -> None:
    """Copy an AIFF or AIFF-C file's format and sound. Raises ``UncertainError``."""
    form, _, kind = struct.unpack(">4sI4s", source.read(_HEAD))
    if form != b"FORM" or kind not in {b"AIFF", b"AIFC"}:
        raise UncertainError("It does not begin as an AIFF file does.")
    kept = _once(_chunks(source, ">"), _AIFF_KEPT, b"COMM", b"SSND")
    parts = [one._replace(length=min(one.length, _COMMON)) if one.kind == b"COMM" else one for one in kept]
    named = 2 if kind == b"AIFC" else 0
    size = 4 + named + sum(8 + one.length + one.length % 2 for one in parts)
    target.write(struct.pack(">4sI4s", b"FORM", size, kind))
    for one in parts:
        more = named if one.kind == b"COMM" else 0
        target.write(struct.pack(">4sI", one.kind, one.length + more))
        _copy(source, target, one)
        target.write(bytes(more))


def _riff(size: int) -> bytes:
    return struct.pack("<4sI4s", b"RIFF", size, b"WAVE")


def _samples(source: BinaryIO, kept: list[_Chunk]) -> int:
    """Return the length in samples, as a ``fact`` chunk or the size of one sample says it."""
    format_chunk = next(one for one in kept if one.kind == b"fmt ")
    sound = next(one.length for one in kept if one.kind == b"data")
    source.seek(format_chunk.start + 12)
    return sound // max(1, int.from_bytes(source.read(2), "little"))


def _once(chunks: Iterator[_Chunk], wanted: tuple[bytes, ...], *needed: bytes) -> list[_Chunk]:
    """Return those that are kept. Raises ``UncertainError`` where one is lacking or there twice."""
    kept = [one for one in chunks if one.kind in wanted]
    kinds = [one.kind for one in kept]
    if len(set(kinds)) != len(kinds) or not {*needed} <= {*kinds}:
        raise UncertainError("It does not hold one description and one sound.")
    if any(one.length > _MAX_FORMAT for one in kept if one.kind not in {b"data", b"SSND"}):
        raise UncertainError("The description of its sound is far too long.")
    return kept


def _chunks(source: BinaryIO, order: str) -> Iterator[_Chunk]:
    """Yield the chunks of a file. Raises ``UncertainError`` where one goes on beyond the end."""
    size = source.seek(0, os.SEEK_END)
    at, long = _HEAD, 0
    while at + 8 <= size:
        source.seek(at)
        kind, length = struct.unpack(f"{order}4sI", source.read(8))
        if kind == b"ds64":
            source.seek(at + 16)
            long = struct.unpack("<Q", source.read(8))[0]
        if kind == b"data" and length == _UNKNOWN and long:
            length = long
        if kind == b"data" and length in {0, _UNKNOWN}:
            raise UncertainError("It does not say how long its sound is.")
        if at + 8 + length > size:
            raise UncertainError("It ends before its sound does.")
        yield _Chunk(kind, at + 8, length)
        at += 8 + length + length % 2


def _copy(source: BinaryIO, target: BinaryIO, chunk: _Chunk) -> None:
    source.seek(chunk.start)
    left = chunk.length
    while left:
        data = source.read(min(left, CHUNK))
        if not data:
            raise UncertainError("It ends before its sound does.")
        target.write(data)
        left -= len(data)
    target.write(bytes(chunk.length % 2))
