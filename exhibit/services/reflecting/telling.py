"""Telling the host on a terminal what visitors left."""

from __future__ import annotations

from typing import Any

from exhibit.model.reflection import Reflection, Standing
from exhibit.ports import VenueStore
from exhibit.services.reflecting.approving import list_held


def list_for_host(venue: VenueStore, *, every: bool = False) -> tuple[str, dict[str, Any]]:
    """Return what waits to be read, or with ``every`` all that is still there, in words and as values."""
    found = list_held(venue)
    if every:
        found = tuple(one for one in reversed(venue.reflections()) if one.standing is not Standing.TAKEN_BACK)
    words = "\n\n".join(map(_words, found)) or "Nothing waits to be read."
    return words, {"reflections": [_values(one) for one in found]}


def _words(one: Reflection) -> str:
    said = one.text or "(a drawing; the host's desk shows it)"
    lines = [
        f"{one.id:4}  {one.standing}, {one.left_on}",
        *([one.prompt] if one.prompt else []),
        *said.split("\n"),
    ]
    return "\n      ".join(lines)


def _values(one: Reflection) -> dict[str, Any]:
    return {
        "id": one.id,
        "standing": str(one.standing),
        "left_on": one.left_on,
        "piece": one.piece_id,
        "prompt": one.prompt,
        "language": one.language,
        "text": one.text,
        "strokes": len(one.drawing),
    }
