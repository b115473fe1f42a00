"""How a visitor hears and touches: set by name, bounded, and forgotten with the visit."""

from __future__ import annotations

from dataclasses import replace

from exhibit.settings import Settings
from tests.ui.conftest import Enter


def test_what_is_set_is_read_and_told_once(enter: Enter) -> None:
    visitor = enter()
    comfort = visitor.kiosk._comfort
    told: list[int] = []
    comfort.told.connect(lambda: told.append(1))
    comfort.adjust("caption_percent", 150.0)
    comfort.adjust("caption_percent", 175)
    comfort.adjust("unheard_of", "x")
    assert 150 == comfort.property("captionPercent")
    assert [1] == told


def test_the_host_bounds_the_loudness(enter: Enter) -> None:
    visitor = enter(settings=replace(Settings(), loudest_percent=50))
    comfort = visitor.kiosk._comfort
    comfort.adjust("volume", 100)
    assert 0.5 == comfort.property("loudness")
    visitor.kiosk.startOver()
    assert 60 == comfort.property("volume")
