"""Scores, reviews and decisions over the fake catalog."""

from __future__ import annotations

from datetime import date
from statistics import fmean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.model.pieces import Status
from exhibit.model.refusals import Refusal
from exhibit.model.review import (
    Review,
    ReviewKind,
    SafeMessage,
    checklist_reason,
    read_checklist,
    spread,
)
from exhibit.services import history
from exhibit.services.reviewing import judging as reviewing
from exhibit.services.reviewing.ranking import Order, Wish, queue, ranks
from tests.fakes.catalog import FakeCatalog
from tests.fakes.pieces import DAY, store_piece


@pytest.fixture
def catalog() -> FakeCatalog:
    made = FakeCatalog()
    with made.write("pieces") as work:
        for number in range(1, 5):
            store_piece(work, f"LL-{number}", title=f"Work {number}")
        work.commit()
    return made


def reviews(catalog: FakeCatalog, kind: ReviewKind) -> tuple[Review, ...]:
    with catalog.read() as view:
        return view.reviews.find(kind=kind)


def statuses(catalog: FakeCatalog) -> list[Status]:
    with catalog.read() as view:
        return [piece.status for piece in view.pieces.find()]


def labels(catalog: FakeCatalog) -> list[str]:
    with catalog.read() as view:
        return [step.label for step in view.steps()]


def test_a_reviewer_has_one_score_per_piece(catalog: FakeCatalog) -> None:
    reviewing.score(catalog, 1, "Ruth", insight=3)
    reviewing.score(catalog, 1, " ruth ", artistic_impact=5, day=DAY)
    reviewing.score(catalog, 1, "Ines", insight=1)
    given_by = [
        (one.reviewer, one.insight, one.artistic_impact) for one in reviews(catalog, ReviewKind.SELECTION)
    ]
    assert [("Ruth", 3, 5), ("Ines", 1, None)] == given_by
    assert "Score “Work 1”" == labels(catalog)[0]


def test_both_criteria_of_a_visit_are_one_step(catalog: FakeCatalog) -> None:
    first = reviewing.score(catalog, 1, "Ruth", insight=3)
    assert first is not None
    second = reviewing.score(catalog, 1, "Ruth", artistic_impact=5, extends=first.id)
    assert second is not None
    assert first.id == second.id
    history.undo(catalog)
    assert () == reviews(catalog, ReviewKind.SELECTION)


@pytest.mark.parametrize("points", [0, 6, -1])
def test_only_one_to_five_can_be_given(catalog: FakeCatalog, points: int) -> None:
    with pytest.raises(Refusal, match="from 1 to 5"):
        reviewing.score(catalog, 1, "Ruth", insight=points)
    with pytest.raises(Refusal, match="needs a name"):
        reviewing.score(catalog, 1, "  ", insight=3)
    assert () == reviews(catalog, ReviewKind.SELECTION)


def test_a_score_can_be_cleared_and_comes_back(catalog: FakeCatalog) -> None:
    reviewing.score(catalog, 1, "Ruth", insight=3)
    assert reviewing.clear_score(catalog, 1, "Ines") is None
    reviewing.clear_score(catalog, 1, "Ruth")
    assert () == reviews(catalog, ReviewKind.SELECTION)
    history.undo(catalog)
    assert [3] == [one.insight for one in reviews(catalog, ReviewKind.SELECTION)]


def test_many_are_decided_in_one_step_and_taken_back_in_one(catalog: FakeCatalog) -> None:
    reviewing.decide(catalog, [1, 2, 3], Status.SUBMITTED, day=DAY)
    step = reviewing.decide(catalog, [1, 2, 3, 4], Status.ACCEPTED, day=DAY, who="Ines")
    assert step is not None
    assert ("Accept 3 pieces", "Ines") == (step.label, step.who)
    assert [Status.ACCEPTED] * 4 == statuses(catalog)
    history.undo(catalog)
    assert [Status.SUBMITTED] * 3 + [Status.ACCEPTED] == statuses(catalog)


@pytest.mark.parametrize("status", Status)
def test_any_status_follows_any_other_with_its_reason(catalog: FakeCatalog, status: Status) -> None:
    for before in Status:
        reviewing.decide(catalog, [1], before, "why", day=DAY)
        reviewing.decide(catalog, [1], status, "because", day=date(2026, 10, 1), who="Ines")
        last = reviews(catalog, ReviewKind.DECISION)[-1]
        assert (status, "because", date(2026, 10, 1), "Ines") == (
            last.outcome, last.reason, last.decided_on, last.reviewer,
        )  # fmt: skip
        assert status is statuses(catalog)[0]


def test_what_is_decided_already_is_no_step(catalog: FakeCatalog) -> None:
    assert reviewing.decide(catalog, [1, 2], Status.ACCEPTED, day=DAY) is None
    step = reviewing.decide(catalog, [1], Status.ACCEPTED, "Still true", day=DAY)
    assert step is not None
    assert "Accept “Work 1”" == step.label


def test_the_last_reasons_come_first_and_once(catalog: FakeCatalog) -> None:
    for reason in ("a", "b", "a"):
        reviewing.decide(catalog, [1], Status.IN_REVIEW, reason, day=DAY)
    with catalog.read() as view:
        assert ("a", "b") == reviewing.reasons(view)
        assert ("a",) == reviewing.reasons(view, 1)


def test_content_notes_are_finished_once_and_reopened_for_everybody(catalog: FakeCatalog) -> None:
    reviewing.review_content_notes(catalog, [1], "Ines", finished=False, day=DAY)
    assert [False, True] == [one.finished for one in reviews(catalog, ReviewKind.CONTENT_NOTES)][:2]
    step = reviewing.review_content_notes(catalog, [1, 2], "Ines", finished=True, day=DAY)
    assert step is not None
    assert "Finish the content-note review of 2 pieces" == step.label
    found = reviews(catalog, ReviewKind.CONTENT_NOTES)
    assert [True] * 4 == [one.finished for one in found]
    assert ["Ines", "", "", ""] == [one.reviewer for one in found]


def test_the_checklist_is_finished_when_all_of_it_was_looked_at(catalog: FakeCatalog) -> None:
    first = reviewing.check_safe_messaging(catalog, 1, "Ines", {SafeMessage.HOPE}, "see line 3", day=DAY)
    (review,) = reviews(catalog, ReviewKind.SAFE_MESSAGING)
    assert not review.finished
    assert (frozenset({SafeMessage.HOPE}), "see line 3") == read_checklist(review.reason)
    assert first is not None
    reviewing.check_safe_messaging(catalog, 1, "Ines", set(SafeMessage), day=DAY, extends=first.id)
    (review,) = reviews(catalog, ReviewKind.SAFE_MESSAGING)
    assert review.finished


@given(ticked=st.sets(st.sampled_from(SafeMessage)), remark=st.text().map(str.strip))
def test_the_checklist_reads_what_it_wrote(ticked: set[SafeMessage], remark: str) -> None:
    assert (frozenset(ticked), remark) == read_checklist(checklist_reason(ticked, remark))


POINTS = st.one_of(st.none(), st.integers(1, 5))
SCORES = st.lists(st.tuples(POINTS, POINTS), max_size=6)


@given(points=SCORES)
def test_spread_is_what_plain_arithmetic_says(points: list[tuple[int | None, int | None]]) -> None:
    given_points = [
        Review(id=place, piece_id=1, kind=ReviewKind.SELECTION, reviewer=f"R{place}", insight=one,
               artistic_impact=other) for place, (one, other) in enumerate(points, 1)
    ]  # fmt: skip
    found = spread(given_points)
    means = [fmean([one for one in pair if one is not None]) for pair in points if pair != (None, None)]
    assert (len(means), min(means, default=None), max(means, default=None)) == (
        found.reviewers, found.low, found.high,
    )  # fmt: skip
    assert (fmean(means) if means else None) == found.mean
    if means:
        variance = sum((one - fmean(means)) ** 2 for one in means) / len(means)
        assert pytest.approx(variance**0.5) == found.deviation
    columns = [[pair[place] or 0 for pair in points if pair[place]] for place in (0, 1)]
    assert any(column and max(column) - min(column) >= 2 for column in columns) is found.disputed


def test_two_who_differ_on_a_criterion_disagree_though_their_means_are_equal() -> None:
    pair = [Review(id=one, piece_id=1, kind=ReviewKind.SELECTION, reviewer=str(one), insight=points,
                   artistic_impact=6 - points) for one, points in ((1, 1), (2, 5))]  # fmt: skip
    assert (0.0, 4, True) == (spread(pair).deviation, spread(pair).gap, spread(pair).disputed)


def test_the_queue_filters_counts_and_ranks(catalog: FakeCatalog) -> None:
    for piece, insight in ((1, 2), (2, 5), (3, 2)):
        reviewing.score(catalog, piece, "Ruth", insight=insight)
    reviewing.score(catalog, 3, "Ines", insight=5)
    reviewing.decide(catalog, [4], Status.SUBMITTED, day=DAY)
    with catalog.read() as view:
        best = queue(view, Wish(order=Order.MEAN))
        assert [2, 3, 1, 4] == [one.piece_id for one in best.judged]
        assert {2: 1, 3: 2, 1: 3} == ranks(best.judged)
        assert [3, 1, 2, 4] == [one.piece_id for one in queue(view, Wish(order=Order.SPREAD)).judged]
        assert [1, 2, 4] == [one.piece_id for one in queue(view, Wish(unscored_by="INES")).judged]
        waiting = queue(view, Wish(statuses=frozenset({Status.SUBMITTED})))
        assert ([4], {Status.ACCEPTED: 3, Status.SUBMITTED: 1}, ("Ines", "Ruth")) == (
            [one.piece_id for one in waiting.judged], waiting.counts, waiting.reviewers,
        )  # fmt: skip
