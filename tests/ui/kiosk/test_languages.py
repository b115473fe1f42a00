"""A visitor's own language: one touch away on every screen, and everything stays in its place."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, Qt

from exhibit.settings import Settings
from tests.fakes.edition import FakeEdition
from tests.ui.conftest import Enter
from tests.ui.pseudo import from_the_right
from tests.ui.retold import retold
from tests.ui.visitor import Visitor

STORY, PICTURE = 5, 1


def test_the_bar_begins_at_the_right_where_one_reads_from_there(enter: Enter, edition: FakeEdition) -> None:
    visitor = enter(of=retold(edition, "ar", from_the_right))
    visitor.kiosk.begin(0)
    visitor.kiosk.openPiece(PICTURE)
    visitor.settle()
    assert _left(visitor, "backButton") < _left(visitor, "supportButton")
    visitor.touch("language-ar")
    assert _left(visitor, "backButton") > _left(visitor, "supportButton")
    visitor.touch("language-en")
    assert _left(visitor, "backButton") < _left(visitor, "supportButton")


def _left(visitor: Visitor, name: str) -> float:
    return visitor.item(name).mapToScene(QPointF(0, 0)).x()


def _go(visitor: Visitor, screen: str) -> None:
    kiosk = visitor.kiosk
    ways: dict[str, Callable[[], object]] = {
        "wall": kiosk.openAll,
        "piece": lambda: kiosk.openPiece(PICTURE),
        "reader": lambda: kiosk.openPiece(STORY),
        "note": lambda: kiosk.openPiece(12),
        "zoom": lambda: (kiosk.openPiece(PICTURE), kiosk.openZoom(0)),
        "support": kiosk.openSupport,
    }
    if screen != "attract":
        kiosk.begin(0)
    ways.get(screen, lambda: None)()
    visitor.settle()


@pytest.mark.parametrize("screen", ["attract", "home", "wall", "piece", "reader", "note", "zoom", "support"])
def test_a_language_is_one_touch_away_and_all_stays_in_its_place(visitor: Visitor, screen: str) -> None:
    _go(visitor, screen)
    before = (visitor.screen, visitor.overlay)
    visitor.touch("language-es")
    assert "es" == visitor.kiosk.property("language")
    assert before == (visitor.screen, visitor.overlay)
    visitor.touch("language-en")
    assert "en" == visitor.kiosk.property("language")


def test_where_the_names_have_no_room_one_button_leads_to_them(enter: Enter) -> None:
    visitor = enter((1080, 1920), Settings(text_percent=200))
    _go(visitor, "piece")
    assert not visitor.sees("language-es")
    visitor.touch("languageButton")
    visitor.touch("language-es")
    visitor.touch("sheetDone")
    assert ("es", "piece", "") == (visitor.kiosk.property("language"), visitor.screen, visitor.overlay)


def test_a_change_of_language_keeps_the_enlarged_picture(visitor: Visitor) -> None:
    _go(visitor, "zoom")
    visitor.touch("enlargeButton")
    visitor.touch("enlargeButton")
    before = visitor.item("zoomScreen").property("zoom")
    assert before > 2
    visitor.touch("language-es")
    assert before == pytest.approx(visitor.item("zoomScreen").property("zoom"))


def test_a_change_of_language_keeps_the_wall_where_it_was(visitor: Visitor) -> None:
    _go(visitor, "wall")
    visitor.press(Qt.Key.Key_PageDown)
    before = visitor.item("rows").property("contentY")
    visitor.touch("language-es")
    assert before == pytest.approx(visitor.item("rows").property("contentY"), abs=30)
