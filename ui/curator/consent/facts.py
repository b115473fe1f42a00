"""What the consent panel shows, read at once: pieces, their answers, and the editions they are in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from exhibit.model.consent import Consent, Use
from exhibit.model.pieces import Piece
from exhibit.ports import CatalogReader
from exhibit.services.cataloguing.naming import titles_of
from exhibit.services.reviewing.standing import StillOut, editions_with


@dataclass(frozen=True, slots=True)
class Facts:
    """The pieces in hand, in the order they were chosen."""

    pieces: tuple[Piece, ...] = ()
    titles: tuple[str, ...] = ()
    consents: tuple[Consent, ...] = ()
    out: tuple[StillOut, ...] = ()

    @property
    def ids(self) -> tuple[int, ...]:
        """The ids of the pieces."""
        return tuple(piece.id for piece in self.pieces)

    def about(self, uses: Sequence[Use]) -> tuple[Consent, ...]:
        """Return the answers about some uses."""
        return tuple(one for one in self.consents if one.use in uses)

    def consent(self, consent_id: int) -> Consent | None:
        """Return an answer, None where it is gone."""
        return next((one for one in self.consents if one.id == consent_id), None)


def reading(piece_ids: Sequence[int]) -> Callable[[CatalogReader], Facts]:
    """Return what reads the facts of these pieces; those that are gone are left out."""

    def read(view: CatalogReader) -> Facts:
        found = titles_of(view, piece_ids)
        ids = [one for one in piece_ids if one in found]
        consents = sorted(
            view.consents.find(piece_id=set(ids)), key=lambda one: (list(Use).index(one.use), one.id)
        )
        return Facts(
            pieces=tuple(found[one][0] for one in ids),
            titles=tuple(found[one][1] or found[one][0].accession for one in ids),
            consents=tuple(consents),
            out=editions_with(view, dict.fromkeys(ids)),
        )

    return read
