"""Every screen as somebody meets it who sees little, hears it read out, or cannot aim well."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface, QFont, QFontMetricsF
from PySide6.QtQuick import QQuickItem

from exhibit.settings import TEXT_PERCENTS, Settings
from tests.fakes.edition import FakeEdition
from tests.ui.conftest import Enter
from tests.ui.visitor import Visitor
from ui.kiosk.scenes import Scene, scenes_of
from ui.theme import PALETTES, TOUCH_MM, contrast

ACTING = {QAccessible.Role.Button, QAccessible.Role.CheckBox}

NAMES = [
    "attract",
    "home",
    "wall",
    "wall-filtered",
    "wall-empty",
    "filters-chosen",
    "piece",
    "piece-related",
    "piece-details",
    "reader-poem",
    "reader-story",
    "note",
    "note-description",
    "note-shown",
    "zoom",
    "support",
    "access",
    "idle-warning",
    "no-edition",
    "no-edition-support",
    "preparing",
]


CROWDED = (
    "attract",
    "home",
    "wall-filtered",
    "wall-empty",
    "filters-chosen",
    "piece",
    "piece-details",
    "reader-poem",
    "note",
    "zoom",
    "support",
    "access",
)


def _scene(edition: FakeEdition, name: str) -> Scene:
    return next(scene for scene in scenes_of(edition) if scene.name == name)


def _arrive(enter: Enter, edition: FakeEdition, name: str, **options: object) -> Visitor:
    scene = _scene(edition, name)
    visitor = enter(of=edition if scene.opened else None, **options)
    scene.walk(visitor.kiosk, visitor.clock)
    visitor.settle()
    scene.scroll(visitor.window)
    visitor.settle()
    return visitor


def _interfaces(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for at in range(interface.childCount()):
        child = interface.child(at)
        if child is not None:
            yield child
            yield from _interfaces(child)


@pytest.mark.parametrize("name", NAMES)
def test_what_can_be_done_has_a_role_a_name_and_fifteen_millimetres(
    enter: Enter, edition: FakeEdition, name: str
) -> None:
    visitor = _arrive(enter, edition, name)
    QAccessible.setActive(True)
    root = QAccessible.queryAccessibleInterface(visitor.window)
    acting = [one for one in _interfaces(root) if one.role() in ACTING and not one.state().invisible]
    least = TOUCH_MM * 81.6 / 25.4 - 0.5
    for one in acting:
        item = one.object()
        assert isinstance(item, QQuickItem)
        assert one.text(QAccessible.Text.Name), f"{item.objectName()} on {name} has no name"
        assert item.width() >= least, f"{item.objectName()} on {name} is too narrow"
        assert item.height() >= least, f"{item.objectName()} on {name} is too low"
        assert one.state().focusable or one.state().disabled, f"{item.objectName()} on {name} has no focus"
    assert any("upport" in one.text(QAccessible.Text.Name) for one in acting) or name.endswith("support")


@pytest.mark.parametrize("name", NAMES)
def test_every_control_has_an_object_name(enter: Enter, edition: FakeEdition, name: str) -> None:
    visitor = _arrive(enter, edition, name)
    nameless = [
        item for item in visitor.items() if item.property("visualFocus") is not None and not item.objectName()
    ]
    assert [] == nameless


def test_a_chosen_chip_says_so(enter: Enter, edition: FakeEdition) -> None:
    visitor = _arrive(enter, edition, "access")
    QAccessible.setActive(True)
    chosen = QAccessible.queryAccessibleInterface(visitor.item("text-100"))
    other = QAccessible.queryAccessibleInterface(visitor.item("text-150"))
    assert (True, False) == (chosen.state().checked, other.state().checked)
    assert "Text size 100 percent" == chosen.text(QAccessible.Text.Name)


def test_a_whole_picture_is_described(enter: Enter, edition: FakeEdition) -> None:
    visitor = _arrive(enter, edition, "piece")
    QAccessible.setActive(True)
    picture = QAccessible.queryAccessibleInterface(visitor.item("wholePicture"))
    assert QAccessible.Role.Graphic is picture.role()
    assert "bands of color" in picture.text(QAccessible.Text.Name)


@pytest.mark.parametrize("room", PALETTES)
def test_text_stands_out_from_whatever_it_is_on(room: str) -> None:
    palette = PALETTES[room]
    least = 21 if room.endswith("contrast") else 7
    for ground in (palette.wall, palette.raised, palette.pressed):
        assert contrast(palette.text, ground) >= least
        assert contrast(palette.muted, ground) >= least
    assert contrast(palette.on_accent, palette.accent) >= least
    assert contrast(palette.accent, palette.wall) >= least


@pytest.mark.parametrize("room", PALETTES)
def test_edges_of_controls_and_the_focus_stand_out(room: str) -> None:
    palette = PALETTES[room]
    for ground in (palette.wall, palette.raised):
        assert contrast(palette.line, ground) >= 3
        assert contrast(palette.accent, ground) >= 3


@pytest.mark.parametrize("percent", TEXT_PERCENTS)
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1280, 720)])
@pytest.mark.parametrize("language", ["en", "es"])
def test_nothing_is_cut_off_and_no_two_controls_meet(
    enter: Enter, edition: FakeEdition, percent: int, size: tuple[int, int], language: str
) -> None:
    settings = Settings(text_percent=percent, language=language)
    visitor = enter(size=size, settings=settings)
    for name in CROWDED:
        visitor.kiosk.startOver()
        _scene(edition, name).walk(visitor.kiosk, visitor.clock)
        visitor.settle()
        where = f"{name} at {percent} % in {size} {language}"
        _assert_whole(visitor, where)
        _assert_no_word_is_broken(visitor, where)


def _assert_whole(visitor: Visitor, where: str) -> None:
    window = QRectF(-1, -1, visitor.window.width() + 2, 1e6)
    controls = []
    for item in visitor.items():
        if item.property("visualFocus") is None or not item.isEnabled():
            continue
        box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
        if (item.objectName() and box.left() >= 0) or not item.objectName().startswith("tile-"):
            assert window.left() <= box.left(), f"{item.objectName()} {where}"
            assert box.right() <= window.right(), f"{item.objectName()} {where}"
        _assert_words_fit(item, where)
        controls.append((item, box))
    for at, (one, box) in enumerate(controls):
        for other, other_box in controls[at + 1 :]:
            same = _layer(one) == _layer(other)
            shared = box.intersected(other_box)
            met = shared.width() > 1 and shared.height() > 1
            assert not (same and met), f"{one.objectName()} meets {other.objectName()} {where}"


def _assert_no_word_is_broken(visitor: Visitor, where: str) -> None:
    for item in visitor.items():
        text, font = item.property("text"), item.property("font")
        if not text or not isinstance(font, QFont) or item.objectName() == "webAddress":
            continue
        longest = max(QFontMetricsF(font).horizontalAdvance(word) for word in re.split(r"[\s—-]+", str(text)))
        assert longest <= item.width() + 2, f"a word of “{text}” is broken {where}"


def _assert_words_fit(control: QQuickItem, where: str) -> None:
    if control.objectName().startswith(("tile-", "greeting")):
        return
    for item in [control, *_below(control)]:
        painted = item.property("paintedWidth")
        if painted is not None and item.property("text"):
            assert not item.property("truncated"), f"{item.property('text')} is cut {where}"
            assert painted <= control.width() + 1, f"{item.property('text')} is too wide {where}"
            assert item.property("paintedHeight") <= control.height() + 1, (
                f"{item.property('text')} too high {where}"
            )


def _below(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        yield child
        yield from _below(child)


def _layer(item: QQuickItem) -> str:
    """The part of the window an item scrolls with; parts may lie over one another."""
    parent: QQuickItem | None = item
    while parent is not None:
        if parent.property("flicking") is not None or parent.property("stacked") is not None:
            return f"{parent.objectName()} {id(parent)}"
        parent = parent.parentItem()
    return ""
