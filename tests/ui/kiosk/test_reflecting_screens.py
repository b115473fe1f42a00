"""The screens of reflections at every size: nothing is cut off, no two controls meet, all can be touched."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible

from exhibit.settings import Settings
from tests.fakes.edition import FakeEdition
from tests.fakes.venue import FakeVenue
from tests.ui.conftest import Enter
from tests.ui.kiosk.walked import filled_venue
from tests.ui.layout import assert_no_word_is_broken, assert_whole
from ui.kiosk.scenes import scenes_of


@pytest.fixture(scope="module")
def venue(edition: FakeEdition) -> FakeVenue:
    return filled_venue(edition)


@pytest.mark.parametrize(
    ("percent", "size", "language"),
    [
        (100, (1920, 1080), "en"),
        (200, (1280, 720), "es"),
        (200, (1080, 1920), "es"),
    ],
)
def test_nothing_is_cut_off_and_no_two_controls_meet(
    enter: Enter,
    edition: FakeEdition,
    venue: FakeVenue,
    percent: int,
    size: tuple[int, int],
    language: str,
) -> None:
    settings = Settings(text_percent=percent, language=language)
    visitor = enter(size=size, settings=settings, venue=venue)
    for scene in scenes_of(edition):
        if not scene.venue:
            continue
        visitor.kiosk.startOver()
        scene.walk(visitor.kiosk, visitor.clock)
        visitor.settle()
        scene.scroll(visitor.window)
        visitor.settle()
        where = f"{scene.name} at {percent} % in {size} {language}"
        assert_whole(visitor, where)
        assert_no_word_is_broken(visitor, where)


def test_the_paper_is_a_field_with_a_name(enter: Enter, venue: FakeVenue) -> None:
    visitor = enter(venue=venue)
    visitor.touch("begin")
    visitor.touch("reflectDoor")
    QAccessible.setActive(True)
    field = QAccessible.queryAccessibleInterface(visitor.item("reflectText"))
    assert QAccessible.Role.EditableText is field.role()
    assert "Your words" == field.text(QAccessible.Text.Name)
    assert field.state().multiLine
