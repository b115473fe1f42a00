"""What a worker process does with a medium file: each family goes to whoever knows it.

Libraries are loaded only where they are needed: a worker that sees pictures alone never loads what plays
films.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from exhibit.media.formats import recognize
from exhibit.model.pieces import Family
from exhibit.model.refusals import FileRefused
from exhibit.ports import Looked, LookJob, MediumDone, MediumJob

Play = Callable[..., MediumDone]
"""``play(job, write=...)`` proves that a sound or film plays; a function of a module, so that a new process
can find it."""


@dataclass(frozen=True, slots=True)
class Workshop:
    """Prepares files. ``play`` is of whatever plays them at the kiosk; without it they are refused."""

    play: Play | None = None

    def __call__(self, job: MediumJob, *, write: bool) -> MediumDone:
        """Prepare a medium file; nothing is written anywhere without ``write``."""
        try:
            family = recognize(job.original).family
        except FileRefused as refusal:
            return MediumDone(key=job.key, refusal=refusal.said)
        if family in {Family.SOUND, Family.FILM}:
            return self._played(job, write=write)
        if family is Family.PAGES:
            from exhibit.media.pages import prepare_pages  # noqa: PLC0415

            return prepare_pages(job, write=write)
        from exhibit.media.pictures import prepare_picture  # noqa: PLC0415

        return prepare_picture(job, write=write)

    def _played(self, job: MediumJob, *, write: bool) -> MediumDone:
        if self.play is None:
            return MediumDone(key=job.key, refusal="Nothing here can play sound and film.")
        return self.play(job, write=write)


def look(job: LookJob) -> Looked:
    """Look at a file, or make the small picture of it that was asked for."""
    if job.preview:
        from exhibit.media.previewing import preview  # noqa: PLC0415

        return preview(job)
    from exhibit.media.looking import look as look_at  # noqa: PLC0415

    return look_at(job)
