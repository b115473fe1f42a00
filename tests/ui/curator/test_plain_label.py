"""Words from outside are shown as they are, in labels and in tooltips."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument

from ui.curator.plain_label import plain_label, plain_tip


@pytest.mark.parametrize(
    "words",
    [
        "plain",
        "a < b",
        "AT&T",
        "<b>bold</b>",
        "<img src='file:///etc/passwd'>",
        "&lt;i&gt;",
        "two\nlines <i>",
    ],
)
def test_a_tooltip_shows_its_words_whatever_they_look_like(words: str) -> None:
    tip = plain_tip(words)
    document = QTextDocument()
    if tip == words:
        document.setPlainText(tip)
    else:
        document.setHtml(tip)
    assert words == document.toPlainText()
    assert "<img" not in tip


def test_words_without_signs_of_markup_stay_as_they_are() -> None:
    assert plain_tip("Night shift, 3 pages") == "Night shift, 3 pages"


def test_a_label_never_reads_markup(qapp: object) -> None:
    assert plain_label("hint").textFormat() == Qt.TextFormat.PlainText
