"""How consents stand: of one piece, and what of the whole catalog needs somebody today."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from exhibit.model.consent import Consent, Use, allows, holds, stands_against
from exhibit.model.dossier import Dossier
from exhibit.model.finding import EXPIRING_DAYS
from exhibit.model.gallery import Publication
from exhibit.model.pieces import Piece, Status
from exhibit.ports import CatalogReader
from exhibit.services.arranging import stops_of
from exhibit.services.cataloguing.naming import titles_of


class Standing(StrEnum):
    """What the answers to one use of one piece come to on a day at a place."""

    HELD = "held"
    WITHDRAWN = "withdrawn"
    REFUSED = "refused"
    EXPIRED = "expired"
    LATER = "not yet"
    ELSEWHERE = "elsewhere"
    MISSING = "no answer"


@dataclass(frozen=True, slots=True)
class Answer:
    """How a use stands, and the answer that decides it (None where there is none)."""

    use: Use
    standing: Standing
    consent: Consent | None = None

    def to_words(self) -> str:
        """Return it in words: "Held until 3 May 2027, only Omaha; signed by Ana Ruiz"."""
        one = self.consent
        if one is None:
            return "No answer"
        facts = {
            Standing.HELD: "Held" if one.expires_on is None else f"Held until {_day(one.expires_on)}",
            Standing.WITHDRAWN: f"Withdrawn on {_day(one.withdrawn_on)}",
            Standing.REFUSED: "Refused",
            Standing.EXPIRED: f"Expired on {_day(one.expires_on)}",
            Standing.LATER: f"Holds from {_day(begins(one))}",
            Standing.ELSEWHERE: "Held, but not here",
        }
        places = f", only {', '.join(one.places)}" if one.places else ""
        signed = f"; signed by {one.given_by}" if one.given_by else ""
        return facts[self.standing] + places + signed


@dataclass(frozen=True, slots=True)
class Due:
    """A consent that runs out soon, after which its use is no longer allowed."""

    piece_id: int
    consent: Consent
    days_left: int


@dataclass(frozen=True, slots=True)
class StillOut:
    """A piece that may no longer be shown, and the editions it is in.

    ``surmised`` are those of them that were made before it was kept what is in an edition: their gallery has
    the piece as it stands now.
    """

    piece_id: int
    since: date | None
    editions: tuple[Publication, ...]
    surmised: frozenset[int] = frozenset()


def standing(dossier: Dossier, use: Use, day: date, place: str = "") -> Answer:
    """Return how a use of a piece stands on a day at a place (empty where none is known)."""
    return standing_of(dossier.consents, use, day, place)


def standing_of(consents: Iterable[Consent], use: Use, day: date, place: str = "") -> Answer:
    """Return what these answers come to, as ``exhibit.model.consent.allows`` decides it."""
    about = tuple(one for one in consents if one.use is use)
    against = [one for one in about if stands_against(one, day)]
    if against:
        withdrawn = [one for one in against if one.withdrawn_on is not None and one.withdrawn_on <= day]
        decides = max(withdrawn, key=_withdrawn) if withdrawn else against[-1]
        return Answer(use, Standing.WITHDRAWN if withdrawn else Standing.REFUSED, decides)
    if allows(about, use, day, place):
        return Answer(use, Standing.HELD, max((one for one in about if holds(one, day, place)), key=_lasts))
    return max((_not_held(one, day) for one in about), key=_nearest, default=Answer(use, Standing.MISSING))


def begins(consent: Consent) -> date | None:
    """Return the first day on which a consent holds, None where it always did."""
    return max((one for one in (consent.signed_on, consent.starts_on) if one is not None), default=None)


def expiring(reader: CatalogReader, day: date, within: int = EXPIRING_DAYS) -> tuple[Due, ...]:
    """Return the consents that hold on ``day`` and whose use is allowed no longer ``within`` days from it.

    Places are left aside: a consent for Omaha alone runs out too, where nothing allows Omaha after it.
    """
    end = day + timedelta(within + 1)
    by_use: dict[tuple[int, Use], list[Consent]] = defaultdict(list)
    for one in reader.consents.find():
        by_use[one.piece_id, one.use].append(one)
    found = [
        Due(one.piece_id, one, (one.expires_on - day).days)
        for about in by_use.values()
        if not any(stands_against(one, day) for one in about)
        for one in about
        if one.expires_on is not None and day <= one.expires_on < end and _lapses(one, about, day, end)
    ]
    return tuple(sorted(found, key=lambda due: (due.days_left, due.piece_id, due.consent.id)))


def missing_for_gallery(reader: CatalogReader, gallery_id: int, day: date) -> tuple[tuple[int, Answer], ...]:
    """Return the pieces of a gallery that its place may not be shown on ``day``, in the order of the walk."""
    place = reader.galleries.get(gallery_id).place
    pieces = dict.fromkeys(stop.piece_id for _, stop in stops_of(reader, gallery_id))
    consents = _by_piece(reader.consents.find(piece_id=set(pieces), use=Use.KIOSK))
    answers = [(piece, standing_of(consents[piece], Use.KIOSK, day, place)) for piece in pieces]
    return tuple((piece, answer) for piece, answer in answers if answer.standing is not Standing.HELD)


def withdrawn_but_published(reader: CatalogReader, day: date) -> tuple[StillOut, ...]:
    """Return the pieces that were withdrawn from the kiosk, or refused to it, and are in an edition."""
    pieces = {piece.id: piece for piece in reader.pieces.find()}
    consents = _by_piece(reader.consents.find(use=Use.KIOSK))
    gone = {
        piece.id: since
        for piece in pieces.values()
        for against, since in [_since(piece, consents[piece.id], day)]
        if against
    }
    return editions_with(reader, gone)


def editions_with(reader: CatalogReader, pieces: dict[int, date | None]) -> tuple[StillOut, ...]:
    """Return which editions these pieces are in, left out where there is none; ``pieces`` maps to a day."""
    editions, surmised = defaultdict(list), defaultdict(set)
    stops: dict[int, set[int]] = {}
    for one in reader.publications():
        kept = {number for number, _ in one.pieces}
        if not kept:
            if one.gallery_id not in stops:
                stops[one.gallery_id] = {stop.piece_id for _, stop in stops_of(reader, one.gallery_id)}
            kept = stops[one.gallery_id]
        for number in kept & pieces.keys():
            editions[number].append(one)
            if not one.pieces:
                surmised[number].add(one.id)
    return tuple(
        StillOut(number, since, tuple(editions[number]), frozenset(surmised[number]))
        for number, since in pieces.items()
        if number in editions
    )


def rows_of(
    reader: CatalogReader, piece_ids: Sequence[int], day: date, place: str = ""
) -> tuple[tuple[Piece, str, tuple[Answer, ...]], ...]:
    """Return pieces with their titles and how each use stands; those that are gone are left out."""
    found = titles_of(reader, piece_ids)
    consents = _by_piece(reader.consents.find(piece_id=set(piece_ids)))
    return tuple(
        (*found[one], tuple(standing_of(consents[one], use, day, place) for use in Use))
        for one in piece_ids
        if one in found
    )


def _lapses(consent: Consent, about: Collection[Consent], day: date, end: date) -> bool:
    """Tell whether nothing that holds after the period allows what this consent allows."""
    if begins(consent) is not None and (begins(consent) or day) > day:
        return False
    others = tuple(one for one in about if one is not consent)
    return not all(allows(others, consent.use, end, place) for place in consent.places or ("",))


def _since(piece: Piece, consents: Iterable[Consent], day: date) -> tuple[bool, date | None]:
    """Tell whether a piece is not to be shown any more, and since when, where that is known."""
    against = [one for one in consents if stands_against(one, day)]
    days = [one.withdrawn_on for one in against if one.withdrawn_on is not None]
    return bool(against) or piece.status is Status.WITHDRAWN, min(days, default=None)


def _not_held(consent: Consent, day: date) -> Answer:
    if consent.expires_on is not None and consent.expires_on < day:
        return Answer(consent.use, Standing.EXPIRED, consent)
    later = (begins(consent) or day) > day
    return Answer(consent.use, Standing.LATER if later else Standing.ELSEWHERE, consent)


def _nearest(answer: Answer) -> int:
    """Of several answers that do not allow, the one that is nearest to it decides."""
    return (Standing.MISSING, Standing.EXPIRED, Standing.LATER, Standing.ELSEWHERE).index(answer.standing)


def _lasts(consent: Consent) -> tuple[date, bool]:
    return consent.expires_on or date.max, not consent.places


def _withdrawn(consent: Consent) -> date:
    return consent.withdrawn_on or date.min


def _by_piece(consents: Iterable[Consent]) -> dict[int, list[Consent]]:
    found: dict[int, list[Consent]] = defaultdict(list)
    for one in consents:
        found[one.piece_id].append(one)
    return found


def _day(day: date | None) -> str:
    return f"{day.day} {day:%B %Y}" if day else "an unknown day"
