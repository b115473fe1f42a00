"""The review page without anything to judge."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.fakes.catalog import FakeCatalog
from tests.ui.curator.conftest import Settle
from ui.curator.review.page import ReviewPage


@pytest.fixture
def catalog() -> FakeCatalog:
    return FakeCatalog()


def test_an_empty_catalog_says_what_to_do_next(page: ReviewPage, settle: Settle) -> None:
    asked: list[str] = []
    page.bench.asked_for.connect(lambda name, _: asked.append(name))
    assert page.queue.empty.isVisible()
    QTest.keyClick(page.queue, Qt.Key.Key_4)
    QTest.mouseClick(page.queue.bring_in, Qt.MouseButton.LeftButton)
    assert ["import"] == asked
    assert not page.hand.side.isEnabled()
