"""Judgments on a piece: the selection, the content notes, the safe messaging."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ReviewKind(StrEnum):
    """What was looked at."""

    SELECTION = "selection"
    CONTENT_NOTES = "content notes"
    SAFE_MESSAGING = "safe messaging"


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """One person's judgment. All of it is private.

    ``insight`` and ``artistic_impact`` (1 to 5) are the two criteria of the selection.
    ``finished`` says that the person is done looking, whatever was found.
    """

    id: int = 0
    piece_id: int
    kind: ReviewKind
    finished: bool = True
    reviewer: str = ""
    decided_on: date | None = None
    insight: int | None = None
    artistic_impact: int | None = None
    reason: str = ""
