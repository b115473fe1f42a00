"""The proof that a sound or film plays: it is played, from its beginning to its end, with what the kiosk has.

Whatever a file says it is, only frames and samples that came out of it count.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from exhibit.media import containers
from exhibit.media.endings import remarks_on_end
from exhibit.media.formats import WAV, Format, recognize
from exhibit.media.store import unreadable
from exhibit.media.wave_coding import unplayable_coding
from exhibit.model.pieces import Family
from exhibit.model.refusals import FileRefused
from exhibit.ports import MediumDone, MediumFacts, MediumJob
from ui.playback import verdicts
from ui.playback.backstage import backstage

if TYPE_CHECKING:
    from ui.playback.listening import Heard
    from ui.playback.opening import Opened


def prove(job: MediumJob, *, write: bool) -> MediumDone:
    """Play a sound or film and, with ``write``, store its poster frame; without, write nothing.

    A file that does not play whole gives a refusal. Raises ``Refusal`` where the store cannot be written.
    """
    try:
        kind = recognize(job.original)
        with backstage():
            return _played(job, kind, write=write)
    except FileRefused as refusal:
        return MediumDone(key=job.key, refusal=refusal.said)
    except OSError as error:
        return MediumDone(key=job.key, refusal=str(unreadable(error)))


def _played(job: MediumJob, kind: Format, *, write: bool) -> MediumDone:
    if coding := unplayable_coding(job.original):
        raise verdicts.not_whole(coding)
    # What follows needs Qt, which only now is known to be there.
    from ui.playback.opening import open_recording  # noqa: PLC0415

    opened = open_recording(job.original, trusted=containers.tells_its_length(job.original, kind.media_type))
    if opened is None:
        raise verdicts.not_opened()
    verdicts.require_tracks(opened, kind.family)
    verdicts.require_limits(opened, counted=kind is WAV)
    if containers.is_cut_short(job.original, kind.media_type):
        raise verdicts.cut_short()
    if kind.family is Family.FILM:
        return _film(job, kind, opened, write=write)
    heard = _heard(job.original, opened)
    verdicts.require_whole(opened, heard.seconds)
    facts = MediumFacts(
        media_type=kind.media_type,
        extension=kind.extension,
        duration_seconds=round(heard.seconds, 3),
        loudness=_rounded(heard.loudness),
        codecs=opened.codecs,
    )
    return _done(job, facts, verdicts.remarks_on(facts, kind.family, opened.sound))


def _film(job: MediumJob, kind: Format, opened: Opened, *, write: bool) -> MediumDone:
    from exhibit.media import derivatives  # noqa: PLC0415 - libvips is loaded where it is needed
    from ui.playback.frames import rgb_of  # noqa: PLC0415
    from ui.playback.watching import watch  # noqa: PLC0415

    heard = _heard(job.original, opened) if opened.sound else None
    seen = watch(job.original, opened)
    if not seen.frames or seen.poster is None:
        raise verdicts.no_frame(opened)
    verdicts.require_whole_picture(opened, seen.seconds)
    played = max(seen.seconds, heard.seconds if heard else 0.0)
    verdicts.require_whole(opened, played)
    width, height, pixels = rgb_of(seen.poster)
    jpegs = derivatives.render(derivatives.from_rgb(width, height, pixels))
    if write:
        derivatives.store(job.store, job.sha256, 1, jpegs)
    loudness = _rounded(heard.loudness) if heard else None
    facts = MediumFacts(
        media_type=kind.media_type,
        extension=kind.extension,
        width=width,
        height=height,
        color=derivatives.seen(jpegs[min(jpegs)])[0],
        pages=1,
        duration_seconds=round(played, 3),
        loudness=loudness,
        silent=loudness is None,
        flashes=seen.flashes,
        codecs=opened.codecs,
    )
    return _done(job, facts, verdicts.remarks_on(facts, kind.family, opened.sound, seen.red_flashes))


def _done(job: MediumJob, facts: MediumFacts, remarks: tuple[str, ...]) -> MediumDone:
    on_end = remarks_on_end(job.original, facts.media_type, facts.duration_seconds or 0.0)
    return MediumDone(key=job.key, facts=facts, remarks=(*remarks, *on_end))


def _heard(path: Path, opened: Opened) -> Heard:
    from ui.playback.listening import listen  # noqa: PLC0415

    heard = listen(path)
    if not heard.seconds:
        raise verdicts.no_sample(opened)
    return heard


def _rounded(loudness: float | None) -> float | None:
    """Round to what meters show; the last digits depend on the processor."""
    return None if loudness is None else round(loudness, 1)
