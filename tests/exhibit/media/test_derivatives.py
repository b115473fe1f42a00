from __future__ import annotations

from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from exhibit.media import derivatives
from exhibit.media.store import LONG_EDGES, derivative_path
from exhibit.model.refusals import Refusal
from tests.exhibit.media.pictures_made import QUARTERS, busy, close, corners, quarters

NAME = sha256(b"page").hexdigest()


def rendered(image: Image.Image) -> dict[int, bytes]:
    return derivatives.render(derivatives.from_rgb(image.width, image.height, image.tobytes()))


def test_pixels_become_every_size() -> None:
    jpegs = rendered(quarters(1400, 900))
    sizes = {edge: Image.open(BytesIO(data)).size for edge, data in jpegs.items()}
    assert {512: (512, 329), 1280: (1280, 823), 2560: (1400, 900)} == sizes


@given(width=st.integers(1, 100_000), height=st.integers(1, 100_000))
def test_the_largest_size_is_fit_for_a_screen_and_has_the_shape_of_the_picture(
    width: int, height: int
) -> None:
    longest, made = max(width, height), derivatives.largest(width, height)
    if longest <= derivatives.LARGEST_TO:
        assert (width, height) == made
    else:
        assert derivatives.LARGEST_FROM <= max(made) <= derivatives.LARGEST_TO
        scale = max(made) / longest
        assert 1 >= max(abs(made[0] - width * scale), abs(made[1] - height * scale))


@pytest.mark.parametrize(
    ("full", "made"),
    [
        ((4000, 3000), (2000, 1500)),
        ((3001, 2000), (2560, 1706)),
        ((3024, 4032), (1512, 2016)),
        ((5999, 4001), (2999, 2000)),
        ((6002, 4000), (2560, 1706)),
        ((20_000, 15_000), (2500, 1875)),
        ((4001, 127), (2560, 81)),
    ],
)
def test_the_largest_size_is_a_half_or_less_where_that_fits(
    full: tuple[int, int], made: tuple[int, int]
) -> None:
    assert made == derivatives.largest(*full)


def test_pages_are_stored_apart(tmp_path: Path) -> None:
    assert {1: set(LONG_EDGES), 2: set(LONG_EDGES)} == derivatives.missing(tmp_path, NAME, (1, 2))
    derivatives.store(tmp_path, NAME, 2, rendered(quarters()))
    assert {1: set(LONG_EDGES)} == derivatives.missing(tmp_path, NAME, (1, 2))
    assert close(QUARTERS, corners(derivative_path(tmp_path, NAME, 512, 2)))
    assert derivatives.smallest(tmp_path, NAME, 2) == derivative_path(tmp_path, NAME, 512, 2).read_bytes()
    derivatives.remove(tmp_path, NAME, (1, 2))
    assert [] == list(tmp_path.rglob("*.jpg"))


def test_only_what_is_missing_is_written(tmp_path: Path) -> None:
    derivatives.store(tmp_path, NAME, 1, rendered(quarters()))
    paths = {edge: derivative_path(tmp_path, NAME, edge) for edge in LONG_EDGES}
    kept = paths[512].read_bytes()
    paths[1280].write_bytes(kept[:-2])
    derivatives.store(tmp_path, NAME, 1, rendered(busy()))
    assert kept == paths[512].read_bytes() == paths[2560].read_bytes()
    assert kept != paths[1280].read_bytes()
    assert {} == derivatives.missing(tmp_path, NAME)


def test_a_store_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    (tmp_path / "derivatives").write_text("in the way")
    with pytest.raises(Refusal, match="cannot be written"):
        derivatives.store(tmp_path, NAME, 1, rendered(quarters()))


def test_what_is_seen_of_one() -> None:
    assert ("#808080", "") == derivatives.seen(rendered(Image.new("RGB", (64, 64), (128,) * 3))[512])
    assert 16 == len(derivatives.seen(rendered(quarters())[512])[1])
