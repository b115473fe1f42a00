"""What a step calls the pieces that it is about: one by its title, several by their number."""

from __future__ import annotations

from collections.abc import Collection

from exhibit.model.pieces import Piece, TextKind
from exhibit.model.vocabulary import in_language
from exhibit.ports import CatalogReader
from exhibit.services.cataloguing.counting import counted
from exhibit.services.cataloguing.describing import called


def titles_of(reader: CatalogReader, piece_ids: Collection[int]) -> dict[int, tuple[Piece, str]]:
    """Return pieces with their titles, by id; a title is in the piece's own language where there is one."""
    pieces = {piece.id: piece for piece in reader.pieces.find(id=set(piece_ids))}
    texts: dict[int, list[tuple[str, str]]] = {}
    for text in reader.texts.find(piece_id=set(piece_ids), kind=TextKind.TITLE):
        if text.piece_id is not None and text.value.strip():
            texts.setdefault(text.piece_id, []).append((text.language, text.value.strip()))
    return {
        number: (piece, in_language(tuple(texts.get(number, ())), piece.language))
        for number, piece in pieces.items()
    }


def named(reader: CatalogReader, piece_ids: Collection[int]) -> str:
    """Return ``“A lamp”`` for one piece and ``12 pieces`` for more. Raises ``NotFound``."""
    return called(reader, *piece_ids) if len(piece_ids) == 1 else counted(len(piece_ids), "piece")
