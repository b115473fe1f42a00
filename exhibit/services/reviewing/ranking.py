"""What waits to be judged, and how what was judged ranks."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection
from dataclasses import dataclass
from enum import StrEnum

from exhibit.model.folding import fold
from exhibit.model.pieces import Piece, Status
from exhibit.model.review import Review, ReviewKind, Spread, scores, spread
from exhibit.model.rows import natural
from exhibit.ports import CatalogReader


class Order(StrEnum):
    """How a queue is ordered."""

    ACCESSION = "accession"
    MEAN = "mean"
    SPREAD = "spread"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Which pieces are wanted: of these statuses (without any: of all), and not yet scored by somebody."""

    statuses: frozenset[Status] = frozenset()
    unscored_by: str = ""
    order: Order = Order.ACCESSION


@dataclass(frozen=True, slots=True)
class Judged:
    """A piece in a queue, and how it was judged so far."""

    piece_id: int
    accession: str
    status: Status
    spread: Spread


@dataclass(frozen=True, slots=True)
class Queue:
    """What a wish finds, in its order; ``counts`` are of all pieces, by status; ``reviewers`` all names."""

    judged: tuple[Judged, ...]
    counts: dict[Status, int]
    reviewers: tuple[str, ...]


def queue(reader: CatalogReader, wish: Wish) -> Queue:
    """Return what a wish finds."""
    pieces = reader.pieces.find()
    reviews = _by_piece(reader.reviews.find(kind=ReviewKind.SELECTION))
    names = {one.reviewer for some in reviews.values() for one in some if one.reviewer}
    found = [
        Judged(piece.id, piece.accession, piece.status, spread(reviews.get(piece.id, ())))
        for piece in pieces
        if _wanted(piece, reviews.get(piece.id, []), wish)
    ]
    return Queue(
        judged=tuple(sorted(found, key=_KEYS[wish.order])),
        counts=dict(Counter(piece.status for piece in pieces)),
        reviewers=tuple(sorted(names, key=fold)),
    )


def ranks(judged: Collection[Judged]) -> dict[int, int]:
    """Return the rank of each piece that was scored, by its id; of the same mean share it."""
    means = sorted((one.spread.mean for one in judged if one.spread.mean is not None), reverse=True)
    first = {mean: place for place, mean in reversed(list(enumerate(means, 1)))}
    return {one.piece_id: first[one.spread.mean] for one in judged if one.spread.mean is not None}


def _by_piece(reviews: tuple[Review, ...]) -> dict[int, list[Review]]:
    found: dict[int, list[Review]] = defaultdict(list)
    for one in reviews:
        found[one.piece_id].append(one)
    return found


def _wanted(piece: Piece, reviews: list[Review], wish: Wish) -> bool:
    if wish.statuses and piece.status not in wish.statuses:
        return False
    return not wish.unscored_by or all(
        fold(one.reviewer) != fold(wish.unscored_by) for one in scores(reviews)
    )


def _accession(one: Judged) -> tuple[str, int]:
    return natural(one.accession) or "", one.piece_id


def _best_first(one: Judged) -> tuple[float, float, tuple[str, int]]:
    """The best first; of equals the one on which reviewers agree more; what nobody scored comes last."""
    return -(one.spread.mean or 0.0), one.spread.deviation, _accession(one)


def _widest_first(one: Judged) -> tuple[int, float, tuple[str, int]]:
    return -one.spread.gap, -one.spread.deviation, _accession(one)


_KEYS: dict[Order, Callable[[Judged], tuple[object, ...]]] = {
    Order.ACCESSION: _accession,
    Order.MEAN: _best_first,
    Order.SPREAD: _widest_first,
}
