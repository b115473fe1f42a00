"""Settling terms and private notes."""

from __future__ import annotations

from dataclasses import replace

from exhibit.model.pieces import Note
from exhibit.model.vocabulary import KEYWORD, Tag, Term
from exhibit.services.importing.case import Case
from exhibit.services.importing.drafts import NO_ROW
from exhibit.services.importing.standing import came_by_hand, stands
from exhibit.services.importing.terms import keyword_slug, keyword_term


def settle_terms(case: Case) -> None:
    """Give the piece the terms of the sheet, vocabulary by vocabulary, and its keywords.

    The sheet's terms replace those of a vocabulary where every word of the cell was understood; otherwise
    they are only added, because one of those that are there may be what was meant. A term that somebody gave
    the piece at the desk stays.
    """
    for vocabulary, draft in case.draft.tags.items():
        _settle(case, vocabulary, draft.terms, replaces=draft.whole)
    if case.draft.keywords:
        words = [word for word in case.draft.keywords if keyword_slug(word)]
        _settle(case, KEYWORD, tuple(_keyword(case, word) for word in words), replaces=True)


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
        if any(note.value == value or stands(case, note, "value", value) for note in same):
            continue
        case.changed(f"note {heading}", same[0].value if len(same) == 1 else "", value)
        if len(same) == 1:
            case.bench.put(replace(same[0], value=value))
        else:
            case.bench.add(Note(piece_id=case.piece.id, heading=heading, value=value))


def _settle(case: Case, vocabulary: str, terms: tuple[Term, ...], *, replaces: bool) -> None:
    tags = [
        tag
        for tag in case.bench.of(Tag, case.piece.id)
        if case.bench.terms[tag.term_id].vocabulary == vocabulary
    ]
    present = {tag.term_id for tag in tags}
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


def _keyword(case: Case, word: str) -> Term:
    return case.bench.term(KEYWORD, keyword_slug(word)) or case.bench.add(keyword_term(word))


def _said(case: Case, term_ids: set[int]) -> str:
    terms = sorted((case.bench.terms[one] for one in term_ids), key=lambda term: (term.position, term.slug))
    return ", ".join(term.label("en") for term in terms)
