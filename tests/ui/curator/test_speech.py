"""The desk speaks the system's language or the one chosen; in each, all of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from tests.fakes.catalog import FakeCatalog
from tests.fakes.curated import fill_catalog
from tests.ui.curator.conftest import tools_of
from ui.application import Interpreter
from ui.curator.desk import Desk
from ui.curator.memory import Memory
from ui.curator.rooms import make_desk
from ui.curator.speech import LANGUAGES, language_of, locale_of
from ui.curator.workbench import Workbench
from ui.formatting import own_name

MENUS = ("file", "edit", "view", "piece", "gallery", "go", "help")

SAME_IN_BOTH = {"English", "Español", "Ines", "Web"}
"""Names, and words that both languages have."""


@pytest.fixture
def speak() -> Iterator[Callable[[str], None]]:
    """Let the program speak a language for one test."""
    before, interpreter = QLocale(), Interpreter()
    yield interpreter.speak
    for translator in interpreter._installed:
        QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.fixture
def open_desk(
    tmp_path: Path, fonts: tuple[str, ...], qtbot: QtBot, speak: Callable[[str], None]
) -> Iterator[Callable[[str], Desk]]:
    """Open a desk that speaks a language."""
    opened: list[Desk] = []

    def make(language: str) -> Desk:
        speak(language)
        catalog = FakeCatalog()
        fill_catalog(catalog)
        bench = Workbench(tools_of(tmp_path, catalog))
        bench.language = language
        desk = make_desk(bench, Memory(tmp_path / f"{language}.json"))
        qtbot.addWidget(desk)
        desk.resize(1440, 900)
        desk.show()
        qtbot.waitUntil(lambda: bench.running == 0)
        opened.append(desk)
        return desk

    yield make
    qtbot.waitUntil(lambda: not any(desk.bench.running for desk in opened))
    for desk in opened:
        desk._may_close = True
        desk.bench.close()


def commands(desk: Desk) -> dict[str, str]:
    """Return what every command is called, but those with the name of a step or a language."""
    own = ("edit.undo", "edit.redo", "view.language-")
    return {
        deed.name: desk.actions_.action(deed.name).text()
        for deed in desk.actions_.deeds()
        if not deed.name.startswith(own)
    }


def words_of(desk: Desk, qtbot: QtBot) -> set[str]:
    """Return every label and button of every page, but what is only numbers and signs."""
    found = set()
    for name in desk.pages:
        desk.show_page(name)
        qtbot.waitUntil(lambda: desk.bench.running == 0)
        found |= {label.text() for label in desk.front.findChildren(QLabel)}
        found |= {button.text() for button in desk.front.findChildren(QAbstractButton)}
    return {words for words in found if any(letter.isalpha() for letter in words)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_menu_has_two_commands_under_one_letter(language: str, open_desk: Callable[[str], Desk]) -> None:
    desk = open_desk(language)
    bar = Counter(letter_of(action.text()) for action in desk.menuBar().actions())
    assert [] == [letter for letter, count in bar.items() if count > 1]
    for menu in MENUS:
        texts = [desk.actions_.action(deed.name).text() for deed in desk.actions_.deeds(menu)]
        letters = Counter(letter for text in texts if (letter := letter_of(text)))
        twice = [text for text in texts if letters[letter_of(text)] > 1]
        assert [] == twice, menu


def letter_of(text: str) -> str:
    """Return the letter after the ampersand, small; empty where there is none."""
    return text.replace("&&", "").partition("&")[2][:1].lower()


def test_in_spanish_nothing_is_left_in_english(open_desk: Callable[[str], Desk], qtbot: QtBot) -> None:
    english = open_desk("en")
    said, called = words_of(english, qtbot), commands(english)
    spanish = open_desk("es")
    assert [] == [name for name, words in commands(spanish).items() if words == called[name]]
    with spanish.bench.tools.catalog.read() as view:
        own = {text.value for text in view.texts.find()}
        own |= {f"{one.heading}: {one.value}" for one in view.notes.find()}
        own |= {one.legal_name or one.display_name for one in view.contributors.find()}
    same = said & words_of(spanish, qtbot)
    left = {one for one in same if not any(word and word in one for word in own)}
    assert SAME_IN_BOTH >= left


def test_the_language_chosen_is_spoken_from_the_next_start(open_desk: Callable[[str], Desk]) -> None:
    desk, said = open_desk("en"), list[str]()
    desk.bench.said.connect(said.append)
    desk.actions_.run("view.language-es")
    assert ["From its next start, the desk speaks this language: Español."] == said
    assert "es" == language_of(Memory(desk.memory._path))


def test_the_systems_language_is_spoken_where_the_desk_knows_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    memory = Memory(tmp_path / "desk.json")
    for system, language, locale in (
        ("es_MX", "es", "es_MX"),
        ("de_DE", "en", "en"),
        ("en_GB", "en", "en_GB"),
    ):
        monkeypatch.setattr(QLocale, "system", lambda system=system: QLocale(system))
        assert (language, locale) == (language_of(memory), locale_of(memory))
    memory.values["language"] = "es"
    assert ("es", "es") == (language_of(memory), locale_of(memory))
    memory.values["language"] = ["nonsense"]
    assert "en" == language_of(memory)


def test_every_language_has_its_file_and_its_own_name(speak: Callable[[str], None]) -> None:
    for language in LANGUAGES:
        speak(language)
        pieces = QCoreApplication.translate("SearchBar", "%n piece(s)", "", 1)
        assert {"en": "1 piece", "es": "1 obra"}[language] == pieces
    assert ["English", "Español"] == [own_name(one) for one in LANGUAGES]
