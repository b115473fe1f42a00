"""What the review page writes: one undo step for all that is given to a piece in one visit."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from exhibit.model.history import Step
from exhibit.model.pieces import Status
from exhibit.model.review import SafeMessage
from exhibit.ports import Catalog
from exhibit.services.reviewing import judging as reviewing
from ui.curator.workbench import Workbench


class Visit:
    """One stay at one piece. Saves run one after another, so each knows the step of the one before."""

    def __init__(self) -> None:
        self.steps: dict[str, int | None] = {}

    def keep(self, what: str, save: Callable[[int | None], Step | None]) -> Step | None:
        """Save so that it joins what was saved of this kind before."""
        step = save(self.steps.get(what))
        self.steps[what] = step.id if step is not None else None
        return step


class Judging:
    """Sends what a reviewer does to the one writing thread."""

    def __init__(self, bench: Workbench, saved: Callable[[], None]) -> None:
        self._bench = bench
        self._saved = saved
        self.visit = Visit()
        self.pending = 0
        """How many scores are given and not stored yet."""

    def begin(self) -> None:
        """Begin a visit: what was given before is a step of its own."""
        self.visit = Visit()

    def score(self, piece_id: int, reviewer: str, criterion: str, points: int) -> None:
        """Keep the points of one criterion."""
        visit, day = self.visit, self._bench.today()

        def save(catalog: Catalog) -> Step | None:
            return visit.keep(
                "score",
                lambda step: reviewing.score(
                    catalog,
                    piece_id,
                    reviewer,
                    insight=points if criterion == "insight" else None,
                    artistic_impact=points if criterion == "artistic_impact" else None,
                    day=day,
                    extends=step,
                ),
            )

        self._send(save)

    def clear(self, piece_id: int, reviewer: str) -> None:
        """Take a score back."""
        visit = self.visit

        def save(catalog: Catalog) -> Step | None:
            return visit.keep(
                "score", lambda step: reviewing.clear_score(catalog, piece_id, reviewer, extends=step)
            )

        self._send(save)

    def decide(
        self,
        piece_ids: Sequence[int],
        status: Status,
        reason: str,
        failed: Callable[[], None] = lambda: None,
    ) -> None:
        """Give pieces a status, and say so; ``failed`` is called where that could not be stored."""
        bench, day = self._bench, self._bench.today()

        def said(step: Step | None) -> None:
            if step is not None:
                bench.said.emit(step.label)

        def refused(error: Exception) -> None:
            bench.fail(error)
            failed()

        bench.write(
            lambda catalog: reviewing.decide(catalog, piece_ids, status, reason, day=day, who=bench.who),
            said,
            refused,
        )

    def look_at_notes(self, piece_id: int, reviewer: str, *, finished: bool) -> None:
        """Keep that content notes were looked at, or open that again."""
        day = self._bench.today()
        self._bench.write(
            lambda catalog: reviewing.review_content_notes(
                catalog, [piece_id], reviewer, finished=finished, day=day
            )
        )

    def check(self, piece_id: int, reviewer: str, ticked: frozenset[SafeMessage], remark: str) -> None:
        """Keep what of the checklist was looked at."""
        visit, day = self.visit, self._bench.today()

        def save(catalog: Catalog) -> Step | None:
            return visit.keep(
                "check",
                lambda step: reviewing.check_safe_messaging(
                    catalog, piece_id, reviewer, ticked, remark, day=day, extends=step
                ),
            )

        self._bench.write(save)

    def _send(self, save: Callable[[Catalog], Step | None]) -> None:
        self.pending += 1
        self._bench.write(save, self._ended, self._failed)

    def _ended(self, _: object) -> None:
        self.pending -= 1
        self._saved()

    def _failed(self, error: Exception) -> None:
        self._bench.fail(error)
        self._ended(None)
