"""Applying a plan: originals and derivatives first, durably; then all rows in one transaction, one step.

A kill before the transaction leaves files that nothing names yet, which the next run finds in their place.
"""

from __future__ import annotations

from dataclasses import asdict

from exhibit.model.refusals import CatalogInUse, Refusal
from exhibit.ports import Catalog, FileDesk, MediaStore, Progress, no_progress
from exhibit.services.importing.keeping import Kept, keep_all
from exhibit.services.importing.planning import (
    ImportPlan,
    compare,
    known_facts,
    wanted_files,
    with_refusals,
)
from exhibit.services.importing.report import CHANGED, CREATED, ImportReport


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
    report = write_import(catalog, plan, keep_files(catalog, plan, store, desk, progress), who)
    let_go(plan, store)
    return report


def let_go(plan: ImportPlan, store: MediaStore) -> None:
    """Take what planning put into the store and no piece wants out of it again."""
    for file in plan.source.files.values():
        if file.fresh and file.sha256 not in plan.wanted:
            store.discard(file.sha256, file.extension)


def keep_files(
    catalog: Catalog, plan: ImportPlan, store: MediaStore, desk: FileDesk, progress: Progress = no_progress
) -> Kept:
    """Bring the wanted files of a plan into the media store. The catalog is only read.

    Raises ``CatalogInUse``, ``Refusal`` where the store cannot be written, ``Stopped``.
    """
    if not catalog.writable:
        what = "Another program has this catalog open for writing."
        raise CatalogInUse(what, advice="Close it there, and import again. A dry run can be made meanwhile.")
    files = wanted_files(plan.source, plan.wanted)
    with catalog.read() as view:
        known = known_facts(view, files)
    return keep_all(files, known, store, desk, progress)


def write_import(
    catalog: Catalog, plan: ImportPlan, kept: Kept, who: str = "", *, as_shown: bool = False
) -> ImportReport:
    """Write the rows of a plan whose files are kept, as one step, and report it.

    With ``as_shown`` nothing but what the plan's report says is written: raises ``Refusal`` where the catalog
    has changed so that it would come out otherwise. A file that was refused meanwhile counts for itself.
    """
    source = with_refusals(plan.source, kept.refusals)
    with catalog.read() as view:
        _, report = compare(view, None, source, plan.today, kept.stored, dry_run=False)
    if as_shown and not kept.refusals and not _same(report, plan.report):
        raise Refusal(
            "The catalog has changed since this was shown, so nothing was written.",
            advice="Look at the rows once more, and import then.",
        )
    if not report.count(CREATED) and not report.count(CHANGED):
        return report
    with catalog.write(report.step, who) as work:
        _, report = compare(work, work, source, plan.today, kept.stored, dry_run=False)
        work.commit()
    return report


def _same(one: ImportReport, other: ImportReport) -> bool:
    return [asdict(row) for row in one.rows] == [asdict(row) for row in other.rows]
