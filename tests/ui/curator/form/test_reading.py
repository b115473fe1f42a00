from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from exhibit.model.pieces import Setting
from ui.curator.form.reading import LETTERS, Reading


@pytest.fixture
def reading(qtbot: QtBot, fonts: tuple[str, ...]) -> Reading:
    made = Reading()
    qtbot.addWidget(made)
    made.resize(1400, 600)
    made.show()
    return made


def test_prose_flows_and_nothing_in_it_is_markup(reading: Reading) -> None:
    reading.show_body("One\ntwo <img src='file:///x'> *three*\n\nFour", Setting.PROSE)
    assert reading.toPlainText() == "One two <img src='file:///x'> three\nFour"


def test_verse_keeps_its_lines_and_hangs(reading: Reading) -> None:
    reading.show_body("One\n    two\n\nthree", Setting.VERSE)
    document = reading.document()
    assert [document.findBlockByNumber(at).text() for at in range(4)] == ["One", "two", "", "three"]
    first, second = (document.findBlockByNumber(at).blockFormat() for at in (0, 1))
    assert first.leftMargin() + first.textIndent() == pytest.approx(0)
    assert first.textIndent() < 0
    assert second.leftMargin() > first.leftMargin()


def test_a_line_is_never_longer_than_the_measure(reading: Reading) -> None:
    reading.show_body("word " * 200, Setting.PROSE)
    letters = reading.document().textWidth() / QFontMetricsF(reading.face).averageCharWidth()
    assert 50 < letters <= LETTERS + 1


def test_emphasis_is_seen(reading: Reading) -> None:
    reading.show_body("plain **strong** *slanted*", Setting.PROSE)
    block = reading.document().firstBlock()
    iterator, seen = block.begin(), []
    while not iterator.atEnd():
        fragment = iterator.fragment()
        font = fragment.charFormat().font()
        seen.append((fragment.text().strip(), font.bold(), font.italic()))
        iterator += 1
    assert ("strong", True, False) in seen
    assert ("slanted", False, True) in seen
