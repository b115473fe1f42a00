"""Applying a plan: originals and derivatives first, durably; then all rows in one transaction, one step.

A kill before the transaction leaves files that nothing names yet, which the next run finds in their place.
"""

from __future__ import annotations

from collections.abc import Iterator

from exhibit.model.refusals import CatalogInUse, FileRefused, NotFound
from exhibit.ports import Catalog, FileDesk, MediaStore, PictureFacts, PictureJob, Progress, no_progress
from exhibit.services.importing.planning import (
    ImportPlan,
    compare,
    count_off,
    known_facts,
    wanted_files,
    with_refusals,
)
from exhibit.services.importing.report import CHANGED, CREATED, ImportReport
from exhibit.services.importing.sources import Source, SourceFile

_CHANGED_MEANWHILE = "The file changed while it was imported. Import the folder once more."


def apply_import(
    catalog: Catalog,
    plan: ImportPlan,
    store: MediaStore,
    desk: FileDesk,
    progress: Progress = no_progress,
    who: str = "",
) -> ImportReport:
    """Do what a plan says and report it. Where nothing is new, nothing is written.

    The plan is made again inside the transaction, so nothing is doubled by what was imported since. Raises
    ``CatalogInUse`` in a second program, ``Refusal`` where the store cannot be written, ``Stopped``.
    """
    if not catalog.writable:
        what = "Another program has this catalog open for writing."
        raise CatalogInUse(what, advice="Close it there, and import again. A dry run can be made meanwhile.")
    source, stored = _Keeping(catalog, plan, store, desk, progress).run()
    with catalog.read() as view:
        _, report = compare(view, None, source, plan.today, stored, dry_run=False)
    created, changed = report.count(CREATED), report.count(CHANGED)
    if not created and not changed:
        return report
    label = f"Import {report.source}: {created} created, {changed} changed"
    with catalog.write(label, who) as work:
        _, report = compare(work, work, source, plan.today, stored, dry_run=False)
        work.commit()
    return report


class _Keeping:
    """Bringing the wanted files of a plan into the media store, and learning which cannot be taken."""

    def __init__(
        self, catalog: Catalog, plan: ImportPlan, store: MediaStore, desk: FileDesk, progress: Progress
    ) -> None:
        self._plan, self._store, self._desk, self._progress = plan, store, desk, progress
        self._files = wanted_files(plan.source, plan.wanted)
        with catalog.read() as view:
            self._known = known_facts(view, self._files)
        self._stored: dict[str, PictureFacts | None] = {}
        self._refusals: dict[str, str] = {}

    def run(self) -> tuple[Source, dict[str, PictureFacts | None]]:
        """Keep and prepare everything. Return the source with what was refused, and what is stored."""
        extensions = {file.sha256: file.extension for file in self._files}
        for answer in count_off(self._desk.prepare(self._jobs()), len(self._files), self._progress):
            if answer.facts is not None:
                self._stored[answer.key] = answer.facts
                continue
            self._refusals[answer.key] = answer.refusal
            if answer.key not in self._known:
                self._store.discard(answer.key, extensions[answer.key])
        return with_refusals(self._plan.source, self._refusals), self._stored

    def _jobs(self) -> Iterator[PictureJob]:
        """Keep each file that is not there yet, and ask for the derivatives of the pictures."""
        for done, file in enumerate(self._files):
            self._progress(done, len(self._files), f"Keeping {file.name}")
            if self._is_there(file):
                self._stored[file.sha256] = self._known[file.sha256]
            elif self._kept(file):
                if file.is_picture:
                    original = self._store.original(file.sha256, file.extension)
                    key = file.sha256
                    yield PictureJob(key=key, original=original, store=self._desk.store, sha256=key)
                else:
                    self._stored[file.sha256] = None

    def _is_there(self, file: SourceFile) -> bool:
        """Tell whether the catalog has a file, and the store its original and derivatives."""
        if file.sha256 not in self._known:
            return False
        try:
            self._store.original(file.sha256, file.extension)
        except NotFound:
            return False
        edges = self._desk.long_edges if file.is_picture else ()
        return all(self._store.derivative(file.sha256, edge).is_file() for edge in edges)

    def _kept(self, file: SourceFile) -> bool:
        try:
            kept = self._store.keep(file.path, file.extension)
        except FileRefused as refusal:
            self._refusals[file.sha256] = str(refusal)
            return False
        if kept != file.sha256:
            self._refusals[file.sha256] = _CHANGED_MEANWHILE
        return kept == file.sha256
