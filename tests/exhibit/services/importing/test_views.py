"""What of a work a picture shows, by a cell of the sheet or the name of its file beside the others."""

from __future__ import annotations

from pathlib import Path

import pytest

from exhibit.model.pieces import Family, PictureView
from exhibit.services.importing.companions import view_by_name
from exhibit.services.importing.picture_views import view_in_words
from exhibit.services.importing.sources import SourceFile
from tests.exhibit.services.importing.desk import World


def file(name: str, family: Family = Family.PICTURE) -> SourceFile:
    return SourceFile(key=name, path=Path(name), sha256=name, family=family)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("quilt.jpg", PictureView.UNSAID),
        ("quilt-back.jpg", PictureView.BACK),
        ("Quilt Verso.png", PictureView.BACK),
        ("quilt_reverso.jpg", PictureView.BACK),
        ("quilt-detail.jpg", PictureView.DETAIL),
        ("quilt-detail-2.jpg", PictureView.DETAIL),
        ("folder/quilt_detalle.jpg", PictureView.DETAIL),
        ("quilt-side.jpg", PictureView.SIDE),
        ("quilt installed.jpg", PictureView.INSTALLED),
        ("quilt-2.jpg", PictureView.UNSAID),
        ("coming-back.jpg", PictureView.UNSAID),
        ("back.jpg", PictureView.UNSAID),
    ],
)
def test_a_name_says_it_where_another_shows_the_rest(name: str, expected: PictureView) -> None:
    others = [file("quilt.jpg"), file("coming home.jpg"), file("coming.mp4", Family.FILM), file(name)]
    assert expected == view_by_name(file(name), others)


def test_front_and_back_belong_together_without_a_whole() -> None:
    both = [file("coat front.jpg"), file("coat back.jpg")]
    assert [PictureView.FRONT, PictureView.BACK] == [view_by_name(one, both) for one in both]


def test_only_pictures_have_views() -> None:
    assert PictureView.UNSAID is view_by_name(file("coat back.mp4", Family.FILM), [file("coat.jpg")])


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("Back", PictureView.BACK),
        ("back of the quilt", PictureView.BACK),
        ("DETAIL", PictureView.DETAIL),
        ("detail of the back", PictureView.DETAIL),
        ("close-up", PictureView.DETAIL),
        ("as installed", PictureView.INSTALLED),
        ("whole work", PictureView.WHOLE),
        ("left side", PictureView.SIDE),
        ("vista frontal", PictureView.FRONT),
        ("Parte trasera", PictureView.BACK),
        ("Detalle", PictureView.DETAIL),
        ("obra completa", PictureView.WHOLE),
        ("en sala", PictureView.INSTALLED),
        ("de perfil", PictureView.SIDE),
        ("front and back", None),
        ("1204", None),
        ("", None),
    ],
)
def test_a_cell_says_it_in_its_own_words(cell: str, expected: PictureView | None) -> None:
    assert expected is view_in_words(cell)


def views(world: World) -> list[str]:
    media = sorted(world.only().media, key=lambda medium: medium.position)
    return [str(medium.view) for medium in media]


@pytest.mark.parametrize("heading", ["View", "Vista", "Image view"])
def test_a_column_says_what_each_picture_shows(world: World, heading: str) -> None:
    for name in ("a.jpg", "b.jpg", "c.jpg"):
        world.put(name)
    files = "a.jpg; b.jpg; c.jpg"
    world.sheet([{"Title": "Quilt", "Files": files, heading: "front | reverso | detail"}])
    world.run()
    assert ["front", "back", "detail"] == views(world)


def test_the_cell_outweighs_the_name_and_an_empty_place_leaves_it_to_the_name(world: World) -> None:
    for name in ("quilt.jpg", "quilt-back.jpg", "quilt-detail.jpg"):
        world.put(name)
    files = "quilt.jpg; quilt-back.jpg; quilt-detail.jpg"
    world.sheet([{"Title": "Quilt", "Files": files, "View": "whole | | side"}])
    world.run()
    assert ["whole", "back", "side"] == views(world)


def test_what_is_no_view_or_too_many_is_kept_and_told(world: World) -> None:
    world.put("a.jpg")
    world.put("b.jpg")
    world.sheet([{"Title": "Quilt", "Files": "a.jpg; b.jpg", "View": "sideways-ish | back | front"}])
    report = world.run()
    assert ["", "back"] == views(world)
    assert ["sideways-ish; front"] == [note.value for note in world.only().notes if note.heading == "View"]
    said = " ".join(report.rows[0].warnings)
    assert "“sideways-ish” is none of: whole, front" in said
    assert "3 views for 2 pictures" in said


def test_a_later_sheet_changes_it_and_the_report_says_so(world: World) -> None:
    world.put("a.jpg")
    world.sheet([{"ID": "1", "Title": "Quilt", "Files": "a.jpg", "View": "front"}])
    world.run()
    world.sheet([{"ID": "1", "Title": "Quilt", "Files": "a.jpg", "View": "back"}])
    assert any("what a.jpg shows" in str(change) for change in world.run().rows[0].changes)
    assert ["back"] == views(world)
