"""Contributors, what they did for a piece, and the name a visitor reads.

The name shown is independent of the legal name, which never leaves the catalog.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ContributorKind(StrEnum):
    """Who stands behind a credit."""

    PERSON = "person"
    PAIR = "pair"
    ORGANIZATION = "organization"


class DisplayChoice(StrEnum):
    """How a contributor asked to be named in public."""

    FULL = "full"
    INITIAL = "initial"
    PSEUDONYM = "pseudonym"
    ANONYMOUS = "anonymous"
    ORGANIZATION = "organization"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contributor:
    """A person, pair or organization that made or helped to make pieces.

    ``legal_name``, ``email``, ``phone`` and ``guardian`` are private. ``display_name`` is what the
    contributor wants to be called; empty means that the choice is worked out from the legal name.
    """

    id: int = 0
    kind: ContributorKind = ContributorKind.PERSON
    legal_name: str = ""
    display_name: str = ""
    display_choice: DisplayChoice = DisplayChoice.FULL
    email: str = ""
    phone: str = ""
    guardian: str = ""
    specialty: str = ""
    organization: str = ""
    city: str = ""
    region: str = ""
    country: str = ""
    biography: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """What one contributor did for one piece; ``role`` is an id of the role vocabulary."""

    id: int = 0
    piece_id: int
    contributor_id: int
    role: str = "artist"
    position: int = 0


def shown_name(contributor: Contributor) -> str:
    """Return the name a visitor may read; empty where the choice leaves nothing that may be shown.

    Anonymous contributors give an empty string: the kiosk says "Anonymous" in the visitor's language.
    A pseudonym that was never written down is no reason to fall back to the legal name.
    """
    match contributor.display_choice:
        case DisplayChoice.ANONYMOUS:
            return ""
        case DisplayChoice.PSEUDONYM:
            return contributor.display_name.strip()
        case DisplayChoice.ORGANIZATION:
            return (
                contributor.display_name or contributor.organization or _organization_itself(contributor)
            ).strip()
        case DisplayChoice.INITIAL:
            return contributor.display_name.strip() or first_and_initial(contributor.legal_name)
        case DisplayChoice.FULL:
            return (contributor.display_name or contributor.legal_name).strip()


def may_be_named(contributor: Contributor) -> bool:
    """Tell whether this contributor's wish can be kept: anonymous, or a name that may be shown."""
    return contributor.display_choice is DisplayChoice.ANONYMOUS or bool(shown_name(contributor))


def first_and_initial(name: str) -> str:
    """Return "Rosa M." for "Rosa Elena Mendoza"; a name of one word stays as it is."""
    first, *others = name.split() or [""]
    return f"{first} {others[-1][0]}." if others else first


def _organization_itself(contributor: Contributor) -> str:
    return contributor.legal_name if contributor.kind is ContributorKind.ORGANIZATION else ""
