"""Planning an import: everything is read and compared, and nothing is written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

from exhibit.interchange.mapping import MappingFile
from exhibit.ports import CatalogReader, FileDesk, MediumFacts, Progress, UnitOfWork, no_progress
from exhibit.services.importing.correcting import Decisions, decided
from exhibit.services.importing.drafting import Drafts, make_drafts
from exhibit.services.importing.import_report import ImportReport
from exhibit.services.importing.keeping import Kept, probe_all
from exhibit.services.importing.settling import Settled, Settling, settle
from exhibit.services.importing.sources import Source, SourceFile, read_source
from exhibit.services.importing.terms import TermIndex
from exhibit.services.importing.wishes import Mapped

Stored = Mapping[str, MediumFacts | None]
"""Files that can be taken, by SHA-256, with what decoding learned of each picture."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """What an import would do. ``wanted`` are the files that pieces need, by SHA-256.

    The report is that of the real run where the pictures were decoded; ``stored`` is what that learned.
    ``read`` is the source as it was read, before anybody decided anything about its items.
    """

    source: Source
    read: Source
    today: date
    report: ImportReport
    wanted: frozenset[str]
    stored: Stored | None = None


def plan_import(  # noqa: PLR0913 - what to read, what to read it with, and two choices
    reader: CatalogReader,
    folder: Path,
    sheet: Path | None,
    mapping: Mapped,
    desk: FileDesk,
    progress: Progress = no_progress,
    *,
    today: date | None = None,
    decode: bool = True,
    keep: bool = False,
    take_duplicates: bool = False,
) -> ImportPlan:
    """Read a folder and its sheet and say what importing them would do. Not one byte is written.

    Without ``sheet`` the only one in the folder is taken, if any. Without ``decode`` the pictures are only
    recognized: for a plan that is applied at once, which decodes them anyway; with ``keep`` the bytes of all
    files go to the media store in the one pass that reads them, and ``apply_import`` lets go of those that no
    piece wants. With ``take_duplicates`` nothing is held back because another piece is the same. Raises
    ``NotFound`` for a folder, ``SheetRefused`` for a sheet or mapping that cannot be read, ``Stopped``; a bad
    file or row costs itself.
    """
    day = today if today is not None else datetime.now(tz=UTC).astimezone().date()
    read = read_source(folder, sheet, mapping, desk, progress, keep=keep)
    source = replace(read, take_duplicates=take_duplicates)
    stored: dict[str, MediumFacts | None] | None = None
    settled, report = compare(reader, None, source, day, None, progress=progress)
    if decode:
        wanted = wanted_files(source, settled.wanted)
        probed = _probed(reader, wanted, desk, progress)
        stored = probed.stored
        source = with_answers(source, probed)
        if wanted:  # without files nothing can come out otherwise, and a long sheet is compared but once
            del settled, report  # or all rows would be held twice
            settled, report = compare(reader, None, source, day, stored, progress=progress)
    return ImportPlan(
        source=source, read=source, today=day, report=report, wanted=settled.wanted, stored=stored
    )


def plan_again(
    reader: CatalogReader,
    plan: ImportPlan,
    decisions: Decisions,
    desk: FileDesk,
    progress: Progress = no_progress,
    *,
    mapping: MappingFile | None = None,
) -> ImportPlan:
    """Plan what was read before with other decisions, and where given another mapping of its columns.

    No file is read again; pictures that no plan wanted before are decoded. Raises ``SheetRefused``.
    """
    if mapping is not None:
        plan = replace(plan, read=replace(plan.read, mapping=mapping))
    source = decided(plan.read, decisions)
    settled, report = compare(reader, None, source, plan.today, plan.stored)
    fresh = [file for file in wanted_files(source, settled.wanted) if file.sha256 not in (plan.stored or {})]
    if fresh and plan.stored is not None:
        probed = _probed(reader, fresh, desk, progress)
        known = {**plan.stored, **probed.stored}
        read = with_answers(plan.read, probed)
        return plan_again(reader, replace(plan, read=read, stored=known), decisions, desk)
    return replace(plan, source=source, report=report, wanted=settled.wanted)


def compare(  # noqa: PLR0913 - what to compare, with what, and how it is told
    reader: CatalogReader,
    work: UnitOfWork | None,
    source: Source,
    today: date,
    stored: Stored | None,
    *,
    facts: Stored | None = None,
    dry_run: bool = True,
    progress: Progress = no_progress,
) -> tuple[Settled, ImportReport]:
    """Make drafts of a source and settle them with the catalog, through ``work`` or only in thought.

    ``facts`` are what is known of files besides those in ``stored``. Raises ``Stopped``.
    """
    drafts = make_drafts(source, TermIndex(reader.terms.find()), today, progress)
    given = Settling(
        today=today,
        stored=stored,
        facts={**(facts or {}), **(stored or {})},
        sheet=source.sheet,
        survey=source.survey,
        progress=progress,
    )
    settled = settle(reader, work, drafts.drafts, given)
    return settled, _report(source, drafts, settled, dry_run=dry_run)


def wanted_files(source: Source, wanted: frozenset[str]) -> list[SourceFile]:
    """Return one file of a source for each SHA-256 that is wanted, in the order of their names."""
    files = {file.sha256: file for file in reversed(source.files.values()) if file.sha256 in wanted}
    return sorted(files.values(), key=lambda file: file.name)


def known_facts(reader: CatalogReader, files: Iterable[SourceFile]) -> dict[str, MediumFacts | None]:
    """Return what the catalog knows of files that are in it already."""
    shas = {file.sha256 for file in files}
    return {
        medium.sha256: MediumFacts.of(medium) for medium in (reader.media.find(sha256=shas) if shas else ())
    }


def with_answers(source: Source, kept: Kept) -> Source:
    """Return a source whose files are refused, or have remarks, as preparing them came out."""

    def answered(file: SourceFile) -> SourceFile:
        fresh = tuple(one for one in kept.remarks.get(file.sha256, ()) if one not in file.remarks)
        refusal = kept.refusals.get(file.sha256, file.refusal)
        if not fresh and refusal == file.refusal:
            return file
        return replace(file, refusal=refusal, remarks=(*file.remarks, *fresh))

    return replace(source, files={name: answered(file) for name, file in source.files.items()})


def _probed(reader: CatalogReader, files: list[SourceFile], desk: FileDesk, progress: Progress) -> Kept:
    return probe_all(files, known_facts(reader, files), desk, progress)


def _report(source: Source, drafts: Drafts, settled: Settled, *, dry_run: bool) -> ImportReport:
    named = [
        (draft, name) for draft in drafts.drafts if not (draft.twin or draft.left) for name in draft.gone
    ]
    return ImportReport(
        dry_run=dry_run,
        source=source.folder.name or str(source.folder),
        rows=settled.rows,
        unmatched_columns=source.columns.unmatched,
        files_without_row=tuple(
            draft.files[0].file.name for draft in drafts.drafts if draft.row is None and draft.files
        ),
        missing_files=tuple(f"row {draft.row}: {name}" for draft, name in named),
        notes=drafts.notes,
        vanished=settled.vanished,
    )
