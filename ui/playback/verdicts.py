"""What is refused of sound and film, and what a curator should know of what is taken: the sentences."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from exhibit.model.gate import MOST_FLASHES
from exhibit.model.pieces import Family
from exhibit.model.refusals import FileRefused
from exhibit.model.said import Said, sentences
from exhibit.ports import MediumFacts

if TYPE_CHECKING:
    from ui.playback.opening import Opened

MAX_SECONDS = 4 * 3600
MIN_SECONDS = 0.01
"""Of a sound; of a shorter one the player waits for more than it has."""

MAX_PIXELS = 4096 * 2304
"""Of a frame: 4K, as cinemas and televisions have it."""

QUIET = -30.0
LOUD = -10.0
"""In LUFS. Speech and music are made for -14 to -24; visitors would miss or fear what is far from it."""

_LACKING_SECONDS = 0.5
_LACKING_SHARE = 0.03
"""What a whole file may lack of the length that it says: encoders round it, and count what fades in and
out."""

_NAMES = {
    "av1": "AV1",
    "h264": "H.264",
    "h265": "H.265 (HEVC)",
    "vp8": "VP8",
    "vp9": "VP9",
    "mpeg1": "MPEG-1",
    "mpeg2": "MPEG-2",
    "mpeg4": "MPEG-4",
    "motionjpeg": "Motion JPEG",
    "theora": "Theora",
    "aac": "AAC",
    "mp3": "MP3",
    "opus": "Opus",
    "vorbis": "Vorbis",
    "flac": "FLAC",
    "alac": "Apple Lossless",
    "wave": "PCM",
}
_NEVER_PLAYS = {"av1", "other"}
_AS_FILM = "Export it as MP4 with H.264 and AAC, and import that."
_AS_SOUND = "Export it as MP3, M4A or WAV, and import that."
_ONCE_MORE = "Get it once more from where it came from."
_IF_ELSEWHERE = Said("If it plays elsewhere:")
_IF_SOUND = Said("If it is a sound:")


def not_opened() -> FileRefused:
    """Return the refusal of what no player can open."""
    what = "The file cannot be opened to play it."
    meaning = "It is damaged, was cut short when it was copied or sent, or holds something else."
    return FileRefused(what, meaning=meaning, advice=sentences(_ONCE_MORE, _IF_ELSEWHERE, _AS_FILM))


def cut_short() -> FileRefused:
    """Return the refusal of a file that has less than it says."""
    meaning = "It was probably cut short when it was copied or sent."
    return FileRefused("The file ends before the sound does.", meaning=meaning, advice=_ONCE_MORE)


def not_whole(coding: str) -> FileRefused:
    """Return the refusal of a sound that is whole, but packed in a way of which the kiosk drops parts."""
    what = Said("Its sound is packed as {coding}, of which the kiosk plays only parts.", coding=coding)
    advice = "Save it as a WAV that is not compressed (PCM), or as MP3 or M4A, and import that."
    return FileRefused(what, meaning="The file itself is not damaged.", advice=advice)


def no_frame(opened: Opened) -> FileRefused:
    """Return the refusal of a film of whose picture nothing comes."""
    never = opened.picture in _NEVER_PLAYS
    advice = _AS_FILM if never else sentences(_ONCE_MORE, _IF_ELSEWHERE, _AS_FILM)
    return _unplayable(Said("picture"), opened.picture, "Not one frame of it came out.", advice)


def no_sample(opened: Opened) -> FileRefused:
    """Return the refusal of a sound, or of a film's sound, of which nothing comes."""
    return _unplayable(
        Said("sound"), opened.sound, "Nothing of it was heard.", _AS_FILM if opened.picture else _AS_SOUND
    )


def _unplayable(track: str, codec: str, proof: str, advice: str) -> FileRefused:
    if codec not in _NAMES:
        what = Said("Its {track} is encoded in a way that the kiosk cannot play:", track=track)
        return FileRefused(sentences(what, proof), advice=advice)
    if codec in _NEVER_PLAYS:
        what = Said(
            "Its {track} is encoded as {codec}, which the kiosk cannot play.",
            track=track,
            codec=_NAMES[codec],
        )
        return FileRefused(what, meaning=proof, advice=advice)
    what = Said(
        "Its {track} says it is encoded as {codec}, and cannot be decoded.", track=track, codec=_NAMES[codec]
    )
    return FileRefused(sentences(what, proof), meaning="It is damaged, or of an unusual kind.", advice=advice)


def require_tracks(opened: Opened, family: Family) -> None:
    """Raise ``FileRefused`` where a film has no picture, or a sound file no sound."""
    if family is Family.FILM and not opened.picture:
        what = "It is a file for films, and there is no picture in it."
        raise FileRefused(what, advice=sentences(_IF_SOUND, _AS_SOUND))
    if family is Family.SOUND and not opened.sound:
        raise FileRefused("There is no sound in the file.", advice="See whether it is the right one.")


def require_limits(opened: Opened, *, counted: bool = False) -> None:
    """Raise ``FileRefused`` where it is too long or too short, or its frames too large, to be shown.

    A length of 0 is unknown, unless it is ``counted``: then it is less than a thousandth of a second.
    """
    if not opened.picture and (counted or opened.seconds) and opened.seconds < MIN_SECONDS:
        what = "The sound is shorter than a hundredth of a second: nobody would hear it."
        raise FileRefused(what, advice="See whether it is the right one.")
    if opened.seconds > MAX_SECONDS:
        what = Said(
            "It is {hours:.1f} hours long; up to {most} hours are taken in.",
            hours=opened.seconds / 3600,
            most=MAX_SECONDS // 3600,
        )
        raise FileRefused(what, advice="Cut it into parts, or choose the part that is to be shown.")
    if opened.width * opened.height > MAX_PIXELS:
        what = Said(
            "Its frames are of {width:,} x {height:,} pixels; up to 4K are taken in.",
            width=opened.width,
            height=opened.height,
        )
        meaning = "No kiosk plays more than that without a hitch."
        raise FileRefused(what, meaning=meaning, advice="Export it at 1920 x 1080, and import that.")


def require_whole(opened: Opened, played: float) -> None:
    """Raise ``FileRefused`` where a file ended clearly before the length that it says, in seconds."""
    if _lacks(opened.seconds, played):
        what = Said(
            "Only {played} of {length} can be played.", played=_length(played), length=_length(opened.seconds)
        )
        meaning = "The file is damaged, or was cut short when it was copied or sent."
        raise FileRefused(what, meaning=meaning, advice=_ONCE_MORE)


def require_whole_picture(opened: Opened, seen: float) -> None:
    """Raise ``FileRefused`` where a film's picture ended clearly before the length that it says itself."""
    if _lacks(opened.picture_seconds, seen):
        what = Said(
            "Its picture stops after {seen} of {length}.",
            seen=_length(seen),
            length=_length(opened.picture_seconds),
        )
        meaning = "The file is damaged, or was cut short when it was copied or sent."
        raise FileRefused(what, meaning=meaning, advice=_ONCE_MORE)


def remarks_on(facts: MediumFacts, family: Family, sound: str, red_flashes: int = 0) -> tuple[str, ...]:
    """Return what a curator should know.

    ``sound`` is how its sound is encoded, empty where it has none; ``red_flashes`` the most of saturated red
    in any second.
    """
    return (*_on_flashes(facts.flashes, red_flashes), *_on_sound(facts.loudness, family, sound))


def _on_flashes(flashes: int, red_flashes: int) -> Iterator[str]:
    if flashes > MOST_FLASHES:
        said = Said("It flashes up to {count} times in one second.", count=flashes)
        if red_flashes > MOST_FLASHES:
            said = Said(
                "It flashes up to {count} times in one second, in red up to {red}.",
                count=flashes,
                red=red_flashes,
            )
        yield sentences(
            said,
            Said("More than {most} can cause seizures, so it cannot be shown as it is.", most=MOST_FLASHES),
            "Ask for a version without the flashes.",
        )


def _on_sound(loudness: float | None, family: Family, sound: str) -> Iterator[str]:
    if loudness is None:
        if family is Family.SOUND:
            yield "It is silent from beginning to end: see whether the recording failed."
        elif sound:
            yield "Its sound track is silent from beginning to end, so it is marked as a silent film."
        else:
            yield "It has no sound track, so it is marked as a silent film."
    elif loudness < QUIET:
        yield Said(
            "It is very quiet ({loudness:.0f} LUFS): in a room with people in it, it will hardly be heard.",
            loudness=loudness,
        )
    elif loudness > LOUD:
        yield Said(
            "It is very loud ({loudness:.0f} LUFS): set the volume with care, or ask for a softer version.",
            loudness=loudness,
        )


def _lacks(stated: float, played: float) -> bool:
    return stated - played > max(_LACKING_SECONDS, _LACKING_SHARE * stated)


def _length(seconds: float) -> str:
    whole = round(seconds)
    return f"{whole // 60}:{whole % 60:02}"
