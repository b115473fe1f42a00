"""Making a draft of every row of a source, and of every file that no row names."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from exhibit.interchange.dates import Order, order_of
from exhibit.interchange.sheets import Row
from exhibit.services.importing.drafts import NO_ROW, Draft, FileUse
from exhibit.services.importing.matching import FileNames, Match
from exhibit.services.importing.reading_consents import GENERAL_NOTE, counts_generally, read_consents
from exhibit.services.importing.reading_embedded import read_offers
from exhibit.services.importing.reading_facts import read_facts, read_reviews, read_tags
from exhibit.services.importing.reading_people import read_people
from exhibit.services.importing.reading_words import read_alts, read_body_files, read_texts
from exhibit.services.importing.report import RefusedThing
from exhibit.services.importing.rowview import Knowledge, RowView
from exhibit.services.importing.sources import Source, SourceFile, is_text_name
from exhibit.services.importing.terms import TermIndex
from exhibit.services.importing.walking import FoundFile


@dataclass(frozen=True, slots=True)
class Drafts:
    """Every draft of a source: the rows in order, then the files without a row, then what is refused."""

    drafts: tuple[Draft, ...]
    notes: tuple[str, ...]


def make_drafts(source: Source, terms: TermIndex, today: date) -> Drafts:
    """Read every row and every file without one."""
    known = Knowledge(source.columns, source.sheet.headings, terms, today, source.language, _orders(source))
    names = FileNames(source.found.files)
    drafts, claimed = [], set[str]()
    for row in source.sheet.rows:
        matches = names.listed(source.columns.cell(row, "files"))
        claimed |= {file.name for match in matches for file in match.files}
        drafts.append(_draft_of_row(source, known, row, matches))
    _leave(source, drafts)
    _mark_twins(source, drafts)
    _refuse_repeated_ids(drafts)
    loose = [
        _draft_of_file(source, known, file) for name, file in source.files.items() if name not in claimed
    ]
    loose += [_refused(name, reason) for name, reason in source.found.refused]
    _leave(source, loose)
    drafts += loose
    _tell_keys_apart(drafts)
    return Drafts(tuple(drafts), tuple(_notes(source)))


def _draft_of_row(source: Source, known: Knowledge, row: Row, matches: tuple[Match, ...]) -> Draft:
    draft = Draft(row.number)
    view = RowView(row, known, draft)
    draft.submission_id = view.cell("submission_id")
    pictures = _take_files(draft, source, matches)
    read_facts(view)
    read_tags(view)
    language = draft.piece.get("language", "")
    read_texts(view, language)
    read_body_files(draft, language or known.language)
    read_alts(view, pictures, language)
    draft.people = read_people(view)
    draft.consents = read_consents(view)
    read_reviews(view)
    if view.cell("notes"):
        draft.notes[view.heading("notes")] = view.cell("notes")
    for column, heading in known.columns.noted:
        if row.cells[column].strip():
            draft.notes[heading] = row.cells[column].strip()
    read_offers(draft, language or known.language)
    draft.key = _key(draft, row)
    return draft


def _draft_of_file(source: Source, known: Knowledge, file: SourceFile) -> Draft:
    """Make a draft of a file alone: it has a title only where a person gave it one; its note says why."""
    if file.refusal:
        return _refused(file.name, file.refusal)
    if file.name in source.loose:
        match = Match(file.name, (FoundFile(file.path, file.name),))
        draft = _draft_of_row(source, known, source.loose[file.name], (match,))
        draft.row = None
        draft.files = [FileUse(file, "", "")]
    else:
        draft = Draft(None, key=f"file:{file.sha256}", files=[FileUse(file, "", "")])
        read_body_files(draft, source.language)
        read_offers(draft, source.language)
    draft.notes.update([NO_ROW])
    return draft


def _leave(source: Source, drafts: Iterable[Draft]) -> None:
    for draft in drafts:
        draft.left = draft.item in source.left


def _refused(name: str, reason: str) -> Draft:
    return Draft(None, refused=[RefusedThing(name, reason)], refusal=reason)


def _take_files(draft: Draft, source: Source, matches: tuple[Match, ...]) -> list[FileUse | None]:
    """Take the files that a row names. Return its pictures, None for each that could not be taken."""
    pictures: list[FileUse | None] = []
    taken: dict[str, FileUse] = {}
    for match in matches:
        file = source.files[match.files[0].name] if len(match.files) == 1 else None
        use = FileUse(file, match.name, match.how) if file is not None and not file.refusal else None
        if use is None:
            _say_why_not(draft, match, file)
        elif use.file.sha256 in taken:
            first = taken[use.file.sha256]
            draft.twice.append(f"{use.file.name} (the same as {first.file.name})")
            use = first
        else:
            taken[use.file.sha256] = use
        if file.is_picture if file is not None else not is_text_name(match.name):
            pictures.append(use)
    draft.files = list(taken.values())
    return pictures


def _say_why_not(draft: Draft, match: Match, file: SourceFile | None) -> None:
    if file is not None:
        draft.refused.append(RefusedThing(file.name, file.refusal))
    elif match.files:
        several = " and ".join(each.name for each in match.files)
        reason = f"The name fits several files, {several}; write it with its folder, exactly as it is."
        draft.refused.append(RefusedThing(match.name, reason))
    else:
        draft.gone.append(match.name)


def _key(draft: Draft, row: Row) -> str:
    """Return what a later import knows the piece by: its id, its main file's bytes, or who and what."""
    if draft.submission_id:
        return f"id:{draft.submission_id}"
    if draft.files:
        return f"file:{draft.files[0].file.sha256}"
    said = (draft.title.casefold(), *sorted(draft.names))
    return f"text:{_digest(said if any(said) else row.cells)}"


def _digest(parts: Iterable[str]) -> str:
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def _mark_twins(source: Source, drafts: list[Draft]) -> None:
    """Mark every row that repeats an earlier one cell by cell."""
    first: dict[tuple[str, ...], int] = {}
    for row, draft in zip(source.sheet.rows, drafts, strict=True):
        if draft.left:
            continue
        earlier = first.setdefault(row.cells, row.number)
        draft.twin = earlier if earlier != row.number else 0


def _tell_keys_apart(drafts: list[Draft]) -> None:
    """Number the drafts that would be known by the same key, in the order of the sheet."""
    counts: Counter[str] = Counter()
    for draft in drafts:
        if draft.closed:
            continue
        counts[draft.key] += 1
        if counts[draft.key] > 1:
            draft.key = f"{draft.key}#{counts[draft.key]}"


def _refuse_repeated_ids(drafts: list[Draft]) -> None:
    """Refuse every row whose submission id an earlier row has."""
    first: dict[str, Draft] = {}
    for draft in drafts:
        if draft.closed or not draft.submission_id:
            continue
        earlier = first.setdefault(draft.submission_id, draft)
        if earlier is not draft:
            reason = f"Its submission id “{draft.submission_id}” is that of row {earlier.row} too."
            draft.refusal = (
                f"{reason} Give each row its own, or join the rows with several files in one cell."
            )
            draft.refused = [RefusedThing(f"row {draft.row}", draft.refusal)]


def _orders(source: Source) -> dict[str, Order | None]:
    """Learn from each column of dates how it writes them."""
    return {
        field: order_of(row.cells[columns[0]] for row in source.sheet.rows)
        for (field, _), columns in source.columns.by_meaning.items()
        if field.endswith(("_on", "_date", "_expires", "_withdrawn"))
    }


def _notes(source: Source) -> Iterable[str]:
    if source.sheet.name:
        yield f"The sheet is {source.sheet.name}, with {len(source.sheet.rows)} rows."
    yield from source.sheet.notes
    yield from source.columns.notes
    if counts_generally(source.columns):
        yield GENERAL_NOTE.format(source.sheet.headings[source.columns.by_meaning["consent", ""][0]])
    if source.found.about:
        yield f"Left out, because they are about the folder: {', '.join(source.found.about)}."
    counted = Counter(draft.name.casefold() for draft in source.found.files)
    for name, count in counted.items():
        if count > 1:
            yield f"{count} files differ only in the case of their names: {name}."
