"""Whether a sound or film that plays is all there: what it says of its end, against what is in the file.

Players take what comes for the whole. What lacks much of its length is refused after it was played; the rest
is taken, and the curator is told.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from exhibit.media import boxes, flac, matroska, mpeg_audio, ogg
from exhibit.model.said import Said, sentences

_AGAIN = "Go to its end, and get it once more if something is missing."
INCOMPLETE = sentences(
    "It ends in the middle of a part, as files do that were cut short on their way.", _AGAIN
)
UNMARKED = sentences(
    "It ends without the mark that says so, as files do that were cut short on their way.", _AGAIN
)

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
        words = Said("It lacks the last {seconds:.2f} seconds that it says it has.", seconds=lacking)
        return (sentences(words, _AGAIN),) * (lacking > _ROUNDING)
    cut = (media_type in _ISO and boxes.is_cut(path)) or (media_type in _MATROSKA and matroska.is_cut(path))
    return (INCOMPLETE,) if cut else ()


def _of_pages(pages: ogg.Pages) -> Iterator[str]:
    if not pages.ended:
        yield UNMARKED
    if pages.damaged:
        few = Said("1 of its {count} pages is damaged, so something of it may be missing.", count=pages.count)
        many = Said(
            "{damaged} of its {count} pages are damaged, so something of it may be missing.",
            damaged=pages.damaged,
            count=pages.count,
        )
        yield sentences(
            few if pages.damaged == 1 else many, "Hear it through, and get it once more if it is."
        )


def _of_frames(frames: mpeg_audio.Frames) -> Iterator[str]:
    if frames.cut:
        yield INCOMPLETE
    if frames.stated is not None and abs(frames.stated - frames.there) > _SPARE_FRAMES:
        words = Said(
            "It says that it has {stated:,} frames of sound, and has {there:,}.",
            stated=frames.stated,
            there=frames.there,
        )
        yield sentences(words, _AGAIN)
