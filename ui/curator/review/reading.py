"""What the review page reads: titles for rows, and dossiers of the piece in hand and the one after it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from exhibit.model.dossier import Dossier
from exhibit.model.pieces import TextKind
from exhibit.model.vocabulary import in_language
from exhibit.ports import CatalogReader
from exhibit.services.cataloguing.naming import titles_of
from exhibit.services.dossiers import gather
from exhibit.services.reviewing.blinding import blinded
from ui.curator.workbench import Workbench


class Reading:
    """Reads beside the window, and covers names where the page is blind."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self._number = 0
        self._kept: dict[int, Dossier] = {}
        self.blind = False

    def titles(self, view: CatalogReader, piece_ids: Sequence[int]) -> dict[int, str]:
        """Return titles by piece, as they may be shown. Called beside the window."""
        if not self.blind:
            return {one: title for one, (_, title) in titles_of(view, piece_ids).items()}
        return {
            one.piece.id: in_language(blinded(one).words(TextKind.TITLE), one.piece.language)
            for one in _gather(view, piece_ids)
        }

    def shown(self, dossier: Dossier) -> Dossier:
        """Return a dossier as it may be shown."""
        return blinded(dossier) if self.blind else dossier

    def kept(self, piece_id: int) -> Dossier | None:
        """Return a dossier that was read ahead."""
        return self._kept.get(piece_id)

    def forget(self, piece_ids: frozenset[int]) -> None:
        """Drop what was read ahead of pieces that changed."""
        self._kept = {one: dossier for one, dossier in self._kept.items() if one not in piece_ids}

    def read(self, piece_id: int, ahead: int, done: Callable[[Dossier | None, Dossier | None], None]) -> None:
        """Read a piece, and the one that comes after it; only the newest reading is answered."""
        self._number += 1
        number = self._number
        wanted = [one for one in (piece_id, ahead) if one]

        def arrived(found: tuple[Dossier, ...]) -> None:
            if number == self._number:
                self._kept = {one.piece.id: one for one in found}
                done(self._kept.get(piece_id), self._kept.get(ahead))

        self._bench.read(lambda view: _gather(view, wanted), arrived)


def _gather(view: CatalogReader, piece_ids: Sequence[int]) -> tuple[Dossier, ...]:
    """Return the dossiers of those that are still there."""
    there = {piece.id for piece in view.pieces.find(id=set(piece_ids))}
    return gather(view, [one for one in piece_ids if one in there])
