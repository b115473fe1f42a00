"""Line drawings are pictures that keep to the edge of what scrolls, and are drawn as they are written."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Enter
from tests.ui.visitor import Visitor
from ui.kiosk.outlines import Outlines, path_of

MARKED = range(1, 25)


def _bar(visitor: Visitor) -> QImage:
    """The bar as it is painted, without its line at the top, which is smoothed."""
    top = visitor.item("backButton").mapToScene(QPointF(0, 0)).y()
    window = visitor.window
    return window.grabWindow().copy(0, int(top), window.width(), window.height() - int(top))


def test_what_is_scrolled_away_is_not_painted_over_the_bar(enter: Enter) -> None:
    visitor = enter((1280, 720))
    visitor.kiosk.begin(0)
    for piece in MARKED:
        visitor.kiosk.session.mark(piece)
    visitor.kiosk.do(lambda session: session.open_visit())
    visitor.settle()
    flick = visitor.item("visitFlick")
    # Where a row's sign of removing ends at the edge, the bar is as it has to be.
    seen = []
    for far in range(0, 200, 25):
        flick.setProperty("contentY", float(far))
        visitor.settle()
        seen.append(_bar(visitor))
    assert [seen[0]] * len(seen) == seen
    # Nothing but the bar's own ground lies between its ways and its aids.
    ways = visitor.item("homeButton")
    begin = int(ways.mapToScene(QPointF(ways.width(), 0)).x())
    aids = [visitor.item(name) for name in ("language-es", "displayButton")]
    end = int(min(one.mapToScene(QPointF(0, 0)).x() for one in aids))
    between = seen[-1].copy(begin + 4, 0, end - begin - 8, seen[-1].height())
    ground = between.pixelColor(0, 0)
    assert {ground.rgb()} == {
        between.pixel(x, y) for x in range(between.width()) for y in range(between.height())
    }


@pytest.mark.parametrize(
    ("written", "inside", "outside"),
    [
        ("M2 2H8V8H2Z", (5, 5), (9, 5)),
        ("M2 2h6v6h-6z", (5, 5), (9, 5)),
        ("M2,2,L8,2,L8,8,L2,8,Z", (5, 5), (9, 5)),
        ("M2 5 A3 3 0 1 0 8 5 A3 3 0 1 0 2 5", (5, 7.5), (7.5, 7.5)),
        ("M5 2 A3 3 0 0 1 5 8 Z", (7, 5), (3, 5)),
        ("M5 2 A3 3 0 0 0 5 8 Z", (3, 5), (7, 5)),
        ("M2 2 C2 8 8 8 8 2 Z", (5, 5), (5, 8)),
    ],
)
def test_a_path_goes_where_it_is_written(
    written: str, inside: tuple[float, float], outside: tuple[float, float]
) -> None:
    path = path_of(written)
    assert path.contains(QPointF(*inside))
    assert not path.contains(QPointF(*outside))


@pytest.mark.parametrize("written", ["", "nonsense", "M", "M1", "L Z", "M1 1 Q2 2", "5 5", "Z Z 1"])
def test_what_makes_no_sense_stays_empty(qtbot: QtBot, written: str) -> None:
    size = QSize()
    image = Outlines().requestImage(f"ff0000/2/24/{written}", size, QSize(24, 24))
    assert QSize(24, 24) == size
    assert {0} == {image.pixel(x, y) for x in range(24) for y in range(24)}


def test_a_drawing_has_the_color_and_the_size_that_it_is_asked_for(qtbot: QtBot) -> None:
    image = Outlines().requestImage("ff8000//10/M0,0H5V10H0Z", QSize(), QSize(40, 40))
    assert "#ff8000" == image.pixelColor(10, 20).name()
    assert 0 == image.pixelColor(30, 20).alpha()
