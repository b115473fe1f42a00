"""Every screen as somebody meets it who sees little, hears it read out, or cannot aim well."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QImage
from PySide6.QtQuick import QQuickItem

from exhibit.settings import TEXT_PERCENTS, Settings
from tests.fakes.edition import FakeEdition
from tests.fakes.venue import FakeVenue
from tests.ui.conftest import Enter
from tests.ui.kiosk.walked import PERCENTS, SIZES, all_scenes, go, spread
from tests.ui.layout import assert_no_word_is_broken, assert_whole
from tests.ui.visitor import Visitor
from ui.kiosk.scenes import Scene, scenes_of
from ui.theme import PALETTES, TOUCH_MM, contrast

ACTING = {QAccessible.Role.Button, QAccessible.Role.CheckBox}

LEAST_CONTRAST = 7
"""What every text has to its ground, as WCAG 2.2 counts it."""


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


def _acting(visitor: Visitor) -> list[tuple[QAccessibleInterface, QQuickItem]]:
    """Everything on the screen that can be touched, as it is read out."""
    root = QAccessible.queryAccessibleInterface(visitor.window)
    found = []
    for one in _interfaces(root):
        item = one.object()
        if one.role() in ACTING and not one.state().invisible and isinstance(item, QQuickItem):
            found.append((one, item))
    return found


def _assert_reachable(visitor: Visitor, where: str) -> None:
    """Everything that can be done has a role, a name, a state, and 15 mm; Support is among it."""
    acting = _acting(visitor)
    least = TOUCH_MM * visitor.view.theme.measure.dpi / 25.4 - 0.5
    for one, item in acting:
        assert one.text(QAccessible.Text.Name), f"{item.objectName()} {where} has no name"
        assert item.width() >= least, f"{item.objectName()} {where} is too narrow"
        assert item.height() >= least, f"{item.objectName()} {where} is too low"
        assert one.state().focusable or one.state().disabled, f"{item.objectName()} {where} has no focus"
        if one.role() is QAccessible.Role.CheckBox:
            assert bool(item.property("checked")) == one.state().checked, f"{item.objectName()} {where}"
            assert one.state().checkable, f"{item.objectName()} {where} cannot be checked"
    names = {item.objectName() for _, item in acting}
    assert visitor.sees("supportScreen") or "supportButton" in names, f"no Support {where}"
    nameless = [
        one for one in visitor.items() if one.property("visualFocus") is not None and not one.objectName()
    ]
    assert [] == nameless, where


def _assert_legible(visitor: Visitor, where: str) -> None:
    """The color of every text stands out from what is really painted around its letters."""
    image = visitor.window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)
    for item in visitor.items():
        color = item.property("color")
        if item.property("truncated") is None or not item.property("text") or not isinstance(color, QColor):
            continue
        box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height())).toRect()
        if not item.isEnabled() or not _solid(item) or not _in_sight(visitor, item, box):
            continue
        colors = _colors(image, box)
        if color.name() not in colors:  # something lies over it
            continue
        ground = max(colors, key=lambda one: colors[one])
        ratio = contrast(color.name(), ground)
        assert ratio >= LEAST_CONTRAST, f"“{item.property('text')}”: {color.name()} on {ground} {where}"


def _in_sight(visitor: Visitor, item: QQuickItem, box: QRect) -> bool:
    """Tell whether nothing cuts a place off: the window, what it is scrolled in, the bar over the page."""
    parent: QQuickItem | None = item
    while parent is not None:
        if parent.objectName() == "bottomBar":
            return True
        if parent.clip() and not _box(parent).contains(box):
            return False
        parent = parent.parentItem()
    return _box(visitor.window.contentItem()).contains(box) and not _box(
        visitor.item("bottomBar")
    ).intersects(box)


def _box(item: QQuickItem) -> QRect:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height())).toRect()


def _solid(item: QQuickItem) -> bool:
    parent: QQuickItem | None = item
    while parent is not None:
        if parent.opacity() < 1:
            return False
        parent = parent.parentItem()
    return True


def _colors(image: QImage, box: QRect) -> dict[str, int]:
    """Return the colors of a place and how often each is there."""
    pixels = memoryview(image.constBits()).cast("I")
    wide = image.bytesPerLine() // 4
    found: Counter[int] = Counter()
    for y in range(box.top(), box.bottom(), 2):
        found.update(pixels[y * wide + box.left() : y * wide + box.right()])
    return {f"#{pixel & 0xFFFFFF:06x}": times for pixel, times in found.items()} or {"#000000": 1}


MATRIX = [(size, percent, contrast) for size in SIZES for percent in PERCENTS for contrast in (False, True)]


def _assert_all(visitor: Visitor, where: str) -> None:
    _assert_reachable(visitor, where)
    _assert_legible(visitor, where)


@pytest.mark.slow
@pytest.mark.parametrize("at", range(len(MATRIX)))
def test_every_screen_can_be_reached_read_out_and_read(
    enter: Enter, whole: FakeEdition, venue: FakeVenue, at: int
) -> None:
    QAccessible.setActive(True)
    size, percent, contrast = MATRIX[at]
    visitor = enter(size, of=whole, venue=venue)
    for scene in spread(all_scenes(whole), len(MATRIX), at):
        _assert_all(visitor, go(visitor, scene, percent, contrast=contrast))


@pytest.mark.long
@pytest.mark.parametrize(("size", "percent", "contrast"), MATRIX)
def test_every_screen_can_be_so_in_every_size_and_color(
    enter: Enter,
    whole: FakeEdition,
    venue: FakeVenue,
    size: tuple[int, int],
    percent: int,
    *,
    contrast: bool,
) -> None:
    QAccessible.setActive(True)
    visitor = enter(size, of=whole, venue=venue)
    for scene in all_scenes(whole):
        _assert_all(visitor, go(visitor, scene, percent, contrast=contrast))


@pytest.mark.parametrize("percent", PERCENTS)
def test_a_kiosk_without_a_gallery_can_be_reached_read_out_and_read(
    enter: Enter, whole: FakeEdition, percent: int
) -> None:
    QAccessible.setActive(True)
    visitor = enter((1280, 720), of=None)
    for scene in all_scenes(whole, opened=False):
        _assert_all(visitor, go(visitor, scene, percent))


def test_a_chosen_chip_says_so(enter: Enter, edition: FakeEdition) -> None:
    visitor = _arrive(enter, edition, "access")
    QAccessible.setActive(True)
    chosen = QAccessible.queryAccessibleInterface(visitor.item("text-100"))
    other = QAccessible.queryAccessibleInterface(visitor.item("text-150"))
    assert (True, False) == (chosen.state().checked, other.state().checked)
    assert (True, True) == (chosen.state().checkable, other.state().checkable)
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
        assert_whole(visitor, where)
        assert_no_word_is_broken(visitor, where)
