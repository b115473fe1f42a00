"""Tours: a welcome, a place in the path, what is told there, and leaving and coming back."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtCore import Qt

from exhibit.model.edition import PiecePage
from exhibit.model.refusals import EditionRefused
from tests.fakes.edition import FakeEdition
from tests.ui.conftest import Enter
from tests.ui.kiosk.toured import NOTED, PICTURE, POEM, STORY, toured
from tests.ui.visitor import Visitor


@pytest.fixture
def walker(enter: Enter, edition: FakeEdition) -> Visitor:
    return enter(of=toured(edition))


def piece(visitor: Visitor) -> int:
    return visitor.kiosk.session.visit.place.piece_id


def begun(visitor: Visitor) -> Visitor:
    visitor.touch("begin")
    visitor.touch("tour-tour-1")
    visitor.touch("beginTour")
    return visitor


def test_a_tour_welcomes_and_shows_its_path(walker: Visitor) -> None:
    walker.touch("begin")
    walker.touch("tour-tour-1")
    assert "tour" == walker.screen
    assert "By night" == walker.item("tourTitle").property("text")
    assert "Come along." == walker.item("tourWelcome").property("text")
    assert "4 works  ·  about 3 minutes" == walker.item("tourFacts").property("text")
    assert "3 of 4" == walker.item("tourStop-2").property("leading")
    assert not walker.sees("tourStop-4")


def test_a_tour_past_nothing_is_not_offered(walker: Visitor) -> None:
    walker.touch("begin")
    assert walker.sees("tour-two-minutes")
    assert not walker.sees("tour-tour-2")


def test_a_tour_leads_from_work_to_work_and_home(walker: Visitor) -> None:
    begun(walker)
    seen = [piece(walker)]
    places = [walker.item("tourPlace").property("text")]
    for _ in range(3):
        walker.touch("nextStop")
        seen.append(piece(walker))
        places.append(walker.item("tourPlace").property("text"))
    assert [PICTURE, POEM, NOTED, STORY] == seen
    assert ["1 of 4", "2 of 4", "3 of 4", "4 of 4"] == places
    walker.touch("nextStop")
    assert ("home", None) == (walker.screen, walker.kiosk.session.visit.walking)


def test_what_is_told_stands_beside_the_work_but_not_before_its_note(walker: Visitor) -> None:
    begun(walker)
    assert "Begin here." == walker.item("tourNarration").property("text")
    walker.touch("nextStop")
    assert "Read on." == walker.item("tourNarration").property("text")
    walker.touch("nextStop")
    assert "note" == walker.screen
    assert not walker.sees("tourNarration")
    walker.touch("showNoted")
    assert "Told only after the note." == walker.item("tourNarration").property("text")
    walker.touch("nextStop")
    assert not walker.sees("tourNarration")


def test_a_tour_speaks_the_visitors_language(walker: Visitor) -> None:
    begun(walker)
    walker.touch("language-es")
    assert "Empiece aquí." == walker.item("tourNarration").property("text")
    assert "De noche" == walker.kiosk._walks.property("title")


def test_the_way_back_on_a_tour_goes_stop_by_stop_and_ends_at_the_first(walker: Visitor) -> None:
    begun(walker)
    assert not walker.item("previousStop").isEnabled()
    walker.touch("nextStop")
    walker.touch("previousStop")
    assert PICTURE == piece(walker)
    walker.touch("backButton")
    assert "tour" == walker.screen


def test_who_leaves_the_path_finds_back_to_where_they_were(walker: Visitor) -> None:
    begun(walker)
    walker.touch("nextStop")
    assert not walker.sees("nextButton")
    walker.touch("homeButton")
    walker.touch("allWorks")
    assert not walker.sees("tourPlace")
    walker.touch(f"tile-{PICTURE}")
    assert walker.sees("nextButton")
    assert not walker.sees("tourPlace")
    walker.touch("resumeButton")
    assert (POEM, "2 of 4") == (piece(walker), walker.item("tourPlace").property("text"))
    assert not walker.sees("resumeButton")


def test_a_tour_that_was_left_goes_on_from_its_welcome_or_begins_again(walker: Visitor) -> None:
    begun(walker)
    walker.touch("nextStop")
    walker.touch("backButton")
    walker.touch("resumeTour")
    assert POEM == piece(walker)
    walker.touch("backButton")
    walker.touch("beginTour")
    assert PICTURE == piece(walker)


def test_a_tour_can_be_begun_at_any_of_its_works(walker: Visitor) -> None:
    walker.touch("begin")
    walker.touch("tour-tour-1")
    walker.touch("tourStop-3")
    assert (STORY, "4 of 4") == (piece(walker), walker.item("tourPlace").property("text"))


def test_leaving_a_tour_ends_it_and_the_work_stays(walker: Visitor) -> None:
    begun(walker)
    walker.touch("leaveTour")
    assert ("piece", PICTURE) == (walker.screen, piece(walker))
    assert not walker.sees("tourPlace")
    assert not walker.sees("resumeButton")
    assert walker.sees("nextButton")


def test_the_next_visitor_is_on_no_tour(walker: Visitor) -> None:
    begun(walker)
    walker.wait(121)
    assert "attract" == walker.screen
    walker.touch("begin")
    assert not walker.sees("resumeButton")


def test_passing_by_a_note_goes_on_along_the_tour(walker: Visitor) -> None:
    walker.touch("begin")
    walker.touch("tour-tour-1")
    walker.touch("tourStop-2")
    walker.touch("skipNoted")
    assert (STORY, "4 of 4") == (piece(walker), walker.item("tourPlace").property("text"))


def test_a_short_walk_has_the_kiosks_own_words(walker: Visitor) -> None:
    walker.touch("begin")
    walker.touch("tour-two-minutes")
    assert "Two minutes" == walker.item("tourTitle").property("text")
    assert "every part of the gallery" in walker.item("tourWelcome").property("text")


def test_a_damaged_work_is_passed_over(
    enter: Enter, edition: FakeEdition, caplog: pytest.LogCaptureFixture
) -> None:
    class Torn(FakeEdition):
        def page(self, piece_id: int) -> PiecePage:
            if piece_id in {PICTURE, STORY}:
                message = "torn"
                raise EditionRefused(message)
            return super().page(piece_id)

    whole = toured(edition)
    pages = [whole.page(card.piece_id) for card in whole.cards()]
    walker = enter(of=Torn(edition.root, whole.front(), pages))
    with caplog.at_level(logging.ERROR):
        begun(walker)
        assert POEM == piece(walker)
        walker.touch("nextStop")
        walker.touch("nextStop")
    assert "home" == walker.screen


def test_a_tour_is_walked_by_keys_alone(walker: Visitor) -> None:
    walker.kiosk.begin(0)
    walker.kiosk._walks.openTour("tour-1")
    walker.settle()
    walker.press(Qt.Key.Key_Tab)
    walker.item("beginTour").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    walker.press(Qt.Key.Key_Return)
    assert PICTURE == piece(walker)
    for _ in range(30):
        walker.press(Qt.Key.Key_Tab)
        if walker.focused == "nextStop":
            break
    walker.press(Qt.Key.Key_Return)
    assert POEM == piece(walker)


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1280, 720)])
def test_the_work_is_never_covered_by_the_ribbon(
    enter: Enter, edition: FakeEdition, size: tuple[int, int]
) -> None:
    walker = enter(size, of=toured(edition))
    walker.kiosk.setTextPercent(200)
    begun(walker)
    place = walker.item("tourPlace")
    top = place.mapToScene(place.boundingRect().topLeft()).y()
    page = walker.item("piecePage")
    assert page.mapToScene(page.boundingRect().bottomLeft()).y() <= top
    for name in ("leaveTour", "previousStop", "nextStop"):
        button = walker.item(name)
        assert 0 <= button.mapToScene(button.boundingRect().topLeft()).x()
        assert button.mapToScene(button.boundingRect().bottomRight()).x() <= size[0]
