"""Seeing a picture near to: what is laid over it, and how one moves."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from tests.fakes.edition import FakeEdition
from tests.fakes.tiled import CELL, PLAIN, SIZE, TILED, tiled_edition
from tests.ui.conftest import Enter
from tests.ui.kiosk.nearness import beneath, covered, double_tap, drag, levels, names, number, tiles, zoomed
from tests.ui.visitor import NO_MODIFIER, Visitor

PLUS, MINUS, LEFT, RIGHT, DOWN = (
    Qt.Key.Key_Plus,
    Qt.Key.Key_Minus,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Down,
)
MOST_TILES = 224
COARSER, FINEST = "11", "12"


@pytest.fixture(scope="module")
def tiled(tmp_path_factory: pytest.TempPathFactory) -> FakeEdition:
    return tiled_edition(tmp_path_factory.mktemp("tiled"))


@pytest.fixture
def near(enter: Enter, tiled: FakeEdition) -> Visitor:
    """A large picture, enlarged so far that its finest tiles are needed."""
    visitor = zoomed(enter, tiled, TILED)
    visitor.press(PLUS, PLUS, PLUS)
    return visitor


def test_a_whole_picture_needs_no_tiles_where_one_of_its_sizes_is_enough(
    enter: Enter, tiled: FakeEdition
) -> None:
    assert [] == tiles(zoomed(enter, tiled, TILED, size=(1280, 720)))


def test_only_tiles_in_sight_and_a_ring_around_them_are_held(near: Visitor) -> None:
    assert {FINEST} == levels(near)
    assert 1 <= covered(near) < 1.05
    assert 12 < len(tiles(near)) <= 30 < (SIZE[0] // 512) * (SIZE[1] // 512)


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (3840, 2160)])
def test_so_many_tiles_are_held_at_most(enter: Enter, tiled: FakeEdition, size: tuple[int, int]) -> None:
    visitor = zoomed(enter, tiled, TILED, size=size)
    for key in (PLUS, PLUS, PLUS, MINUS, RIGHT, DOWN, PLUS, MINUS, MINUS):
        visitor.press(key)
        assert len(tiles(visitor)) <= MOST_TILES
        assert not levels(visitor) or covered(visitor) >= 1


def test_it_is_sharp_at_twice_the_originals_size(near: Visitor) -> None:
    near.press(*[PLUS] * 12)
    assert not near.item("zoomScreen").property("canEnlarge")
    canvas = near.item("zoomPicture")
    assert 2 == pytest.approx(canvas.width() / SIZE[0], abs=0.001)
    image = near.window.grabWindow()
    line = canvas.mapToScene(QPointF(2 * CELL * 32 + 1, 0)).x()
    row = round(canvas.mapToScene(QPointF(0, 2 * (CELL * 24 + 21))).y())
    there = max(image.pixelColor(round(line) + away, row).green() for away in (-1, 0, 1))
    assert there - image.pixelColor(round(line) + 12, row).green() > 45


def test_coarser_tiles_stay_until_the_finer_ones_are_there(enter: Enter, tiled: FakeEdition) -> None:
    visitor = zoomed(enter, tiled, TILED)
    visitor.press(PLUS)
    assert {COARSER} == levels(visitor)
    QTest.keyClick(visitor.window, PLUS, NO_MODIFIER)
    QTest.keyClick(visitor.window, PLUS, NO_MODIFIER)
    assert {COARSER, FINEST} == levels(visitor)
    visitor.settle()
    assert {FINEST} == levels(visitor)


def spoil(tile: Path, harm: str) -> None:
    whole = tile.read_bytes()
    tile.unlink()
    if harm != "missing":
        tile.write_bytes({"empty": b"", "cut short": whole[:2000], "garbled": whole[:2] + whole[-2:]}[harm])


def told(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if "tile" in record.getMessage().lower()]


@pytest.mark.parametrize("harm", ["missing", "empty", "cut short"])
def test_damaged_tiles_leave_the_coarser_ones_and_one_log_line(
    enter: Enter, tiled: FakeEdition, tmp_path: Path, caplog: pytest.LogCaptureFixture, harm: str
) -> None:
    root = shutil.copytree(tiled.root, tmp_path / "copy")
    visitor = zoomed(enter, tiled_edition(root), TILED)
    for tile in root.glob(f"scan-*/{FINEST}/*.jpg"):
        spoil(tile, harm)
    visitor.press(PLUS, PLUS, PLUS)
    assert {COARSER} == levels(visitor)
    assert covered(visitor) >= 1
    visitor.press(RIGHT, RIGHT)
    assert {COARSER} == levels(visitor)
    (line,) = told(caplog)
    assert line.startswith(f"The tile scan-4096x3072_files/{FINEST}/")
    assert line.endswith(" of the edition is missing or damaged.")


def test_a_lost_tile_is_left_out_alone_and_the_one_beneath_stands_in_for_it(
    enter: Enter, tiled: FakeEdition, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    root = shutil.copytree(tiled.root, tmp_path / "copy")
    visitor = zoomed(enter, tiled_edition(root), TILED)
    spoil(next(root.glob(f"scan-*/{FINEST}/3_3.jpg")), "missing")
    visitor.press(PLUS, PLUS, PLUS)
    shown = names(visitor)
    assert f"{FINEST}/3_3" not in shown
    assert [f"{COARSER}/1_1"] == [name for name in shown if not name.startswith(FINEST)]
    assert {f"{FINEST}/4_3", f"{FINEST}/3_4"} < shown
    assert 1 == len(told(caplog))
    visitor.touch("wholeButton")
    assert not names(visitor)


def test_where_every_tile_is_gone_the_whole_picture_stays(
    enter: Enter, tiled: FakeEdition, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    root = shutil.copytree(tiled.root, tmp_path / "copy")
    visitor = zoomed(enter, tiled_edition(root), TILED)
    shutil.rmtree(next(root.glob("scan-*_files")))
    visitor.press(PLUS, PLUS, PLUS)
    assert set() == names(visitor)
    assert visitor.sees("zoomWhole")
    assert 1 == len(told(caplog))


@pytest.mark.qt_log_ignore("QML Tile: Error decoding", "JPEG datastream contains no image", extend=True)
def test_the_one_beneath_stands_in_for_a_tile_that_no_decoder_reads(
    enter: Enter, tiled: FakeEdition, tmp_path: Path
) -> None:
    root = shutil.copytree(tiled.root, tmp_path / "copy")
    visitor = zoomed(enter, tiled_edition(root), TILED)
    spoil(next(root.glob(f"scan-*/{FINEST}/3_3.jpg")), "garbled")
    visitor.press(PLUS, PLUS, PLUS)
    assert f"{FINEST}/3_3" not in names(visitor)
    assert f"{COARSER}/1_1" in names(visitor)


def test_a_tile_that_is_known_to_be_damaged_is_never_asked_for(enter: Enter, tiled: FakeEdition) -> None:
    visitor = zoomed(enter, tiled, TILED)
    assert visitor.kiosk.contents is not None
    visitor.kiosk.leave_out([f"scan-4096x3072_files/{FINEST}/3_3.jpg"])
    visitor.press(PLUS, PLUS, PLUS)
    assert f"{FINEST}/3_3" not in names(visitor)
    assert f"{COARSER}/1_1" in names(visitor)


def test_two_fingers_enlarge_around_their_middle(near: Visitor) -> None:
    middle = QPoint(1200, 300)
    before, was = number(near.item("zoomView"), "zoom"), beneath(near, middle)
    near.pinch(middle, 100, 140)
    assert number(near.item("zoomView"), "zoom") > before * 1.2
    _assert_same(was, beneath(near, middle), 0.004)


def test_a_double_tap_enlarges_there_and_at_last_shows_the_whole(enter: Enter, tiled: FakeEdition) -> None:
    visitor = zoomed(enter, tiled, TILED)
    point = QPoint(1100, 500)
    was = beneath(visitor, point)
    double_tap(visitor, point)
    assert 2.5 == pytest.approx(number(visitor.item("zoomView"), "zoom"))
    _assert_same(was, beneath(visitor, point), 0.002)
    visitor.press(*[PLUS] * 8)
    double_tap(visitor, QPoint(400, 300))
    assert 1 == number(visitor.item("zoomView"), "zoom")


def test_a_drag_moves_the_picture_with_the_finger(near: Visitor) -> None:
    start, way = QPoint(900, 500), QPoint(-240, 96)
    was = beneath(near, start)
    drag(near, start, way)
    near.settle()
    # A touch only becomes a drag after some pixels.
    _assert_same(was, beneath(near, start + way), 0.01)


def test_a_flick_glides_on_and_ends(enter: Enter, tiled: FakeEdition) -> None:
    visitor = zoomed(enter, tiled, TILED, still=False)
    visitor.press(PLUS, PLUS, PLUS)
    drag(visitor, QPoint(1200, 500), QPoint(-500, 0))
    lifted = number(visitor.item("zoomView"), "across")
    visitor.settle()
    rested = number(visitor.item("zoomView"), "across")
    assert rested > lifted + 0.005
    visitor.watch(3)
    assert rested == number(visitor.item("zoomView"), "across")


def test_with_less_motion_nothing_glides(enter: Enter, tiled: FakeEdition) -> None:
    visitor = zoomed(enter, tiled, TILED, still=False)
    visitor.kiosk.setReducedMotion(True)
    visitor.press(PLUS, PLUS, PLUS)
    drag(visitor, QPoint(1200, 500), QPoint(-500, 0))
    lifted = number(visitor.item("zoomView"), "across")
    visitor.settle()
    visitor.watch(3)
    assert lifted == number(visitor.item("zoomView"), "across")


def test_the_small_picture_tells_where_one_is_and_leads_elsewhere(near: Visitor) -> None:
    view = near.item("zoomView")
    assert 0.5 == pytest.approx(number(view, "across"))
    small = near.item("overview")
    corner = small.mapToScene(QPointF(small.width() * 0.7, small.height() * 0.4)).toPoint()
    near.touch_at(corner)
    assert 0.7 == pytest.approx(number(view, "across"), abs=0.03)
    assert 0.4 == pytest.approx(number(view, "down"), abs=0.03)
    sight = near.item("overviewSight")
    assert sight.mapToScene(QPointF(sight.width() / 2, 0)).x() == pytest.approx(corner.x(), abs=6)


def test_a_drag_on_the_small_picture_moves_there_and_not_with_the_finger(near: Visitor) -> None:
    small = near.item("overview")
    start = small.mapToScene(QPointF(small.width() * 0.5, small.height() * 0.5)).toPoint()
    drag(near, start, QPoint(40, 0))
    near.settle()
    assert number(near.item("zoomView"), "across") > 0.6


def test_one_touch_shows_the_whole_and_takes_the_small_picture_away(near: Visitor) -> None:
    assert near.sees("overview")
    near.touch("wholeButton")
    assert 1 == number(near.item("zoomView"), "zoom")
    assert not near.sees("overview")


def test_arrows_walk_over_the_picture_and_at_its_edge_lead_on(near: Visitor) -> None:
    near.press(LEFT)
    assert number(near.item("zoomView"), "across") < 0.5
    near.press(*[DOWN] * 20)
    assert near.focused in {"reduceButton", "enlargeButton", "wholeButton", "backButton", "displayButton"}
    near.press(Qt.Key.Key_Up)
    assert "zoomView" == near.focused


def test_a_picture_without_tiles_is_enlarged_by_its_largest_size(enter: Enter, tiled: FakeEdition) -> None:
    visitor = zoomed(enter, tiled, PLAIN)
    visitor.press(PLUS, PLUS)
    assert [] == tiles(visitor)
    assert 2.25 == pytest.approx(number(visitor.item("zoomView"), "zoom"))


def _assert_same(expected: QPointF, actual: QPointF, tolerance: float) -> None:
    assert expected.x() == pytest.approx(actual.x(), abs=tolerance)
    assert expected.y() == pytest.approx(actual.y(), abs=tolerance)
