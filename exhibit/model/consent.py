"""What a contributor allowed, for which use, until when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from exhibit.model.folding import fold


class Use(StrEnum):
    """What a piece may be used for."""

    KIOSK = "kiosk"
    TRAVEL = "travel"
    WEB = "web"
    PUBLICITY = "publicity"
    EXCERPT = "excerpt"


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """One answer of a contributor about one use of one piece. All of it is private.

    ``granted`` is False where the contributor said no. A consent without ``expires_on`` holds until
    it is withdrawn; the day of expiry is the last day on which it holds. ``starts_on`` is the first day, and
    ``places`` the only places, where it holds; without them it holds at once and everywhere. ``limits`` are
    further wishes in words. ``scan`` names the signed form in the media store (``<sha256>.<extension>``).
    """

    id: int = 0
    piece_id: int
    use: Use
    granted: bool = True
    given_by: str = ""
    form: str = ""
    signed_on: date | None = None
    expires_on: date | None = None
    withdrawn_on: date | None = None
    limits: str = ""
    guardian: str = ""
    starts_on: date | None = None
    places: tuple[str, ...] = ()
    scan: str = ""


def holds(consent: Consent, day: date, place: str = "") -> bool:
    """Tell whether this consent allows its use on ``day`` at ``place`` (empty where none is known)."""
    return (
        consent.granted
        and (consent.signed_on is None or consent.signed_on <= day)
        and (consent.starts_on is None or consent.starts_on <= day)
        and (consent.expires_on is None or day <= consent.expires_on)
        and (consent.withdrawn_on is None or day < consent.withdrawn_on)
        and (not consent.places or _same(place, consent.places))
    )


def _same(place: str, places: tuple[str, ...]) -> bool:
    """Tell whether a known place is one of these; case, accents and blanks do not matter."""
    wanted = fold(place).split()
    return bool(wanted) and any(fold(one).split() == wanted for one in places)


def stands_against(consent: Consent, day: date) -> bool:
    """Tell whether this answer is a no, or a yes that was withdrawn by ``day``."""
    return not consent.granted or (consent.withdrawn_on is not None and consent.withdrawn_on <= day)


def allows(consents: tuple[Consent, ...], use: Use, day: date, place: str = "") -> bool:
    """Tell whether ``use`` is allowed on ``day``: somebody said yes, and nobody's no or withdrawal stands.

    Several people may hold rights in one piece, so one refusal or withdrawal outweighs any yes. A consent
    that is limited to places allows nothing where ``place`` is none of them, or is not known.
    """
    about = [consent for consent in consents if consent.use is use]
    if any(stands_against(one, day) for one in about):
        return False
    return any(holds(one, day, place) for one in about)
