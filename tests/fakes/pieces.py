"""Pieces for tests: complete ones that pass the gate, which a test then spoils in one place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from exhibit.model.consent import Consent, Use
from exhibit.model.dossier import Dossier
from exhibit.model.people import Contributor, Credit
from exhibit.model.pieces import MediumFile, Piece, Setting, Status, Text, TextKind
from exhibit.model.review import Review, ReviewKind
from exhibit.model.vocabulary import Tag, Term
from exhibit.ports import UnitOfWork

DAY = date(2026, 9, 15)


def complete_dossier(**changes: Any) -> Dossier:
    """Return a dossier that lacks nothing on ``DAY``; ``changes`` replace its parts."""
    dossier = Dossier(
        piece=Piece(id=1, accession="LL-1", status=Status.ACCEPTED),
        texts=(
            Text(id=1, kind=TextKind.TITLE, language="en", value="A lamp", piece_id=1),
            Text(id=2, kind=TextKind.STATEMENT, language="en", value="I painted it at night.", piece_id=1),
            Text(id=3, kind=TextKind.ALT, language="en", value="A lamp on a desk", medium_id=1),
        ),
        media=(
            MediumFile(
                id=1, piece_id=1, sha256="0" * 64, extension="jpg", media_type="image/jpeg", byte_size=9
            ),
        ),
        credits=((Credit(id=1, piece_id=1, contributor_id=1), Contributor(id=1, legal_name="Ana Ruiz")),),
        consents=(Consent(id=1, piece_id=1, use=Use.KIOSK, signed_on=date(2026, 9, 1)),),
        reviews=(Review(id=1, piece_id=1, kind=ReviewKind.CONTENT_NOTES),),
    )
    return replace(dossier, **changes)


def store_piece(
    work: UnitOfWork,
    accession: str = "LL-1",
    *,
    title: str = "A lamp",
    person: Contributor | None = None,
    body: str = "",
    setting: Setting = Setting.VERSE,
    picture: MediumFile | None = None,
    terms: tuple[Term, ...] = (),
    each: Callable[[Piece], Piece] = lambda piece: piece,
) -> Piece:
    """Store a piece that passes the gate on ``DAY``; ``picture`` is a medium file of any piece."""
    piece = work.pieces.add(each(Piece(accession=accession, status=Status.ACCEPTED)))
    texts = {TextKind.TITLE: title, TextKind.STATEMENT: "I made it after a long week."}
    for kind, value in texts.items():
        work.texts.add(Text(kind=kind, language="en", value=value, piece_id=piece.id))
    if body:
        text = Text(kind=TextKind.BODY, language="en", value=body, setting=setting, piece_id=piece.id)
        work.texts.add(text)
    if picture is not None:
        medium = work.media.add(replace(picture, id=0, piece_id=piece.id))
        work.texts.add(Text(kind=TextKind.ALT, language="en", value="What is seen", medium_id=medium.id))
    maker = work.contributors.add(
        person or Contributor(legal_name="Ana Ruiz", city="Omaha", region="Nebraska")
    )
    work.credits.add(Credit(piece_id=piece.id, contributor_id=maker.id))
    for term in terms:
        work.tags.add(Tag(piece_id=piece.id, term_id=term.id))
    work.consents.add(Consent(piece_id=piece.id, use=Use.KIOSK, signed_on=date(2026, 9, 1)))
    work.reviews.add(Review(piece_id=piece.id, kind=ReviewKind.CONTENT_NOTES))
    return piece
