"""Judgments on a piece: the selection, the content notes, the safe messaging."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from statistics import fmean, pstdev

from exhibit.model.folding import fold
from exhibit.model.pieces import Status

POINTS = range(1, 6)
"""What can be given on each criterion of the selection."""

DISAGREEMENT = 2
"""Reviewers who lie so many points apart on one criterion should talk about the piece."""

_CHECKED = "checked: "


class ReviewKind(StrEnum):
    """What was looked at."""

    SELECTION = "selection"
    CONTENT_NOTES = "content notes"
    SAFE_MESSAGING = "safe messaging"
    DECISION = "decision"


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """One person's judgment. All of it is private.

    ``insight`` and ``artistic_impact`` (1 to 5) are the two criteria of the selection.
    ``finished`` says that the person is done looking, whatever was found. A decision says in ``outcome``
    what the piece's status became by it, and why in ``reason``.
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
    outcome: Status | None = None


class SafeMessage(StrEnum):
    """What is looked for in every word around a piece, after public guidance on safe messaging.

    The values stand in ``Review.reason``; what each asks is worded where it is shown.
    """

    WORDS = "words"
    METHOD = "method"
    CAUSES = "causes"
    HOPE = "hope"
    HELP = "help"
    PROMINENCE = "prominence"
    PRIVACY = "privacy"


def checklist_reason(ticked: Collection[SafeMessage], remark: str = "") -> str:
    """Return what a safe-messaging review keeps as its reason: what was checked, and a remark."""
    checked = ", ".join(one.value for one in SafeMessage if one in ticked)
    return _CHECKED + checked + (f"; {remark.strip()}" if remark.strip() else "")


def read_checklist(reason: str) -> tuple[frozenset[SafeMessage], str]:
    """Return what ``checklist_reason`` was given; a reason that somebody wrote freely is all remark."""
    if not reason.startswith(_CHECKED):
        return frozenset(), reason
    checked, _, remark = reason.removeprefix(_CHECKED).partition("; ")
    names = {one.strip() for one in checked.split(",")}
    return frozenset(one for one in SafeMessage if one.value in names), remark


@dataclass(frozen=True, slots=True)
class Spread:
    """How reviewers judged one piece: all points on each criterion, and each reviewer's mean of both."""

    insight: tuple[int, ...] = ()
    artistic_impact: tuple[int, ...] = ()
    means: tuple[float, ...] = ()

    @property
    def reviewers(self) -> int:
        """How many have given a score."""
        return len(self.means)

    @property
    def mean(self) -> float | None:
        """The mean over the reviewers, None before the first score."""
        return fmean(self.means) if self.means else None

    @property
    def low(self) -> float | None:
        """The least that any reviewer gave on the whole."""
        return min(self.means, default=None)

    @property
    def high(self) -> float | None:
        """The most that any reviewer gave on the whole."""
        return max(self.means, default=None)

    @property
    def deviation(self) -> float:
        """The standard deviation of the reviewers' means; 0 for fewer than two."""
        return pstdev(self.means) if self.means else 0.0

    @property
    def gap(self) -> int:
        """How many points the reviewers lie apart on the criterion where they differ most."""
        return max(max(given) - min(given) if given else 0 for given in (self.insight, self.artistic_impact))

    @property
    def disputed(self) -> bool:
        """Whether the reviewers should talk about the piece."""
        return self.gap >= DISAGREEMENT


def scores(reviews: Iterable[Review]) -> tuple[Review, ...]:
    """Return the newest score of each reviewer of one piece: a selection review with at least one number."""
    newest = {
        fold(one.reviewer): one
        for one in sorted(reviews, key=lambda one: one.id)
        if one.kind is ReviewKind.SELECTION and (one.insight, one.artistic_impact) != (None, None)
    }
    return tuple(newest.values())


def spread(reviews: Iterable[Review]) -> Spread:
    """Return how the reviewers of one piece judged it."""
    given = scores(reviews)
    return Spread(
        insight=tuple(one.insight for one in given if one.insight is not None),
        artistic_impact=tuple(one.artistic_impact for one in given if one.artistic_impact is not None),
        means=tuple(
            fmean(points for points in (one.insight, one.artistic_impact) if points is not None)
            for one in given
        ),
    )
