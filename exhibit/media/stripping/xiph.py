"""The comments in the descriptions of Vorbis, Theora and FLAC, where a Matroska file holds them."""

from __future__ import annotations

import struct

from exhibit.media.stripping.uncertain import UncertainError

_FULL = 255
_NAME = 7
"""Bytes of a packet's type and of the codec's name."""
_PADDING, _LAST = 1, 0x80
_STREAM, _PLACES = 0, 3


def without_comments(codec: bytes, private: bytes) -> bytes:
    """Return a codec's description of the same length without words. Raises ``UncertainError``."""
    if codec in {b"A_VORBIS", b"V_THEORA"}:
        return _laced(private, framed=codec == b"A_VORBIS")
    if codec == b"A_FLAC":
        return _blocks(private)
    return private


def _laced(private: bytes, *, framed: bool) -> bytes:
    """Empty the second of three packets, whose lengths stand before them."""
    if private[:1] != b"\2":
        raise UncertainError("It does not describe its sound.")
    at, lengths = 1, []
    for _ in range(2):
        length = 0
        while private[at] == _FULL:
            length, at = length + _FULL, at + 1
        lengths.append(length + private[at])
        at += 1
    start, end = at + lengths[0], at + sum(lengths)
    said = end - start - _NAME - 4 - 4 - framed
    if said < 0 or end > len(private) or private[start] not in {0x03, 0x81}:
        raise UncertainError("It does not describe its sound.")
    comment = private[start : start + _NAME] + struct.pack("<I", said) + bytes(said + 4) + b"\1" * framed
    return private[:start] + comment + private[end:]


def _blocks(private: bytes) -> bytes:
    """Make every block padding but those that playing needs."""
    made, at = bytearray(private), 4
    while at < len(private):
        kind, length = private[at] & ~_LAST, int.from_bytes(private[at + 1 : at + 4], "big")
        if at + 4 + length > len(private):
            raise UncertainError("It does not describe its sound.")
        if kind not in {_STREAM, _PLACES}:
            made[at] = _PADDING | (private[at] & _LAST)
            made[at + 4 : at + 4 + length] = bytes(length)
        at += 4 + length
    return bytes(made)
