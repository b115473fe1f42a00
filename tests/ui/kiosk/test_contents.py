from __future__ import annotations

import json
from pathlib import Path

import pytest

from exhibit.model.lookup import Hit, Where
from exhibit.model.refusals import NotFound
from exhibit.session import Screen
from tests.fakes.edition import FakeEdition, many_cards
from ui.kiosk.contents import Contents
from ui.kiosk.found_rows import found_rows

SPANISH_POEM, NOTED, ANONYMOUS, GROUP, WITH_SPANISH_TITLE = 8, 12, 11, 6, 24


def test_values_are_plain(edition: FakeEdition) -> None:
    contents = Contents(edition, "en")
    for card in contents.cards:
        json.dumps([contents.piece(card.piece_id), contents.tile(card)])
    json.dumps([contents.front_value, contents.slides])


def test_a_piece_in_another_language_says_so_and_shows_its_own(edition: FakeEdition) -> None:
    piece = Contents(edition, "en").piece(SPANISH_POEM)
    assert "es" == piece["bodyLanguage"]
    assert "Mi madre se quita los zapatos en la puerta." == piece["blocks"][0]["markup"]
    assert "" == piece["statementLanguage"]
    assert "" == Contents(edition, "es").piece(SPANISH_POEM)["bodyLanguage"]


def test_titles_are_in_the_visitors_language_where_they_can_be(edition: FakeEdition) -> None:
    assert "Pan" == Contents(edition, "es-MX").piece(WITH_SPANISH_TITLE)["title"]
    assert "Bread" == Contents(edition, "fr").piece(WITH_SPANISH_TITLE)["title"]


def test_the_attract_loop_has_no_noted_and_no_veiled_works(edition: FakeEdition) -> None:
    contents = Contents(edition, "en")
    shown = {slide["pieceId"] for slide in contents.slides}
    assert shown
    assert not any(contents.card(number).noted or contents.card(number).veiled for number in shown)


def test_a_veiled_work_is_not_shown_beside_another_one(edition: FakeEdition) -> None:
    contents = Contents(edition, "en")
    related = [r for card in contents.cards for r in contents.piece(card.piece_id)["related"]]
    assert {None} == {r["picture"] for r in related if r["pieceId"] == NOTED}


def test_anonymous_makers_have_a_word(edition: FakeEdition) -> None:
    contents = Contents(edition, "en")
    assert "Anonymous" == contents.piece(ANONYMOUS)["names"]
    assert "Ward Six Knitting Circle, Hana Sol, Peter Ngata, and Anonymous" == contents.piece(GROUP)["names"]


def test_a_large_gallery_shows_some_of_its_works_in_the_attract_loop(pictures: Path) -> None:
    slides = Contents(many_cards(pictures, 1000), "en").slides
    assert 50 < len(slides) <= 100
    assert len({slide["pieceId"] for slide in slides}) == len(slides)


def test_only_doors_that_lead_somewhere_are_offered(edition: FakeEdition) -> None:
    doors = Contents(edition, "en").front_value["doors"]
    assert [{"door": "see", "count": 17}, {"door": "read", "count": 7}] == doors


def test_works_of_words_open_as_pages_to_read(edition: FakeEdition) -> None:
    contents = Contents(edition, "en")
    assert Screen.READER is contents.screen_of(contents.card(SPANISH_POEM))
    assert Screen.PIECE is contents.screen_of(contents.card(GROUP))


def test_the_smallest_picture_that_is_large_enough_is_chosen(edition: FakeEdition) -> None:
    contents = Contents(edition, "en")
    picture = contents.card(GROUP).picture
    assert picture is not None
    assert contents.source(picture, 200).endswith("-512.jpg")
    assert contents.source(picture, 800).endswith("-1280.jpg")
    assert contents.source(picture, 9000).endswith("-1280.jpg")


def test_an_unknown_piece_is_refused(edition: FakeEdition) -> None:
    with pytest.raises(NotFound):
        Contents(edition, "en").piece(999)


def test_damaged_files_are_left_out_in_every_language(edition: FakeEdition) -> None:
    contents = Contents(edition, "en")
    spanish = contents.told_in("es")
    picture = contents.card(GROUP).picture
    assert picture is not None
    small, large = picture.renditions
    offered = [size["url"] for size in spanish.picture(picture)["sizes"]]
    assert [small.path, large.path] == [url.rpartition("/")[2] for url in offered]
    contents.leave_out([large.path])
    assert offered[:1] == [size["url"] for size in spanish.picture(picture)["sizes"]]
    assert large.width == spanish.picture(picture)["width"]
    assert (offered[0], False) == (spanish.source(picture, 9000), spanish.lost(picture))


def test_a_picture_without_a_whole_file_is_told_from_a_veiled_one(edition: FakeEdition) -> None:
    contents = Contents(edition, "en")
    picture = contents.card(GROUP).picture
    assert picture is not None
    hits = [Hit(piece_id=piece, where=Where.TITLE, excerpt="") for piece in (GROUP, NOTED)]
    assert [False, False] == [row["picture"]["damaged"] for row in found_rows(contents, hits)]
    contents.leave_out(size.path for size in picture.renditions)
    assert ["", ""] == [row["picture"]["source"] for row in found_rows(contents, hits)]
    assert [True, False] == [row["picture"]["damaged"] for row in found_rows(contents, hits)]
    largest = picture.renditions[-1]
    lost = {"url": "", "width": largest.width, "height": largest.height}
    assert [lost] == contents.picture(picture)["sizes"]


def test_staff_are_told_once_of_each_damaged_file_and_of_the_tiles_of_a_picture_the_first(
    edition: FakeEdition,
) -> None:
    contents = Contents(edition, "en")
    tiles = [f"objects/{scan}_files/{name}.jpg" for scan in ("ab", "cd") for name in ("9/0_0", "9/1_0")]
    assert [tiles[0], "one.jpg", tiles[2]] == contents.news_of([*tiles[:2], "one.jpg", *tiles[2:]])
    assert ["two.jpg"] == contents.told_in("es").news_of([tiles[1], "one.jpg", "two.jpg"])
