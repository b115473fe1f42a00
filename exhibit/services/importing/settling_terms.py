"""Settling terms and private notes."""

from __future__ import annotations

from dataclasses import replace

from exhibit.model.pieces import Note
from exhibit.model.vocabulary import KEYWORD, Tag, Term
from exhibit.services.importing.case import Case
from exhibit.services.importing.drafts import NO_ROW
from exhibit.services.importing.removals import as_stated
from exhibit.services.importing.standing import came_by_hand, stands
from exhibit.services.importing.terms import keyword_slug, keyword_term


def settle_terms(case: Case) -> None:
    """Give the piece the terms of the sheet, vocabulary by vocabulary, and its keywords.

    The sheet's terms replace those of a vocabulary where every word of the cell was understood; otherwise
    they are only added, because one of those that are there may be what was meant. A term that somebody gave
    the piece at the desk stays, and one that somebody took from it stays away.
    """
    for vocabulary, draft in case.draft.tags.items():
        _settle(case, vocabulary, draft.terms, replaces=draft.whole)
    if case.draft.keywords:
        _settle(case, KEYWORD, make_keywords(case), replaces=True)


def make_keywords(case: Case) -> tuple[Term, ...]:
    """Return the terms of the row's keywords; those that there are not yet are made."""
    words = [word for word in case.draft.keywords if keyword_slug(word)]
    return tuple(_keyword(case, word) for word in words if not _is_struck_out(case, word))


def settle_notes(case: Case) -> None:
    """Keep the notes of the row, one for each heading; that it had no row is true no longer."""
    present = case.bench.of(Note, case.piece.id)
    for note in present:
        if case.draft.row is not None and (note.heading, note.value) == NO_ROW:
            case.bench.remove(note)
    for heading, value in case.draft.notes.items():
        if (heading, value) == NO_ROW and not case.new:
            continue  # a row made this piece; that it left the sheet changes nothing about it
        same = [note for note in present if note.heading == heading]
        if any(note.value == value or is_changed_note(case, note, value) for note in same):
            continue
        if not same and not case.new and is_note_left(case, heading, value):
            continue
        case.changed(f"note {heading}", same[0].value if len(same) == 1 else "", value)
        if len(same) == 1:
            case.bench.put(replace(same[0], value=value))
        else:
            case.bench.add(Note(piece_id=case.piece.id, heading=heading, value=value))


def is_changed_note(case: Case, note: Note, value: str) -> bool:
    """Tell whether somebody changed a note at the desk since the source said this, and say that it stays."""
    stays = stands(case, note, "value", value)
    if stays:
        case.stays(f"note {note.heading}", value, note.value)
    return stays


def is_note_left(case: Case, heading: str, value: str) -> bool:
    """Tell whether somebody took a note away at the desk, or put it under another heading, and say so."""

    def says(note: Note) -> bool:
        return (note.heading, note.value) == (heading, value)

    gone = case.bench.removals.by_hand(Note, case.piece.id, says)
    others = [note for note in case.bench.of(Note, case.piece.id) if note.heading not in case.draft.notes]
    stated = ((note, as_stated(case.bench.history(note))) for note in others)
    moved = next((note for note, former in stated if former is not None and says(former)), None)
    if gone is not None or moved is not None:
        case.stays(f"note {heading}", value, moved.value if moved is not None else "")
    return gone is not None or moved is not None


def _settle(case: Case, vocabulary: str, terms: tuple[Term, ...], *, replaces: bool) -> None:
    tags = [
        tag
        for tag in case.bench.of(Tag, case.piece.id)
        if case.bench.terms[tag.term_id].vocabulary == vocabulary
    ]
    present = {tag.term_id for tag in tags}
    terms = tuple(term for term in terms if term.id in present or not _is_taken_away(case, term))
    wanted = {term.id for term in terms}
    gone = present - wanted if replaces else set()
    gone -= {tag.term_id for tag in tags if tag.term_id in gone and came_by_hand(case, tag)}
    if not gone and wanted <= present:
        return
    if not case.new:
        words = vocabulary.replace("_", " ")
        case.changed(words, _said(case, present), _said(case, (present - gone) | wanted))
    for tag in tags:
        if tag.term_id in gone:
            case.bench.remove(tag)
    for term in terms:
        if term.id not in present:
            case.bench.add(Tag(piece_id=case.piece.id, term_id=term.id))


def _is_taken_away(case: Case, term: Term) -> bool:
    """Tell whether somebody took a term from the piece at the desk, and say that it stays away."""
    gone = case.bench.removals.by_hand(Tag, case.piece.id, lambda tag: tag.term_id == term.id)
    if gone is not None:
        case.stays(term.vocabulary.replace("_", " "), term.label("en"))
    return gone is not None


def _is_struck_out(case: Case, word: str) -> bool:
    """Tell whether somebody took a keyword from the piece that is in the vocabulary no longer."""
    slug = keyword_slug(word)
    if case.bench.term(KEYWORD, slug) is not None:
        return False

    def says(tag: Tag) -> bool:
        former = case.bench.past(Term, tag.term_id)
        return any((term.vocabulary, term.slug) == (KEYWORD, slug) for term in former)

    gone = case.bench.removals.by_hand(Tag, case.piece.id, says)
    if gone is not None:
        case.stays(KEYWORD, word)
    return gone is not None


def _keyword(case: Case, word: str) -> Term:
    return case.bench.term(KEYWORD, keyword_slug(word)) or case.bench.add(keyword_term(word))


def _said(case: Case, term_ids: set[int]) -> str:
    terms = sorted((case.bench.terms[one] for one in term_ids), key=lambda term: (term.position, term.slug))
    return ", ".join(term.label("en") for term in terms)
