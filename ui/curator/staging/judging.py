"""Reviewing, and what contributors allow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.curator.consent.page import ConsentPage
from ui.curator.consent.views import View
from ui.curator.review.page import ReviewPage
from ui.curator.staging.stage import FILLED, Part, Settle, Walk, come_to, page, piece_id
from ui.curator.targets import Target

if TYPE_CHECKING:
    from ui.curator.desk import Desk


def picture(desk: Desk, settle: Settle) -> None:
    """A picture, large, to be judged."""
    review = come_to(desk, settle, ReviewPage)
    review.open(Target(piece_id=piece_id(desk, "LL-009")))


def blind(desk: Desk, settle: Settle) -> None:
    """Judging without names."""
    review = come_to(desk, settle, ReviewPage)
    review.queue.blind.setChecked(True)


def care(desk: Desk, settle: Settle) -> None:
    """Content notes and safe messaging."""
    review = come_to(desk, settle, ReviewPage)
    review.hand.side.setCurrentIndex(1)


def ranking(desk: Desk, settle: Settle) -> None:
    """All pieces by what reviewers gave them, and how far they lie apart."""
    come_to(desk, settle, ReviewPage).show_ranking(ranking=True)


def consent_of(desk: Desk, settle: Settle) -> ConsentPage:
    """The answers about one piece."""
    consent = come_to(desk, settle, ConsentPage)
    consent.open(Target(piece_id=piece_id(desk, "LL-008")))
    settle(desk)
    return consent


def one_consent(desk: Desk, settle: Settle) -> None:
    """A piece chosen, and the answers about it."""
    consent_of(desk, settle)


def withdrawing(desk: Desk, settle: Settle) -> None:
    """Withdrawing the consent for a piece that was published."""
    consent_of(desk, settle).panel.withdraw.click()


def _list_of(view: View) -> Walk:
    def walk(desk: Desk, settle: Settle) -> None:
        consent = come_to(desk, settle, ConsentPage)
        consent.tabs.setCurrentIndex(tuple(View).index(view))
        settle(desk)
        consent.table.selectRow(0)

    return walk


SCENES: tuple[Part, ...] = (
    ("review", FILLED, page("review")),
    ("review-picture", FILLED, picture),
    ("review-blind", FILLED, blind),
    ("review-care", FILLED, care),
    ("review-ranking", FILLED, ranking),
    ("consent", FILLED, page("consent")),
    ("consent-piece", FILLED, one_consent),
    ("consent-withdrawing", FILLED, withdrawing),
    ("consent-expiring", FILLED, _list_of(View.EXPIRING)),
    ("consent-still-out", FILLED, _list_of(View.STILL_OUT)),
)
