"""The visitor's ways through the gallery, by touch, mouse and keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt

from tests.fakes.edition import FakeEdition, empty_edition
from tests.ui.conftest import Enter
from tests.ui.visitor import Visitor
from ui.kiosk.shots import settle

PICTURE, POEM, STORY, NOTED = 1, 2, 5, 12


def test_two_touches_lead_from_the_attract_loop_to_a_work(visitor: Visitor) -> None:
    assert visitor.screen == "attract"
    visitor.touch_at(QPoint(300, 300))
    assert visitor.screen == "home"
    visitor.touch("greetingWork")
    assert visitor.screen == "piece"


def test_a_work_on_the_wall_opens_and_back_returns(visitor: Visitor) -> None:
    visitor.touch("begin")
    visitor.touch("allWorks")
    assert visitor.screen == "wall"
    visitor.touch(f"tile-{PICTURE}")
    assert visitor.screen == "piece"
    visitor.touch("backButton")
    assert visitor.screen == "wall"
    visitor.touch("homeButton")
    assert visitor.screen == "home"
    visitor.touch("startOverButton")
    assert visitor.screen == "attract"


def test_a_poem_opens_as_a_page_to_read(visitor: Visitor) -> None:
    visitor.click("begin")
    visitor.click("door-read")
    visitor.click(f"tile-{POEM}")
    assert visitor.screen == "reader"
    assert visitor.item("pieceTitle").property("text") == "Four in the Morning"


def test_next_and_previous_walk_along_the_wall_one_came_from(visitor: Visitor) -> None:
    visitor.touch("begin")
    visitor.touch("door-read")
    visitor.touch(f"tile-{POEM}")
    visitor.touch("nextButton")
    assert visitor.item("pieceTitle").property("text") == "The Chair"
    visitor.touch("previousButton")
    visitor.touch("previousButton")
    visitor.touch("backButton")
    assert visitor.screen == "wall"


def test_back_finds_the_wall_where_it_was(visitor: Visitor) -> None:
    visitor.touch("begin")
    visitor.touch("allWorks")
    rows = visitor.item("rows")
    rows.setProperty("contentY", float(rows.property("originY")) + 900.0)
    visitor.settle()
    seen = {
        item.objectName(): item.mapToScene(QPoint(0, 0)).y()
        for item in visitor.items()
        if item.objectName().startswith("tile-") and 0 < item.mapToScene(QPoint(0, 0)).y() < 600
    }
    assert seen
    name = next(iter(seen))
    visitor.touch(name)
    assert visitor.screen in {"piece", "reader", "note"}
    visitor.touch("backButton")
    assert seen[name] == visitor.item(name).mapToScene(QPoint(0, 0)).y()


def test_back_finds_a_page_where_it_was(visitor: Visitor) -> None:
    visitor.kiosk.begin(0)
    visitor.kiosk.openPiece(STORY)
    visitor.settle()
    visitor.item("readerFlick").setProperty("contentY", 480.0)
    visitor.kiosk.openPiece(PICTURE)
    visitor.settle()
    visitor.touch("backButton")
    assert 480.0 == visitor.item("readerFlick").property("contentY")


def test_a_content_note_comes_first_and_leaves_a_choice(visitor: Visitor) -> None:
    visitor.kiosk.begin(0)
    visitor.kiosk.openPiece(NOTED)
    visitor.settle()
    assert visitor.screen == "note"
    assert "death of a colleague" in visitor.item("contentNote").property("text")
    assert not visitor.sees("wholePicture")
    visitor.touch("describe")
    assert "made-up picture" in visitor.item("description").property("text")
    assert not visitor.sees("wholePicture")
    visitor.touch("showNoted")
    assert visitor.screen == "piece"
    assert visitor.sees("footerSupport") or visitor.sees("pieceFlick")


def test_a_noted_work_can_be_passed_by(visitor: Visitor) -> None:
    visitor.kiosk.begin(0)
    visitor.kiosk.openPiece(NOTED)
    visitor.settle()
    visitor.touch("skipNoted")
    assert visitor.item("pieceTitle").property("text") == "Cup"


def test_a_veiled_picture_is_nowhere_before_it_was_chosen(visitor: Visitor) -> None:
    visitor.kiosk.begin(0)
    visitor.kiosk.openAll()
    visitor.settle()
    sources = [str(item.property("source")) for item in visitor.items() if item.objectName() == "picture"]
    assert sources
    assert not any(f"{NOTED:03d}-0" in source for source in sources)
    assert not any(slide["pieceId"] == NOTED for slide in visitor.kiosk.property("slides"))


def test_filters_narrow_the_wall_and_can_be_taken_back(visitor: Visitor) -> None:
    visitor.touch("begin")
    visitor.touch("allWorks")
    visitor.touch("filtersButton")
    visitor.touch("chip-poem")
    assert 3 == visitor.works
    visitor.touch("sheetDone")
    assert visitor.screen == "wall"
    visitor.touch("chosen-poem")
    assert 24 == visitor.works


def test_an_empty_choice_offers_a_next_step(visitor: Visitor) -> None:
    visitor.kiosk.begin(0)
    visitor.kiosk.openAll()
    visitor.kiosk.toggleTerm("form", "collage")
    visitor.kiosk.toggleTerm("perspective", "clinician")
    visitor.settle()
    visitor.touch("showAll")
    assert 24 == visitor.works


def test_terms_and_related_works_lead_on(visitor: Visitor) -> None:
    visitor.kiosk.begin(0)
    visitor.kiosk.openPiece(PICTURE)
    visitor.settle()
    flick = visitor.item("pieceFlick")
    flick.setProperty("contentY", float(flick.property("contentHeight")) - flick.height())
    visitor.settle()
    names = [item.objectName() for item in visitor.items() if item.objectName().startswith("related-")]
    assert names
    visitor.touch(names[-1])
    assert names[-1] == f"related-{visitor.kiosk.session.visit.place.piece_id}"


@pytest.mark.parametrize(
    "state", ["attract", "home", "wall", "piece", "reader", "note", "zoom", "access", "filters"]
)
def test_support_is_one_touch_away_and_leads_back(visitor: Visitor, state: str) -> None:
    _go(visitor, state)
    before = (visitor.screen, visitor.overlay)
    visitor.touch("supportButton")
    assert visitor.overlay == "support"
    visitor.touch("backButton")
    assert before == (visitor.screen, visitor.overlay)


def test_support_is_one_touch_away_from_the_warning(visitor: Visitor) -> None:
    _go(visitor, "wall")
    visitor.wait(91)
    assert visitor.sees("idleWarning")
    visitor.touch("supportButton")
    assert visitor.overlay == "support"
    assert not visitor.sees("idleWarning")


def test_support_works_without_an_edition(enter: Enter) -> None:
    visitor = enter(of=None)
    visitor.kiosk.fail()
    visitor.settle()
    assert visitor.screen == "unavailable"
    visitor.touch("supportButton")
    texts = [str(item.property("text")) for item in visitor.items()]
    assert "988" in texts
    assert "911" in texts


def test_any_touch_answers_the_warning_and_does_nothing_else(visitor: Visitor) -> None:
    _go(visitor, "wall")
    visitor.wait(95)
    assert visitor.sees("idleWarning")
    visitor.touch_at(QPoint(300, 500))
    assert not visitor.sees("idleWarning")
    assert visitor.screen == "wall"


def test_any_key_answers_the_warning_and_does_nothing_else(visitor: Visitor) -> None:
    _go(visitor, "wall")
    visitor.wait(95)
    visitor.press(Qt.Key.Key_Return)
    assert not visitor.sees("idleWarning")
    assert visitor.screen == "wall"


def test_an_empty_gallery_is_no_dead_end(enter: Enter, edition: FakeEdition) -> None:
    visitor = enter(of=empty_edition(edition.root))
    visitor.touch("begin")
    assert visitor.screen == "home"
    settle(visitor.window)


def test_a_gallery_with_a_very_long_title_still_shows_how_it_begins(
    enter: Enter, edition: FakeEdition
) -> None:
    front = replace(edition.front(), title=(("en", "A title that goes on and on " * 12),))
    visitor = enter((1280, 720), of=FakeEdition(edition.root, front, [edition.page(1)]))
    visitor.kiosk.setTextPercent(200)
    visitor.settle()
    title = visitor.item("galleryTitle")
    assert title.mapToScene(QPoint(0, 0)).y() >= 0
    visitor.touch("begin")
    assert "home" == visitor.screen


def test_clearing_filters_stays_behind_the_door_one_came_through(visitor: Visitor) -> None:
    visitor.kiosk.begin(0)
    visitor.kiosk.openDoor("read")
    before = visitor.works
    visitor.kiosk.toggleTerm("form", "poem")
    visitor.settle()
    assert visitor.works < before
    visitor.touch("clearFilters")
    assert before == visitor.works


def test_support_leaves_an_enlarged_picture_as_it_was(visitor: Visitor) -> None:
    _go(visitor, "zoom")
    visitor.touch("enlargeButton")
    visitor.touch("enlargeButton")
    before = visitor.item("zoomScreen").property("zoom")
    assert before > 2
    visitor.touch("supportButton")
    assert not visitor.sees("enlargeButton")
    visitor.touch("backButton")
    assert before == visitor.item("zoomScreen").property("zoom")


def test_who_reads_support_while_the_gallery_is_hung_goes_on_reading(
    enter: Enter, edition: FakeEdition
) -> None:
    visitor = enter(of=None)
    visitor.kiosk.prepare(1, 5, "")
    visitor.kiosk.setTextPercent(150)
    visitor.touch("supportButton")
    visitor.view.open(edition)
    visitor.settle()
    assert visitor.sees("supportScreen")
    visitor.touch("backButton")
    assert not visitor.sees("supportScreen")
    assert ("attract", 150) == (visitor.screen, visitor.kiosk.property("textPercent"))
    visitor.wait(121)
    assert 100 == visitor.kiosk.property("textPercent")


def _go(visitor: Visitor, state: str) -> None:
    kiosk = visitor.kiosk
    if state == "attract":
        return
    kiosk.begin(0)
    if state in {"wall", "filters"}:
        kiosk.openAll()
    if state in {"piece", "zoom", "access"}:
        kiosk.openPiece(PICTURE)
    if state == "reader":
        kiosk.openPiece(POEM)
    if state == "note":
        kiosk.openPiece(NOTED)
    if state == "zoom":
        kiosk.openZoom(0)
    if state == "access":
        kiosk.openAccess()
    if state == "filters":
        kiosk.openFilters()
    visitor.settle()
