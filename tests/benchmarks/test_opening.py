"""From the touch to the painted page, of every kind of page, beside bare Qt Quick windows.

All are windows of this process, painted by the same software renderer. A page counts as painted at the
first frame after the touch that shows it, with its picture in it where it has one, however faint: the fade
is meant, and is noted apart. The peer of a work is a window that changes its picture, of a wall a ListView
of the same pictures, of a text as many paragraphs, and of the search as many letters as its keyboard has.
"""

from __future__ import annotations

import os
import statistics
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture

from tests.benchmarks.conftest import Ratios, in_turn
from tests.benchmarks.openings import Bare, Kiosk, Opened
from tests.ui.kiosk.toured import POEM
from ui.application import load_fonts

_PICTURE = b"""
import QtQuick
Window {
    width: 1920; height: 1080; visible: true; color: "black"
    property url picture
    property size pixels
    Image { anchors.centerIn: parent; asynchronous: true; source: picture; sourceSize: pixels }
}
"""

_LIST = b"""
import QtQuick
Window {
    id: window
    width: 1920; height: 1080; visible: true; color: "black"
    property var pictures: []
    ListView {
        anchors.fill: parent; reuseItems: true; cacheBuffer: height * 0.6
        model: Math.ceil(window.pictures.length / 4)
        delegate: Row {
            required property int index
            height: 400
            Repeater {
                model: window.pictures.slice(index * 4, index * 4 + 4)
                Image {
                    required property url modelData
                    asynchronous: true; source: modelData; width: 480; height: 340
                    sourceSize.width: 480; fillMode: Image.PreserveAspectFit
                }
            }
        }
    }
}
"""

_WORDS = b"""
import QtQuick
Window {
    id: window
    width: 1920; height: 1080; visible: true; color: "white"
    property var words: []
    Loader {
        active: window.words.length > 0
        sourceComponent: Flow {
            objectName: "words"
            property bool worded: true
            width: 800
            Repeater {
                model: window.words
                Text {
                    required property string modelData
                    width: modelData.length > 1 ? 800 : 60
                    text: modelData; font.pixelSize: 24; wrapMode: Text.Wrap
                }
            }
        }
    }
}
"""


@pytest.fixture(params=[24, 10_000])
def kiosk(request: pytest.FixtureRequest, tmp_path: Path, qapp: QApplication) -> Iterator[Kiosk]:
    yield from opened_kiosk(tmp_path, request.param)


@pytest.fixture
def small(tmp_path: Path, qapp: QApplication) -> Iterator[Kiosk]:
    yield from opened_kiosk(tmp_path, 24)


def opened_kiosk(root: Path, works: int) -> Iterator[Kiosk]:
    load_fonts()
    made = Kiosk(root, works)
    yield made
    made.view.close()


def report(ratios: Ratios, name: str, mine: list[Opened], theirs: list[Opened]) -> None:
    bare = statistics.median(one.first for one in theirs)
    ratios.add(name, 1000 * statistics.median(one.first for one in mine), 1000 * bare, unit="ms")
    whole = 1000 * statistics.median(one.whole for one in mine)
    ratios.note(name, f"{whole:10.1f} ms until it has faded in")


def beside_a_picture(
    benchmark: BenchmarkFixture, ratios: Ratios, name: str, ours: Callable[[], Opened]
) -> None:
    before = ours()
    bare = Bare(_PICTURE)
    bare.window.setProperty("pixels", before.pixels)

    def peer() -> Opened:
        return bare.open("picture", QUrl(before.picture), QUrl())

    mine, theirs = in_turn(benchmark, ours, {"window": peer}, rounds=7)
    assert {before.picture} == {one.picture for one in [*mine, *theirs["window"]]}
    report(ratios, f"{name} / bare picture", mine, theirs["window"])


def test_opening_a_piece(kiosk: Kiosk, benchmark: BenchmarkFixture, ratios: Ratios) -> None:
    beside_a_picture(benchmark, ratios, f"open a piece, wall of {len(kiosk.edition.cards())}", kiosk.piece)


def test_opening_a_related_piece(small: Kiosk, benchmark: BenchmarkFixture, ratios: Ratios) -> None:
    beside_a_picture(benchmark, ratios, "open a related piece", lambda: small.related(3, 4))


def test_going_on_to_the_next_stop_of_a_tour(
    small: Kiosk, benchmark: BenchmarkFixture, ratios: Ratios
) -> None:
    beside_a_picture(benchmark, ratios, "open the next stop of a tour", small.stop)


@pytest.mark.parametrize("page", ["text", "search"])
def test_opening_a_page_of_words(
    small: Kiosk, page: str, benchmark: BenchmarkFixture, ratios: Ratios
) -> None:
    blocks = small.edition.page(POEM).body[0][1]
    words = (
        [block.markup for block in blocks] if page == "text" else list("qwertyuiopasdfghjklzxcvbnm0123456789")
    )
    bare = Bare(_WORDS)
    ours = {"text": lambda: small.reader(POEM), "search": small.search}[page]
    mine, theirs = in_turn(benchmark, ours, {"words": lambda: bare.open("words", words, [])}, rounds=7)
    report(ratios, f"open the page of a {page} / bare words", mine, theirs["words"])


@pytest.mark.parametrize("page", ["home", "wall"])
def test_opening_the_wall(kiosk: Kiosk, page: str, benchmark: BenchmarkFixture, ratios: Ratios) -> None:
    kiosk.wall()
    works = len(kiosk.edition.cards())
    files = sorted(kiosk.root.glob("*-512.jpg"))
    urls = [QUrl.fromLocalFile(str(files[at % len(files)])) for at in range(works)]
    bare = Bare(_LIST)
    ours = kiosk.home if page == "home" else kiosk.wall
    peers = {"list": lambda: bare.open("pictures", urls, [])}
    mine, theirs = in_turn(benchmark, ours, peers, rounds=5)
    report(ratios, f"open the {page} of {works} / bare list", mine, theirs["list"])
