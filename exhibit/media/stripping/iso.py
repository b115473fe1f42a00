"""MP4, M4A and MOV: boxes that playing does not need become ``free`` ones full of zeros, in their places.

Nothing moves, so that the places of the frames hold (ISO/IEC 14496-12; QuickTime File Format). What goes:
user data and metadata, tracks that are neither seen nor heard with all they hold, times, and names. Whatever
no frame of a kept track lies in becomes zeros too. Films in fragments: see ``fragments``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from exhibit.media.stripping import fragments, frames
from exhibit.media.stripping.iso_boxes import Box, Bytes, boxes, free, zero
from exhibit.media.stripping.uncertain import UncertainError

Keeping = Callable[[Bytes, Box], None]
"""Takes out of a kept box what is private."""


def blank(data: Bytes) -> int:
    """Blank a file in its place and return its length. Raises ``UncertainError``."""
    outer = list(boxes(data, 0, len(data)))
    kinds = [box.kind for box in outer]
    if kinds.count(b"moov") != 1 or b"mdat" not in kinds:
        raise UncertainError("It does not have one description of what it holds.")
    film = outer[kinds.index(b"moov")]
    ranges, lengths = _film(data, film, fragmented=b"moof" in kinds)
    for box in outer:
        if box.kind == b"moof":
            ranges += fragments.ranges_of(data, box, lengths)
        elif box.kind == b"sidx":
            fragments.clean_index(data, box, set(lengths))
        elif box.kind not in {b"ftyp", b"mdat", b"moov"}:
            free(data, box)
    if not any(start < end for start, end in ranges):
        raise UncertainError("It describes no sound and no film.")
    _blank_beside(data, [box for box in outer if box.kind == b"mdat"], ranges)
    return len(data)


def _blank_beside(data: Bytes, holds: list[Box], ranges: list[tuple[int, int]]) -> None:
    """Put zeros where no frame of a kept track lies. Raises ``UncertainError`` for a frame outside."""
    waiting = sorted(ranges)
    place = 0
    for hold in holds:
        at = hold.start
        while place < len(waiting) and waiting[place][0] < hold.end:
            start, end = waiting[place]
            if start < hold.start or end > hold.end:
                raise UncertainError("Its frames are not where it says.")
            zero(data, at, max(at, start))
            at = max(at, end)
            place += 1
        zero(data, at, hold.end)
    if place < len(waiting):
        raise UncertainError("Its frames are not where it says.")


def _film(data: Bytes, film: Box, *, fragmented: bool) -> tuple[list[tuple[int, int]], dict[int, int]]:
    """Clean the description of all tracks, and return where the frames of those lie that are kept.

    With it comes how long frames are that are in fragments, by the numbers of the kept tracks.
    """
    ranges: list[tuple[int, int]] = []
    seen = False
    kept = _kept_numbers(data, film) if fragmented else set()
    lengths: dict[int, int] = {}
    for box in boxes(data, film.start, film.end):
        handler = _handler(data, box) if box.kind == b"trak" else b""
        if box.kind == b"mvhd":
            _times(data, box)
        elif handler == b"soun" or (handler == b"vide" and not seen):
            seen = seen or handler == b"vide"
            _clean(data, box, _track(handler))
            ranges += frames.ranges_of(data, box, is_sound=handler == b"soun")
        elif box.kind == b"mvex":
            lengths |= fragments.lengths_of(data, box, kept)
        else:
            free(data, box)
    if lengths.keys() != kept:
        raise UncertainError("It does not say of what its fragments are.")
    return ranges, lengths


def _kept_numbers(data: Bytes, film: Box) -> set[int]:
    """Return the numbers of the tracks that are seen or heard. Raises ``UncertainError`` for one twice."""
    tracks = [box for box in boxes(data, film.start, film.end) if box.kind == b"trak"]
    numbers = [fragments.number_of(data, box) for box in tracks]
    if len(set(numbers)) < len(numbers):
        raise UncertainError("Two of its tracks have one number.")
    handlers = [_handler(data, box) for box in tracks]
    seen = [place for place, handler in enumerate(handlers) if handler == b"vide"][:1]
    heard = [place for place, handler in enumerate(handlers) if handler == b"soun"]
    return {numbers[place] for place in (*seen, *heard)}


def _handler(data: Bytes, track: Box) -> bytes:
    """Return what a track is of; nothing where it does not say so once."""
    media = [box for box in boxes(data, track.start, track.end) if box.kind == b"mdia"]
    said = [
        bytes(data[box.start + 8 : box.start + 12])
        for one in media
        for box in boxes(data, one.start, one.end)
        if box.kind == b"hdlr"
    ]
    return said[0] if len(media) == len(said) == 1 else b""


def _clean(data: Bytes, within: Box, kept: dict[bytes, Any], skipped: int = 0) -> None:
    """Free every box in a box but those named here; of these go what is named for them."""
    for box in boxes(data, within.start + skipped, within.end):
        inside = kept.get(box.kind)
        if inside is None:
            free(data, box)
        elif callable(inside):
            inside(data, box)
        else:
            _clean(data, box, inside)


def _as_it_is(data: Bytes, box: Box) -> None:
    """Keep a box of numbers."""


def _times(data: Bytes, box: Box) -> None:
    """Take out when something was made and changed."""
    wide = data[box.start] == 1
    zero(data, box.start + 4, min(box.start + (20 if wide else 12), box.end))


def _named(data: Bytes, box: Box) -> None:
    """Take out how the program that reads a track is called."""
    zero(data, min(box.start + 12, box.end), box.end)


def _sources(data: Bytes, box: Box) -> None:
    """Take out the names of files beside. Raises ``UncertainError`` where the frames are in one."""
    for entry in boxes(data, box.start + 8, box.end):
        if not data[entry.start + 3] & 1:
            raise UncertainError("It plays what is in another file.")
        zero(data, entry.start + 4, entry.end)


def _colors(data: Bytes, box: Box) -> None:
    """Keep colors told by numbers; a profile has texts in it."""
    if data[box.start : box.start + 4] not in {b"nclx", b"nclc"}:
        free(data, box)


def _groups(data: Bytes, box: Box) -> None:
    """Keep what is known of groups of frames."""
    if data[box.start + 4 : box.start + 8] not in {b"roll", b"prol", b"rap ", b"sync"}:
        free(data, box)


def _end_of_list(data: Bytes, box: Box) -> None:
    if box.end > box.start:
        free(data, box)


def _pictures_coding(data: Bytes, box: Box) -> None:
    for entry in boxes(data, box.start + 8, box.end):
        zero(data, entry.start + 12, entry.start + 16)  # the maker of the program that encoded it
        zero(data, entry.start + 42, entry.start + 74)  # and its name
        _clean(data, entry, _OF_PICTURES, skipped=78)


def _sounds_coding(data: Bytes, box: Box) -> None:
    for entry in boxes(data, box.start + 8, box.end):
        zero(data, entry.start + 12, entry.start + 16)
        version = int.from_bytes(data[entry.start + 8 : entry.start + 10], "big")
        _clean(data, entry, _OF_SOUND, skipped={1: 44, 2: 64}.get(version, 28))


def _kept(names: str) -> dict[bytes, Any]:
    return {name.encode(): _as_it_is for name in names.split(",")}


_OF_PICTURES = {
    **_kept(
        "avcC,hvcC,lhvC,vvcC,av1C,vpcC,esds,pasp,clap,btrt,fiel,gama,d263,glbl,dvcC,dvvC,mdcv,clli,SmDm,CoLL"
    ),
    b"colr": _colors,
}
_OF_SOUND = {
    **_kept("esds,alac,dac3,dec3,dac4,dOps,dfLa,btrt,chan,chnl,pcmC,samr,damr,frma,enda,mp4a"),
    b"wave": _kept("esds,alac,frma,enda,samr,damr,mp4a,dac3") | {bytes(4): _end_of_list},
}
_TABLES = {
    **_kept("stts,ctts,cslg,stsc,stsz,stz2,stco,co64,stss,stps,sdtp"),
    b"sbgp": _groups,
    b"sgpd": _groups,
}


def _track(handler: bytes) -> dict[bytes, Any]:
    """Return what is kept of a track that is seen or heard."""
    coding = _pictures_coding if handler == b"vide" else _sounds_coding
    return {
        b"tkhd": _times,
        b"edts": _kept("elst"),
        b"tapt": _kept("clef,prof,enof"),
        b"mdia": {
            b"mdhd": _times,
            b"hdlr": _named,
            b"minf": {
                **_kept("vmhd,smhd"),
                b"hdlr": _named,
                b"dinf": {b"dref": _sources},
                b"stbl": {**_TABLES, b"stsd": coding},
            },
        },
    }
