"""Bringing files into the media store: originals and derivatives, durably, before any row names them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from exhibit.model.refusals import FileRefused, NotFound
from exhibit.ports import FileDesk, MediaStore, MediumDone, MediumFacts, MediumJob, Progress
from exhibit.services.importing.sources import SourceFile

_CHANGED_MEANWHILE = "The file changed while it was imported. Import the folder once more."


@dataclass(slots=True)
class Kept:
    """What is in the store now, with what decoding learned of each picture; and what was refused, and why.

    Both by SHA-256.
    """

    stored: dict[str, MediumFacts | None] = field(default_factory=dict)
    refusals: dict[str, str] = field(default_factory=dict)


def keep_all(
    files: Sequence[SourceFile],
    known: Mapping[str, MediumFacts | None],
    store: MediaStore,
    desk: FileDesk,
    progress: Progress,
) -> Kept:
    """Keep files, each of other bytes, and prepare the pictures; ``known`` is what the catalog has of them.

    A kill leaves files that nothing names yet, which the next run finds in their place. Raises ``Refusal``
    where the store cannot be written, ``Stopped``.
    """
    return _Keeping(files, known, store, desk, progress).run()


def count_off(answers: Iterator[MediumDone], total: int, progress: Progress) -> Iterator[MediumDone]:
    """Pass answers on and report how many have come."""
    for done, answer in enumerate(answers, start=1):
        yield answer
        progress(done, total, "Decoding pictures")


class _Keeping:
    """Bringing files into the media store, and learning which cannot be taken."""

    def __init__(
        self,
        files: Sequence[SourceFile],
        known: Mapping[str, MediumFacts | None],
        store: MediaStore,
        desk: FileDesk,
        progress: Progress,
    ) -> None:
        self._files, self._known = files, known
        self._store, self._desk, self._progress = store, desk, progress
        self._kept = Kept()

    def run(self) -> Kept:
        """Keep and prepare everything."""
        extensions = {file.sha256: file.extension for file in self._files}
        for answer in count_off(self._desk.prepare(self._jobs()), len(self._files), self._progress):
            if answer.facts is not None:
                self._kept.stored[answer.key] = answer.facts
                continue
            self._kept.refusals[answer.key] = answer.refusal
            if answer.key not in self._known:
                self._store.discard(answer.key, extensions[answer.key])
        return self._kept

    def _jobs(self) -> Iterator[MediumJob]:
        """Keep each file that is not there yet, and ask for the derivatives of the pictures."""
        for done, file in enumerate(self._files):
            self._progress(done, len(self._files), f"Keeping {file.name}")
            if self._is_there(file):
                self._kept.stored[file.sha256] = self._known[file.sha256]
            elif self._was_kept(file):
                if file.is_prepared:
                    original = self._store.original(file.sha256, file.extension)
                    key = file.sha256
                    yield MediumJob(key=key, original=original, store=self._desk.store, sha256=key)
                else:
                    self._kept.stored[file.sha256] = None

    def _is_there(self, file: SourceFile) -> bool:
        """Tell whether the catalog has a file, and the store its original and all that is made of it."""
        if file.sha256 not in self._known:
            return False
        try:
            self._store.original(file.sha256, file.extension)
        except NotFound:
            return False
        facts = self._known[file.sha256]
        return facts is None or not self._store.lacking(file.sha256, facts)

    def _was_kept(self, file: SourceFile) -> bool:
        """Keep a file, unless looking at it did, and tell whether it is there as it was read."""
        if file.fresh:
            return True
        try:
            kept = self._store.keep(file.path, file.extension)
        except FileRefused as refusal:
            self._kept.refusals[file.sha256] = str(refusal)
            return False
        if kept != file.sha256:
            self._kept.refusals[file.sha256] = _CHANGED_MEANWHILE
        return kept == file.sha256
