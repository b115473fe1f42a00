"""Installing editions on a kiosk so that, whatever happens, there is a whole gallery to show.

An edition is copied beside the others, verified from the disk it will be shown from, named, and only then
switched to, by replacing one small file. The one before stays for ``rollback``.
"""

from __future__ import annotations

import errno
import logging
import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from filelock import FileLock, Timeout

from exhibit import durable
from exhibit.model.refusals import EditionRefused
from exhibit.ports import Progress, no_progress
from exhibit.services.installing import shelving
from exhibit.services.installing.pointer import EDITIONS, Pointer, read_pointer, write_pointer
from exhibit.services.installing.surveying import EditionCheck, survey_edition
from exhibit.services.installing.verifying import EditionNotWhole

log = logging.getLogger(__name__)

Verify = Callable[[Path, Progress], EditionCheck]
"""Checks an edition completely: ``verify_edition`` with the opening of editions filled in."""

FREE_RESERVE = 64 << 20
"""Bytes of the disk that an installation leaves free, for the venue store and the log."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Installation:
    """What an installation did. ``changed`` is False where this very edition was shown already."""

    folder: Path
    title: str
    number: int
    changed: bool

    @property
    def sentence(self) -> str:
        """What happened, in words."""
        name = f"Edition {self.number} of “{self.title}”" if self.title else f"Edition {self.number}"
        return (
            f"{name} is installed." if self.changed else f"{name} was installed already; nothing was changed."
        )


class EditionShelf:
    """The editions of one kiosk: ``editions/<gallery>-<number>-<digest>/`` and the pointer ``current.json``.

    Reading needs no lock and writes nothing. Installing and going back exclude each other between programs.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.editions = root / EDITIONS

    def current(self) -> Path | None:
        """Return the edition to show, or None where there is none.

        Where the pointer or the folder it names is lost, any installed edition with all its files is better
        than none: the one before, else the last installed.
        """
        return next(self.candidates(), None)

    def previous(self) -> Path | None:
        """Return the edition that was shown before the current one, or None."""
        pointer = read_pointer(self.root)
        return self._folder(pointer.previous) if pointer else None

    def candidates(self) -> Iterator[Path]:
        """Give every edition that could be shown, the best first."""
        pointer = read_pointer(self.root) or Pointer()
        named = [path for name in (pointer.current, pointer.previous) if (path := self._folder(name))]
        yield from named
        others = (path for path in shelving.installed(self.editions) if path not in named)
        yield from (path for path in others if not survey_edition(path).lasting)

    def install(self, edition: Path, *, verify: Verify, progress: Progress = no_progress) -> Installation:
        """Copy an edition, verify the copy, and make it the one to show. Progress counts bytes.

        The same edition again changes nothing, unless the installed copy has gone bad: then it is replaced.
        Raises ``EditionNotWhole`` with the problems of an edition that is not whole, ``EditionRefused`` where
        there is no room or a disk fails, and ``Stopped``; after each of these the old gallery is the current
        one and nothing half done is left.
        """
        with _in_words(), self._alone():
            survey = survey_edition(edition)
            if survey.lasting:
                raise EditionNotWhole(survey)
            before = self.current()
            folder = self._whole_copy(survey, verify, progress) or self._bring(survey, verify, progress)
            changed = before != folder or read_pointer(self.root) is None
            if changed:
                self._switch(folder, before)
            self._tidy()
            return Installation(folder=folder, title=survey.title, number=survey.number, changed=changed)

    def rollback(self) -> Path:
        """Show the edition before the current one again, and return its folder. Doing it twice undoes it.

        Raises ``EditionRefused`` where there is none before, ``EditionNotWhole`` where it has lost files.
        """
        with _in_words(), self._alone():
            pointer, previous = read_pointer(self.root), self.previous()
            if pointer is None or previous is None:
                what = "There is no gallery before this one to go back to."
                raise EditionRefused(
                    what, meaning="Nothing was changed.", advice="Install the gallery you want."
                )
            survey = survey_edition(previous)
            if survey.lasting:
                raise EditionNotWhole(survey)
            write_pointer(self.root, Pointer(pointer.previous, pointer.current))
            return previous

    def _whole_copy(self, survey: EditionCheck, verify: Verify, progress: Progress) -> Path | None:
        """Return the folder in which this very edition is installed, every byte of it, or None."""
        for path in shelving.installed(self.editions):
            same = path.name.startswith(shelving.stem(survey)) and shelving.same_texts(path, survey.folder)
            if same and verify(path, progress).ok:
                return path
        return None

    def _bring(self, survey: EditionCheck, verify: Verify, progress: Progress) -> Path:
        """Copy an edition beside the others, verify the copy, and give it its name."""
        durable.make_folder(self.editions)
        self._make_room(shelving.room_for(survey.files) + FREE_RESERVE)
        incoming = self.editions / f"{durable.INCOMING}{secrets.token_hex(8)}"
        size = sum(survey.files.values())
        try:
            shelving.copy_in(survey.folder, incoming, survey.files, partial(_part, progress, 0, 2 * size))
            _accept(incoming, survey, verify, partial(_part, progress, size, 2 * size))
            folder = shelving.free_name(self.editions, shelving.stem(survey))
            durable.replace(incoming, folder)
        except BaseException:
            shutil.rmtree(incoming, ignore_errors=True)
            raise
        return folder

    def _make_room(self, needed: int) -> None:
        """See that the edition fits; what earlier attempts left behind makes way where it does not."""
        if _free(self.editions) < needed:
            self._tidy()
        free = _free(self.editions)
        if free < needed:
            what = f"This kiosk has {free >> 20} MiB free, and installing takes {needed >> 20} MiB."
            raise EditionRefused(
                what, meaning="Nothing was changed.", advice="Free some room on its disk first."
            )

    def _switch(self, folder: Path, before: Path | None) -> None:
        old = read_pointer(self.root) or Pointer()
        # A copy that takes the place of a bad one keeps the edition before that: the bad one is of no use.
        previous = old.previous if before is None or shelving.same_stem(before, folder) else before.name
        write_pointer(self.root, Pointer(folder.name, previous if previous != folder.name else ""))

    def _tidy(self) -> None:
        """Remove what is neither current nor previous; nothing while it is not known which those are."""
        pointer = read_pointer(self.root)
        if pointer is not None:
            for path in shelving.installed(self.editions):
                if path.name not in {pointer.current, pointer.previous}:
                    shelving.remove(path)
        shelving.sweep(self.editions)

    def _folder(self, name: str) -> Path | None:
        return self.editions / name if name and (self.editions / name).is_dir() else None

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Keep other programs from installing meanwhile; the system takes the lock from the killed."""
        durable.make_folder(self.root)
        try:
            with FileLock(self.root / "installing.lock", timeout=0):
                yield
        except Timeout as error:
            what = "Another edition is being installed on this kiosk right now."
            raise EditionRefused(
                what, meaning="Nothing was changed.", advice="Wait until that is done."
            ) from error


def _accept(incoming: Path, survey: EditionCheck, verify: Verify, progress: Progress) -> None:
    """Verify a copy from the disk it lies on. Raises ``EditionNotWhole`` or ``EditionRefused``."""
    if verify(incoming, progress).ok:
        return
    original = verify(survey.folder, no_progress)
    if original.lasting:
        raise EditionNotWhole(original)
    what = "The copy of the edition on this kiosk came out different from the original."
    meaning = "The gallery that was shown before stays. The kiosk's disk or the stick may be failing."
    raise EditionRefused(what, meaning=meaning, advice="Try once more, with another stick if you can.")


def _part(progress: Progress, before: int, whole: int, done: int, _total: int, what: str = "") -> None:
    """Report a part of the work as a part of the whole."""
    progress(min(before + done, whole), whole, what)


def _free(folder: Path) -> int:
    return shutil.disk_usage(folder).free


@contextmanager
def _in_words() -> Iterator[None]:
    """Say in words that a disk failed."""
    try:
        yield
    except OSError as error:
        log.warning("An edition could not be installed.", exc_info=True)
        stays = "The gallery that was shown before stays."
        if error.errno in {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}:
            what = "The disk of this kiosk is full."
            raise EditionRefused(
                what, meaning=stays, advice="Free some room on it, then try again."
            ) from error
        what = f"The edition could not be copied: {error.strerror or error}."
        advice = "See that the stick is in and the kiosk's disk can be written, then try again."
        raise EditionRefused(what, meaning=stays, advice=advice) from error
