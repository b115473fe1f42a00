"""What a contributor allowed, for which use, until when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


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
    it is withdrawn; the day of expiry is the last day on which it holds.
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


def holds(consent: Consent, day: date) -> bool:
    """Tell whether this consent allows its use on ``day``."""
    return (
        consent.granted
        and (consent.signed_on is None or consent.signed_on <= day)
        and (consent.expires_on is None or day <= consent.expires_on)
        and (consent.withdrawn_on is None or day < consent.withdrawn_on)
    )


def allows(consents: tuple[Consent, ...], use: Use, day: date) -> bool:
    """Tell whether ``use`` is allowed on ``day``: somebody said yes, and nobody's no or withdrawal stands.

    Several people may hold rights in one piece, so one refusal or withdrawal outweighs any yes.
    """
    about = [consent for consent in consents if consent.use is use]
    refused = any(
        not one.granted or (one.withdrawn_on is not None and one.withdrawn_on <= day) for one in about
    )
    return not refused and any(holds(one, day) for one in about)
