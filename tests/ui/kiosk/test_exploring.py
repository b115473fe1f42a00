"""Exploring: by heading, by chance, and from joy to strain."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from exhibit.model.edition import Card
from tests.fakes.edition import FakeEdition, empty_edition
from tests.ui.conftest import Enter
from tests.ui.kiosk.toured import NOTED, PICTURE, POEM, toured
from tests.ui.visitor import Visitor


@pytest.fixture
def explorer(enter: Enter, edition: FakeEdition) -> Visitor:
    visitor = enter(of=toured(edition))
    visitor.touch("begin")
    visitor.touch("exploreButton")
    return visitor


def headings(visitor: Visitor) -> dict[str, dict[str, int]]:
    told = visitor.kiosk._explore.property("headings")
    return {one["vocabulary"]: {o["slug"]: o["count"] for o in one["options"]} for one in told}


def scroll_to(visitor: Visitor, name: str) -> None:
    flick = visitor.item("exploreFlick")
    item = visitor.item(name)
    y = item.mapToItem(flick, 0, 0).y() + float(flick.property("contentY")) - 200
    most = float(flick.property("contentHeight")) - flick.height()
    flick.setProperty("contentY", max(0.0, min(y, most)))
    visitor.settle()


def test_works_are_counted_by_what_they_are_and_where_they_are_from(explorer: Visitor) -> None:
    assert "explore" == explorer.screen
    found = headings(explorer)
    assert ["form", "perspective", "profession", "theme", "place"] == list(found)
    assert {"nurse": 2} == found["profession"]
    assert {"Omaha, Nebraska"} == set(found["place"])
    assert 24 == sum(found["form"].values())


def test_a_profession_opens_the_wall_of_its_works(explorer: Visitor) -> None:
    scroll_to(explorer, "profession-nurse")
    explorer.touch("profession-nurse")
    assert ("wall", 2) == (explorer.screen, explorer.works)
    explorer.touch("chosen-nurse")
    assert 24 == explorer.works
    explorer.touch("backButton")
    assert "explore" == explorer.screen


def test_a_place_opens_the_wall_of_its_works(explorer: Visitor) -> None:
    count = headings(explorer)["place"]["Omaha, Nebraska"]
    scroll_to(explorer, "place-Omaha, Nebraska")
    explorer.touch("place-Omaha, Nebraska")
    assert ("wall", count) == (explorer.screen, explorer.works)
    assert explorer.sees("chosen-Omaha, Nebraska")


def test_filters_count_within_a_place(explorer: Visitor) -> None:
    explorer.kiosk.openTerm("profession", "nurse")
    explorer.settle()
    explorer.touch("filtersButton")
    explorer.touch("chip-poem")
    assert 1 == explorer.works


def test_parts_of_the_gallery_stand_here_where_there_are_tours(explorer: Visitor) -> None:
    explorer.touch("section-1")
    assert "wall" == explorer.screen
    assert "The long hours" == explorer.item("wallTitle").property("text")
    explorer.touch("homeButton")
    assert not explorer.sees("section-1")


def test_parts_of_the_gallery_stay_on_the_front_where_there_are_no_tours(visitor: Visitor) -> None:
    visitor.touch("begin")
    assert visitor.sees("section-1")


def test_a_surprise_is_new_and_has_no_content_note(explorer: Visitor) -> None:
    offered: list[list[int]] = []

    def first(some: Sequence[Card]) -> Card:
        offered.append([card.piece_id for card in some])
        return some[0]

    explorer.kiosk._explore.pick = first
    seen = []
    for _ in range(3):
        explorer.touch("surprise")
        seen.append(explorer.kiosk.session.visit.place.piece_id)
        explorer.touch("backButton")
        assert "explore" == explorer.screen
    assert [PICTURE, POEM, 3] == seen
    assert not any(NOTED in some for some in offered)
    assert len(offered[0]) - 2 == len(offered[1]) - 1 == len(offered[2])


def test_who_has_seen_everything_may_still_be_surprised(explorer: Visitor) -> None:
    for card in toured_cards(explorer):
        explorer.kiosk.openPiece(card.piece_id)
    explorer.kiosk._explore.openPage()
    explorer.settle()
    explorer.touch("surprise")
    assert explorer.screen in {"piece", "reader"}


def toured_cards(visitor: Visitor) -> tuple[Card, ...]:
    assert visitor.kiosk.contents is not None
    return visitor.kiosk.contents.cards


def test_the_wall_hangs_from_joy_to_strain(explorer: Visitor) -> None:
    explorer.touch("byTone")
    assert "From joy to strain" == explorer.item("wallTitle").property("text")
    shown = [card.piece_id for card in explorer.kiosk._wall.shown]
    assert [POEM, 3, PICTURE, NOTED] == shown[:4]
    assert sorted(shown[4:]) == shown[4:]
    assert 24 == len(shown)
    rows = explorer.kiosk._wall.property("rows")
    role = next(number for number, name in rows.roleNames().items() if name == b"rowTitle")
    titles = [rows.index(at, 0).data(role) for at in range(rows.rowCount())]
    assert ["Joyful", "Tender", "Strained", "Without a tone"] == [title for title in titles if title]


def test_next_follows_the_wall_from_joy_to_strain(explorer: Visitor) -> None:
    explorer.touch("byTone")
    explorer.touch(f"tile-{POEM}")
    explorer.touch("nextButton")
    assert 3 == explorer.kiosk.session.visit.place.piece_id


def test_without_tones_there_is_no_wall_by_tone(visitor: Visitor) -> None:
    visitor.touch("begin")
    visitor.touch("exploreButton")
    assert not visitor.sees("byTone")
    assert visitor.sees("surprise")


def test_an_empty_gallery_has_nothing_to_explore(enter: Enter, edition: FakeEdition) -> None:
    visitor = enter(of=empty_edition(edition.root))
    visitor.touch("begin")
    assert not visitor.sees("exploreButton")


def test_the_number_of_a_label_can_be_typed_in(explorer: Visitor) -> None:
    explorer.touch("byNumber")
    assert "number" == explorer.overlay
    explorer.touch("backButton")
    assert ("explore", "") == (explorer.screen, explorer.overlay)


def test_another_language_words_the_headings_anew(explorer: Visitor) -> None:
    explorer.touch("language-es")
    told = explorer.kiosk._explore.property("headings")
    labels = [option["label"] for heading in told for option in heading["options"]]
    assert "Desgaste profesional" in labels
