"""The screens of reflections at every size: nothing is cut off, no two controls meet, all can be touched."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMetaObject, QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from exhibit.settings import Settings
from tests.fakes.edition import FakeEdition
from tests.fakes.venue import FakeVenue
from tests.ui.conftest import Enter
from tests.ui.kiosk.walked import all_scenes, filled_venue, go
from tests.ui.layout import assert_no_word_is_broken, assert_whole
from tests.ui.visitor import Visitor


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
    visitor = enter(size=size, settings=Settings(language=language), venue=venue)
    for scene in all_scenes(edition):
        if scene.venue:
            where = go(visitor, scene, percent)
            assert_whole(visitor, where)
            assert_no_word_is_broken(visitor, where)


@pytest.mark.parametrize(
    ("percent", "size", "language", "aside"),
    [
        (100, (1280, 720), "en", False),
        (150, (1280, 720), "es", False),
        (200, (1280, 720), "en", True),
        (200, (1280, 720), "ar", True),
        (200, (1280, 720), "ko", True),
        (200, (1920, 1080), "es", True),
        (200, (1080, 1920), "es", False),
    ],
)
def test_while_somebody_types_the_line_and_what_sends_it_stay_in_sight(
    enter: Enter, venue: FakeVenue, percent: int, size: tuple[int, int], language: str, aside: bool
) -> None:
    visitor = enter(size=size, settings=Settings(text_percent=percent, language=language), venue=venue)
    visitor.kiosk.begin(0)
    visitor.kiosk._book.open(0)
    visitor.settle()
    QMetaObject.invokeMethod(visitor.item("reflectText"), "click")
    visitor.settle()
    assert aside == visitor.item("keyboard").property("aside")
    paper = visitor.item("reflectText").parentItem()
    flick = box(visitor.item("reflectFlick"))
    assert flick.intersected(box(paper)).height() >= 4 * line(visitor).height()
    for length in (0, 40, 590):
        visitor.item("reflectText").setProperty("text", ("word " * 120)[:length])
        visitor.item("reflectText").setProperty("cursorPosition", length)
        visitor.settle()
        visitor.touch("key-1")
        assert_in_sight(visitor, f"after {length} letters")
    assert_whole(visitor, f"at {percent} % in {size} {language}")
    visitor.touch("key-done")
    assert not visitor.sees("keyboard")
    assert not visitor.sees("reflectFoot")


def test_what_sends_it_keeps_the_focus_when_the_keys_go(enter: Enter, venue: FakeVenue) -> None:
    visitor = enter(venue=venue)
    visitor.kiosk._book.open(0)
    visitor.settle()
    visitor.touch("reflectText")
    visitor.touch("key-1")
    visitor.item("reflectSend").forceActiveFocus()
    visitor.touch("key-done")
    assert "reflectSend" == visitor.focused


def box(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def line(visitor: Visitor) -> QRectF:
    """Return where the line is that is being written."""
    field = visitor.item("reflectText")
    cursor = QRectF(field.property("cursorRectangle"))
    return field.mapRectToScene(cursor)


def assert_in_sight(visitor: Visitor, where: str) -> None:
    """The line that is written is seen, and so is what sends it, and neither is beneath the keys."""
    flick, keys = box(visitor.item("reflectFlick")), box(visitor.item("keyboard"))
    assert flick.contains(line(visitor)), where
    assert not flick.intersects(keys), where
    send = box(visitor.item("reflectSend"))
    assert QRectF(0, 0, visitor.window.width(), visitor.window.height()).contains(send), where
    assert not send.intersects(keys), where
    assert not send.intersects(flick), where


def test_the_paper_is_a_field_with_a_name(enter: Enter, venue: FakeVenue) -> None:
    visitor = enter(venue=venue)
    visitor.touch("begin")
    visitor.touch("reflectDoor")
    QAccessible.setActive(True)
    field = QAccessible.queryAccessibleInterface(visitor.item("reflectText"))
    assert QAccessible.Role.EditableText is field.role()
    assert "Your words" == field.text(QAccessible.Text.Name)
    assert field.state().multiLine
