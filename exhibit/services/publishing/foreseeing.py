"""What to know before publishing: what goes in, what is held back, what will not hold for long."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from exhibit.model.consent import Consent, Use, holds
from exhibit.model.dossier import Dossier
from exhibit.model.finding import EXPIRING_DAYS
from exhibit.model.gallery import Gallery
from exhibit.model.gate import Verdict, judge
from exhibit.ports import CatalogReader
from exhibit.services.cataloguing.naming import titles_of
from exhibit.services.publishing.comparing import Changes, what_changed
from exhibit.services.publishing.composing import admitted
from exhibit.services.publishing.publishing import next_number


class Limit(StrEnum):
    """Why a consent is to be thought of although it holds today."""

    EXPIRES = "expires"
    PLACES = "places"
    WISHES = "wishes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Caution:
    """A limited consent of a piece that goes in. ``day`` is its last, where that is soon."""

    piece_id: int
    title: str
    limit: Limit
    day: date | None = None
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """What publishing a gallery now would do. ``titles`` are those of every piece that is named, by id."""

    gallery: Gallery
    number: int
    going_in: tuple[Verdict, ...]
    held_back: tuple[Verdict, ...]
    cautions: tuple[Caution, ...]
    changes: Changes
    titles: tuple[tuple[int, str], ...]


def foresee(reader: CatalogReader, gallery_id: int, now: datetime) -> Outlook:
    """Say what publishing would do on this day, by the same gate. Raises ``NotFound`` for the gallery."""
    gallery = reader.galleries.get(gallery_id)
    shown, held = admitted(reader, gallery, now)
    verdicts = tuple(judge(one, Use.KIOSK, now.date(), gallery.place) for one in shown)
    last = next(iter(reversed(reader.publications(gallery_id))), None)
    changes = what_changed(reader, gallery, shown, last)
    return Outlook(
        gallery=gallery,
        number=next_number(reader, gallery_id),
        going_in=verdicts,
        held_back=held,
        cautions=tuple(
            caution
            for dossier, verdict in zip(shown, verdicts, strict=True)
            for caution in cautions_of(dossier, verdict.title, now.date(), gallery.place)
        ),
        changes=changes,
        titles=_titles(reader, (*verdicts, *held), changes),
    )


def cautions_of(dossier: Dossier, title: str, day: date, place: str) -> Iterator[Caution]:
    """Return what limits the consents by which a piece is shown."""
    kept = [one for one in dossier.consents if one.use is Use.KIOSK and holds(one, day, place)]
    ends = _ends(kept)
    if ends is not None and ends <= day + timedelta(days=EXPIRING_DAYS):
        yield Caution(piece_id=dossier.piece.id, title=title, limit=Limit.EXPIRES, day=ends)
    if kept and all(one.places for one in kept):
        places = dict.fromkeys(name for one in kept for name in one.places)
        yield Caution(piece_id=dossier.piece.id, title=title, limit=Limit.PLACES, words=", ".join(places))
    for one in kept:
        if one.limits.strip():
            yield Caution(
                piece_id=dossier.piece.id, title=title, limit=Limit.WISHES, words=one.limits.strip()
            )


def _ends(consents: list[Consent]) -> date | None:
    """Return the last day on which any of them holds; None where one holds for good, or there is none."""
    days = [one.expires_on for one in consents]
    return max((day for day in days if day is not None), default=None) if None not in days else None


def _titles(
    reader: CatalogReader, verdicts: tuple[Verdict, ...], changes: Changes
) -> tuple[tuple[int, str], ...]:
    titles = {one.piece_id: one.title or one.accession for one in verdicts}
    gone = [one for one in changes.removed if one not in titles]
    titles |= {number: title or piece.accession for number, (piece, title) in titles_of(reader, gone).items()}
    return tuple(titles.items())
