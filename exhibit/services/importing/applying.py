"""Applying a plan: originals and derivatives first, durably; then all rows in one transaction, one step.

A kill before the transaction leaves files that nothing names yet, which the next run finds in their place.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict

from exhibit.model.refusals import CatalogInUse, Refusal
from exhibit.ports import (
    Catalog,
    CatalogReader,
    FileDesk,
    MediaStore,
    Progress,
    UnitOfWork,
    no_progress,
)
from exhibit.services.importing.import_report import ImportReport
from exhibit.services.importing.keeping import Kept, keep_all
from exhibit.services.importing.planning import (
    ImportPlan,
    compare,
    known_facts,
    wanted_files,
    with_answers,
)
from exhibit.services.importing.report import CHANGED, CREATED
from exhibit.services.importing.settling import Settled


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
    kept = keep_files(catalog, plan, store, desk, progress)
    report, wanted = _write(catalog, plan, kept, who, progress=progress)
    let_go(plan, kept, wanted, store)
    return report


def let_go(plan: ImportPlan, kept: Kept, wanted: Collection[str], store: MediaStore) -> None:
    """Take what planning or keeping put into the store and no piece wants out of it again."""
    for file in plan.source.files.values():
        if (file.fresh or file.sha256 in kept.brought) and file.sha256 not in wanted:
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
    return _write(catalog, plan, kept, who, as_shown=as_shown)[0]


def _write(
    catalog: Catalog,
    plan: ImportPlan,
    kept: Kept,
    who: str,
    *,
    as_shown: bool = False,
    progress: Progress = no_progress,
) -> tuple[ImportReport, frozenset[str]]:
    """Return the report, and the files that pieces want."""
    source = with_answers(plan.source, kept)

    def compared(reader: CatalogReader, work: UnitOfWork | None) -> tuple[Settled, ImportReport]:
        facts, stored = plan.stored, kept.stored
        return compare(
            reader, work, source, plan.today, stored, facts=facts, dry_run=False, progress=progress
        )

    step = "" if as_shown or plan.wanted else _step(plan.report)
    if not step:
        with catalog.read() as view:
            settled, report = compared(view, None)
        if as_shown and not kept.refusals and not _same(report, plan.report):
            raise Refusal(
                "The catalog has changed since this was shown, so nothing was written.",
                advice="Look at the rows once more, and import then.",
            )
        step = report.step if settled.quiet else _step(report)
        if not step:
            return report, settled.wanted
        del settled, report  # or they would be held twice
    with catalog.write(step, who) as work:
        settled, report = compared(work, work)
        work.commit(progress=progress)
    return report, settled.wanted


def _step(report: ImportReport) -> str:
    """Return what the step of an import is called, empty where it tells of nothing to write.

    Without files a plan comes out as it was made: a long sheet is not compared once more for its name alone.
    """
    return report.step if report.count(CREATED) or report.count(CHANGED) else ""


def _same(one: ImportReport, other: ImportReport) -> bool:
    return [asdict(row) for row in one.rows] == [asdict(row) for row in other.rows]
