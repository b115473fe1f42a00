"""What the exhibit says is worded in the language of the program, values and all."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from exhibit.model.refusals import FileRefused
from exhibit.model.said import Said, about, sentences
from ui.worded import refusal_words, worded

SPANISH = {
    "It has {count:,} pages.": "Tiene {count:,} páginas.",
    "It is long.": "Es largo.",
    "{size:.1f} GB as {kind}": "{kind} de {size:.1f} GB",
    "a film": "una película",
}


class Table(QTranslator):
    """Knows a few sentences."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, count: int = -1
    ) -> str | None:
        """Return a translation, nothing where there is none."""
        return SPANISH.get(source) if context == "Said" else None

    def isEmpty(self) -> bool:
        """Tell that it knows something."""
        return False


@pytest.fixture(autouse=True)
def spanish(qapp: QCoreApplication) -> Iterator[None]:
    before, table = QLocale(), Table()
    QLocale.setDefault(QLocale("es"))
    QCoreApplication.installTranslator(table)
    yield
    QCoreApplication.removeTranslator(table)
    QLocale.setDefault(before)


def test_a_sentence_is_worded_with_its_values_in_the_digits_of_the_language() -> None:
    assert "Tiene 12.345 páginas." == worded(Said("It has {count:,} pages.", count=12345))


def test_values_that_are_said_are_worded_and_others_are_shown_as_they_are() -> None:
    assert "una película de 2,5 GB" == worded(Said("{size:.1f} GB as {kind}", size=2.5, kind=Said("a film")))
    assert "a film de 2,0 GB" == worded(Said("{size:.1f} GB as {kind}", size=2.0, kind="a film"))


def test_sentences_are_worded_one_by_one() -> None:
    said = about("It is long.", sentences(Said("It has {count:,} pages.", count=3), "It is long."))
    assert "It is long.: Tiene 3 páginas. Es largo." == worded(said)


def test_a_sentence_without_values_needs_no_mark() -> None:
    assert ("Es largo.", "") == (worded("It is long."), worded(""))


def test_what_has_no_translation_stays_english() -> None:
    assert "It holds 1,234 {x}" == worded(Said("It holds {count} {what}", count="1,234", what="{x}"))
    assert "100 %: {x}" == worded("100 %: {x}")


def test_a_refusal_is_worded_and_another_error_says_what_it_says() -> None:
    refusal = FileRefused(Said("It has {count:,} pages.", count=1), advice="It is long.")
    assert "Tiene 1 páginas. Es largo." == refusal_words(refusal)
    assert "It is long." == refusal_words(OSError("It is long."))
