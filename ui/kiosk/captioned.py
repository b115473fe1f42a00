"""What can be played of a piece, as plain values that QML can show: addresses, and captions by time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from exhibit.model.edition import Captions, Cue, Picture, Plays, Recording
from ui.formatting import same_language

Value = dict[str, Any]


def recording_values(
    recordings: Sequence[Recording],
    language: str,
    tongue: str,
    address: Callable[[str], str],
    picture: Callable[[Picture], Value],
) -> list[Value]:
    """Return the recordings for a visitor who reads ``language``, and the body in ``tongue``.

    ``address`` turns a path of the edition into a URL. Of several readings only one comes, which is in the
    body's language where there is such a one.
    """
    chosen = _reading(recordings, tongue)
    shown = [one for one in recordings if one.plays is not Plays.READING or one is chosen]
    values = []
    for one in shown:
        value = _value(one, language, address, picture)
        values.append({**value, "sameTongue": same_language(one.language or tongue, tongue)})
    return values


def _reading(recordings: Sequence[Recording], language: str) -> Recording | None:
    readings = [one for one in recordings if one.plays is Plays.READING]
    kin = (one for one in readings if same_language(one.language, language))
    return next(kin, next(iter(readings), None))


def _value(
    recording: Recording,
    language: str,
    address: Callable[[str], str],
    picture: Callable[[Picture], Value],
) -> Value:
    captions = captions_for(recording, language)
    return {
        "url": address(recording.path),
        "plays": str(recording.plays),
        "seconds": recording.duration_seconds,
        "language": recording.language,
        "silent": recording.silent,
        "poster": picture(recording.poster) if recording.poster else None,
        "captionsNote": _foreign(captions.language, language) if captions else "",
        "cues": [_cue(cue) for cue in captions.cues] if captions else [],
    }


def captions_for(recording: Recording, language: str) -> Captions | None:
    """Return the captions in a visitor's language, else in what is spoken, else any; None without any."""
    full = [captions for captions in recording.captions if captions.cues]
    for wanted in (language, recording.language):
        for captions in full:
            if wanted and same_language(captions.language, wanted):
                return captions
    return next(iter(full), None)


def _foreign(tongue: str, language: str) -> str:
    return "" if same_language(tongue, language) else tongue


def _cue(cue: Cue) -> Value:
    return {"start": cue.start, "end": cue.end, "text": cue.text, "voice": cue.voice, "block": cue.block}
