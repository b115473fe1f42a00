"""Searching as a visitor does: by touch, by a real keyboard, by a keypad."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from exhibit.session import Overlay, Session
from exhibit.settings import Settings
from tests.fakes.edition import FakeEdition
from tests.ui.conftest import Enter
from tests.ui.kiosk.searching import written_edition
from tests.ui.layout import assert_whole
from tests.ui.visitor import Visitor
from ui.kiosk.found_rows import marked


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FakeEdition]:
    folder = tmp_path_factory.mktemp("edition")
    (folder / "data").mkdir()
    reader = written_edition(folder)
    yield reader
    reader.close()


@pytest.fixture
def seeker(enter: Enter, written: FakeEdition) -> Visitor:
    """Somebody who has opened the search from the front."""
    visitor = enter(of=written)
    visitor.kiosk.begin(0)
    visitor.settle()
    visitor.touch("searchButton")
    return visitor


def tap(visitor: Visitor, word: str) -> None:
    for letter in word:
        visitor.touch("key-space" if letter == " " else f"key-{letter}")


def typed(visitor: Visitor, text: str) -> None:
    for letter in text:
        QTest.keyClick(visitor.window, Qt.Key(ord(letter.upper())))
    visitor.settle()


def found(visitor: Visitor) -> list[str]:
    return [item.objectName() for item in visitor.items() if item.objectName().startswith("result-")]


def text(visitor: Visitor) -> str:
    return str(visitor.item("searchField").property("text"))


def test_touch_finds_a_work_and_back_finds_the_search_as_it_was(seeker: Visitor) -> None:
    tap(seeker, "weft")
    assert ("search", "weft") == (seeker.screen, text(seeker))
    (name,) = found(seeker)
    seeker.touch(name)
    assert "piece" == seeker.screen
    seeker.touch("backButton")
    assert ("search", "weft", [name]) == (seeker.screen, text(seeker), found(seeker))


def test_nothing_is_looked_for_before_the_second_letter(seeker: Visitor) -> None:
    tap(seeker, "w")
    assert [] == found(seeker)
    tap(seeker, "e")
    assert found(seeker)


def test_erasing_and_clearing(seeker: Visitor) -> None:
    tap(seeker, "we")
    seeker.touch("key-erase")
    assert "w" == text(seeker)
    seeker.touch("clearSearch")
    assert "" == text(seeker)
    assert not seeker.sees("clearSearch")


def test_a_real_keyboard_types_wherever_the_focus_is(seeker: Visitor) -> None:
    typed(seeker, "the p")
    assert "the p" == text(seeker)
    seeker.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert "searchField" != seeker.focused
    typed(seeker, "ager")
    assert ("the pager", "searchField") == (text(seeker), seeker.focused)
    seeker.press(Qt.Key.Key_Backspace)
    assert "the page" == text(seeker)


def test_a_keypad_alone_types_and_opens(seeker: Visitor) -> None:
    seeker.press(Qt.Key.Key_Down)
    assert "key-1" == seeker.focused
    seeker.press(Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return)
    seeker.press(Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert ("we", "key-e") == (text(seeker), seeker.focused)
    for _ in range(10):
        seeker.press(Qt.Key.Key_Down)
        if not seeker.focused.startswith("key-"):
            break
    assert "key-" not in seeker.focused
    seeker.touch("key-done")
    seeker.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert seeker.screen in {"piece", "reader"}


def test_return_goes_to_the_first_work(seeker: Visitor) -> None:
    typed(seeker, "weft")
    seeker.press(Qt.Key.Key_Return)
    assert [seeker.focused] == found(seeker)
    seeker.press(Qt.Key.Key_Return)
    assert "piece" == seeker.screen


def test_the_clipboard_is_out_of_reach(seeker: Visitor) -> None:
    QGuiApplication.clipboard().setText("left by somebody")
    seeker.press(Qt.Key.Key_V, modifier=Qt.KeyboardModifier.ControlModifier)
    assert "" == text(seeker)
    typed(seeker, "weft")
    seeker.press(Qt.Key.Key_A, modifier=Qt.KeyboardModifier.ControlModifier)
    seeker.press(Qt.Key.Key_C, modifier=Qt.KeyboardModifier.ControlModifier)
    seeker.press(Qt.Key.Key_X, modifier=Qt.KeyboardModifier.ControlModifier)
    assert "left by somebody" == QGuiApplication.clipboard().text()


def test_nothing_found_offers_near_words_and_ways_on(seeker: Visitor) -> None:
    typed(seeker, "balloon inspection")
    assert [] == found(seeker)
    seeker.touch("near-balloon")
    assert "balloon" == text(seeker)
    assert found(seeker)
    seeker.touch("clearSearch")
    typed(seeker, "xyzzyq")
    assert seeker.sees("searchNumber")
    seeker.touch("searchAll")
    assert "wall" == seeker.screen


def test_a_misspelled_word_says_what_it_was_taken_for(seeker: Visitor) -> None:
    typed(seeker, "wefft")
    assert "1 work found with “Weft”" == seeker.item("searchCount").property("text")


def test_what_was_sought_is_forgotten_with_the_visit(seeker: Visitor) -> None:
    typed(seeker, "weft")
    seeker.kiosk.startOver()
    seeker.kiosk.begin(0)
    seeker.settle()
    seeker.touch("searchButton")
    assert ("", []) == (text(seeker), found(seeker))


def test_the_place_in_a_long_list_is_kept(seeker: Visitor) -> None:
    typed(seeker, "winter")
    seeker.touch("key-done")
    assert not seeker.sees("keyboard")
    results = seeker.item("searchResults")
    results.setProperty("contentY", float(results.property("originY")) + 300)
    seeker.settle()
    before = results.property("contentY")
    (name, *_) = [one for one in found(seeker) if 200 < seeker.item(one).mapToScene(QPoint(0, 0)).y() < 700]
    seeker.touch(name)
    seeker.touch("backButton")
    assert before == seeker.item("searchResults").property("contentY")


def test_another_language_finds_the_same_in_its_words(seeker: Visitor) -> None:
    typed(seeker, "mesa")
    seeker.kiosk.setLanguage("es")
    seeker.settle()
    assert "mesa" == text(seeker)
    assert found(seeker)


def test_touching_the_field_brings_the_keyboard_back(seeker: Visitor) -> None:
    seeker.touch("key-done")
    assert not seeker.sees("keyboard")
    seeker.touch("searchField")
    assert seeker.sees("keyboard")


def test_an_excerpt_is_escaped_and_marked() -> None:
    assert "a &lt;img&gt; <b><u>&amp;</u></b> b" == marked("a <img> & b", [(8, 9)])


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1280, 720)])
@pytest.mark.parametrize("percent", [100, 200])
def test_all_keys_fit_and_are_large_enough(
    enter: Enter, written: FakeEdition, size: tuple[int, int], percent: int
) -> None:
    visitor = enter(size=size, of=written)
    visitor.kiosk.setTextPercent(percent)
    visitor.kiosk.do(lambda session: session.open_search())
    visitor.settle()
    least = visitor.view.theme.measure.mm(15)
    keys = [item for item in visitor.items() if item.objectName().startswith("key-")]
    assert len(keys) >= 30
    for key in keys:
        corner = key.mapToScene(QPoint(0, 0))
        assert key.width() >= least, key.objectName()
        assert key.height() >= least, key.objectName()
        assert 0 <= corner.x() <= size[0] - key.width()
        assert corner.y() + key.height() <= size[1]


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1280, 720)])
@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_off_and_no_two_controls_meet(
    enter: Enter, written: FakeEdition, size: tuple[int, int], percent: int
) -> None:
    visitor = enter(size=size, of=written)
    visitor.kiosk.setTextPercent(percent)
    for sought in ("", "the", "balloon inspection", "x" * 60):
        visitor.kiosk.do(partial(Session.open_search, text=sought))
        visitor.settle()
        assert_whole(visitor, f"{sought} at {percent} % in {size}")
    for number in ("", "12", "412"):
        visitor.kiosk.do(lambda session: session.open_layer(Overlay.NUMBER))
        visitor.settle()
        visitor.item("numberPad").setProperty("number", number)
        visitor.settle()
        assert_whole(visitor, f"number {number} at {percent} % in {size}")


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (1080, 1920)])
def test_large_letters_leave_three_works_in_sight_over_the_open_keyboard(
    enter: Enter, written: FakeEdition, size: tuple[int, int], language: str
) -> None:
    visitor = enter(size, Settings(text_percent=200, language=language), written)
    visitor.kiosk.begin(0)
    visitor.kiosk.do(lambda session: session.open_search("the"))
    visitor.settle()
    results, keyboard = visitor.item("searchResults"), visitor.item("keyboard")
    room = results.mapRectToScene(results.boundingRect())
    whole = [
        name
        for name in found(visitor)
        if room.contains(visitor.item(name).mapRectToScene(visitor.item(name).boundingRect()))
    ]
    assert len(whole) >= min(3, int(results.property("count")))
    assert int(results.property("count")) > 2
    assert not room.intersects(keyboard.mapRectToScene(keyboard.boundingRect()))
    assert visitor.view.theme.measure.mm(15) <= visitor.item("key-1").height() + 0.5
