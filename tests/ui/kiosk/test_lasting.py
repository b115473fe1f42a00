"""What keeps the kiosk quick all day: nothing piles up or is made too soon, no Python between frames."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

from PySide6.QtCore import QObject, QPoint
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.fakes.edition import FakeEdition, many_cards
from tests.ui.conftest import Enter
from tests.ui.visitor import Visitor, _touch_screen

PICTURE = 1
ROUNDS = 8
UI = str(Path(__file__).parents[3] / "ui")


def everything(visitor: Visitor) -> int:
    """Count the window's objects, and its items whether shown or not."""
    return len(visitor.window.findChildren(QObject)) + len(list(items(visitor.window.contentItem())))


def items(root: QQuickItem) -> Iterator[QQuickItem]:
    for child in root.childItems():
        yield child
        yield from items(child)


def related(visitor: Visitor) -> list[str]:
    names = (item.objectName() for item in items(visitor.window.contentItem()))
    return [name for name in names if name.startswith("related-")]


def go_round(visitor: Visitor, works: int) -> None:
    """Turn on until the first work is there again, over notes too."""
    for _ in range(works):
        visitor.kiosk.turn(1)
        visitor.settle()


@contextmanager
def python_called() -> Iterator[list[str]]:
    """Note every function of the screens that Python runs meanwhile."""
    called: list[str] = []

    def note(frame: FrameType, event: str, _: Any) -> None:
        if event == "call" and frame.f_code.co_filename.startswith(UI):
            called.append(frame.f_code.co_qualname)

    sys.setprofile(note)
    try:
        yield called
    finally:
        sys.setprofile(None)


def test_two_hundred_page_turns_leave_as_many_objects_as_there_were(
    enter: Enter, edition: FakeEdition
) -> None:
    visitor = enter(size=(800, 480))
    works = len(edition.cards())
    visitor.kiosk.begin(0)
    visitor.kiosk.openAll()
    visitor.kiosk.openPiece(PICTURE)
    go_round(visitor, works)
    before = everything(visitor)
    for _ in range(ROUNDS):
        go_round(visitor, works)
    assert before == everything(visitor)


def test_going_to_the_wall_and_back_leaves_as_many_objects_as_there_were(enter: Enter) -> None:
    visitor = enter(size=(800, 480))
    visitor.kiosk.begin(0)
    found = set()
    for _ in range(6):
        visitor.kiosk.openAll()
        visitor.kiosk.openPiece(PICTURE)
        visitor.settle()
        visitor.kiosk.back()
        visitor.settle()
        found.add(everything(visitor))
        visitor.kiosk.back()
    assert 1 == len(found)


def test_what_lies_below_a_work_is_made_after_the_work_is_seen(enter: Enter) -> None:
    visitor = enter()
    visitor.kiosk.begin(0)
    visitor.settle()
    visitor.kiosk.openPiece(PICTURE)
    at_once = related(visitor)
    visitor.settle()
    assert [] == at_once
    assert related(visitor)


def test_who_returns_to_a_related_work_stands_where_they_stood_at_once(enter: Enter) -> None:
    visitor = enter(size=(1280, 720))
    visitor.kiosk.begin(0)
    visitor.kiosk.openPiece(PICTURE)
    visitor.settle()
    flick = visitor.item("pieceFlick")
    last = flick.property("contentHeight") - flick.height()
    flick.setProperty("contentY", last)
    visitor.settle()
    name = next(name for name in related(visitor) if visitor.sees(name))
    visitor.kiosk.openPiece(int(name.removeprefix("related-")))
    visitor.settle()
    visitor.kiosk.back()
    assert last > 0
    assert last == visitor.item("pieceFlick").property("contentY")


def test_most_frames_of_a_flick_run_no_python(enter: Enter, tmp_path: Path) -> None:
    visitor = enter(of=many_cards(tmp_path, 400))
    visitor.kiosk.begin(0)
    visitor.kiosk.openAll()
    visitor.settle()
    rows, finger, at = visitor.item("rows"), _touch_screen(), QPoint(960, 900)
    calls = []

    def frame() -> None:
        with python_called() as called:
            visitor.watch(1)
        calls.append(called)

    QTest.touchEvent(visitor.window, finger).press(0, at, visitor.window).commit()
    for _ in range(12):
        at -= QPoint(0, 50)
        QTest.touchEvent(visitor.window, finger).move(0, at, visitor.window).commit()
        frame()
    QTest.touchEvent(visitor.window, finger).release(0, at, visitor.window).commit()
    for _ in range(20):
        frame()
    # A row that is new asks for its sizes and colors, and once a second the kiosk counts.
    assert rows.property("contentY") > 400
    assert len(calls) * 2 // 3 < calls.count([])
