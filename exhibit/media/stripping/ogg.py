"""Ogg: every stream of sound or film with an empty comment in the place of its own (RFC 3533, 7845, 5334).

The packets that describe a stream are written anew, and the pages of what follows are numbered and summed
anew; what they hold stays as it is. Streams of other kinds, such as subtitles, go.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from exhibit.media.ogg import checksum
from exhibit.media.stripping.uncertain import UncertainError

_HEAD = struct.Struct("<4sBBqIIIB")
_CONTINUED, _BEGINS = 0x01, 0x02
_FULL = 255
_NOTHING_SAID = bytes(8)
"""A comment without a vendor and without a word: two lengths of 0."""
_MAX_HEADERS = 16 << 20


@dataclass(frozen=True, slots=True)
class _Page:
    flags: int
    position: int
    serial: int
    table: bytes
    body: bytes


@dataclass(slots=True)
class _Stream:
    """A stream whose describing packets are gathered until there are ``wanted`` of them."""

    wanted: int
    renewed: Callable[[list[bytes]], list[bytes]]
    packets: list[bytes] = field(default_factory=list)
    open: bytes | None = None
    number: int = 0
    described: bool = False


def copy(source: BinaryIO, target: BinaryIO) -> None:
    """Copy all streams that are heard or seen. Raises ``UncertainError``."""
    streams: dict[int, _Stream | None] = {}
    for page in _pages(source):
        if page.flags & _BEGINS:
            streams[page.serial] = _stream(page)
        stream = streams.get(page.serial)
        if stream is None:
            continue
        if stream.described:
            _write(target, stream, page.flags, page.position, page.serial, page.table, page.body)
        else:
            _describe(target, stream, page)
    known = [one for one in streams.values() if one is not None]
    if not known or not all(one.described for one in known):
        raise UncertainError("It ends before its sound begins.")


def _pages(source: BinaryIO) -> Iterator[_Page]:
    """Yield page after page. Raises ``UncertainError`` where one is damaged, or is none."""
    while head := source.read(_HEAD.size):
        if len(head) < _HEAD.size:
            raise UncertainError("It does not end with a page.")
        mark, version, flags, position, serial, _, wanted, count = _HEAD.unpack(head)
        table = source.read(count)
        body = source.read(sum(table))
        whole = len(table) == count and len(body) == sum(table)
        if mark != b"OggS" or version or not whole or checksum(head + table + body) != wanted:
            raise UncertainError("One of its pages is damaged.")
        yield _Page(flags, position, serial, table, body)


def _stream(page: _Page) -> _Stream | None:
    """Return a stream by how its first packet begins; None for one that is left out.

    Raises ``UncertainError`` for one that could be heard or seen and is not known here.
    """
    for mark, (count, make) in _KINDS.items():
        if page.body.startswith(mark):
            return _Stream(count, make)
    if page.body.startswith(_LEFT_OUT):
        return None
    raise UncertainError("One of its streams is of a kind that is not known here.")


def _describe(target: BinaryIO, stream: _Stream, page: _Page) -> None:
    """Gather the packets of a page; when the description is whole, write it anew."""
    at = 0
    for length in page.table:
        part = page.body[at : at + length]
        at += length
        stream.open = (stream.open or b"") + part
        if len(stream.open) > _MAX_HEADERS:
            raise UncertainError("What describes its sound is far too long.")
        if length < _FULL:
            stream.packets.append(stream.open)
            stream.open = None
    if page.flags & _BEGINS and stream.packets and stream.packets[0].startswith(_FLAC):
        stream.wanted = 1 + int.from_bytes(stream.packets[0][7:9], "big")
        if stream.wanted == 1:
            raise UncertainError("It does not say how many packets describe its sound.")
    if len(stream.packets) < stream.wanted:
        return
    if len(stream.packets) > stream.wanted or stream.open is not None:
        raise UncertainError("Its sound begins on the same page as its description ends.")
    first, *others = stream.renewed(stream.packets)
    _write(target, stream, _BEGINS, 0, page.serial, *_packed([first]))
    _write_all(target, stream, page.serial, others)
    stream.described = True
    stream.packets = []


def _write_all(target: BinaryIO, stream: _Stream, serial: int, packets: list[bytes]) -> None:
    """Write packets on as many pages as they need."""
    table, body = _packed(packets)
    flags = 0
    while table:
        part, table = table[:_FULL], table[_FULL:]
        length = sum(part)
        # A page on which no packet ends has no position (RFC 3533, section 6).
        position = 0 if min(part) < _FULL else -1
        _write(target, stream, flags, position, serial, part, body[:length])
        body = body[length:]
        flags = _CONTINUED if part[-1] == _FULL else 0


def _packed(packets: list[bytes]) -> tuple[bytes, bytes]:
    """Return the table of lengths, and all bytes of these packets."""
    tables = (bytes([_FULL] * (len(one) // _FULL) + [len(one) % _FULL]) for one in packets)
    return b"".join(tables), b"".join(packets)


def _write(
    target: BinaryIO, stream: _Stream, flags: int, position: int, serial: int, table: bytes, body: bytes
) -> None:
    def page(total: int) -> bytes:
        head = _HEAD.pack(b"OggS", 0, flags, position, serial, stream.number, total, len(table))
        return head + table + body

    target.write(page(checksum(page(0))))
    stream.number += 1


def _vorbis(packets: list[bytes]) -> list[bytes]:
    return [packets[0], b"\3vorbis" + _NOTHING_SAID + b"\1", packets[2]]


def _theora(packets: list[bytes]) -> list[bytes]:
    return [packets[0], b"\x81theora" + _NOTHING_SAID, packets[2]]


def _opus(packets: list[bytes]) -> list[bytes]:
    return [packets[0], b"OpusTags" + _NOTHING_SAID]


def _speex(packets: list[bytes]) -> list[bytes]:
    return [packets[0], _NOTHING_SAID]


def _flac(packets: list[bytes]) -> list[bytes]:
    """Keep the description alone, with the one comment that has to follow it (RFC 9639, section 10.1)."""
    comment = bytes([0x84]) + len(_NOTHING_SAID).to_bytes(3, "big") + _NOTHING_SAID
    return [packets[0][:7] + b"\0\1" + packets[0][9:], comment]


_LEFT_OUT = (b"fishead\0", b"fisbone\0", b"CMML\0\0\0\0", b"\x80kate\0\0\0", b"\x01text\0\0\0")
"""Streams that describe others, and those of words."""

_FLAC = b"\x7fFLAC"
_KINDS: dict[bytes, tuple[int, Callable[[list[bytes]], list[bytes]]]] = {
    b"\1vorbis": (3, _vorbis),
    b"\x80theora": (3, _theora),
    b"OpusHead": (2, _opus),
    b"Speex   ": (2, _speex),
    _FLAC: (2, _flac),
}
