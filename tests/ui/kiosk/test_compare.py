"""Several views of one work, and two works side by side."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt

from exhibit.model.edition import Reason, Relation
from tests.fakes.edition import FakeEdition
from tests.fakes.tiled import PLAIN, TILED, VIEWED, tiled_edition
from tests.ui.conftest import Enter
from tests.ui.kiosk.nearness import number, zoomed
from tests.ui.kiosk.test_damage import LOST, Damaged
from tests.ui.visitor import Visitor

NOTED, OTHER = 12, 4


@pytest.fixture(scope="module")
def viewed(tmp_path_factory: pytest.TempPathFactory) -> FakeEdition:
    """An edition in which the plain work is related to another picture and to one with a content note."""
    edition = tiled_edition(tmp_path_factory.mktemp("viewed"), (1600, 1200))
    shared = (Reason(kind="theme", label=(("en", "Burnout"),)),)
    related = tuple(Relation(piece_id=one, shared=shared) for one in (OTHER, NOTED))
    pages = [edition.page(card.piece_id) for card in edition.cards()]
    pages = [replace(page, related=related) if page.card.piece_id == PLAIN else page for page in pages]
    return FakeEdition(edition.root, edition.front(), pages)


def _at(enter: Enter, of: FakeEdition, piece: int, **options: object) -> Visitor:
    visitor = enter(of=of, **options)
    visitor.kiosk.begin(0)
    visitor.kiosk.openPiece(piece)
    visitor.settle()
    return visitor


def _beside(enter: Enter, of: FakeEdition, **options: object) -> Visitor:
    visitor = _at(enter, of, PLAIN, **options)
    flick = visitor.item("pieceFlick")
    flick.setProperty("contentY", number(flick, "contentHeight") - flick.height())
    visitor.settle()
    visitor.touch(f"beside-{OTHER}")
    return visitor


def _words(visitor: Visitor, within: str) -> list[str]:
    return [
        str(item.property("text")) for item in visitor.items(visitor.item(within)) if item.property("text")
    ]


def test_every_view_is_named_in_words(enter: Enter, viewed: FakeEdition) -> None:
    visitor = zoomed(enter, viewed, VIEWED)
    assert ["Front", "Back", "Detail"] == [visitor.item(f"view-{at}").property("text") for at in range(3)]
    assert visitor.item("view-0").property("checked")


def test_the_strip_changes_the_view_without_leaving(enter: Enter, viewed: FakeEdition) -> None:
    visitor = zoomed(enter, viewed, VIEWED)
    visitor.press(Qt.Key.Key_Plus)
    visitor.touch("view-1")
    shown = visitor.item("zoomView").property("picture")
    assert ("zoom", "back") == (visitor.overlay, shown["view"])
    assert 1 == number(visitor.item("zoomView"), "zoom")
    visitor.touch("backButton")
    assert ("piece", "") == (visitor.screen, visitor.overlay)


def test_a_work_with_one_picture_has_no_strip(enter: Enter, viewed: FakeEdition) -> None:
    assert not zoomed(enter, viewed, TILED).sees("viewsStrip")


def test_details_are_marked_on_the_whole_only_when_asked_for(enter: Enter, viewed: FakeEdition) -> None:
    visitor = _at(enter, viewed, VIEWED)
    assert not visitor.sees("frame-2")
    visitor.touch("showDetails")
    assert visitor.sees("frame-2")
    assert not visitor.sees("frame-1")
    visitor.touch("frame-2")
    assert ("zoom", 2) == (visitor.overlay, visitor.kiosk.property("zoomedPicture"))


def test_a_frame_lies_where_the_detail_is(enter: Enter, viewed: FakeEdition) -> None:
    visitor = _at(enter, viewed, VIEWED)
    visitor.touch("showDetails")
    whole, frame = visitor.item("wholePicture"), visitor.item("frame-2")
    assert (0.5, 0.25) == pytest.approx((frame.x() / whole.width(), frame.y() / whole.height()))
    assert 0.25 == pytest.approx(frame.width() / whole.width())


def test_a_work_without_marked_details_offers_no_frames(enter: Enter, edition: FakeEdition) -> None:
    visitor = _at(enter, edition, VIEWED)
    assert visitor.sees("detail-1")
    assert not visitor.sees("showDetails")


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_two_works_lie_side_by_side_each_with_its_label(
    enter: Enter, viewed: FakeEdition, size: tuple[int, int]
) -> None:
    visitor = _beside(enter, viewed, size=size)
    assert "compare" == visitor.overlay
    words = _words(visitor, "compareScreen")
    for piece in (PLAIN, OTHER):
        assert dict(viewed.page(piece).card.title)["en"] in words
    one, two = visitor.middle("compareThis"), visitor.middle("compareOther")
    assert (size[0] > size[1]) == (one.x() < two.x())
    assert (size[0] < size[1]) == (one.y() < two.y())


def test_each_work_is_stepped_through_its_views_and_only_one_with_several(
    enter: Enter, viewed: FakeEdition
) -> None:
    visitor = _at(enter, viewed, PLAIN)
    views: Any = visitor.kiosk.views
    views.openBeside(VIEWED)
    visitor.settle()
    names = [item.objectName() for item in visitor.items(visitor.item("compareScreen"))]
    assert [f"compareOther-{at}" for at in range(3)] == [
        name for name in names if name.startswith(("compareThis-", "compareOther-"))
    ]
    visitor.press(Qt.Key.Key_Plus)
    visitor.touch("compareOther-1")
    shown = visitor.item("compareOther").property("picture")
    assert ("compare", "back") == (visitor.overlay, shown["view"])
    assert visitor.item("compareOther-1").property("checked")
    visitor.touch("language-es")
    assert "back" == visitor.item("compareOther").property("picture")["view"]


def test_both_are_enlarged_together_or_each_alone(enter: Enter, viewed: FakeEdition) -> None:
    visitor = _beside(enter, viewed)
    one, two = visitor.item("compareThis"), visitor.item("compareOther")
    visitor.pinch(visitor.middle("compareOther"), 100, 200)
    assert number(one, "zoom") > 1.5
    assert number(one, "zoom") == number(two, "zoom")
    visitor.touch("moveTogether")
    visitor.touch("wholeButton")
    assert (True, 1) == (number(one, "zoom") > 1.5, number(two, "zoom"))
    visitor.touch_at(visitor.middle("compareThis") + QPoint(20, 20))
    visitor.touch("wholeButton")
    assert (1, 1) == (number(one, "zoom"), number(two, "zoom"))


def test_support_leads_back_to_both_as_they_were_and_close_to_the_work(
    enter: Enter, viewed: FakeEdition
) -> None:
    visitor = _beside(enter, viewed)
    visitor.press(Qt.Key.Key_Plus)
    visitor.touch("supportButton")
    visitor.touch("backButton")
    assert 1.5 == pytest.approx(number(visitor.item("compareOther"), "zoom"))
    visitor.touch("backButton")
    assert ("piece", "", False) == (visitor.screen, visitor.overlay, visitor.sees("compareScreen"))


def test_a_work_whose_note_was_not_read_is_not_laid_beside(enter: Enter, viewed: FakeEdition) -> None:
    visitor = _at(enter, viewed, PLAIN)
    assert visitor.sees(f"beside-{OTHER}")
    assert not visitor.sees(f"beside-{NOTED}")
    visitor.kiosk._views.openBeside(NOTED)
    assert "" == visitor.overlay


def test_a_damaged_work_is_not_laid_beside_and_staff_find_out(
    enter: Enter, edition: FakeEdition, caplog: pytest.LogCaptureFixture
) -> None:
    pages = [edition.page(card.piece_id) for card in edition.cards()]
    visitor = _at(enter, Damaged(edition.root, edition.front(), pages), TILED)
    with caplog.at_level(logging.WARNING):
        visitor.kiosk._views.openBeside(LOST)
    assert "" == visitor.overlay
    assert [f"Piece {LOST} cannot be shown. It is gone."] == caplog.messages


def test_everything_beside_is_reached_by_keys(enter: Enter, viewed: FakeEdition) -> None:
    visitor = _beside(enter, viewed)
    reached = set()
    for _ in range(12):
        visitor.press(Qt.Key.Key_Tab)
        reached.add(visitor.focused)
    assert {"compareThis", "compareOther", "moveTogether", "backButton", "supportButton"} <= reached
