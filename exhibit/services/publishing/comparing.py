"""Comparing a gallery with the edition before: what came, what went, what changed, what moved.

An edition's record keeps, for each piece in the order of the walk, a digest of everything a visitor could
read and see of it there, its number, its wall text and what tours tell of it included, related works and the
section apart.
"""

from __future__ import annotations

import hashlib
import json
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from exhibit.model.dossier import Dossier, View
from exhibit.model.edition import Rendition
from exhibit.model.gallery import Gallery, Publication
from exhibit.model.vocabulary import Term
from exhibit.ports import CatalogReader
from exhibit.services.arranging import Words, stops_of
from exhibit.services.arranging.texts import tours_of
from exhibit.services.arranging.tours import on_tour
from exhibit.services.publishing.composing import places_of
from exhibit.services.publishing.hanging import picture_of
from exhibit.services.publishing.playing import recording_of
from exhibit.services.publishing.showing import Place, page_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What differs from an edition, each a tuple of piece ids. ``since`` is its number, 0 without one.

    ``known`` is False for an edition that was made before its pieces were recorded: nothing can be said then.
    """

    since: int = 0
    known: bool = True
    added: tuple[int, ...] = ()
    removed: tuple[int, ...] = ()
    changed: tuple[int, ...] = ()
    moved: tuple[int, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed or self.moved)


def what_changed(
    reader: CatalogReader, gallery: Gallery, shown: Sequence[Dossier], last: Publication | None
) -> Changes:
    """Compare what would go in now (``shown``, in the order of the walk) with an edition of the gallery."""
    return _between(last, fingerprints(reader, gallery, shown))


def between_editions(before: Publication | None, after: Publication) -> Changes:
    """Compare an edition with the one before it (None for the first), as both were recorded."""
    if after.works and not after.pieces:
        return Changes(since=before.number if before else 0, known=False)
    return _between(before, after.pieces)


def _between(last: Publication | None, pieces: Sequence[tuple[int, str]]) -> Changes:
    if last is None:
        return Changes(added=tuple(one for one, _ in pieces))
    if last.works and not last.pieces:
        return Changes(since=last.number, known=False)
    now, before = dict(pieces), dict(last.pieces)
    return Changes(
        since=last.number,
        added=tuple(one for one in now if one not in before),
        removed=tuple(one for one in before if one not in now),
        changed=tuple(one for one in now if one in before and before[one] != now[one]),
        moved=moved_within(tuple(before), tuple(now)),
    )


def fingerprints(
    reader: CatalogReader, gallery: Gallery, shown: Sequence[Dossier]
) -> tuple[tuple[int, str], ...]:
    """Return each piece's id with the digest of what visitors get of it, in the order of the walk."""
    roles = {term.slug: term for term in reader.terms.find(vocabulary="role")}
    places, _ = places_of(reader, gallery, {one.piece.id for one in shown})
    told = _narrations(reader, gallery)
    return tuple(
        (one.piece.id, fingerprint(one, places[one.piece.id], roles, told.get(one.piece.id, ())))
        for one in shown
    )


def _narrations(reader: CatalogReader, gallery: Gallery) -> dict[int, tuple[tuple[Words, Words], ...]]:
    """Return what is told of each piece on the gallery's tours, in words and in recordings."""
    pieces = {stop.id: stop.piece_id for _, stop in stops_of(reader, gallery.id)}
    found: dict[int, tuple[tuple[Words, Words], ...]] = {}
    for tour in tours_of(reader, gallery.id):
        for one in on_tour(reader, tour.id):
            piece_id = pieces.get(one.stop_id)
            if piece_id is not None and (one.narration or one.sounds):
                found[piece_id] = (*found.get(piece_id, ()), (one.narration, one.sounds))
    return found


def fingerprint(
    dossier: Dossier,
    place: Place,
    roles: Mapping[str, Term],
    told: tuple[tuple[Words, Words], ...] = (),
) -> str:
    """Return the SHA-256 of a piece's page; a picture is known by its original and not by its sizes.

    ``told`` is what is told of it on tours: words and recordings, each by language.
    """
    pictures = tuple(picture_of(dossier, view, (_known_by(view),)) for view in dossier.views)
    played = tuple(recording_of(dossier, medium, medium.sha256, None) for medium in dossier.played)
    page = page_of(dossier, replace(place, section=0), pictures, roles, played)
    # What follows from the rest would change the digests of all that was published before.
    page = replace(page, card=replace(page.card, place="", seconds=0))
    said = json.dumps(_told(asdict(page) | {"told": told}), ensure_ascii=True, sort_keys=True)
    return hashlib.sha256(said.encode()).hexdigest()


def _known_by(view: View) -> Rendition:
    return Rendition(path=view.medium.sha256, width=view.medium.width, height=view.medium.height)


def moved_within(before: Sequence[int], now: Sequence[int]) -> tuple[int, ...]:
    """Return the fewest pieces that have to move so that those in both orders stand as they do now."""
    old = {one: place for place, one in enumerate(before)}
    kept = [one for one in now if one in old]
    still = _longest_rise([old[one] for one in kept])
    return tuple(one for one in kept if old[one] not in still)


def _longest_rise(values: Sequence[int]) -> set[int]:
    """Return the members of a longest strictly rising subsequence (patience sorting)."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for at, value in enumerate(values):
        place = bisect_left(tails, value)
        tails[place : place + 1] = [value]
        ends[place : place + 1] = [at]
        before.append(ends[place - 1] if place else -1)
    rise, at = set(), ends[-1] if ends else -1
    while at >= 0:
        rise.add(values[at])
        at = before[at]
    return rise


def _told(value: Any) -> Any:
    """Leave out what is empty, so that a field a later version adds changes no digest."""
    if isinstance(value, dict):
        return {name: _told(inner) for name, inner in value.items() if inner}
    if isinstance(value, (list, tuple)):
        return [_told(inner) for inner in value]
    return value
