"""Bringing drafts and catalog together: what each draft adds or changes, and the report of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from exhibit.model.pieces import Piece, Status
from exhibit.ports import CatalogReader, MediumFacts, UnitOfWork
from exhibit.services.importing import (
    settling_files,
    settling_judgments,
    settling_people,
    settling_terms,
    settling_words,
)
from exhibit.services.importing.accessions import Accessions
from exhibit.services.importing.bench import Bench
from exhibit.services.importing.case import Case, restated
from exhibit.services.importing.drafts import Draft
from exhibit.services.importing.identity import Assignment, assign
from exhibit.services.importing.report import (
    CHANGED,
    CREATED,
    DUPLICATE,
    LEFT,
    REFUSED,
    SAME,
    FileReport,
    RowReport,
)


@dataclass(frozen=True, slots=True)
class Settled:
    """What came out: a report for each draft, and the files that a piece needs."""

    rows: tuple[RowReport, ...]
    wanted: frozenset[str]


def settle(
    reader: CatalogReader,
    work: UnitOfWork | None,
    drafts: tuple[Draft, ...],
    today: date,
    stored: Mapping[str, MediumFacts | None] | None,
) -> Settled:
    """Bring every draft into the catalog through ``work``; without it all is reported and nothing written."""
    assignment = assign(reader, drafts)
    bench = Bench(reader, work)
    names = {person.legal_name for draft in drafts for person in draft.people}
    bench.load((piece.id for piece in assignment.pieces.values()), names)
    accessions = Accessions(reader, drafts, assignment.pieces, today)
    others = {piece.id: drafts[place] for place, piece in assignment.pieces.items()}
    rows, wanted = [], set[str]()
    for place, draft in enumerate(drafts):
        report = _opened(draft, assignment.duplicates.get(place, ()))
        rows.append(report)
        if _is_closed(draft, place, assignment, report):
            continue
        case = _case(bench, draft, assignment.pieces.get(place), report, accessions, others, stored)
        others[case.piece.id] = draft
        _settle_all(case)
        wanted |= set(draft.shas)
        report.outcome = CREATED if case.new else CHANGED if report.changes else SAME
    return Settled(tuple(rows), frozenset(wanted))


def _opened(draft: Draft, duplicates: Iterable[str]) -> RowReport:
    return RowReport(
        draft.row,
        title=draft.title,
        files=[FileReport(use.name, use.file.name, use.how) for use in draft.files],
        refused=list(draft.refused),
        duplicates=list(duplicates),
        warnings=list(draft.warnings),
        offers=list(draft.offers),
        private=list(draft.private),
    )


def _is_closed(draft: Draft, place: int, assignment: Assignment, report: RowReport) -> bool:
    """Settle what makes or changes no piece at all."""
    if draft.left:
        report.outcome = LEFT
    elif draft.refusal:
        report.outcome = REFUSED
    elif draft.twin:
        report.duplicates.append(f"the same as row {draft.twin}")
        report.outcome = DUPLICATE
    elif place in assignment.whole:
        report.outcome = DUPLICATE
    else:
        return False
    return True


def _case(
    bench: Bench,
    draft: Draft,
    piece: Piece | None,
    report: RowReport,
    accessions: Accessions,
    others: Mapping[int, Draft],
    stored: Mapping[str, MediumFacts | None] | None,
) -> Case:
    new = piece is None
    if piece is None:
        accession = accessions.give(draft, report)
        piece = bench.add(Piece(accession=accession, source_key=draft.key, **draft.piece))
    report.piece = piece.accession
    return Case(bench, draft, piece, new, report, others, stored)


def _settle_all(case: Case) -> None:
    """Settle every part of a piece; the files come before the alt texts that belong to them."""
    settle_facts(case)
    settling_words.settle_texts(case)
    settling_files.settle_files(case)
    settling_people.settle_people(case)
    settling_terms.settle_terms(case)
    settling_judgments.settle_consents(case)
    settling_judgments.settle_reviews(case)
    settling_terms.settle_notes(case)


def settle_facts(case: Case) -> None:
    """Change what the sheet states otherwise of the piece itself. A withdrawn piece stays withdrawn."""
    if case.new:
        return
    stated = dict(case.draft.piece)
    if (
        case.piece.status is Status.WITHDRAWN
        and stated.get("status", Status.WITHDRAWN) is not Status.WITHDRAWN
    ):
        case.report.warnings.append(
            f"The sheet says {stated.pop('status')}, but the piece was withdrawn and stays so; "
            "change it in the catalog if it is to come back."
        )
    key = case.draft.key if case.draft.submission_id else case.piece.source_key
    changed = restated(case, case.piece, stated, "")
    case.piece = replace(changed, source_key=key)
    case.bench.put(case.piece)
