"""Terms stand in a row as they do in the visitor's language, for those who see and those who hear them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from exhibit.model.edition import ShownTerm
from exhibit.settings import Settings
from tests.fakes.edition import FakeEdition
from tests.ui.conftest import Enter
from tests.ui.retold import retold
from tests.ui.visitor import Visitor
from ui.kiosk.naming import named

PICTURE, STORY, NOTED = 1, 5, 12

LANGUAGES = [("en", ", "), ("es", ", "), ("ar", "، "), ("ja", "、")]


@pytest.fixture(scope="module")
def formed(edition: FakeEdition) -> FakeEdition:
    """An edition whose works have two forms, and notes of content two terms."""
    pages = []
    for page in (edition.page(card.piece_id) for card in edition.cards()):
        others = tuple(term for term in page.card.terms if term.vocabulary != "form")
        notes = _terms("content_note", "Death", "Illness") if page.content_notes else ()
        terms = (*_terms("form", "Linocut", "Collage"), *others)
        pages.append(replace(page, card=replace(page.card, terms=terms), content_notes=notes))
    return FakeEdition(edition.root, edition.front(), pages)


@pytest.fixture(autouse=True)
def no_words_of_our_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Leave the program's words in English: what is between them comes from the language."""
    monkeypatch.setattr("ui.application.translations_folder", lambda: tmp_path)


def _terms(vocabulary: str, *labels: str) -> tuple[ShownTerm, ...]:
    return tuple(
        ShownTerm(vocabulary=vocabulary, slug=label.lower(), label=(("en", label),), position=at)
        for at, label in enumerate(labels)
    )


def _at(enter: Enter, of: FakeEdition, language: str, number: int) -> Visitor:
    visitor = enter(of=retold(of, language), settings=Settings(language=language))
    visitor.kiosk.begin(0)
    visitor.kiosk.openPiece(number)
    visitor.settle()
    return visitor


@pytest.mark.parametrize(("language", "comma"), LANGUAGES)
def test_terms_are_parted_by_the_comma_of_the_language(
    enter: Enter, formed: FakeEdition, language: str, comma: str
) -> None:
    visitor = _at(enter, formed, language, PICTURE)
    assert str(visitor.item("pieceFacts").property("text")).startswith(f"Linocut{comma}Collage")
    visitor.kiosk.openPiece(STORY)
    visitor.settle()
    assert str(visitor.item("pieceFacts").property("text")).startswith(f"Linocut{comma}Collage")
    visitor.kiosk.openPiece(NOTED)
    visitor.settle()
    told = [str(item.property("text")) for item in visitor.items()]
    assert f"It touches on: Death{comma}Illness" in told


@pytest.mark.parametrize(("language", "comma"), LANGUAGES)
def test_what_is_heard_of_a_work_is_parted_so_too(
    enter: Enter, formed: FakeEdition, language: str, comma: str
) -> None:
    visitor = _at(enter, formed, language, PICTURE)
    visitor.kiosk.openAll()
    visitor.settle()
    card = next(card for card in formed.cards() if card.piece_id == PICTURE)
    heard = named(visitor.item(f"tile-{PICTURE}"))
    assert heard.startswith(comma.join((card.title[0][1], *card.names, "button")))
