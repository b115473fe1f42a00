"""One word per thing: every value of the model that a person meets has one, and only one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from exhibit.model.consent import Use
from exhibit.model.finding import Sort
from exhibit.model.gate import Lack
from exhibit.model.people import ContributorKind, DisplayChoice
from exhibit.model.pieces import Likeness, MediumRole, Setting, Status, TextKind
from exhibit.model.review import ReviewKind
from exhibit.services.cataloguing.describing import FACTS
from tests.fakes.catalog import FakeCatalog
from tests.fakes.curated import fill_catalog
from ui.application import Interpreter
from ui.curator import naming
from ui.curator.field_names import field_name, reported_field


@pytest.mark.parametrize(
    ("name", "values"),
    [
        (naming.status_name, Status),
        (naming.lack_name, Lack),
        (naming.lack_in_sentence, Lack),
        (naming.use_name, Use),
        (naming.use_in_sentence, Use),
        (naming.likeness_name, Likeness),
        (naming.kind_name, TextKind),
        (naming.kind_heading, TextKind),
        (naming.role_name, MediumRole),
        (naming.setting_name, Setting),
        (naming.choice_name, DisplayChoice),
        (naming.contributor_kind_name, ContributorKind),
        (naming.review_kind_name, ReviewKind),
        (naming.sort_name, Sort),
        (naming.criterion_name, ("insight", "artistic_impact")),
    ],
)
def test_every_value_has_a_word_of_its_own(name: Callable[[Any], str], values: Iterable[Any]) -> None:
    words = [name(one) for one in values]
    assert all(words)
    assert sorted(set(words)) == sorted(words)


def test_every_vocabulary_has_a_name_and_a_heading() -> None:
    catalog = FakeCatalog()
    fill_catalog(catalog)
    with catalog.read() as view:
        vocabularies = sorted({term.vocabulary for term in view.terms.find()})
    assert 10 <= len(vocabularies)
    for one in vocabularies:
        assert naming.vocabulary_name(one) != naming.vocabulary_heading(one)
    assert "House rules" == naming.vocabulary_name("house_rules") == naming.vocabulary_heading("house_rules")


def test_fields_go_by_their_names_however_a_preview_words_them() -> None:
    assert field_name("made") == reported_field(FACTS["made"])
    assert "Alt text (es)" == reported_field("alt text (es)")
    assert "Career stage" == reported_field("career stage")
    assert "Accession number" == reported_field("accession number") == reported_field("accession")
    assert "Consent for kiosk" == reported_field("consent for kiosk")


@pytest.fixture
def spanish(qapp: QApplication) -> Iterator[None]:
    interpreter = Interpreter()
    interpreter.speak("es")
    yield
    interpreter.rest()


@pytest.mark.usefixtures("spanish")
@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("alt text", "Texto alternativo"),
        ("alt text of stairs.jpg", "Texto alternativo de stairs.jpg"),
        ("alt text of stairs (1).jpg (en)", "Texto alternativo de stairs (1).jpg (en)"),
        ("long description of scan.tif", "Descripción larga de scan.tif"),
        ("language of title", "Idioma: Título"),
    ],
)
def test_fields_of_pictures_and_languages_are_worded_whole(said: str, shown: str) -> None:
    assert shown == reported_field(said)
