"""Matroska and WebM: elements that playing does not need become empty ones of their size (RFC 8794, 9559).

Nothing moves, so that the places in the index hold. What goes: tags, attachments, chapters, titles, names,
dates, programs, and tracks that are neither seen nor heard with all they hold.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from exhibit.media.stripping import xiph
from exhibit.media.stripping.iso_boxes import Bytes, zero
from exhibit.media.stripping.uncertain import UncertainError


class Element(NamedTuple):
    """An element's id, where it begins, and where its content begins and ends; -1 for an unknown end."""

    kind: int
    at: int
    start: int
    end: int


_SEGMENT, _CLUSTER, _GROUP, _TRACK, _SEEK, _HEAD = 0x18538067, 0x1F43B675, 0xA0, 0xAE, 0x4DBB, 0x1A45DFA3
_NUMBER, _TYPE, _CODEC, _PRIVATE = 0xD7, 0x83, 0x86, 0x63A2
_BLOCK, _SIMPLE_BLOCK, _SEEK_ID, _ENCRYPTED, _VOID = 0xA1, 0xA3, 0x53AB, 0x5035, 0xEC
_ZEROED = {0x4D80, 0x5741}
"""Programs that wrote the file: they have to be there, and may be empty."""
_INFO, _TRACKS, _CUES, _SEEK_HEAD = 0x1549A966, 0x1654AE6B, 0x1C53BB6B, 0x114D9B74
_SOUGHT = {_INFO, _TRACKS, _CUES, _CLUSTER, _SEEK_HEAD}
_SEEN_OR_HEARD = {1, 2}
_ENTERED = {
    *(_HEAD, _SEGMENT, _CLUSTER, _INFO, _TRACKS, _CUES, _SEEK_HEAD),
    *(0xBB, 0xB7),  # points of the index
    *(0xE0, 0xE1, 0x55B0, 0x55D0, 0x7670),  # picture, colors, projection; sound
    *(0x6D80, 0x6240, 0x5034),  # how frames are packed
}
_KEPT = {
    *(0x4286, 0x42F7, 0x42F2, 0x42F3, 0x4282, 0x4287, 0x4285),  # what kind of file it is
    *(0x2AD7B1, 0x4489),  # scale of time, length
    *(_NUMBER, 0x73C5, _TYPE, 0xB9, 0x88, 0x55AA, 0x9C, 0x6DE7, 0x6DF8, 0x23E383, 0x234E7A, 0x55EE),
    *(0x22B59C, 0x22B59D, _CODEC, _PRIVATE, 0x56AA, 0x56BB, 0xAA, 0x23314F),
    *(0x9A, 0x9D, 0x53B8, 0x53C0, 0xB0, 0xBA, 0x54AA, 0x54BB, 0x54CC, 0x54DD, 0x54B0, 0x54BA, 0x54B2, 0x54B3),
    *(0x2EB524, 0x2FB523, 0x2383E3),
    *(0x55B1, 0x55B2, 0x55B3, 0x55B4, 0x55B5, 0x55B6, 0x55B7, 0x55B8, 0x55B9, 0x55BA, 0x55BB, 0x55BC, 0x55BD),
    *(0x55D1, 0x55D2, 0x55D3, 0x55D4, 0x55D5, 0x55D6, 0x55D7, 0x55D8, 0x55D9, 0x55DA),
    *(0x7671, 0x7673, 0x7674, 0x7675),
    *(0xB5, 0x78B5, 0x9F, 0x6264),
    *(0x5031, 0x5032, 0x5033, 0x4254, 0x4255),
    *(0xB3, 0xF7, 0xF1, 0xF0, 0xB2, 0x5378),  # the index
    *(0xE7, 0xA7, 0xAB, _SIMPLE_BLOCK, _BLOCK, 0x9B, 0xFB, 0xFA, 0x75A2),
}
_LEFT = _KEPT | _ENTERED | {_GROUP, _TRACK, _SEEK, _SEEK_ID, 0x53AC}
_LONGEST = 8
_SHORT_VOID = 128
"""Bytes of the longest element whose length is one byte, its id and that length included."""


def blank(data: Bytes) -> int:
    """Blank a file in its place and return its length. Raises ``UncertainError``."""
    if bytes(data[:4]) != _HEAD.to_bytes(4, "big"):
        raise UncertainError("It does not begin as a Matroska file does.")
    end = _whole(data)
    gone = _tracks_gone(data, end)
    for one in _walk(data, 0, end):
        if one.kind == _GROUP and _block_of(data, one) in gone:
            _void(data, one)
    for one in _walk(data, 0, end, inside={_GROUP, _SEEK, _TRACK}):
        _clean(data, one, gone)
    return end


def _whole(data: Bytes) -> int:
    """Return where the segment ends. What follows it is no part of the film."""
    first = _element(data, 0, len(data))
    segment = _element(data, first.end, len(data))
    if first.end < 0 or segment.kind != _SEGMENT:
        raise UncertainError("It does not hold one film.")
    return segment.end if segment.end >= 0 else len(data)


def _tracks_gone(data: Bytes, end: int) -> set[int]:
    """Void the tracks that are neither seen nor heard, and return their numbers."""
    gone, kept = set(), set()
    for track in [one for one in _walk(data, 0, end) if one.kind == _TRACK]:
        said: dict[int, Element] = {one.kind: one for one in _walk(data, track.start, track.end)}
        number, kind = (_value(data, said.get(each)) for each in (_NUMBER, _TYPE))
        if kind in _SEEN_OR_HEARD:
            kept.add(number)
            _clean_private(data, said.get(_CODEC), said.get(_PRIVATE))
        else:
            gone.add(number)
            _void(data, track)
    if not kept or kept & gone:
        raise UncertainError("It describes no sound and no film.")
    return gone


def _clean_private(data: Bytes, codec: Element | None, private: Element | None) -> None:
    """Empty the comments that some codecs have in their description."""
    if codec is None or private is None:
        return
    name = bytes(data[codec.start : codec.end]).rstrip(b"\0")
    content = xiph.without_comments(name, bytes(data[private.start : private.end]))
    data[private.start : private.end] = content


def _clean(data: Bytes, one: Element, gone: set[int]) -> None:
    if one.kind == _ENCRYPTED:
        raise UncertainError("It is protected against copying.")
    if one.kind in _ZEROED:
        zero(data, one.start, one.end)
    elif one.kind not in _LEFT or _is_gone(data, one, gone):
        _void(data, one)


def _is_gone(data: Bytes, one: Element, gone: set[int]) -> bool:
    """Tell whether an element of a kind that is kept is of a track, or points at a part, that is not."""
    if one.kind in {_SIMPLE_BLOCK, _BLOCK}:
        return _block_track(data, one) in gone
    return one.kind == _SEEK and not _is_sought(data, one)


def _is_sought(data: Bytes, seek: Element) -> bool:
    wanted = [one for one in _walk(data, seek.start, seek.end) if one.kind == _SEEK_ID]
    return all(int.from_bytes(data[one.start : one.end], "big") in _SOUGHT for one in wanted)


def _block_of(data: Bytes, group: Element) -> int:
    """Return which track the block of a group is of, 0 for none."""
    inside = (one for one in _walk(data, group.start, group.end) if one.kind == _BLOCK)
    return next((_block_track(data, one) for one in inside), 0)


def _block_track(data: Bytes, block: Element) -> int:
    return _number(data, block.start, block.end, keep_mark=False)[0]


def _value(data: Bytes, one: Element | None) -> int:
    return int.from_bytes(data[one.start : one.end][:_LONGEST], "big") if one else 0


def _walk(
    data: Bytes, at: int, end: int, inside: frozenset[int] | set[int] = frozenset()
) -> Iterator[Element]:
    """Yield every element between two places, and those inside of the ones that are entered.

    Which elements are in which need not be known: each id means one thing wherever it stands.
    """
    while at < end:
        one = _element(data, at, end)
        if one.end < 0 and one.kind not in {_SEGMENT, _CLUSTER}:
            raise UncertainError("One of its parts does not say how long it is.")
        yield one
        at = one.start if one.kind in _ENTERED or one.kind in inside else one.end
        if (one.kind in inside) and data[one.at] == _VOID:  # it was emptied meanwhile
            at = one.end


def _element(data: Bytes, at: int, end: int) -> Element:
    """Return the element at a place. Raises ``UncertainError`` where it goes on beyond the end."""
    kind, after = _number(data, at, end, keep_mark=True)
    length, start = _number(data, after, end, keep_mark=False)
    if length == (1 << 7 * (start - after)) - 1:
        return Element(kind, at, start, -1)
    if start + length > end:
        raise UncertainError("One of its parts is longer than what holds it.")
    return Element(kind, at, start, start + length)


def _number(data: Bytes, at: int, end: int, *, keep_mark: bool) -> tuple[int, int]:
    """Return a number of variable length, and where it ends."""
    first = data[at] if at < end else 0
    if not first:
        raise UncertainError("One of its parts is damaged.")
    length = _LONGEST + 1 - first.bit_length()
    if at + length > end:
        raise UncertainError("It ends within one of its parts.")
    value = int.from_bytes(data[at : at + length], "big")
    return (value if keep_mark else value & ((1 << 7 * length) - 1)), at + length


def _void(data: Bytes, one: Element) -> None:
    """Make an element one that means nothing, of the same size (RFC 8794, section 11.3.2)."""
    if one.end < 0:
        raise UncertainError("One of its parts does not say how long it is.")
    whole = one.end - one.at
    zero(data, one.at, one.end)
    data[one.at] = _VOID
    if whole <= _SHORT_VOID:
        data[one.at + 1] = 0x80 | (whole - 2)
    else:
        data[one.at + 1 : one.at + 9] = (1 << 56 | (whole - 9)).to_bytes(8, "big")
