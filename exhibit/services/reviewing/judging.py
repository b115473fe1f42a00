"""Judging: scores by named reviewers, content notes, safe messaging, and decisions that can be taken back."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date

from exhibit.model.folding import fold
from exhibit.model.history import Step
from exhibit.model.pieces import Piece, Status
from exhibit.model.refusals import Refusal
from exhibit.model.review import POINTS, Review, ReviewKind, SafeMessage, checklist_reason
from exhibit.ports import Catalog, CatalogReader, UnitOfWork
from exhibit.services.cataloguing.naming import named

_DEEDS = {
    Status.SUBMITTED: "Set {pieces} back to submitted",
    Status.NEEDS_INFORMATION: "Ask for information on {pieces}",
    Status.IN_REVIEW: "Take {pieces} into review",
    Status.ACCEPTED: "Accept {pieces}",
    Status.NOT_SELECTED: "Do not select {pieces}",
    Status.WITHDRAWN: "Withdraw {pieces}",
}


def score(
    catalog: Catalog,
    piece_id: int,
    reviewer: str,
    *,
    insight: int | None = None,
    artistic_impact: int | None = None,
    day: date | None = None,
    extends: int | None = None,
) -> Step | None:
    """Keep what a reviewer gives a piece, 1 to 5 on a criterion; a criterion left out stays as it was.

    There is one score per piece and reviewer, whose name counts without case and accents. Raises ``Refusal``
    for a nameless reviewer or points that cannot be given, and ``NotFound`` for the piece.
    """
    if any(points is not None and points not in POINTS for points in (insight, artistic_impact)):
        raise Refusal("A score is a whole number from 1 to 5.")
    name = _reviewer(reviewer)
    with catalog.write(f"Score {_named(catalog, [piece_id])}", name) as work:
        present = _score_of(work, piece_id, name)
        review = present or Review(piece_id=piece_id, kind=ReviewKind.SELECTION, reviewer=name)
        review = replace(
            review,
            insight=review.insight if insight is None else insight,
            artistic_impact=review.artistic_impact if artistic_impact is None else artistic_impact,
            decided_on=day or review.decided_on,
        )
        _keep(work, review)
        return work.commit(extends=extends)


def clear_score(catalog: Catalog, piece_id: int, reviewer: str, *, extends: int | None = None) -> Step | None:
    """Take a reviewer's score from a piece; None where there is none."""
    name = _reviewer(reviewer)
    with catalog.write(f"Clear the score of {_named(catalog, [piece_id])}", name) as work:
        present = _score_of(work, piece_id, name)
        if present is not None:
            work.reviews.remove(present.id)
        return work.commit(extends=extends)


def decide(
    catalog: Catalog,
    piece_ids: Sequence[int],
    status: Status,
    reason: str = "",
    *,
    day: date,
    who: str = "",
) -> Step | None:
    """Give pieces a status and keep the decision with its day and reason, in one step.

    Any status can follow any other. A piece that has the status already is decided on again only where there
    is a reason to keep. Returns None where that leaves nothing to do.
    """
    reason = reason.strip()
    with catalog.read() as view:
        found = {piece.id: piece for piece in view.pieces.find(id=set(piece_ids))}
        pieces = [piece for piece in found.values() if reason or piece.status is not status]
        if not pieces:
            return None
        label = _DEEDS[status].format(pieces=named(view, [piece.id for piece in pieces]))
    with catalog.write(label, who) as work:
        for piece in pieces:
            _decide(work, piece, status, reason, day, who)
        return work.commit()


def review_content_notes(
    catalog: Catalog,
    piece_ids: Sequence[int],
    reviewer: str,
    *,
    finished: bool,
    day: date,
) -> Step | None:
    """Say that the content notes of pieces were looked at, whatever was found; or open that again.

    Opening reopens what anybody had finished: for the gate, one finished review is enough.
    """
    verb = "Finish" if finished else "Reopen"
    with catalog.write(f"{verb} the content-note review of {_named(catalog, piece_ids)}", reviewer) as work:
        for piece_id in piece_ids:
            present = work.reviews.find(piece_id=piece_id, kind=ReviewKind.CONTENT_NOTES)
            if finished and not any(one.finished for one in present):
                review = Review(piece_id=piece_id, kind=ReviewKind.CONTENT_NOTES)
                _keep(work, replace(present[-1] if present else review, reviewer=reviewer, decided_on=day))
            for one in present if not finished else ():
                work.reviews.put(replace(one, finished=False))
        return work.commit()


def check_safe_messaging(
    catalog: Catalog,
    piece_id: int,
    reviewer: str,
    ticked: Collection[SafeMessage],
    remark: str = "",
    *,
    day: date,
    extends: int | None = None,
) -> Step | None:
    """Keep what of the safe-messaging checklist was looked at; the review is finished when all of it was."""
    with catalog.write(f"Check the safe messaging of {_named(catalog, [piece_id])}", reviewer) as work:
        present = work.reviews.find(piece_id=piece_id, kind=ReviewKind.SAFE_MESSAGING)
        review = present[-1] if present else Review(piece_id=piece_id, kind=ReviewKind.SAFE_MESSAGING)
        reason = checklist_reason(ticked, remark)
        finished = set(ticked) == set(SafeMessage)
        review = replace(review, reviewer=reviewer, decided_on=day, reason=reason)
        _keep(work, review, finished=finished)
        return work.commit(extends=extends)


def reasons(reader: CatalogReader, limit: int = 12) -> tuple[str, ...]:
    """Return the reasons that decisions were given last, newest first, each once."""
    decisions = sorted(reader.reviews.find(kind=ReviewKind.DECISION), key=lambda one: -one.id)
    return tuple(dict.fromkeys(one.reason for one in decisions if one.reason))[:limit]


def _decide(work: UnitOfWork, piece: Piece, status: Status, reason: str, day: date, who: str) -> None:
    work.pieces.put(replace(work.pieces.get(piece.id), status=status))
    work.reviews.add(
        Review(
            piece_id=piece.id,
            kind=ReviewKind.DECISION,
            reviewer=who,
            decided_on=day,
            outcome=status,
            reason=reason,
        )
    )


def _keep(work: UnitOfWork, review: Review, *, finished: bool = True) -> None:
    review = replace(review, finished=finished)
    if review.id:
        work.reviews.put(review)
    else:
        work.reviews.add(review)


def _score_of(reader: CatalogReader, piece_id: int, reviewer: str) -> Review | None:
    found = reader.reviews.find(piece_id=piece_id, kind=ReviewKind.SELECTION)
    own = [one for one in found if fold(one.reviewer) == fold(reviewer)]
    return own[-1] if own else None


def _named(catalog: Catalog, piece_ids: Sequence[int]) -> str:
    with catalog.read() as view:
        return named(view, piece_ids)


def _reviewer(name: str) -> str:
    plain = " ".join(name.split())
    if not plain:
        raise Refusal("A score needs a name.", advice="Write who is judging at the top of the page.")
    return plain
