from __future__ import annotations

from pathlib import Path

import pytest

from tests.fakes.edition import FakeEdition, many_cards
from tests.ui.conftest import Enter
from tests.ui.visitor import Visitor


def test_ten_thousand_works_open_with_a_handful_of_delegates(enter: Enter, pictures: Path) -> None:
    visitor = enter(of=many_cards(pictures, 10_000))
    visitor.kiosk.begin(0)
    visitor.kiosk.openAll()
    visitor.settle()
    tiles = [item for item in visitor.items() if item.objectName().startswith("tile-")]
    assert 10_000 == visitor.works
    assert 0 < len(tiles) < 100


def test_the_last_of_ten_thousand_is_found_again(enter: Enter, pictures: Path) -> None:
    visitor = enter(of=many_cards(pictures, 10_000))
    visitor.kiosk.begin(0)
    visitor.kiosk.openAll()
    visitor.settle()
    rows = visitor.item("rows")
    rows.setProperty(
        "contentY", float(rows.property("originY")) + float(rows.property("contentHeight")) * 0.7
    )
    visitor.settle()
    name = next(
        item.objectName()
        for item in visitor.items()
        if item.objectName().startswith("tile-")
        and 100 < item.mapToScene(item.boundingRect().center()).y() < 700
    )
    place = visitor.middle(name)
    visitor.touch(name)
    visitor.touch("backButton")
    assert place == visitor.middle(name)


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_no_work_on_the_wall_is_cropped_or_stretched(
    enter: Enter, edition: FakeEdition, size: tuple[int, int]
) -> None:
    visitor = enter(size=size)
    visitor.kiosk.begin(0)
    visitor.kiosk.openAll()
    visitor.settle()
    shapes = {card.piece_id: card.picture.renditions[-1] for card in edition.cards() if card.picture}
    shown = 0
    for item in visitor.items():
        source = str(item.property("source") or "")
        if item.objectName() == "picture" and source:
            real = shapes[int(source.rsplit("/", 1)[1].split("-", maxsplit=1)[0])]
            assert item.width() / item.height() == pytest.approx(real.width / real.height, rel=0.02)
            shown += 1
    assert shown > 3


def test_larger_text_keeps_the_place_on_the_wall(visitor: Visitor) -> None:
    visitor.kiosk.begin(0)
    visitor.kiosk.openAll()
    visitor.settle()
    rows = visitor.item("rows")
    rows.setProperty("contentY", float(rows.property("originY")) + 1400.0)
    visitor.settle()
    visitor.kiosk.openAccess()
    first = visitor.kiosk.session.visit.place.scroll.piece_id
    visitor.kiosk.setTextPercent(200)
    visitor.kiosk.back()
    visitor.settle()
    assert first > 0
    assert visitor.sees(f"tile-{first}")


def test_a_window_made_narrower_hangs_the_works_anew(visitor: Visitor) -> None:
    visitor.kiosk.begin(0)
    visitor.kiosk.openAll()
    visitor.settle()
    visitor.window.resize(900, 1080)
    visitor.settle()
    for item in visitor.items():
        if item.objectName().startswith("tile-"):
            assert item.mapToScene(item.boundingRect().bottomRight()).x() <= 900
