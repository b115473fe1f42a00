"""What can be done on the review page, each with its key."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from exhibit.model.review import POINTS
from ui.actions import Deed
from ui.curator.review.decision_pad import KEYS
from ui.curator.review.wording import decision_words

if TYPE_CHECKING:
    from ui.curator.review.page import ReviewPage

translate = QCoreApplication.translate


def page_deeds(page: ReviewPage) -> Sequence[Deed]:
    """Return everything that can be done while the page is in front."""
    return [*_scores(page), *_decisions(page), *_moves(page)]


def _scores(page: ReviewPage) -> Iterator[Deed]:
    for points in POINTS:
        yield Deed(
            name=f"review.points-{points}",
            text=translate("Review", "Give {points} of 5").format(points=points),
            shortcuts=(str(points),),
            run=partial(page.take, points),
            changes=True,
        )
        yield Deed(
            name=f"review.impact-{points}",
            text=translate("Review", "Give {points} of 5 for artistic impact").format(points=points),
            shortcuts=(f"Shift+{points}",),
            run=partial(page.take, points, "artistic_impact"),
            changes=True,
        )
    yield Deed(
        name="review.clear",
        text=translate("Review", "Clear my score"),
        menu="piece",
        group=6,
        shortcuts=("0",),
        run=page.clear,
        changes=True,
    )


def _decisions(page: ReviewPage) -> Iterator[Deed]:
    for status, key in KEYS.items():
        yield Deed(
            name=f"review.decide-{status.value.replace(' ', '-')}",
            text=decision_words(status),
            menu="piece",
            group=5,
            shortcuts=(key,) if key else (),
            run=partial(page.decide, status),
            words=translate("Review", "decide status"),
            changes=True,
        )
    yield Deed(
        name="review.notes-are-right",
        text=translate("Review", "Content notes looked at, and right"),
        menu="piece",
        group=6,
        shortcuts=("C",),
        run=page.hand.look_at_notes,
        words=translate("Review", "care finish review"),
        changes=True,
    )


def _moves(page: ReviewPage) -> Iterator[Deed]:
    moves = (
        ("next", translate("Review", "Next piece"), "N", partial(page.step, 1)),
        ("previous", translate("Review", "Piece before"), "P", partial(page.step, -1)),
        (
            "next-picture",
            translate("Review", "Next picture of the piece"),
            "]",
            partial(page.hand.work.turn, 1),
        ),
        ("previous-picture", translate("Review", "Picture before"), "[", partial(page.hand.work.turn, -1)),
    )
    for name, text, key, run in moves:
        yield Deed(name=f"review.{name}", text=text, shortcuts=(key,), run=run, menu="view", group=3)
    yield Deed(
        name="review.ranking",
        text=translate("Review", "Ran&king of all"),
        menu="view",
        group=2,
        shortcuts=("O",),
        run=lambda: page.show_ranking(ranking=not page.ranking),
        checked=lambda: page.ranking,
        words=translate("Review", "overview table spread"),
    )
    yield Deed(
        name="review.blind",
        text=translate("Review", "&Hide names, places and notes"),
        menu="view",
        group=2,
        shortcuts=("B",),
        run=page.queue.blind.toggle,
        checked=page.queue.blind.isChecked,
        words=translate("Review", "blind"),
    )
