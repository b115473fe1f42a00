"""Bringing drafts and catalog together: what each draft adds or changes, and the report of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from exhibit.interchange.sheets import Sheet
from exhibit.model.pieces import MediumFile, Note, Piece, Status
from exhibit.model.said import Said
from exhibit.pace import paced
from exhibit.ports import CatalogReader, MediumFacts, Progress, UnitOfWork, no_progress
from exhibit.services.importing import (
    settling_files,
    settling_judgments,
    settling_people,
    settling_terms,
    settling_words,
)
from exhibit.services.importing.accessions import Accessions
from exhibit.services.importing.bench import Bench
from exhibit.services.importing.case import Case
from exhibit.services.importing.drafts import Draft
from exhibit.services.importing.duplicates import HEADING, Findings, Same, find_duplicates
from exhibit.services.importing.identity import Assignment, assign
from exhibit.services.importing.keys import better_key
from exhibit.services.importing.known import gather_known
from exhibit.services.importing.report import (
    CHANGED,
    CREATED,
    DUPLICATE,
    LEFT,
    REFUSED,
    SAME,
    FileReport,
    RowReport,
    item_of,
)
from exhibit.services.importing.report_words import double_words
from exhibit.services.importing.reported import Alike, Double
from exhibit.services.importing.settling_offers import makers_inside, take_offers
from exhibit.services.importing.standing import restated
from exhibit.services.importing.vanishing import find_vanished


@dataclass(frozen=True, slots=True)
class Settled:
    """What came out: a report for each draft, the files that pieces need, the pieces no longer in the sheet.

    ``quiet`` is set where something is to be written that no report tells: what pieces are known by.
    """

    rows: tuple[RowReport, ...]
    wanted: frozenset[str]
    vanished: tuple[str, ...] = ()
    quiet: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Settling:
    """What drafts are settled with: the day, the files that can be taken, what is known of files at all.

    ``stored`` are the files that can be taken, by SHA-256, with what decoding learned; None before any was
    tried. ``facts`` may know more: of files that are in no store, because their draft was held back.
    """

    today: date
    stored: Mapping[str, MediumFacts | None] | None
    facts: Mapping[str, MediumFacts | None]
    sheet: Sheet
    survey: str
    progress: Progress = no_progress


def settle(
    reader: CatalogReader, work: UnitOfWork | None, drafts: tuple[Draft, ...], given: Settling
) -> Settled:
    """Bring every draft into the catalog through ``work``; without it all is reported and nothing written.

    Raises ``Stopped``.
    """
    known = gather_known(reader, drafts, given.progress)
    assignment = assign(known, drafts, given.progress)
    given.progress(0, len(drafts), Said("Looking for duplicates"))
    found = find_duplicates(reader, known, drafts, assignment, given.facts, given.progress)
    vanished = find_vanished(reader, drafts, assignment, given.sheet, given.survey)
    bench = Bench(reader, work)
    names = {person.legal_name for draft in drafts for person in draft.people}
    bench.load((piece.id for piece in assignment.pieces.values()), names | makers_inside(drafts))
    making = _Making(bench, assignment, found, Accessions(reader, drafts, assignment.pieces, given.today))
    making.others |= {piece.id: drafts[place] for place, piece in assignment.pieces.items()}
    told = paced(drafts, given.progress, Said("Comparing with the catalog"))
    rows = [making.row(place, draft, given) for place, draft in enumerate(told)]
    return Settled(tuple(rows), frozenset(making.wanted), vanished, making.quiet)


class _Making:
    """Settles one draft after the other; ``wanted`` grows to the files that pieces need."""

    def __init__(self, bench: Bench, assignment: Assignment, found: Findings, accessions: Accessions) -> None:
        self.wanted: set[str] = set()
        self.quiet = False
        self.others: dict[int, Draft] = {}
        self._bench, self._assignment, self._found = bench, assignment, found
        self._accessions = accessions
        self._numbers = {place: piece.accession for place, piece in assignment.pieces.items()}

    def row(self, place: int, draft: Draft, given: Settling) -> RowReport:
        """Settle a draft and report what became of it."""
        same = self._found.same.get(place, ())
        report = _opened(draft, [self._double(each) for each in same])
        if self._is_closed(place, draft, report):
            return report
        case = self._case(place, draft, report, given)
        self._numbers[place] = case.piece.accession
        self.others[case.piece.id] = draft
        _settle_all(case)
        if case.new:
            _note_duplicates(case, [self._double(each) for each in same if each.holds])
        self.wanted |= set(draft.shas) - case.away
        self.quiet |= case.quiet
        self._bench.let_go(case.piece.id)
        report.outcome = CREATED if case.new else CHANGED if report.changes else SAME
        return report

    def _double(self, same: Same) -> Double:
        if same.other.piece_id:
            return same.told(self._found.numbers.get(same.other.piece_id, ""))
        return same.told(self._numbers.get(same.other.place, ""))

    def _is_closed(self, place: int, draft: Draft, report: RowReport) -> bool:
        """Settle what makes or changes no piece at all."""
        if draft.left:
            report.outcome = LEFT
        elif draft.refusal:
            report.outcome = REFUSED
        elif draft.twin:
            report.duplicates.append(Double(Alike.ROW, item=item_of(draft.twin, ""), row=draft.twin))
            report.outcome = DUPLICATE
        elif place in self._found.held:
            report.outcome = DUPLICATE
        else:
            return False
        return True

    def _case(self, place: int, draft: Draft, report: RowReport, given: Settling) -> Case:
        piece = self._assignment.pieces.get(place)
        had, away = self._files_before(draft, piece)
        take_offers(self._bench, draft, piece, had, report)
        new = piece is None
        if piece is None:
            accession = self._accessions.give(draft, report)
            survey = given.survey if draft.row is not None else ""
            piece = Piece(accession=accession, source_key=draft.key, source_sheet=survey, **draft.piece)
            piece = self._bench.add(piece)
        report.piece = piece.accession
        case = Case(self._bench, draft, piece, new, report, self.others, given.stored, given.survey)
        case.had, case.away = had, away
        return case

    def _files_before(self, draft: Draft, piece: Piece | None) -> tuple[frozenset[str], frozenset[str]]:
        """Return the files that came for a piece before, and those of them that somebody took from it."""
        if piece is None:
            return frozenset(), frozenset()
        away = settling_files.taken_away(self._bench, piece, draft.shas)
        return away | {medium.sha256 for medium in self._bench.of(MediumFile, piece.id)}, away


def _opened(draft: Draft, duplicates: list[Double]) -> RowReport:
    return RowReport(
        draft.row,
        title=draft.title,
        files=[FileReport(use.name, use.file.name, use.how) for use in draft.files],
        refused=list(draft.refused),
        duplicates=[*duplicates, *draft.twice],
        warnings=list(draft.warnings),
    )


def _note_duplicates(case: Case, same: list[Double]) -> None:
    """Link a piece that was taken although it may be another, by a private note."""
    if same:
        case.bench.add(
            Note(piece_id=case.piece.id, heading=HEADING, value="; ".join(map(double_words, same)))
        )


def _settle_all(case: Case) -> None:
    """Settle every part of a piece; the files come before the alt texts that belong to them."""
    if case.new and not case.bench.writes:
        _settle_what_is_told(case)
        return
    settle_facts(case)
    settling_words.settle_texts(case)
    settling_files.settle_files(case)
    settling_people.settle_people(case)
    settling_terms.settle_terms(case)
    settling_judgments.settle_consents(case)
    settling_judgments.settle_reviews(case)
    settling_terms.settle_notes(case)


def _settle_what_is_told(case: Case) -> None:
    """Settle of a new piece that is not written what its report may tell, and what another piece may meet.

    Half of the time of a long sheet would go into the rest.
    """
    settling_files.settle_files(case)
    settling_people.settle_people(case)
    settling_terms.make_keywords(case)


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
            Said(
                "The sheet says {status}, but the piece was withdrawn and stays so; change it in "
                "the catalog if it is to come back.",
                status=stated.pop("status"),
            )
        )
    changed = restated(case, case.piece, stated, "")
    known = replace(changed, source_key=better_key(changed.source_key, case.draft.key))
    if not known.source_sheet and case.draft.row is not None:
        known = replace(known, source_sheet=case.survey)
    case.quiet |= known != changed
    case.piece = known
    case.bench.put(known)
