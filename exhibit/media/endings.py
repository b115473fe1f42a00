"""Whether a sound or film that plays is all there: what it says of its end, against what is in the file.

Players take what comes for the whole. What lacks much of its length is refused after it was played; the rest
is taken, and the curator is told.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from exhibit.media import boxes, flac, matroska, mpeg_audio, ogg

_AGAIN = "Go to its end, and get it once more if something is missing."
INCOMPLETE = f"It ends in the middle of a part, as files do that were cut short on their way. {_AGAIN}"
UNMARKED = f"It ends without the mark that says so, as files do that were cut short on their way. {_AGAIN}"

_ISO = {"video/mp4", "audio/mp4", "video/quicktime"}
_MATROSKA = {"video/webm", "audio/webm", "video/matroska", "audio/matroska"}
_OGG = {"audio/ogg", "video/ogg"}
_MP3 = "audio/mpeg"
_FLAC = "audio/flac"
_SPARE_FRAMES = 2
"""Encoders differ in whether the frame that holds the count, and one that only flushes, are counted."""

_ROUNDING = 0.02
"""Seconds that are lost where a sound is played at another rate."""


def remarks_on_end(path: Path, media_type: str, played: float) -> tuple[str, ...]:
    """Say whether a file lacks its end, nothing where it is whole or does not tell.

    ``played`` is how many seconds of it came out. Raises ``OSError``.
    """
    if media_type in _OGG:
        return tuple(_of_pages(ogg.pages_of(path)))
    if media_type == _MP3:
        return tuple(_of_frames(mpeg_audio.frames_of(path)))
    if media_type == _FLAC:
        lacking = flac.seconds(path) - played
        return (f"It lacks the last {lacking:.2f} seconds that it says it has. {_AGAIN}",) * (
            lacking > _ROUNDING
        )
    cut = (media_type in _ISO and boxes.is_cut(path)) or (media_type in _MATROSKA and matroska.is_cut(path))
    return (INCOMPLETE,) if cut else ()


def _of_pages(pages: ogg.Pages) -> Iterator[str]:
    if not pages.ended:
        yield UNMARKED
    if pages.damaged:
        yield (
            f"{pages.damaged} of its {pages.count} pages {'is' if pages.damaged == 1 else 'are'} damaged, so "
            "something of it may be missing. Hear it through, and get it once more if it is."
        )


def _of_frames(frames: mpeg_audio.Frames) -> Iterator[str]:
    if frames.cut:
        yield INCOMPLETE
    if frames.stated is not None and abs(frames.stated - frames.there) > _SPARE_FRAMES:
        yield f"It says that it has {frames.stated:,} frames of sound, and has {frames.there:,}. {_AGAIN}"
