"""Settling what contributors allowed and what curators judged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from exhibit.model.consent import Consent
from exhibit.model.pieces import Note
from exhibit.model.review import Review, ReviewKind
from exhibit.services.importing.case import Case
from exhibit.services.importing.drafts import ConsentDraft
from exhibit.services.importing.settling_terms import is_note_left
from exhibit.services.importing.standing import restated


def settle_consents(case: Case) -> None:
    """Settle the consent for each use that the row speaks of. An empty cell takes nothing back."""
    present = case.bench.of(Consent, case.piece.id)
    for draft in case.draft.consents.values():
        of_use = [consent for consent in present if consent.use is draft.use]
        known = _same_giver(of_use, draft)
        if known is not None:
            case.bench.put(restated(case, known, draft.values, f"consent for {draft.use}, "))
        elif "granted" in draft.values and not _is_taken_back(case, draft):
            case.changed(f"consent for {draft.use}", "", "yes" if draft.values["granted"] else "no")
            case.bench.add(Consent(piece_id=case.piece.id, use=draft.use, **draft.values))


def settle_reviews(case: Case) -> None:
    """Settle the reviews that the row speaks of: selection, content notes, safe messaging."""
    present = {review.kind: review for review in case.bench.of(Review, case.piece.id)}
    if case.draft.selection:
        _settle_review(case, present, ReviewKind.SELECTION, case.draft.selection)
    if case.draft.safe_messaging is not None:
        finished = {"finished": case.draft.safe_messaging}
        _settle_review(case, present, ReviewKind.SAFE_MESSAGING, finished)
    _settle_content_notes(case, present)


def _settle_content_notes(case: Case, present: Mapping[ReviewKind, Review]) -> None:
    """Finish the review, or open it again where the sheet now has a note that nobody understood yet.

    A word that is kept as a note already was there at the last import; what a curator did since then stands.
    """
    finished = case.draft.content_review
    if finished is None:
        return
    if finished:
        if not any(_finished(review) for review in case.bench.of(Review, case.piece.id)):
            _settle_review(case, present, ReviewKind.CONTENT_NOTES, {"finished": True})
        return
    if ReviewKind.CONTENT_NOTES not in present or _has_news(case):
        for review in case.bench.of(Review, case.piece.id):
            if _finished(review):
                case.changed("content notes, finished", "yes", "no")
                case.bench.put(replace(review, finished=False))
        if ReviewKind.CONTENT_NOTES not in present:
            _settle_review(case, present, ReviewKind.CONTENT_NOTES, {"finished": False})


def _finished(review: Review) -> bool:
    return review.kind is ReviewKind.CONTENT_NOTES and review.finished


def _has_news(case: Case) -> bool:
    """Tell whether the row has a note that the piece does not have yet, nor somebody put away."""
    kept = {(note.heading, note.value) for note in case.bench.of(Note, case.piece.id)}
    return any(
        (heading, value) not in kept and not is_note_left(case, heading, value)
        for heading, value in case.draft.notes.items()
        if heading in case.draft.content_headings
    )


def _settle_review(
    case: Case, present: Mapping[ReviewKind, Review], kind: ReviewKind, stated: Mapping[str, Any]
) -> None:
    known = present.get(kind)
    if known is not None:
        case.bench.put(restated(case, known, stated, f"{kind}, "))
        return
    gone = case.bench.removals.by_hand(
        Review, case.piece.id, lambda one: one.kind is kind and _says(one, stated)
    )
    if gone is not None:
        case.stays(f"review of {kind}", "finished" if gone.finished else "not finished")
        return
    case.changed(f"review of {kind}", "", "finished" if stated.get("finished", True) else "not finished")
    case.bench.add(Review(piece_id=case.piece.id, kind=kind, **stated))


def _is_taken_back(case: Case, draft: ConsentDraft) -> bool:
    """Tell whether somebody took this very answer out at the desk, and say that it stays out."""
    gone = case.bench.removals.by_hand(
        Consent, case.piece.id, lambda one: one.use is draft.use and _says(one, draft.values)
    )
    if gone is not None:
        case.stays(f"consent for {draft.use}", gone.granted)
    return gone is not None


def _says(thing: Consent | Review, stated: Mapping[str, Any]) -> bool:
    return all(getattr(thing, name) == value for name, value in stated.items())


def _same_giver(of_use: list[Consent], draft: ConsentDraft) -> Consent | None:
    """Return the consent that the row speaks of: by who gave it, else the first."""
    giver = draft.values.get("given_by")
    return next((one for one in of_use if giver and one.given_by == giver), of_use[0] if of_use else None)
