"""Making a draft of every row of a source, and of every file that no row names."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from exhibit.interchange.dates import Order, order_of
from exhibit.interchange.sheets import Row
from exhibit.model.said import Said, about
from exhibit.pace import paced
from exhibit.ports import Progress, no_progress
from exhibit.services.importing.drafts import NO_ROW, Draft, FileUse
from exhibit.services.importing.folder_notes import folder_notes
from exhibit.services.importing.hints import hints
from exhibit.services.importing.keys import (
    Sending,
    file_key,
    key_of,
    mark_twins,
    refuse_repeated_ids,
    tell_keys_apart,
)
from exhibit.services.importing.matching import Match
from exhibit.services.importing.matching_rows import match_rows
from exhibit.services.importing.picture_views import read_views
from exhibit.services.importing.reading_consents import counts_generally, general_note, read_consents
from exhibit.services.importing.reading_embedded import read_offers
from exhibit.services.importing.reading_facts import read_facts, read_reviews, read_tags
from exhibit.services.importing.reading_people import read_people
from exhibit.services.importing.reading_words import read_alts, read_texts, read_words_of_files
from exhibit.services.importing.report import RefusedThing
from exhibit.services.importing.rowview import Knowledge, RowView
from exhibit.services.importing.sources import Source, SourceFile
from exhibit.services.importing.taking_files import Folder
from exhibit.services.importing.terms import TermIndex


@dataclass(frozen=True, slots=True)
class Drafts:
    """Every draft of a source: the rows in order, then the files without a row, then what is refused."""

    drafts: tuple[Draft, ...]
    notes: tuple[str, ...]


def make_drafts(source: Source, terms: TermIndex, today: date, progress: Progress = no_progress) -> Drafts:
    """Read every row and every file without one. Raises ``Stopped``."""
    known = _knowledge(source, terms, today)
    matches = match_rows(source.found.files, source.columns, source.sheet.rows, progress)
    claimed = frozenset(file.name for row in matches for match in row for file in match.files)
    making = _Making(source, known, Folder(source.files, claimed), Sending(source.sheet, source.survey))
    rows = paced(source.sheet.rows, progress, Said("Reading the rows"))
    drafts = [making.of_row(row, named) for row, named in zip(rows, matches, strict=True)]
    _decide(source, drafts)
    progress(len(drafts), len(drafts), Said("Telling the rows apart"))
    mark_twins(source.sheet.rows, drafts)
    refuse_repeated_ids(drafts)
    unclaimed = [file for name, file in source.files.items() if name not in claimed]
    loose = [making.of_file(file) for file in paced(unclaimed, progress, Said("Reading what the files say"))]
    drafts += _decide(source, [draft for draft in loose if draft is not None])
    drafts += _decide(source, [_refused(name, reason) for name, reason in source.found.refused])
    tell_keys_apart(drafts)
    return Drafts(tuple(drafts), tuple(_notes(source)))


@dataclass(frozen=True, slots=True)
class _Making:
    """Makes drafts of one source."""

    source: Source
    known: Knowledge
    folder: Folder
    sending: Sending

    def of_row(self, row: Row, matches: tuple[Match, ...]) -> Draft:
        """Make a draft of a row and the files that it names."""
        draft = Draft(row.number)
        described = self.folder.take(draft, matches)
        self._read(draft, row, described)
        draft.key = key_of(draft, row, self.sending)
        return draft

    def of_file(self, file: SourceFile) -> Draft | None:
        """Make a draft of a file alone, none where it goes with a sound or film.

        It has a title only where a person gave it one; its note says why.
        """
        if file.refusal:
            return _refused(file.name, file.refusal)
        main = self.folder.goes_with(file)
        if main is not None:
            waits = main.refusal and not self.folder.is_named(main)
            return _refused(file.name, _waits_for(main.name)) if waits else None
        draft = Draft(None)
        described = self.folder.take_alone(draft, file)
        if file.name in self.source.loose:
            self._read(draft, self.source.loose[file.name], described)
        else:
            _read_files(draft, self.source.language)
        draft.key = file_key(file.sha256)
        draft.notes.update([NO_ROW])
        return draft

    def _read(self, draft: Draft, row: Row, described: list[FileUse | None]) -> None:
        view = RowView(row, self.known, draft, self.known.columns.filled(row))
        draft.submission_id = self.sending.submission_id(view.cell("submission_id"), row)
        read_facts(view)
        read_tags(view)
        language = draft.piece.get("language", "")
        read_texts(view, language)
        read_alts(view, described, language)
        read_views(view, described)
        draft.people = read_people(view)
        draft.consents = read_consents(view)
        read_reviews(view)
        if view.cell("notes"):
            draft.notes[view.heading("notes")] = view.cell("notes")
        for column, heading in self.known.columns.noted:
            if row.cells[column].strip():
                draft.notes[heading] = row.cells[column].strip()
        _read_files(draft, language or self.known.language)


def _read_files(draft: Draft, language: str) -> None:
    """Read what the files of a draft say, after all that the sheet says."""
    for use in draft.files:
        draft.warnings.extend(about(use.file.name, remark) for remark in use.file.remarks)
    read_words_of_files(draft, language)
    read_offers(draft, language)


def _decide(source: Source, drafts: list[Draft]) -> list[Draft]:
    """Tell drafts what a person decided about them."""
    for draft in drafts:
        draft.left = draft.item in source.left
        draft.emptied = source.emptied.get(draft.item, frozenset())
        draft.taken = source.take_duplicates or draft.item in source.taken
    return drafts


def _waits_for(name: str) -> str:
    return Said("It belongs to {name}, which cannot be taken; it is taken with it.", name=name)


def _refused(name: str, reason: str) -> Draft:
    return Draft(None, refused=[RefusedThing(name, reason)], refusal=reason)


def _knowledge(source: Source, terms: TermIndex, today: date) -> Knowledge:
    columns = source.columns
    return Knowledge(
        columns=columns,
        headings=source.sheet.headings,
        terms=terms,
        today=today,
        language=source.language,
        orders=_orders(source),
        languages={name: columns.languages(name) for name, language in columns.by_meaning if language},
    )


def _orders(source: Source) -> dict[str, Order | None]:
    """Learn from each column of dates how it writes them."""
    return {
        field: order_of(row.cells[columns[0]] for row in source.sheet.rows)
        for (field, _), columns in source.columns.by_meaning.items()
        if field.endswith(("_on", "_date", "_expires", "_withdrawn"))
    }


def _notes(source: Source) -> Iterable[str]:
    if source.sheet.name:
        yield Said(
            "The sheet is {name}, with {count} rows.", name=source.sheet.name, count=len(source.sheet.rows)
        )
    yield from source.sheet.notes
    yield from source.columns.notes
    yield from hints(source)
    if counts_generally(source.columns):
        yield general_note(source.sheet.headings[source.columns.by_meaning["consent", ""][0]])
    yield from folder_notes(source)
