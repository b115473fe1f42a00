"""Finding works as a visitor types: which works, what of them matched, and where in it."""

from __future__ import annotations

from typing import Any

from db.edition.values import load_card
from db.wordindex import Run, search
from exhibit.model.lookup import Findings, Hit, Where
from exhibit.model.vocabulary import in_language

_SHORTEST = 2
"""So many letters are needed before anything is looked for."""


def find(run: Run, text: str, language: str, limit: int) -> Findings:
    """Find works by words and beginnings of words; see ``exhibit.ports.EditionReader.find``."""
    if len(text.strip()) < _SHORTEST:
        return Findings()
    hits = search(run, text, limit)
    return Findings(hits=tuple(_hit(run, one, language) for one in hits.piece_ids), total=hits.total)


def _hit(run: Any, piece_id: int, language: str) -> Hit:
    ((card,),) = run("SELECT card FROM card WHERE piece_id = ?", (piece_id,))
    return Hit(piece_id=piece_id, where=Where.TITLE, excerpt=in_language(load_card(card).title, language))
