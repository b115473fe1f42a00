"""What a visitor meets where an edition was damaged after it was opened."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from exhibit.model.edition import Block, Card, PiecePage
from exhibit.model.refusals import EditionRefused, NotFound
from exhibit.settings import Settings
from tests.fakes.edition import FakeEdition
from tests.ui.conftest import Enter
from ui.jobs import Jobs
from ui.kiosk.contents import Contents
from ui.kiosk.program import KioskWindow, begin

LOST, SPOILED, WHOLE = 3, 4, 5


class Damaged(FakeEdition):
    """An edition of which some pages cannot be read."""

    broken: tuple[int, ...] = (LOST, SPOILED)

    def page(self, piece_id: int) -> PiecePage:
        """Return one page, or refuse it."""
        if piece_id in self.broken:
            if piece_id == LOST:
                raise NotFound("It is gone.")
            raise EditionRefused("It is spoiled.")
        return super().page(piece_id)


class Unreadable(FakeEdition):
    """An edition whose cards cannot be read."""

    def cards(self) -> tuple[Card, ...]:
        """Refuse."""
        raise EditionRefused("Its cards are spoiled.")


@pytest.fixture
def damaged(edition: FakeEdition) -> Damaged:
    return Damaged(edition.root, edition.front(), [edition.page(card.piece_id) for card in edition.cards()])


@pytest.mark.parametrize("piece", [LOST, SPOILED])
def test_a_damaged_piece_leaves_the_visitor_where_they_were(
    enter: Enter, damaged: Damaged, caplog: pytest.LogCaptureFixture, piece: int
) -> None:
    visitor = enter(of=damaged)
    visitor.kiosk.begin(0)
    visitor.kiosk.openAll()
    visitor.settle()
    before = visitor.kiosk.session.visit
    with caplog.at_level(logging.WARNING):
        visitor.touch(f"tile-{piece}")
    assert before.places[:-1] == visitor.kiosk.session.visit.places[:-1]
    assert "wall" == visitor.screen
    assert visitor.sees("wallPage")
    assert 1 == len([message for message in caplog.messages if str(piece) in message])


def test_a_damaged_piece_is_answered_until_something_else_is_done(enter: Enter, damaged: Damaged) -> None:
    visitor = enter(of=damaged)
    visitor.touch("begin")
    visitor.touch("allWorks")
    wall = visitor.item("wallPage").height()
    visitor.touch(f"tile-{LOST}")
    note = visitor.item("missedNote")
    told = QAccessible.queryAccessibleInterface(note)
    assert "This work cannot be shown just now." == told.text(QAccessible.Text.Name)
    assert wall - note.height() == visitor.item("wallPage").height()
    visitor.touch(f"tile-{SPOILED}")
    assert visitor.sees("missedNote")
    visitor.touch("displayButton")
    assert not visitor.sees("missedNote")
    visitor.touch("backButton")
    assert ("wall", wall) == (visitor.screen, visitor.item("wallPage").height())


def test_the_answer_to_damage_is_gone_with_the_visitor(enter: Enter, damaged: Damaged) -> None:
    visitor = enter(of=damaged)
    visitor.touch("begin")
    visitor.kiosk.openPiece(LOST)
    visitor.settle()
    assert visitor.sees("missedNote")
    visitor.wait(121)
    assert ("attract", False) == (visitor.screen, visitor.sees("missedNote"))


def test_next_and_previous_pass_over_damage(enter: Enter, damaged: Damaged) -> None:
    visitor = enter(of=damaged)
    visitor.kiosk.begin(0)
    visitor.kiosk.openPiece(LOST - 1)
    visitor.kiosk.turn(1)
    assert WHOLE == visitor.kiosk.session.visit.place.piece_id
    visitor.kiosk.turn(-1)
    assert LOST - 1 == visitor.kiosk.session.visit.place.piece_id


def test_what_was_seen_is_found_again_when_the_edition_is_gone(enter: Enter, damaged: Damaged) -> None:
    visitor = enter(of=damaged)
    visitor.kiosk.begin(0)
    visitor.kiosk.openPiece(1)
    visitor.kiosk.openPiece(WHOLE)
    damaged.broken = tuple(range(1, 100))
    visitor.kiosk.setLanguage("es")
    visitor.kiosk.back()
    visitor.settle()
    assert 1 == visitor.kiosk.session.visit.place.piece_id
    visitor.kiosk.back()
    visitor.settle()
    assert "home" == visitor.screen


def test_a_piece_without_its_pictures_shows_that_of_its_card(enter: Enter, edition: FakeEdition) -> None:
    page = next(page for page in map(edition.page, range(1, 25)) if page.card.picture and not page.card.noted)
    contents = Contents(
        FakeEdition(edition.root, edition.front(), [replace(page, pictures=())]), edition.front().language
    )
    assert page.card.picture is not None
    assert [page.card.picture.color] == [
        picture["color"] for picture in contents.piece(page.card.piece_id)["pictures"]
    ]


def test_an_edition_that_opens_and_cannot_be_read_leaves_the_calm_screen(
    qtbot: QtBot, fonts: tuple[str, ...], edition: FakeEdition, caplog: pytest.LogCaptureFixture
) -> None:
    view, jobs = KioskWindow(Settings(), still=True), Jobs()
    begin(view, jobs, lambda: Unreadable(edition.root, edition.front(), ()), None)
    assert "unavailable" == view.kiosk.property("screen")
    assert "Its cards are spoiled." in caplog.text
    jobs.shut_down()
    view.close()


def test_markup_is_ours_alone(edition: FakeEdition, tmp_path: Path) -> None:
    page = next(page for page in map(edition.page, range(1, 25)) if page.body)
    written = f'<i>a</i> &lt;b&gt; &amp; <img src="{(tmp_path / "x.png").as_uri()}"> <B>'
    told = replace(page, body=((page.card.language, (Block(kind="paragraph", markup=written),)),))
    contents = Contents(FakeEdition(edition.root, edition.front(), [told]), page.card.language)
    (block,) = contents.piece(page.card.piece_id)["blocks"]
    assert written.replace("<img", "&lt;img").replace("<B>", "&lt;B>") == block["markup"]
    assert f'a <b> & <img src="{(tmp_path / "x.png").as_uri()}"> <B>' == block["plain"]


@pytest.mark.qt_log_ignore("QML Image: Error decoding")
def test_a_broken_picture_leaves_its_place_and_a_calm_word(
    enter: Enter, edition: FakeEdition, tmp_path: Path
) -> None:
    page = edition.page(1)
    (tmp_path / "broken.jpg").write_bytes(b"no picture at all")
    pictures = tuple(
        replace(picture, renditions=tuple(replace(size, path="broken.jpg") for size in picture.renditions))
        for picture in page.pictures
    )
    card = replace(page.card, picture=pictures[0])
    broken = replace(page, card=card, pictures=pictures)
    visitor = enter(of=FakeEdition(tmp_path, edition.front(), [broken]))
    visitor.kiosk.begin(0)
    visitor.kiosk.openPiece(1)
    visitor.settle()
    assert visitor.sees("pictureMissing")
    assert not visitor.sees("lookCloser")
    visitor.touch("wholePicture")
    assert "" == visitor.overlay
    whole = visitor.item("wholePicture")
    assert whole.width() / whole.height() == pytest.approx(
        pictures[0].renditions[-1].width / pictures[0].renditions[-1].height, rel=0.01
    )
