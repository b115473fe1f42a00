"""The keyboard on the screen: letters by language, accents, and nothing but the field it serves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEventLoop, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from tests.fakes.edition import FakeEdition
from tests.ui.conftest import Enter
from tests.ui.visitor import NO_MODIFIER, Visitor

Speaking = Callable[..., Visitor]


@pytest.fixture
def speaking(enter: Enter, edition: FakeEdition) -> Speaking:
    """Open the search of a gallery in these languages."""

    def open_search(*languages: str) -> Visitor:
        pages = [edition.page(card.piece_id) for card in edition.cards()[:3]]
        front = replace(edition.front(), language=languages[0], languages=languages)
        visitor = enter(of=FakeEdition(edition.root, front, pages))
        visitor.kiosk.do(lambda session: session.open_search())
        visitor.settle()
        return visitor

    return open_search


def keys(visitor: Visitor) -> str:
    names = [
        item.objectName().removeprefix("key-")
        for item in visitor.items()
        if item.objectName().startswith("key-")
    ]
    return "".join(name for name in names if len(name) == 1)


def text(visitor: Visitor) -> str:
    return str(visitor.item("searchField").property("text"))


@pytest.mark.parametrize(
    ("language", "first"),
    [
        ("en", "qwerty"),
        ("es", "qwerty"),
        ("de-AT", "qwertz"),
        ("fr", "azerty"),
        ("ru", "йцукен"),
        ("el", "ςερτυθ"),
        ("ar", "ضصثقفغ"),
        ("he", "קראטון"),
        ("fa", "ضصثقفغ"),
        ("hi", "ौैाीूब"),
        ("ko", "ㅂㅈㄷㄱㅅㅛ"),
        ("ja", "あいうえおか"),
        ("zh", "qwerty"),
    ],
)
def test_letters_stand_as_their_language_has_them(speaking: Speaking, language: str, first: str) -> None:
    assert keys(speaking(language)).startswith("1234567890" + first)


def test_a_gallery_in_two_scripts_has_a_key_that_names_the_other(speaking: Speaking) -> None:
    visitor = speaking("en", "uk")
    assert "Українська" == visitor.item("key-language").property("text")
    visitor.touch("key-language")
    assert "йцукен" in keys(visitor)
    visitor.touch("key-ї")
    visitor.touch("key-language")
    visitor.touch("key-a")
    assert "їa" == text(visitor)


def test_one_script_needs_no_such_key(speaking: Speaking) -> None:
    assert not speaking("en", "es", "de").sees("key-language")


def test_accents_have_a_page_of_their_own_for_one_letter(speaking: Speaking) -> None:
    visitor = speaking("en", "es")
    visitor.touch("key-accents")
    assert {*"áéíóúüñ"} <= {*keys(visitor)}
    visitor.touch("key-ñ")
    assert "ñ" == text(visitor)
    assert "qwerty" in keys(visitor)


def hold(visitor: Visitor, name: str) -> None:
    point = visitor.middle(name)
    loop = QEventLoop()
    visitor.item(name).pressAndHold.connect(loop.quit)  # type: ignore[attr-defined]
    QTest.mousePress(visitor.window, Qt.MouseButton.LeftButton, NO_MODIFIER, point)
    loop.exec()
    QTest.mouseRelease(visitor.window, Qt.MouseButton.LeftButton, NO_MODIFIER, point)
    visitor.settle()


def test_a_held_letter_offers_its_accents(speaking: Speaking) -> None:
    visitor = speaking("en", "es")
    hold(visitor, "key-e")
    assert "" == text(visitor)
    visitor.touch("held-é")
    assert ("é", False) == (text(visitor), visitor.sees("heldLetters"))
    hold(visitor, "key-n")
    visitor.touch("held-close")
    assert ("é", False) == (text(visitor), visitor.sees("heldLetters"))


def test_a_held_letter_without_accents_is_itself(speaking: Speaking) -> None:
    visitor = speaking("en")
    hold(visitor, "key-q")
    assert "q" == text(visitor)


def test_erasing_goes_on_while_it_is_held(speaking: Speaking) -> None:
    visitor = speaking("en")
    for _ in range(6):
        visitor.touch("key-w")
    point = visitor.middle("key-erase")
    loop = QEventLoop()
    visitor.item("searchField").textChanged.connect(  # type: ignore[attr-defined]
        lambda: loop.quit() if len(text(visitor)) < 4 else None
    )
    QTest.mousePress(visitor.window, Qt.MouseButton.LeftButton, NO_MODIFIER, point)
    loop.exec()
    QTest.mouseRelease(visitor.window, Qt.MouseButton.LeftButton, NO_MODIFIER, point)


def test_touching_keys_leaves_the_focus_in_the_field(speaking: Speaking) -> None:
    visitor = speaking("en")
    visitor.touch("key-w")
    assert "searchField" == visitor.focused


def test_a_touch_between_keys_does_nothing(speaking: Speaking) -> None:
    visitor = speaking("en")
    keyboard = visitor.item("keyboard")
    corner = keyboard.mapToScene(QPoint(3, 3)).toPoint()
    visitor.touch_at(corner)
    assert ("search", "") == (visitor.screen, text(visitor))


def test_every_key_says_what_it_is(speaking: Speaking) -> None:
    visitor = speaking("en", "ru")
    for item in visitor.items():
        if item.objectName().startswith("key-"):
            interface = QAccessible.queryAccessibleInterface(item)
            assert QAccessible.Role.Button == interface.role(), item.objectName()
            assert interface.text(QAccessible.Text.Name), item.objectName()


def tap(visitor: Visitor, letters: str) -> None:
    for letter in letters:
        visitor.touch(f"key-{letter}")


def test_korean_letters_become_syllables_and_are_taken_back_one_by_one(speaking: Speaking) -> None:
    visitor = speaking("ko")
    tap(visitor, "ㄷㅏㄹㄱ")
    assert "닭" == text(visitor)
    tap(visitor, "ㅗ")
    assert "달고" == text(visitor)
    visitor.touch("key-second")
    tap(visitor, "ㄲ")
    assert ("달곢", False) == (text(visitor), "ㄲ" in keys(visitor))
    seen = []
    for _ in range(4):
        visitor.touch("key-erase")
        seen.append(text(visitor))
    assert ["달고", "달ㄱ", "달", "다"] == seen


def test_hindi_has_a_second_layer_for_one_letter_and_more_beneath_the_first(speaking: Speaking) -> None:
    visitor = speaking("hi")
    tap(visitor, "हि")
    visitor.touch("key-second")
    tap(visitor, "ँ")
    tap(visitor, "दी")
    assert "हिँदी" == text(visitor)
    hold(visitor, "key-क")
    visitor.touch("held-क्ष")
    assert "हिँदीक्ष" == text(visitor)


def test_kana_are_voiced_by_a_key_and_katakana_stay(speaking: Speaking) -> None:
    visitor = speaking("ja")
    tap(visitor, "は")
    visitor.touch("key-voice")
    visitor.touch("key-voice")
    visitor.touch("key-second")
    tap(visitor, "ツカ")
    visitor.touch("key-voice")
    assert "ぱツガ" == text(visitor)
    visitor.touch("key-second")
    tap(visitor, "の")
    assert "ぱツガの" == text(visitor)


def test_digits_of_a_language_lie_beneath_the_others(speaking: Speaking) -> None:
    visitor = speaking("fa")
    hold(visitor, "key-4")
    visitor.touch("held-۴")
    assert "۴" == text(visitor)


def test_only_letters_that_have_capitals_offer_them(speaking: Speaking) -> None:
    for language, wanted in (("en", True), ("ru", True), ("ar", False), ("ko", False), ("hi", False)):
        visitor = speaking(language)
        visitor.item("keyboard").setProperty("prose", True)
        visitor.settle()
        assert wanted is visitor.sees("key-shift"), language
