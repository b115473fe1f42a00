"""A gallery of a few pieces in a fake catalog, for tests of what leaves the house."""

from __future__ import annotations

from collections.abc import Callable

from exhibit.model.consent import Consent, Use
from exhibit.model.edition import Support
from exhibit.model.people import Contributor, DisplayChoice
from exhibit.model.pieces import Piece, Text, TextKind
from exhibit.ports import UnitOfWork
from exhibit.services.arranging import SectionPlan, create_gallery
from tests.fakes.catalog import FakeCatalog
from tests.fakes.pieces import store_piece

SUPPORT = Support(opening=(("en", "Call or text 988."), ("es", "Llame al 988.")), contacts=())


def gallery_of(catalog: FakeCatalog, *made: Callable[[UnitOfWork], Piece], title: str = "Rooms") -> int:
    """Store pieces and arrange them in this order; return the gallery's id."""
    with catalog.write("Make pieces") as work:
        ids = tuple(make(work).id for make in made)
        work.commit()
    return create_gallery(catalog, (("en", title),), [SectionPlan(piece_ids=ids)]).id


def shown(accession: str = "LL-1", title: str = "A lamp") -> Callable[[UnitOfWork], Piece]:
    """A piece that may be shown."""
    return lambda work: store_piece(work, accession, title=title)


def aliased(accession: str = "LL-2", title: str = "Quiet") -> Callable[[UnitOfWork], Piece]:
    """A piece by somebody who is not to be named, though a copyright line does."""

    def make(work: UnitOfWork) -> Piece:
        person = Contributor(
            legal_name="Rosa Mendoza",
            display_name="R. of Omaha",
            display_choice=DisplayChoice.PSEUDONYM,
            email="rosa@example.org",
        )
        return store_piece(work, accession, title=title, person=person, each=_held_by_rosa)

    return make


def withdrawn(accession: str = "LL-3", title: str = "Gone") -> Callable[[UnitOfWork], Piece]:
    """A piece whose consent was refused by a second person."""

    def make(work: UnitOfWork) -> Piece:
        piece = store_piece(work, accession, title=title)
        for use in Use:
            work.consents.add(Consent(piece_id=piece.id, use=use, granted=False))
        return piece

    return make


def with_text(
    make: Callable[[UnitOfWork], Piece], kind: TextKind, value: str, language: str = "en"
) -> Callable[[UnitOfWork], Piece]:
    """The same piece with one more text."""

    def more(work: UnitOfWork) -> Piece:
        piece = make(work)
        for text in work.texts.find(piece_id=piece.id, kind=kind, language=language):
            work.texts.remove(text.id)
        work.texts.add(Text(kind=kind, language=language, value=value, piece_id=piece.id))
        return piece

    return more


def _held_by_rosa(piece: Piece) -> Piece:
    return Piece(accession=piece.accession, status=piece.status, copyright_holder="© ROSA MENDOZA 2026")
