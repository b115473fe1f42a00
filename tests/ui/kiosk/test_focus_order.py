"""Everything by keys: Tab comes by each control once and as one reads, arrows reach each of them."""

from __future__ import annotations

from collections import deque

import pytest
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.fakes.edition import FakeEdition
from tests.fakes.venue import FakeVenue
from tests.ui.conftest import Enter
from tests.ui.kiosk.walked import all_scenes, go
from tests.ui.layout import layer
from tests.ui.visitor import Visitor
from ui.kiosk.scenes import Scene

MOST = 140
"""More controls than any scene has: whoever has not come around by then is trapped."""

TURNED = {"pageOn", "pageBack"}
"""Tab itself turns to the page that a control is on: on the last one there is none to turn to."""

ARROWS = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up)

WALKED_BY_ARROWS = (
    "home",
    "wall-filtered",
    "filters",
    "explore",
    "tour-stop",
    "piece-related",
    "reader-pages-turned",
    "compare-alone",
    "zoom",
    "access-end",
    "number",
    "reflect-drawing",
    "reflections-taking-back",
)
"""One of each kind of screen; all of them take a minute."""


def press(visitor: Visitor, key: Qt.Key) -> str:
    """Press a key and tell what has the focus then."""
    QTest.keyClick(visitor.window, key)
    QCoreApplication.processEvents()
    return name_of(visitor.window.activeFocusItem())


def name_of(item: QQuickItem | None) -> str:
    return item.objectName() if item is not None else ""


def around(visitor: Visitor) -> list[str]:
    """Return the controls in the order of Tab, until it comes to one again."""
    names: list[str] = []
    while len(names) < MOST:
        name = press(visitor, Qt.Key.Key_Tab)
        if name in names:
            return names[names.index(name) :]
        names.append(name)
    pytest.fail(f"Tab never comes around: {names[-12:]}")


def controls(visitor: Visitor) -> set[str]:
    """Return the names of all that can be acted on now."""
    return {
        item.objectName()
        for item in visitor.items()
        if item.property("visualFocus") is not None and item.isEnabled() and item.activeFocusOnTab()
    }


def upward(visitor: Visitor, names: list[str]) -> list[str]:
    """Return the steps of Tab that lead up in a column or back in a row, but for the one that begins anew."""
    wrong = []
    press(visitor, Qt.Key.Key_Tab)
    before = visitor.window.activeFocusItem()
    for _ in names:
        press(visitor, Qt.Key.Key_Tab)
        item = visitor.window.activeFocusItem()
        if layer(before) == layer(item) and _is_back(before, item):
            wrong.append(f"{name_of(before)} -> {name_of(item)}")
        before = item
    return wrong if len(wrong) > 1 else []


def _is_back(before: QQuickItem, item: QQuickItem) -> bool:
    one, other = _box(before), _box(item)
    over = min(one.right(), other.right()) - max(one.left(), other.left())
    beside = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    if beside > 0.5 * min(one.height(), other.height()):
        return other.right() <= one.left() + 1
    return over > 0 and other.bottom() <= one.top() + 1


def _box(item: QQuickItem) -> QRectF:
    return QRectF(item.mapToScene(QPointF(0, 0)), item.size())


def _by_keys(edition: FakeEdition) -> list[Scene]:
    """Return the scenes but for those with the same controls as another; any key answers the warning."""
    return [scene for scene in all_scenes(edition) if not scene.contrast and not scene.warned]


@pytest.mark.slow
def test_tab_comes_by_every_control_once_and_in_the_order_of_reading(
    enter: Enter, whole: FakeEdition, venue: FakeVenue
) -> None:
    visitor = enter((1280, 720), of=whole, venue=venue)
    wrong = [fault for scene in _by_keys(whole) for fault in _tab_faults(visitor, go(visitor, scene))]
    assert not wrong, "\n".join(wrong)


def _tab_faults(visitor: Visitor, where: str) -> list[str]:
    names = around(visitor)
    left_out = controls(visitor) - set(names) - TURNED
    faults = [f"Tab leaves out {name}" for name in left_out] + upward(visitor, names)
    return [f"{fault} {where}" for fault in faults]


def reached(visitor: Visitor, names: list[str]) -> set[str]:
    """Return what arrows alone lead to: each is tried at each control, and the way there is walked."""
    here = name_of(visitor.window.activeFocusItem())
    leads: dict[str, dict[Qt.Key, str]] = {here: {}}
    for _ in range(20 * MOST):
        way = _way_to_untried(leads, here)
        if way is None or leads.keys() >= set(names):
            break
        for arrow in way:
            there = _beyond(visitor, here, arrow)
            leads[here][arrow] = there
            leads.setdefault(there, {})
            here = there
    return set(leads)


def _way_to_untried(leads: dict[str, dict[Qt.Key, str]], here: str) -> list[Qt.Key] | None:
    """Return the arrows to press for the nearest one that was not pressed yet; None where all were."""
    todo: deque[tuple[str, list[Qt.Key]]] = deque([(here, [])])
    seen = {here}
    while todo:
        name, way = todo.popleft()
        for arrow in ARROWS:
            there = leads[name].get(arrow)
            if there is None:
                return [*way, arrow]
            if there not in seen:
                seen.add(there)
                todo.append((there, [*way, arrow]))
    return None


def _beyond(visitor: Visitor, here: str, arrow: Qt.Key) -> str:
    """Return the control that an arrow leads to, the same one where there is none; it may scroll first."""
    for _ in range(12):
        there = press(visitor, arrow)
        visitor.settle()  # a list that was scrolled makes its rows with the next picture
        if there != here:
            return there
    return here


def _arrow_faults(visitor: Visitor, where: str) -> list[str]:
    names = around(visitor)
    left_out = set(names) - reached(visitor, names)
    return [f"{sorted(left_out)} out of reach {where}"] if left_out else []


@pytest.mark.slow
def test_a_keypad_of_four_directions_reaches_every_control(
    enter: Enter, whole: FakeEdition, venue: FakeVenue
) -> None:
    visitor = enter((1280, 720), of=whole, venue=venue)
    walked = [scene for scene in _by_keys(whole) if scene.name in WALKED_BY_ARROWS]
    assert len(WALKED_BY_ARROWS) == len(walked)
    wrong = [fault for scene in walked for fault in _arrow_faults(visitor, go(visitor, scene))]
    assert not wrong, "\n".join(wrong)


@pytest.mark.long
@pytest.mark.parametrize(
    ("size", "percent"), [((1280, 720), 100), ((1280, 720), 200), ((1920, 1080), 100), ((1080, 1920), 200)]
)
def test_keys_do_so_in_every_size(
    enter: Enter, whole: FakeEdition, venue: FakeVenue, size: tuple[int, int], percent: int
) -> None:
    visitor = enter(size, of=whole, venue=venue)
    wrong = []
    for scene in _by_keys(whole):
        where = go(visitor, scene, percent)
        wrong += [*_tab_faults(visitor, where), *_arrow_faults(visitor, where)]
    assert not wrong, "\n".join(wrong)
