"""Reading: turned or scrolled, in one language or two, and found again where it was left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from exhibit.model.edition import Block, PiecePage
from tests.fakes.edition import FakeEdition
from tests.ui.conftest import Enter
from tests.ui.visitor import Visitor, _touch_screen

POEM, STORY = 2, 5
SIZES = [(1920, 1080), (1080, 1920), (1280, 720)]


def _changed(edition: FakeEdition, page: PiecePage) -> FakeEdition:
    pages = [
        page if card.piece_id == page.card.piece_id else edition.page(card.piece_id)
        for card in edition.cards()
    ]
    return FakeEdition(edition.root, edition.front(), pages)


@pytest.fixture
def told_twice(edition: FakeEdition) -> FakeEdition:
    page = edition.page(STORY)
    (language, blocks) = page.body[0]
    spanish = tuple(replace(block, markup=block.markup and "Así: " + block.markup) for block in blocks)
    return _changed(edition, replace(page, body=((language, blocks), ("es", spanish))))


def _long_verse(edition: FakeEdition) -> FakeEdition:
    line = (
        "a line that is long enough to be wrapped on every screen there is, and then on once more to the end"
    )
    blocks = tuple(Block(kind="line", markup=f"{at} {line} {line}") for at in range(40))
    return _changed(edition, replace(edition.page(POEM), body=(("en", blocks),)))


def _read(visitor: Visitor, piece: int, *, paged: bool = True) -> None:
    visitor.kiosk.begin(0)
    visitor.kiosk.do(lambda session: session.adjust(paged=paged))
    visitor.kiosk.openPiece(piece)
    visitor.settle()


def _page(visitor: Visitor) -> tuple[int, int]:
    foot = visitor.item("pageNumber").property("text").replace("Page ", "").split(" of ")
    return int(foot[0]), int(foot[1])


def _lines(visitor: Visitor, name: str = "bodyText") -> list[tuple[float, float, bool]]:
    """Top and bottom of every line of the text on the screen, and whether it goes on a verse."""
    found = []
    for block in visitor.item(name).childItems():
        text = next((child for child in block.childItems() if child.property("lineCount") is not None), None)
        if text is None or not text.property("text"):
            continue
        high = float(text.property("lineHeight"))
        top = text.mapToScene(QPointF(0, 0)).y()
        count = int(text.property("lineCount"))
        verse = bool(text.property("verse"))
        found += [(top + at * high, top + (at + 1) * high, verse and at > 0) for at in range(count)]
    return found


def _window(visitor: Visitor) -> tuple[float, float]:
    """Where the page's text begins and ends on the screen: between its two covers."""
    pager = visitor.item("pager")
    upper, lower = (child for child in pager.childItems()[:2])
    return upper.mapToScene(QPointF(0, upper.height())).y(), lower.mapToScene(QPointF(0, 0)).y()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("verse", [False, True])
def test_pages_are_cut_between_lines_and_hold_every_line_once(
    enter: Enter, edition: FakeEdition, size: tuple[int, int], percent: int, *, verse: bool
) -> None:
    visitor = enter(size, of=_long_verse(edition) if verse else edition)
    visitor.kiosk.begin(0)
    visitor.kiosk.setTextPercent(percent)
    _read(visitor, POEM if verse else STORY)
    number, count = _page(visitor)
    assert number == 1
    seen: list[int] = []
    for _ in range(count):
        top, bottom = _window(visitor)
        lines = _lines(visitor)
        shown = [at for at, line in enumerate(lines) if line[0] > top - 1 and line[1] < bottom + 1]
        cut = [
            line for line in lines if line[0] < bottom - 1 < line[1] - 2 or line[0] + 2 < top + 1 < line[1]
        ]
        assert [] == cut
        if shown:
            assert not lines[shown[0]][2], "a verse is torn from its beginning"
        seen += shown
        visitor.press(Qt.Key.Key_PageDown)
    assert list(range(len(_lines(visitor)))) == seen


def test_pages_turn_by_buttons_keys_and_swipes(enter: Enter) -> None:
    visitor = enter((1280, 720))
    _read(visitor, STORY)
    assert not visitor.item("pageBack").isEnabled()
    visitor.touch("pageOn")
    assert 2 == _page(visitor)[0]
    visitor.press(Qt.Key.Key_PageDown)
    assert 3 == _page(visitor)[0]
    visitor.touch("pageBack")
    visitor.press(Qt.Key.Key_PageUp)
    assert 1 == _page(visitor)[0]
    _swipe(visitor, QPoint(900, 300), -400)
    assert 2 == _page(visitor)[0]
    _swipe(visitor, QPoint(400, 300), 400)
    assert 1 == _page(visitor)[0]


def _swipe(visitor: Visitor, start: QPoint, far: int) -> None:
    device = _touch_screen()
    QTest.touchEvent(visitor.window, device).press(0, start, visitor.window).commit()
    for step in range(1, 9):
        at = start + QPoint(far * step // 8, 0)
        QTest.touchEvent(visitor.window, device).move(0, at, visitor.window).commit()
        visitor.watch(1)
    QTest.touchEvent(visitor.window, device).release(0, start + QPoint(far, 0), visitor.window).commit()
    visitor.settle()


def test_the_arrow_keys_read_a_text_to_its_end(enter: Enter) -> None:
    visitor = enter((1280, 720))
    _read(visitor, STORY, paged=False)
    flick = visitor.item("readerFlick")
    places = [0.0]
    for _ in range(20):
        visitor.press(Qt.Key.Key_Down)
        places.append(float(flick.property("contentY")))
    steps = [after - before for before, after in pairwise(places)]
    assert 0 == min(steps)
    assert max(steps) < flick.height()
    assert flick.property("contentHeight") - flick.height() == places[-1]
    assert "" != visitor.focused


@pytest.mark.parametrize("paged", [False, True])
@pytest.mark.parametrize("change", ["text", "language", "zoom", "support", "away"])
def test_the_same_line_is_found_again(
    enter: Enter, told_twice: FakeEdition, change: str, *, paged: bool
) -> None:
    visitor = enter((1280, 720), of=told_twice)
    _read(visitor, STORY, paged=paged)
    visitor.press(Qt.Key.Key_PageDown)
    before = _first_block(visitor)
    assert before > 0
    kiosk = visitor.kiosk
    deeds: dict[str, Callable[[], object]] = {
        "text": lambda: kiosk.setTextPercent(150),
        "language": lambda: kiosk.setLanguage("es"),
        "zoom": lambda: (kiosk.openAccess(), kiosk.back()),
        "support": lambda: (kiosk.openSupport(), kiosk.back()),
        "away": lambda: (kiosk.home(), kiosk.openPiece(STORY)),
    }
    deeds[change]()
    visitor.settle()
    visitor.settle()
    # On pages, the block may come to stand in the middle of its page.
    assert abs(before - _first_block(visitor)) <= (4 if paged else 0)


def _first_block(visitor: Visitor) -> int:
    """Which block of the text is at the upper edge."""
    edge = _window(visitor)[0] if visitor.sees("pager") else 1.0
    blocks = visitor.item("bodyText").childItems()
    bottoms = [block.mapToScene(QPointF(0, block.height())).y() for block in blocks if block.height() > 0]
    return next((at for at, bottom in enumerate(bottoms) if bottom > edge + 1), len(bottoms))


def test_what_was_read_is_forgotten_with_the_visit(visitor: Visitor) -> None:
    _read(visitor, STORY, paged=False)
    visitor.press(Qt.Key.Key_PageDown)
    visitor.wait(240 + 31)
    assert "attract" == visitor.screen
    _read(visitor, STORY, paged=False)
    assert 0 == visitor.item("readerFlick").property("contentY")


def test_both_languages_stand_side_by_side(enter: Enter, told_twice: FakeEdition) -> None:
    visitor = enter(of=told_twice)
    _read(visitor, STORY, paged=False)
    visitor.touch("bothLanguages")
    one, other = _columns(visitor)
    assert one.mapToScene(QPointF(0, 0)).x() < other.mapToScene(QPointF(0, 0)).x()
    assert one.mapToScene(QPointF(0, 0)).y() == other.mapToScene(QPointF(0, 0)).y()
    assert ("English", "Español") == (one.property("text"), other.property("text"))
    visitor.touch("bothLanguages")
    assert not visitor.sees("firstLanguage")
    visitor.wait(300)
    assert not visitor.kiosk.session.visit.both


def test_where_the_blocks_differ_both_texts_stand_whole(enter: Enter, told_twice: FakeEdition) -> None:
    page = told_twice.page(STORY)
    shorter = replace(page, body=(page.body[0], ("es", page.body[1][1][:-2])))
    visitor = enter((1080, 1920), of=_changed(told_twice, shorter))
    _read(visitor, STORY, paged=False)
    visitor.touch("bothLanguages")
    texts = [str(item.property("text")) for item in visitor.items()]
    assert {block.markup for block in page.body[0][1] if block.markup} <= set(texts)
    assert {block.markup for block in page.body[1][1][:-2] if block.markup} <= set(texts)


def test_a_text_in_one_language_offers_no_second(visitor: Visitor) -> None:
    _read(visitor, STORY)
    assert not visitor.sees("bothLanguages")


def _columns(visitor: Visitor) -> tuple[QQuickItem, QQuickItem]:
    return visitor.item("firstLanguage"), visitor.item("secondLanguage")


def test_the_original_page_is_one_touch_away_and_leads_back_to_the_line(
    enter: Enter, edition: FakeEdition
) -> None:
    page, pictured = edition.page(STORY), edition.page(1)
    pictures = tuple(replace(picture, page=1) for picture in pictured.pictures)
    visitor = enter(of=_changed(edition, replace(page, pictures=pictures)))
    _read(visitor, STORY, paged=False)
    visitor.press(Qt.Key.Key_PageDown)
    before = visitor.item("readerFlick").property("contentY")
    assert before > 0
    visitor.touch("readerPicture")
    assert "zoom" == visitor.overlay
    visitor.touch("backButton")
    assert before == visitor.item("readerFlick").property("contentY")
