"""A text in two languages at once: the line that is heard is marked in the column of its language."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from tests.fakes.edition import FakeEdition
from tests.fakes.sounding_edition import STORY, sounding_edition
from tests.ui.conftest import Enter
from tests.ui.visitor import Visitor

pytestmark = pytest.mark.qt_log_ignore("PulseAudioService", "No audio device", "No RHI backend", extend=True)

SIZES = [(1920, 1080), (1080, 1920)]


@pytest.fixture(scope="module")
def sounding(tmp_path_factory: pytest.TempPathFactory) -> FakeEdition:
    return sounding_edition(tmp_path_factory.mktemp("twice"))


def told_twice(sounding: FakeEdition, *, cut: int = 0, read_in: str = "en") -> FakeEdition:
    """A story in English and Spanish, the latter without its last ``cut`` blocks; read in one of them."""
    page = sounding.page(STORY)
    blocks = page.body[0][1]
    spanish = tuple(replace(block, markup=block.markup and "Así: " + block.markup) for block in blocks)
    body = (("en", blocks), ("es", spanish[: len(spanish) - cut]))
    recording = replace(page.recordings[0], language=read_in)
    return FakeEdition(sounding.root, sounding.front(), [replace(page, body=body, recordings=(recording,))])


def listening(enter: Enter, qtbot: QtBot, edition: FakeEdition, size: tuple[int, int]) -> Visitor:
    visitor = enter(of=edition, size=size)
    visitor.kiosk.begin(0)
    visitor.kiosk.openPiece(STORY)
    visitor.settle()
    visitor.kiosk._reading.setBoth(True)
    visitor.settle()
    visitor.touch("listen-0")
    qtbot.waitUntil(lambda: visitor.sees("readNow"))
    return visitor


def marked(visitor: Visitor) -> list[str]:
    """The lines that are marked, in their order on the screen."""
    blocks: list[QQuickItem] = [one.parentItem() for one in visitor.items() if one.objectName() == "readNow"]
    return [
        str(one.property("text"))
        for block in blocks
        for one in block.childItems()
        if one.property("lineCount") and one.property("text")
    ]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("cut", [0, 2])
def test_the_line_that_is_read_is_marked_once_in_its_own_language_and_moves_on(
    enter: Enter, sounding: FakeEdition, qtbot: QtBot, size: tuple[int, int], cut: int
) -> None:
    visitor = listening(enter, qtbot, told_twice(sounding, cut=cut), size)
    first = marked(visitor)
    assert 1 == len(first)
    assert "Así" not in first[0]
    qtbot.waitUntil(lambda: visitor.sees("readNow") and marked(visitor) != first)
    visitor.touch("stopPlaying")
    assert [] == marked(visitor)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("cut", [0, 2])
def test_a_reading_in_the_second_language_is_marked_there(
    enter: Enter, sounding: FakeEdition, qtbot: QtBot, size: tuple[int, int], cut: int
) -> None:
    visitor = listening(enter, qtbot, told_twice(sounding, cut=cut, read_in="es"), size)
    (line,) = marked(visitor)
    assert line.startswith("Así: ")


def test_the_mark_stays_where_the_visitor_goes_back_to_one_language(
    enter: Enter, sounding: FakeEdition, qtbot: QtBot
) -> None:
    visitor = listening(enter, qtbot, told_twice(sounding), (1920, 1080))
    visitor.kiosk._reading.setBoth(False)
    visitor.settle()
    qtbot.waitUntil(lambda: len(marked(visitor)) == 1)
    assert visitor.item("bodyText").property("marked") >= 0


def test_the_page_follows_the_line(enter: Enter, sounding: FakeEdition, qtbot: QtBot) -> None:
    edition = told_twice(sounding)
    visitor = enter(of=edition, size=(1280, 720))
    visitor.kiosk.begin(0)
    visitor.kiosk.setTextPercent(200)
    visitor.kiosk.openPiece(STORY)
    visitor.kiosk._reading.setBoth(True)
    visitor.settle()
    flick = visitor.item("readerFlick")
    visitor.touch("listen-0")
    qtbot.waitUntil(lambda: float(flick.property("contentY")) > 100)
