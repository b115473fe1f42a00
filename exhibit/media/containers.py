"""What is inside the files that hold sound and film: tracks, protection, and what nobody else should see."""

from __future__ import annotations

import os
import struct
from pathlib import Path

from exhibit.media import boxes, matroska
from exhibit.media.mpeg_audio import stated_frames
from exhibit.model.secrets import Secret

_PROTECTED = {b"drms", b"drmi", b"drmt", b"enca", b"encv"}
"""Names of encodings that need a key: of iTunes, and of ISO/IEC 23001-7."""
_ISO = ("video/mp4", "audio/mp4", "video/quicktime")
_MATROSKA = ("video/webm", "video/matroska")
WAV = "audio/wav"
MP3 = "audio/mpeg"
_CHUNKS = 12
"""Where the first chunk of a RIFF file begins."""

_PLACES = {b"\xa9xyz", b"loci", b"com.apple.quicktime.location.ISO6709"}
_DEVICES = {
    b"\xa9mak",
    b"\xa9mod",
    b"com.apple.quicktime.make",
    b"com.apple.quicktime.model",
    b"manu",
    b"modl",
}
_TRACES = {b"gpmd", b"camm"}
"""Tracks in which action cameras and phones note where they are all the time."""

_UNKNOWN_LENGTHS = (0, 0xFFFFFFFF)
_LONG_LENGTHS = 16
"""Bytes that RF64 has for the lengths of the file and of the sound (EBU Tech 3306)."""


def has_picture(path: Path, media_type: str) -> bool:
    """Tell whether a film has a track with pictures; where that cannot be told, it is taken to have one."""
    if media_type in _ISO:
        description = boxes.describe(path)
        return description is None or b"vide" in description.handlers()
    if media_type in _MATROSKA:
        tracks = matroska.track_types(path)
        return not tracks or matroska.PICTURE in tracks
    return True


def is_protected(path: Path, media_type: str) -> bool:
    """Tell whether a file is protected against copying: it plays on its buyer's devices only."""
    if media_type not in _ISO:
        return False
    description = boxes.describe(path)
    return description is not None and not _PROTECTED.isdisjoint(description.encodings())


def private_of(path: Path, media_type: str) -> tuple[Secret, ...]:
    """Return what a sound or film tells that nobody else should see; nothing for other files."""
    description = boxes.describe(path) if media_type in _ISO else None
    if description is None:
        return ()
    said = _names(description)
    found = {
        Secret.RECORDED_AT: not (_PLACES.isdisjoint(said) and _TRACES.isdisjoint(description.encodings())),
        Secret.RECORDED_WITH: not _DEVICES.isdisjoint(said),
    }
    return tuple(secret for secret, there in found.items() if there)


def tells_its_length(path: Path, media_type: str) -> bool:
    """Tell whether a player knows how long a file is: of an MP3 without a count of frames it only guesses."""
    return media_type != MP3 or stated_frames(path) is not None


def is_cut_short(path: Path, media_type: str) -> bool:
    """Tell whether a WAV file has less sound than it says; players take what is there for the whole.

    A recorder that was switched off may never have written the length; that is no sign.
    """
    if media_type != WAV:
        return False
    with path.open("rb") as stream:
        size = os.fstat(stream.fileno()).st_size
        stream.seek(_CHUNKS)
        long_length = 0
        while len(head := stream.read(8)) == 8:  # noqa: PLR2004 - a chunk's name and length
            name, length = struct.unpack("<4sI", head)
            start = stream.tell()
            if name == b"ds64":
                long_length = int.from_bytes(stream.read(_LONG_LENGTHS)[8:], "little")
            elif name == b"data":
                return start + (long_length if length in _UNKNOWN_LENGTHS else length) > size
            stream.seek(start + length + length % 2)
    return False


def _names(description: boxes.Description) -> set[bytes]:
    """Return the names of all that is said of a recording as a whole or of its tracks.

    QuickTime files and MP4 have it in ``udta``, and QuickTime's newer way names its keys in ``meta``.
    """
    said = {
        box.kind
        for way in ((b"udta",), (b"trak", b"udta"), (b"udta", b"meta", b"ilst"))
        for user_data in description.inside(*way)
        for box in description.boxes(user_data)
    }
    keys = [
        *description.inside(b"meta", b"keys"),
        *description.inside(b"udta", b"meta", b"keys"),
        *description.inside(b"trak", b"meta", b"keys"),
    ]
    tables = b"".join(description.content(box) for box in keys)
    return said | {name for name in (*_PLACES, *_DEVICES) if name in tables}
