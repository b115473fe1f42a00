"""Numbers on every screen in the digits and groups of the visitor's language."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale

from exhibit.settings import Settings
from tests.fakes.edition import FakeEdition, many_cards
from tests.ui.conftest import Enter
from tests.ui.kiosk.everything import everything
from tests.ui.visitor import Visitor
from ui.formatting import length_of

TRANSLATIONS = Path(__file__).parents[3] / "ui" / "translations"
SCREENS = Path(__file__).parents[3] / "ui" / "kiosk" / "qml" / "Lamplight"

# What Qt says once where there is no sound card and no graphics card.
pytestmark = pytest.mark.qt_log_ignore("PulseAudioService", "No audio device", "No RHI backend", extend=True)


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> FakeEdition:
    return everything(tmp_path_factory.mktemp("full"))


def _part(visitor: Visitor, name: str) -> Any:
    return getattr(visitor.kiosk, name)


def _text(visitor: Visitor, name: str) -> str:
    return str(visitor.item(name).property("text"))


@pytest.mark.parametrize(
    ("language", "place", "percent", "kept"),
    [("en", "1 of 3", "100 %", "1"), ("es", "1 de 3", "100 %", "1"), ("fa", "۱ of ۳", "۱۰۰ %", "۱")],
)
def test_places_percentages_and_counts_are_told_in_its_digits(
    enter: Enter, full: FakeEdition, language: str, place: str, percent: str, kept: str
) -> None:
    visitor = enter(of=full, settings=Settings(language=language))
    visitor.kiosk.begin(0)
    _part(visitor, "walks").openTour("two-minutes")
    _part(visitor, "walks").begin(0)
    _part(visitor, "visiting").toggle()
    visitor.settle()
    assert place == _text(visitor, "tourPlace")
    assert kept in _text(visitor, "visitButton")
    visitor.kiosk.openAccess()
    visitor.settle()
    assert percent in {str(item.property("text")) for item in visitor.items()}


@pytest.fixture(scope="module")
def ten_thousand(edition: FakeEdition) -> FakeEdition:
    return many_cards(edition.root, 10_000)


@pytest.mark.parametrize(("language", "said"), [("en", "10,000 works"), ("es", "10.000 obras")])
def test_a_large_count_is_told_in_its_groups(
    enter: Enter, ten_thousand: FakeEdition, language: str, said: str
) -> None:
    visitor = enter(of=ten_thousand, settings=Settings(language=language))
    visitor.kiosk.begin(0)
    visitor.kiosk.openAll()
    visitor.settle()
    assert said == _text(visitor, "wallCount")


@pytest.mark.parametrize(
    ("language", "said"), [("en", "1 h 2 min"), ("es", "1 h 2 min"), ("ar", "١ h ٢ min"), ("fa", "۱ h ۲ min")]
)
def test_a_length_is_told_in_its_digits(language: str, said: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    told = length_of(3720)
    QLocale.setDefault(before)
    assert said == told


def _counts(path: Path) -> Iterator[tuple[str, str]]:
    """Return the plural forms of what the kiosk says, each with where it is said."""
    screens = {file.stem for file in SCREENS.glob("*.qml")}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        if (name := context.findtext("name") or "") in screens:
            yield from ((name, form.text or "") for form in context.iter("numerusform"))


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_count_of_the_kiosk_is_translated_with_its_groups(language: str) -> None:
    forms = list(_counts(TRANSLATIONS / f"lamplight_{language}.ts"))
    assert forms
    bare = [(name, form) for name, form in forms if "%n" in form]
    assert not bare, f"%Ln is the number as the language writes it: {bare}"
