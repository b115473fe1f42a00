"""Works that are heard or watched have words to read, and works sent as pages have pages to look at."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible

from tests.fakes.edition import FakeEdition
from tests.fakes.played_edition import FILM, SILENT, SOUND, STORY, ZINE, played_edition
from tests.ui.conftest import Enter
from tests.ui.visitor import Visitor
from ui.kiosk.contents import Contents
from ui.kiosk.scenes import scenes_of


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> FakeEdition:
    return played_edition(tmp_path_factory.mktemp("played"))


def at(enter: Enter, edition: FakeEdition, number: int, size: tuple[int, int] = (1920, 1080)) -> Visitor:
    visitor = enter(of=edition, size=size)
    visitor.kiosk.begin(0)
    visitor.kiosk.openPiece(number)
    visitor.settle()
    return visitor


def texts(visitor: Visitor, name: str) -> list[str]:
    """What stands in the paragraphs below the item of this name, as a screen reader says it."""
    inside = [one for one in visitor.items(visitor.item(name)) if one.property("lineCount") is not None]
    return [QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name) for one in inside]


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_a_film_has_its_length_and_what_is_said_in_it(
    enter: Enter, played: FakeEdition, size: tuple[int, int]
) -> None:
    visitor = at(enter, played, FILM, size)
    assert "piece" == visitor.screen
    assert visitor.item("pieceFacts").property("text").endswith("4 min 10 s")
    assert ["[Rain] Nobody slept.", "A cart."] == texts(visitor, "transcript")
    assert "Transcript" == visitor.item("transcriptHeading").property("text")


def test_a_silent_film_says_so_and_has_no_empty_transcript(enter: Enter, played: FakeEdition) -> None:
    visitor = at(enter, played, SILENT)
    assert visitor.item("pieceFacts").property("text").endswith("1 min 1 s  ·  without sound")
    assert not visitor.sees("transcriptHeading")


def test_a_sound_without_a_picture_opens_as_its_words(enter: Enter, played: FakeEdition) -> None:
    visitor = at(enter, played, SOUND)
    assert "reader" == visitor.screen
    assert "1 h 1 min" in visitor.item("pieceFacts").property("text")
    assert ["[Rain] Nobody slept.", "A cart."] == texts(visitor, "transcript")


def test_a_transcript_in_another_language_says_so(played: FakeEdition) -> None:
    assert "es" == Contents(played, "en").piece(SOUND)["transcriptLanguage"]
    assert "" == Contents(played, "es").piece(SOUND)["transcriptLanguage"]


def test_a_story_is_read_and_its_pages_open_from_the_first_on(enter: Enter, played: FakeEdition) -> None:
    visitor = at(enter, played, STORY)
    assert "reader" == visitor.screen
    visitor.settle()
    flick = visitor.item("readerFlick")
    flick.setProperty("contentY", float(flick.property("contentHeight")) - float(flick.property("height")))
    visitor.settle()
    for number, name in ((0, "Page 1"), (3, "Page 4")):
        page = visitor.item(f"detail-{number}")
        assert name == QAccessible.queryAccessibleInterface(page).text(QAccessible.Text.Name)
    visitor.touch("detail-0")
    assert ("zoom", 0) == (visitor.overlay, visitor.kiosk.property("zoomedPicture"))


def test_pages_without_words_are_looked_at(enter: Enter, played: FakeEdition) -> None:
    visitor = at(enter, played, ZINE)
    assert "piece" == visitor.screen
    assert visitor.sees("wholePicture")
    assert not visitor.sees("detail-0")
    assert visitor.sees("detail-1")


def test_works_are_behind_the_doors_of_listening_and_watching(enter: Enter, played: FakeEdition) -> None:
    visitor = enter(of=played)
    visitor.touch("begin")
    visitor.touch("door-listen")
    assert 1 == visitor.works


def test_pages_that_say_the_same_say_it_once(enter: Enter, played: FakeEdition, tmp_path: Path) -> None:
    page = played.page(ZINE)
    noted = replace(page, card=replace(page.card, noted=True), content_note=(("en", "Loss."),))
    visitor = at(enter, FakeEdition(played.root, played.front(), [noted]), ZINE)
    visitor.touch("describe")
    told = [one.property("text") for one in visitor.items() if one.objectName() == "description"]
    assert ["Maps of corridors, drawn from memory."] == told


def test_every_one_has_its_screen_drawn(played: FakeEdition) -> None:
    names = {scene.name for scene in scenes_of(played)}
    assert {"piece-film", "piece-film-end", "reader-sound", "reader-pages", "reader-pages-end"} <= names
