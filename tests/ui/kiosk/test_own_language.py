"""A piece that is not there in the visitor's language is shown in its own, and a note says which that is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from exhibit.model.edition import Block, PiecePage
from exhibit.settings import Settings
from tests.fakes.edition import FakeEdition
from tests.ui.conftest import Enter
from tests.ui.kiosk.everything import everything
from tests.ui.visitor import Visitor
from ui.kiosk.naming import named

PICTURE, POEM, STORY, NOTED, FILM = 1, 2, 5, 12, 101
NOTE = "En inglés"

# What Qt says once where there is no sound card and no graphics card.
pytestmark = pytest.mark.qt_log_ignore("PulseAudioService", "No audio device", "No RHI backend", extend=True)


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> FakeEdition:
    return everything(tmp_path_factory.mktemp("full"))


def _with(edition: FakeEdition, number: int, **changes: Any) -> FakeEdition:
    """Return an edition in which one piece is otherwise."""
    pages = [edition.page(card.piece_id) for card in edition.cards()]
    changed: list[PiecePage] = [
        replace(page, **changes) if page.card.piece_id == number else page for page in pages
    ]
    return FakeEdition(edition.root, edition.front(), changed)


def _at(enter: Enter, edition: FakeEdition, number: int, language: str = "es") -> Visitor:
    visitor = enter(of=edition, settings=Settings(language=language))
    visitor.kiosk.begin(0)
    visitor.kiosk.openPiece(number)
    visitor.settle()
    return visitor


def _notes(visitor: Visitor) -> list[str]:
    """Return what stands beneath each of the notes that are to be seen."""
    told = [str(item.property("text")) for item in visitor.items() if item.property("lineCount") is not None]
    return [below for note, below in pairwise(told) if note == NOTE]


def test_on_the_wall_a_title_in_another_language_says_so(enter: Enter, full: FakeEdition) -> None:
    visitor = enter(of=full, settings=Settings(language="es"))
    visitor.kiosk.begin(0)
    visitor.kiosk.openAll()
    visitor.settle()
    noted = {
        item.objectName()
        for item in visitor.items()
        if item.objectName().startswith("tile-")
        and any(one.property("text") == NOTE for one in visitor.items(item))
    }
    cards = [
        card for card in full.cards() if f"tile-{card.piece_id}" in {i.objectName() for i in visitor.items()}
    ]
    foreign = {f"tile-{c.piece_id}" for c in cards if "es" not in dict(c.title if c.picture else c.excerpt)}
    assert foreign == noted


@pytest.fixture(scope="module")
def numbered(full: FakeEdition) -> FakeEdition:
    """An edition in which the titles of even works are told in Spanish too."""
    pages = []
    for page in (full.page(card.piece_id) for card in full.cards()):
        number = page.card.piece_id
        title = (("en", f"Work {number}"), ("es", f"Obra {number}"))[: 2 - number % 2]
        pages.append(replace(page, card=replace(page.card, title=title, noted=False)))
    return FakeEdition(full.root, full.front(), pages)


def _visit(kiosk: Any) -> None:
    for number in (PICTURE, POEM, STORY):
        kiosk.openPiece(number)
        kiosk.visiting.toggle()
    kiosk.visiting.openPage()


LISTS: dict[str, tuple[str, Callable[[Any], object]]] = {
    "home": ("greetingWork", lambda _: None),
    "wall": ("tile-", lambda kiosk: kiosk.openAll()),
    "search": ("result-", lambda kiosk: (kiosk.seeking.open(), kiosk.seeking.seek("work"))),
    "tour": ("tourStop-", lambda kiosk: kiosk.walks.openTour("tour-1")),
    "visit": ("kept-", _visit),
    "related": ("related-", lambda kiosk: kiosk.openPiece(PICTURE)),
}
"""Where titles stand in a list or alone: how their controls are called, and the way there."""


def _piece_of(control: Any) -> int:
    work = control.property("work") or control.property("modelData") or control.property("tile") or {}
    return int(work.get("pieceId") or control.objectName().rpartition("-")[2])


@pytest.mark.parametrize("place", LISTS)
def test_wherever_a_title_stands_it_is_seen_and_heard_which_language_it_is_in(
    enter: Enter, numbered: FakeEdition, place: str
) -> None:
    kind, way = LISTS[place]
    visitor = enter(of=numbered, settings=Settings(language="es"))
    visitor.kiosk.begin(0)
    visitor.settle()
    way(visitor.kiosk)
    visitor.settle()
    controls = [item for item in visitor.items() if item.objectName().startswith(kind)]
    if place == "wall":  # on a sheet of words the note is about its beginning, not its title
        controls = [item for item in controls if item.property("pictured")]
    foreign = {_piece_of(item): _piece_of(item) % 2 == 1 for item in controls}
    seen = {
        _piece_of(item): any(one.property("text") == NOTE for one in visitor.items(item)) for item in controls
    }
    heard = {_piece_of(item): NOTE in named(item) for item in controls}
    assert foreign
    assert (foreign, foreign) == (seen, heard)


def test_in_the_attract_loop_each_title_says_so(enter: Enter, numbered: FakeEdition) -> None:
    visitor = enter(of=numbered, settings=Settings(language="es"))
    told = [str(item.property("text")) for item in visitor.items() if item.property("lineCount") is not None]
    titles = [(at, text) for at, text in enumerate(told) if text.startswith(("Work ", "Obra "))]
    assert titles
    assert [text.startswith("Work ") for _, text in titles] == [NOTE == told[at + 2] for at, _ in titles]


@pytest.mark.parametrize(("beside", "noted"), [(4, [True, False]), (3, [True, True])])
def test_side_by_side_each_title_says_so(
    enter: Enter, numbered: FakeEdition, beside: int, noted: list[bool]
) -> None:
    visitor = _at(enter, numbered, PICTURE)
    views: Any = visitor.kiosk.views
    views.openBeside(beside)
    visitor.settle()
    assert [True] * sum(noted) == [
        item.property("text") == NOTE
        for item in visitor.items(visitor.item("compareScreen"))
        if item.objectName() == "titleLanguage"
    ]


@pytest.mark.parametrize("number", [PICTURE, POEM])
def test_a_number_of_a_label_leads_to_a_title_that_says_so(
    enter: Enter, numbered: FakeEdition, number: int
) -> None:
    visitor = enter(of=numbered, settings=Settings(language="es"))
    visitor.kiosk.begin(0)
    seeking: Any = visitor.kiosk.seeking
    seeking.openNumber()
    visitor.settle()
    visitor.touch(f"pad-{number}")
    pad = visitor.item("numberPad")
    assert (number % 2 == 1) == (NOTE in [item.property("text") for item in visitor.items(pad)])


def test_a_statement_and_a_body_say_so(enter: Enter, full: FakeEdition) -> None:
    visitor = _at(enter, full, STORY)
    (statement,) = (text for _, text in full.page(STORY).statement)
    assert statement in _notes(visitor)
    assert NOTE == visitor.item("bodyLanguage").property("text")


def test_what_stands_beside_a_picture_says_so(enter: Enter, full: FakeEdition) -> None:
    told = _with(
        full,
        PICTURE,
        wall_text=(("en", "It hung in the break room."),),
        body=(("en", (Block(kind="paragraph", markup="Read me too."),)),),
    )
    notes = _notes(_at(enter, told, PICTURE))
    assert "It hung in the break room." in notes
    assert "Read me too." in notes


def test_a_narration_and_a_welcome_of_a_tour_say_so(enter: Enter, full: FakeEdition) -> None:
    visitor = enter(of=full, settings=Settings(language="es"))
    visitor.kiosk.begin(0)
    walks: Any = visitor.kiosk.walks
    walks.openTour("tour-1")
    visitor.settle()
    assert "Come along." in _notes(visitor)
    walks.begin(1)
    visitor.settle()
    assert "Read on." in _notes(visitor)


def test_a_content_note_says_so(enter: Enter, full: FakeEdition) -> None:
    sentence = full.page(NOTED).content_note[0][1]
    assert sentence in _notes(_at(enter, full, NOTED))


def test_nothing_says_so_in_its_own_language(enter: Enter, full: FakeEdition) -> None:
    visitor = _at(enter, full, STORY, "en")
    assert [] == [i for i in visitor.items() if str(i.property("text")).startswith("In English")]


def test_captions_say_so_where_they_are_in_another_language(enter: Enter, full: FakeEdition) -> None:
    film = full.page(FILM).recordings[0]
    english = replace(film, captions=film.captions[:1])
    visitor = _at(enter, _with(full, FILM, recordings=(english,)), FILM)
    said = [str(item.property("text")) for item in visitor.items(visitor.item("playerControls"))]
    assert NOTE in said
