"""What pictures show of a work, and the marks of details on its first picture."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.model.pieces import MediumFile, MediumRole, PictureView, Piece
from exhibit.model.refusals import Refusal
from exhibit.services.cataloguing import describing, medium_files
from exhibit.services.cataloguing.viewing import Region, mark_region, view_medium, within
from exhibit.services.history import undo
from tests.fakes.catalog import FakeCatalog
from tests.fakes.pieces import store_piece

PICTURE = MediumFile(
    piece_id=0, sha256="0" * 64, extension="jpg", media_type="image/jpeg", byte_size=9, pages=1
)
MARK: Region = (0.1, 0.2, 0.3, 0.4)


class Work:
    """A piece of a first picture and two details, the first of which is marked."""

    def __init__(self) -> None:
        self.catalog = FakeCatalog()
        with self.catalog.write("Import") as work:
            self.piece: Piece = store_piece(work, title="Night shift", picture=PICTURE)
            detail = replace(PICTURE, piece_id=self.piece.id, role=MediumRole.DETAIL)
            self.near = work.media.add(replace(detail, sha256="1" * 64)).id
            self.back = work.media.add(replace(detail, sha256="2" * 64, position=1)).id
            self.first = work.media.find(piece_id=self.piece.id, role=MediumRole.PRIMARY)[0].id
            work.commit()
        view_medium(self.catalog, self.near, PictureView.DETAIL)
        mark_region(self.catalog, self.near, MARK)

    def medium(self, number: int) -> MediumFile:
        with self.catalog.read() as view:
            return view.media.get(number)

    @property
    def marks(self) -> list[tuple[float, ...]]:
        return [self.medium(one).region for one in (self.first, self.near, self.back)]

    @property
    def label(self) -> str:
        with self.catalog.read() as view:
            return view.steps()[0].label


@pytest.fixture
def work() -> Work:
    return Work()


def test_a_detail_is_marked_as_one_step_while_it_is_dragged(work: Work) -> None:
    first = mark_region(work.catalog, work.near, (0.5, 0.5, 0.1, 0.1))
    assert first is not None
    mark_region(work.catalog, work.near, (0.51, 0.5, 0.1, 0.1), extends=first.id)
    assert ([(), (0.51, 0.5, 0.1, 0.1), ()], "Mark a detail of “Night shift”") == (work.marks, work.label)
    undo(work.catalog)
    assert [(), MARK, ()] == work.marks
    mark_region(work.catalog, work.near, None)
    assert [(), (), ()] == work.marks


def test_what_is_no_detail_any_more_loses_its_mark(work: Work) -> None:
    view_medium(work.catalog, work.near, PictureView.BACK)
    assert (PictureView.BACK, ()) == (work.medium(work.near).view, work.medium(work.near).region)
    assert "Say what a picture of “Night shift” shows" == work.label
    undo(work.catalog)
    assert (PictureView.DETAIL, MARK) == (work.medium(work.near).view, work.medium(work.near).region)


@pytest.mark.parametrize("which", ["first", "back"])
def test_only_a_detail_beside_the_first_picture_is_marked(work: Work, which: str) -> None:
    view_medium(work.catalog, work.first, PictureView.DETAIL)
    with pytest.raises(Refusal, match="Only a detail"):
        mark_region(work.catalog, getattr(work, which), MARK)


def test_where_another_picture_becomes_the_first_the_marks_go(work: Work) -> None:
    describing.move_medium(work.catalog, work.back, 0)
    assert [(), MARK, ()] == work.marks
    describing.set_medium_role(work.catalog, work.back, MediumRole.PRIMARY)
    assert [(), (), ()] == work.marks
    undo(work.catalog)
    assert [(), MARK, ()] == work.marks
    medium_files.remove_medium(work.catalog, work.first)
    assert () == work.medium(work.near).region


@given(st.tuples(*[st.floats(-2, 3)] * 4))
def test_a_mark_is_always_within_the_picture_and_large_enough_to_be_found(region: Region) -> None:
    left, top, width, height = within(region)
    assert min(left, top) >= 0
    assert min(width, height) >= 0.01
    assert max(left + width, top + height) <= 1 + 1e-9
