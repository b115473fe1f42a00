"""A reason that was begun belongs to its piece, and outlives other pieces, a full disk and the day."""

from __future__ import annotations

import json

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from exhibit.model.pieces import Status
from exhibit.model.review import ReviewKind
from tests.fakes.catalog import FakeCatalog
from tests.fakes.full_disk import WORDS, full_disk
from tests.ui.curator.conftest import Settle
from ui.curator.review.page import ReviewPage
from ui.curator.workbench import Workbench


def write_reason(page: ReviewPage, words: str) -> None:
    line = page.hand.decisions.reason.lineEdit()
    assert line is not None
    QTest.keyClicks(line, words)


def test_a_reason_stays_with_its_piece(page: ReviewPage, catalog: FakeCatalog, settle: Settle) -> None:
    write_reason(page, "too long")
    page.show_piece(2)
    settle()
    assert "" == page.hand.decisions.reason.currentText()
    page.hand.decide(Status.ACCEPTED)
    page.show_piece(1)
    settle()
    assert "too long" == page.hand.decisions.reason.currentText()
    with catalog.read() as view:
        assert [""] == [one.reason for one in view.reviews.find(kind=ReviewKind.DECISION)]


def test_a_reason_is_there_again_the_next_day(page: ReviewPage, bench: Workbench, qtbot: QtBot) -> None:
    write_reason(page, "too long")
    other = ReviewPage(bench)
    qtbot.addWidget(other)
    other.restore(json.loads(json.dumps(page.state())))
    assert "too long" == other.hand.decisions.reason.currentText()
    other.restore({"reasons": {"x": 1, "3": "fine"}, "piece": 3})
    assert "fine" == other.hand.decisions.reason.currentText()


def test_a_decision_that_was_not_stored_gives_its_reason_back(
    page: ReviewPage, bench: Workbench, catalog: FakeCatalog, settle: Settle
) -> None:
    told: list[str] = []
    bench.refused.connect(told.append)
    write_reason(page, "too long")
    with full_disk(catalog):
        page.hand.decide(Status.NOT_SELECTED)
        settle()
    assert ("too long", [WORDS]) == (page.hand.decisions.reason.currentText(), told)
