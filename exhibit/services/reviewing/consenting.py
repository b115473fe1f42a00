"""What contributors allow: recorded, changed, withdrawn and renewed, for many pieces and uses at once."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from exhibit.model.consent import Consent, Use
from exhibit.model.folding import fold
from exhibit.model.history import Step
from exhibit.model.pieces import Likeness, Note
from exhibit.model.refusals import Refusal
from exhibit.ports import Catalog, MediaStore, UnitOfWork
from exhibit.services.cataloguing.counting import counted
from exhibit.services.cataloguing.naming import named
from exhibit.services.cataloguing.scans import keep_scan

WITHDRAWAL = "Why consent was withdrawn"
"""The heading of the private note that keeps the reason."""


def record(
    catalog: Catalog, piece_ids: Sequence[int], uses: Collection[Use], answer: Consent, who: str = ""
) -> Step | None:
    """Keep one answer for every use of every piece, in one step; None where all of it was kept already.

    ``answer`` says everything but the piece and the use. What the same person answered for that use before
    is replaced, and so is an answer that nobody's name stands under; the answers of others stay. Raises
    ``Refusal`` where no use is named or the dates cannot be.
    """
    answer = _checked(answer)
    if not uses or not piece_ids:
        raise Refusal("An answer is about at least one piece and one use.", advice="Choose what it is about.")
    ordered = [use for use in Use if use in uses]
    with catalog.read() as view:
        what = _what(ordered)
        label = f"Record {'consent' if answer.granted else 'a refusal'} {what} of {named(view, piece_ids)}"
    with catalog.write(label, who) as work:
        for piece_id in piece_ids:
            for use in ordered:
                _answer(work, replace(answer, id=0, piece_id=piece_id, use=use))
        return work.commit()


def change(catalog: Catalog, consent: Consent, who: str = "", *, extends: int | None = None) -> Step | None:
    """Keep a consent as it is now. Raises ``NotFound``, and ``Refusal`` where the dates cannot be."""
    consent = _checked(consent)
    with catalog.write(f"Change {_called(catalog, [consent.id])}", who) as work:
        work.consents.put(consent)
        return work.commit(extends=extends)


def withdraw(
    catalog: Catalog, consent_ids: Sequence[int], day: date, reason: str = "", who: str = ""
) -> Step | None:
    """Keep that consents were taken back on ``day``; the reason goes into a private note on each piece.

    Nothing is removed: who had allowed what, and until when, stays on record.
    """
    with catalog.write(f"Withdraw {_called(catalog, consent_ids)}", who) as work:
        pieces = set()
        for one in consent_ids:
            consent = work.consents.get(one)
            pieces.add(consent.piece_id)
            work.consents.put(replace(consent, withdrawn_on=day))
        for piece_id in sorted(pieces) if reason.strip() else ():
            work.notes.add(Note(piece_id=piece_id, heading=WITHDRAWAL, value=reason.strip()))
        return work.commit()


def renew(
    catalog: Catalog,
    consent_ids: Sequence[int],
    signed_on: date,
    expires_on: date | None = None,
    who: str = "",
) -> Step | None:
    """Keep that consents were given again; a refusal or withdrawal before that is over.

    Raises ``Refusal`` where it would expire before it was signed.
    """
    with catalog.write(f"Renew {_called(catalog, consent_ids)}", who) as work:
        for one in consent_ids:
            consent = replace(
                work.consents.get(one),
                granted=True,
                signed_on=signed_on,
                starts_on=None,
                expires_on=expires_on,
                withdrawn_on=None,
            )
            work.consents.put(_checked(consent))
        return work.commit()


def remove(catalog: Catalog, consent_ids: Sequence[int], who: str = "") -> Step | None:
    """Take answers out that were recorded by mistake; what somebody withdrew is withdrawn, not removed."""
    with catalog.write(f"Remove {_called(catalog, consent_ids)}", who) as work:
        for one in consent_ids:
            work.consents.remove(one)
        return work.commit()


def attach_scan(
    catalog: Catalog, store: MediaStore, consent_ids: Sequence[int], path: Path, who: str = ""
) -> Step | None:
    """Keep the scan of a signed form with consents. Raises ``FileRefused`` for what is no scan."""
    name = keep_scan(store, path)
    with catalog.write(f"Attach a scan to {_called(catalog, consent_ids)}", who) as work:
        for one in consent_ids:
            work.consents.put(replace(work.consents.get(one), scan=name))
        return work.commit()


def release_likeness(
    catalog: Catalog,
    piece_ids: Sequence[int],
    likeness: Likeness,
    *,
    form: str | None = None,
    scan: str | None = None,
    who: str = "",
    extends: int | None = None,
) -> Step | None:
    """Keep whether a patient can be recognized, and the release; what is not given stays as it was.

    ``scan`` is a name that ``keep_scan`` gave.
    """
    with catalog.read() as view:
        label = f"Change the likeness release of {named(view, piece_ids)}"
    with catalog.write(label, who) as work:
        for one in piece_ids:
            piece = work.pieces.get(one)
            work.pieces.put(
                replace(
                    piece,
                    likeness=likeness,
                    release_form=piece.release_form if form is None else form,
                    release_scan=piece.release_scan if scan is None else scan,
                )
            )
        return work.commit(extends=extends)


def attach_release(
    catalog: Catalog, store: MediaStore, piece_ids: Sequence[int], path: Path, who: str = ""
) -> Step | None:
    """Keep the scan of a likeness release; one that was missing is held by that. Raises ``FileRefused``."""
    name = keep_scan(store, path)
    with catalog.read() as view:
        label = f"Attach a likeness release to {named(view, piece_ids)}"
    with catalog.write(label, who) as work:
        for one in piece_ids:
            piece = work.pieces.get(one)
            held = Likeness.HELD if piece.likeness is Likeness.MISSING else piece.likeness
            work.pieces.put(replace(piece, likeness=held, release_scan=name))
        return work.commit()


def _answer(work: UnitOfWork, answer: Consent) -> None:
    present = work.consents.find(piece_id=answer.piece_id, use=answer.use)
    same = [one for one in present if fold(one.given_by) in {fold(answer.given_by), ""}]
    if same:
        kept = replace(answer, id=same[0].id, scan=answer.scan or same[0].scan)
        work.consents.put(kept)
        for one in same[1:]:
            work.consents.remove(one.id)
    else:
        work.consents.add(answer)


def _checked(consent: Consent) -> Consent:
    """Return a consent with its words tidied. Raises ``Refusal`` where it would be over before it begins."""
    begin = max((one for one in (consent.signed_on, consent.starts_on) if one is not None), default=None)
    if begin is not None and consent.expires_on is not None and consent.expires_on < begin:
        raise Refusal(
            "This consent would be over before it begins.",
            advice="Look at the day of signing, the first day and the last day again.",
        )
    places = dict.fromkeys(" ".join(one.split()) for one in consent.places)
    return replace(
        consent, given_by=" ".join(consent.given_by.split()), places=tuple(one for one in places if one)
    )


def _called(catalog: Catalog, consent_ids: Sequence[int]) -> str:
    """Return "the kiosk consent of “A lamp”" or "4 consents of 2 pieces"."""
    with catalog.read() as view:
        found = [view.consents.get(one) for one in consent_ids]
        pieces = named(view, sorted({one.piece_id for one in found}))
    what = f"the {found[0].use} consent" if len(found) == 1 else counted(len(found), "consent")
    return f"{what} of {pieces}"


def _what(uses: Sequence[Use]) -> str:
    return f"for the {uses[0]} use" if len(uses) == 1 else f"for {counted(len(uses), 'use')}"
