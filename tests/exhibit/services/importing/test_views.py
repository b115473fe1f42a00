"""What of a work a picture shows, by the name of its file beside those of the others."""

from __future__ import annotations

from pathlib import Path

import pytest

from exhibit.model.pieces import Family, PictureView
from exhibit.services.importing.companions import view_by_name
from exhibit.services.importing.sources import SourceFile


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
