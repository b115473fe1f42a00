"""Every screen in a longer language, in one that is read from the right, and in the visitor's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt

from exhibit.settings import Settings
from tests.fakes.edition import FakeEdition
from tests.ui.conftest import Enter
from tests.ui.layout import assert_no_text_is_clipped, assert_no_word_is_broken, assert_whole
from tests.ui.pseudo import from_the_right, longer, spoken
from tests.ui.visitor import Visitor
from ui.application import Interpreter
from ui.kiosk.scenes import scenes_of

SIZES = [
    ((1280, 720), 200),
    pytest.param((1920, 1080), 100, marks=pytest.mark.long),
    pytest.param((1080, 1920), 150, marks=pytest.mark.long),
]
STORY, PICTURE = 5, 1


def _through_all(enter: Enter, edition: FakeEdition, size: tuple[int, int], settings: Settings) -> None:
    visitor = enter(size, settings, edition)
    for scene in scenes_of(edition):
        if not scene.opened or scene.warned or scene.name.endswith(("-contrast", "-middle")):
            continue
        visitor.kiosk.startOver()
        scene.walk(visitor.kiosk, visitor.clock)
        visitor.settle()
        scene.scroll(visitor.window)
        visitor.settle()
        where = f"on {scene.name} in {size}"
        assert_no_text_is_clipped(visitor, where)
        assert_whole(visitor, where)
        if settings.language != "ar":  # its words are made up, and longer than any real ones
            assert_no_word_is_broken(visitor, where)


@pytest.mark.slow
@pytest.mark.parametrize(("size", "percent"), SIZES)
def test_longer_words_have_room_on_every_screen(
    enter: Enter, edition: FakeEdition, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int], percent: int
) -> None:
    with spoken(longer, "") as speak:
        monkeypatch.setattr(Interpreter, "speak", speak)
        _through_all(enter, edition, size, Settings(text_percent=percent))


def _arabic(edition: FakeEdition) -> FakeEdition:
    def told(words: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
        return (*words, ("ar", from_the_right(words[0][1]))) if words else words

    front = edition.front()
    front = replace(
        front,
        languages=("en", "ar"),
        title=told(front.title),
        welcome=told(front.welcome),
        sections=tuple(map(told, front.sections)),
    )
    pages = []
    for card in edition.cards():
        page = edition.page(card.piece_id)
        body = tuple(
            (tongue, tuple(replace(block, markup=from_the_right(block.markup)) for block in blocks))
            for tongue, blocks in page.body
            if all("<" not in block.markup for block in blocks)
        )
        shown = replace(card, title=told(card.title), excerpt=told(card.excerpt))
        pages.append(replace(page, card=shown, statement=told(page.statement), body=body or page.body))
    return FakeEdition(edition.root, front, pages)


@pytest.mark.slow
@pytest.mark.parametrize(("size", "percent"), SIZES)
def test_a_language_read_from_the_right_turns_every_screen_around(
    enter: Enter, edition: FakeEdition, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int], percent: int
) -> None:
    with spoken(from_the_right, "ar") as speak:
        monkeypatch.setattr(Interpreter, "speak", speak)
        _through_all(enter, _arabic(edition), size, Settings(text_percent=percent, language="ar"))


def test_the_bar_begins_at_the_right_where_one_reads_from_there(enter: Enter, edition: FakeEdition) -> None:
    visitor = enter(of=_arabic(edition))
    visitor.kiosk.begin(0)
    visitor.kiosk.openPiece(PICTURE)
    visitor.settle()
    assert _left(visitor, "backButton") < _left(visitor, "supportButton")
    visitor.touch("language-ar")
    assert _left(visitor, "backButton") > _left(visitor, "supportButton")
    visitor.touch("language-en")
    assert _left(visitor, "backButton") < _left(visitor, "supportButton")


def _left(visitor: Visitor, name: str) -> float:
    return visitor.item(name).mapToScene(QPointF(0, 0)).x()


def _go(visitor: Visitor, screen: str) -> None:
    kiosk = visitor.kiosk
    ways: dict[str, Callable[[], object]] = {
        "wall": kiosk.openAll,
        "piece": lambda: kiosk.openPiece(PICTURE),
        "reader": lambda: kiosk.openPiece(STORY),
        "note": lambda: kiosk.openPiece(12),
        "zoom": lambda: (kiosk.openPiece(PICTURE), kiosk.openZoom(0)),
        "support": kiosk.openSupport,
    }
    if screen != "attract":
        kiosk.begin(0)
    ways.get(screen, lambda: None)()
    visitor.settle()


@pytest.mark.parametrize("screen", ["attract", "home", "wall", "piece", "reader", "note", "zoom", "support"])
def test_a_language_is_one_touch_away_and_all_stays_in_its_place(visitor: Visitor, screen: str) -> None:
    _go(visitor, screen)
    before = (visitor.screen, visitor.overlay)
    visitor.touch("language-es")
    assert "es" == visitor.kiosk.property("language")
    assert before == (visitor.screen, visitor.overlay)
    visitor.touch("language-en")
    assert "en" == visitor.kiosk.property("language")


def test_where_the_names_have_no_room_one_button_leads_to_them(enter: Enter) -> None:
    visitor = enter((1080, 1920), Settings(text_percent=200))
    _go(visitor, "piece")
    assert not visitor.sees("language-es")
    visitor.touch("languageButton")
    visitor.touch("language-es")
    visitor.touch("sheetDone")
    assert ("es", "piece", "") == (visitor.kiosk.property("language"), visitor.screen, visitor.overlay)


def test_a_change_of_language_keeps_the_enlarged_picture(visitor: Visitor) -> None:
    _go(visitor, "zoom")
    visitor.touch("enlargeButton")
    visitor.touch("enlargeButton")
    before = visitor.item("zoomScreen").property("zoom")
    assert before > 2
    visitor.touch("language-es")
    assert before == pytest.approx(visitor.item("zoomScreen").property("zoom"))


def test_a_change_of_language_keeps_the_wall_where_it_was(visitor: Visitor) -> None:
    _go(visitor, "wall")
    visitor.press(Qt.Key.Key_PageDown)
    before = visitor.item("rows").property("contentY")
    visitor.touch("language-es")
    assert before == pytest.approx(visitor.item("rows").property("contentY"), abs=30)
