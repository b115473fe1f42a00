"""Bringing files into the media store: originals and derivatives, durably, before any row names them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from exhibit.model.refusals import FileRefused, NotFound
from exhibit.model.said import Said
from exhibit.ports import FileDesk, MediaStore, MediumDone, MediumFacts, MediumJob, Progress
from exhibit.services.importing.sources import SourceFile

_CHANGED_MEANWHILE = "The file changed while it was imported. Import the folder once more."


@dataclass(slots=True)
class Kept:
    """What is in the store now, with what decoding learned of each picture; and what was refused, and why.

    ``remarks`` are what there is to know of what was taken, ``brought`` the files that were not in the store
    before. All by SHA-256.
    """

    stored: dict[str, MediumFacts | None] = field(default_factory=dict)
    refusals: dict[str, str] = field(default_factory=dict)
    remarks: dict[str, tuple[str, ...]] = field(default_factory=dict)
    brought: set[str] = field(default_factory=set)

    def note(self, answer: MediumDone) -> bool:
        """Take note of what became of a file, and tell whether it can be taken."""
        if answer.facts is None:
            self.refusals[answer.key] = answer.refusal
            return False
        self.stored[answer.key] = answer.facts
        if answer.remarks:
            self.remarks[answer.key] = answer.remarks
        return True


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


def probe_all(
    files: Sequence[SourceFile], known: Mapping[str, MediumFacts | None], desk: FileDesk, progress: Progress
) -> Kept:
    """Learn of files what ``keep_all`` would, writing nothing. Raises ``Stopped``."""
    kept = Kept(dict(known) | {file.sha256: None for file in files if not file.is_prepared})
    fresh = {file.sha256: file for file in files if file.sha256 not in kept.stored}
    jobs = (
        MediumJob(key=key, original=file.path, store=desk.store, sha256=key) for key, file in fresh.items()
    )
    for done, answer in enumerate(desk.probe(jobs)):
        progress(done, len(fresh), Said("Decoding {name}", name=fresh[answer.key].name))
        kept.note(answer)
    return kept


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
        self._names = {file.sha256: file for file in files}
        self._done = 0

    def run(self) -> Kept:
        """Keep and prepare everything."""
        for answer in self._desk.prepare(self._jobs()):
            file = self._names[answer.key]
            self._tell(file)
            self._done += 1
            if self._kept.note(answer):
                continue
            if answer.key not in self._known:
                self._store.discard(answer.key, file.extension)
        for known in self._known.keys() & self._kept.remarks.keys():
            del self._kept.remarks[known]  # a dry run does not decode what the catalog has, and says the same
        return self._kept

    def _jobs(self) -> Iterator[MediumJob]:
        """Keep each file that is not there yet, and ask for the derivatives of the pictures."""
        for file in self._files:
            self._tell(file)
            if self._is_there(file):
                self._kept.stored[file.sha256] = self._known[file.sha256]
            elif self._was_kept(file) and file.is_prepared:
                original = self._store.original(file.sha256, file.extension)
                key = file.sha256
                yield MediumJob(key=key, original=original, store=self._desk.store, sha256=key)
                continue
            elif file.sha256 not in self._kept.refusals:
                self._kept.stored[file.sha256] = None
            self._done += 1

    def _tell(self, file: SourceFile) -> None:
        self._progress(self._done, len(self._files), Said("Keeping {name}", name=file.name))

    def _is_there(self, file: SourceFile) -> bool:
        """Tell whether the catalog has a file, and the store its original and all that is made of it."""
        if file.sha256 not in self._known or not self._has(file):
            return False
        facts = self._known[file.sha256]
        return facts is None or not self._store.lacking(file.sha256, facts)

    def _has(self, file: SourceFile) -> bool:
        try:
            self._store.original(file.sha256, file.extension)
        except NotFound:
            return False
        return True

    def _was_kept(self, file: SourceFile) -> bool:
        """Keep a file, unless looking at it did, and tell whether it is there as it was read."""
        if file.fresh:
            return True
        had = self._has(file)
        try:
            kept = self._store.keep(file.path, file.extension)
        except FileRefused as refusal:
            self._kept.refusals[file.sha256] = refusal.said
            return False
        if kept != file.sha256:
            self._kept.refusals[file.sha256] = _CHANGED_MEANWHILE
        elif not had:
            self._kept.brought.add(kept)
        return kept == file.sha256
