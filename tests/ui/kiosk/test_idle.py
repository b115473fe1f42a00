"""How the kiosk notices that nobody is there any more."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, QPoint
from PySide6.QtTest import QTest

from tests.ui.conftest import Enter
from tests.ui.visitor import Visitor


def _watch(visitor: Visitor) -> QObject:
    found = visitor.window.findChild(QObject, "watch")
    assert found is not None
    return found


def _stirred(visitor: Visitor) -> bool:
    return bool(_watch(visitor).property("stirred"))


def test_what_changes_beneath_a_resting_pointer_is_no_visitor(enter: Enter) -> None:
    visitor = enter(size=(1280, 720), still=False)
    visitor.kiosk.begin(0)
    visitor.settle()
    QTest.mouseMove(visitor.window, QPoint(640, 300))
    visitor.watch(3)
    assert _stirred(visitor)
    _watch(visitor).setProperty("stirred", False)
    visitor.wait(91)
    assert visitor.sees("idleWarning")
    visitor.kiosk.openSupport()
    visitor.settle()
    visitor.watch(30)
    assert not _stirred(visitor)
    QTest.mouseMove(visitor.window, QPoint(660, 300))
    visitor.watch(3)
    assert _stirred(visitor)


@pytest.mark.parametrize("layer", ["openSupport", "openAccess", "openFilters"])
def test_every_layer_is_warned_and_forgotten_in_time(enter: Enter, layer: str) -> None:
    visitor = enter()
    fresh = visitor.kiosk.session.visit
    visitor.kiosk.begin(0)
    visitor.kiosk.openAll()
    getattr(visitor.kiosk, layer)()
    visitor.settle()
    visitor.wait(89)
    assert not visitor.sees("idleWarning")
    visitor.wait(1)
    assert visitor.sees("idleWarning")
    assert "30" == visitor.item("secondsLeft").property("text")
    visitor.wait(29)
    assert "1" == visitor.item("secondsLeft").property("text")
    visitor.wait(1)
    assert fresh == visitor.kiosk.session.visit
    assert "attract" == visitor.screen
    visitor.touch("begin")
    assert "home" == visitor.screen


@pytest.mark.parametrize("button", ["backButton", "homeButton", "filtersButton"])
def test_a_touch_on_the_bar_answers_the_warning_and_does_nothing_else(enter: Enter, button: str) -> None:
    visitor = enter()
    visitor.kiosk.begin(0)
    visitor.kiosk.openAll()
    visitor.settle()
    visitor.wait(95)
    assert visitor.sees("idleWarning")
    visitor.touch(button)
    assert not visitor.sees("idleWarning")
    assert ("wall", "") == (visitor.screen, visitor.overlay)
