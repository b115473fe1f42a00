"""Deciding what is shown of what visitors left. Who decided is written down nowhere."""

from __future__ import annotations

from exhibit.model.reflection import Reflection, Standing
from exhibit.ports import VenueStore

MOST_SHOWN = 200
"""So many approved ones hang on the wall at most, the newest."""


def list_held(venue: VenueStore) -> tuple[Reflection, ...]:
    """Return what waits to be read, the oldest first."""
    return tuple(reversed(venue.reflections(standing=Standing.HELD)))


def list_shown(venue: VenueStore, gallery: str) -> tuple[Reflection, ...]:
    """Return what visitors of a gallery may see, newest first: approved ones and no others."""
    return venue.reflections(gallery=gallery, standing=Standing.APPROVED)[:MOST_SHOWN]


def still_shown(venue: VenueStore, gallery: str) -> frozenset[int]:
    """Return the ids of all that visitors of a gallery may see now."""
    return venue.numbers(gallery=gallery, standing=Standing.APPROVED)


def approve(venue: VenueStore, reflection_id: int) -> None:
    """Have visitors see a reflection from now on. Raises ``NotFound``, also for one taken back."""
    venue.decide(reflection_id, Standing.APPROVED)


def decline(venue: VenueStore, reflection_id: int) -> None:
    """Keep a reflection from being seen; one that was seen no longer is. Raises as ``approve``."""
    venue.decide(reflection_id, Standing.DECLINED)


def hold_again(venue: VenueStore, reflection_id: int) -> None:
    """Take a decision back. Raises as ``approve``."""
    venue.decide(reflection_id, Standing.HELD)
