"""A whole import of each picture format, beside the rate at which the usual peer makes two sizes of it.

Ours makes three sizes, hashes, checks, copies and forces every original to the disk, brings colors to
sRGB and writes the catalog. Starting the workers is in it, and is told by an import of one small picture.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pillow_heif
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.benchmarks.conftest import Ratios, in_turn
from tests.benchmarks.engines import TWO_SIZES
from tests.benchmarks.photographs import JPEG_SIZES, photograph, unlike, write_photographs, write_pictures
from tests.benchmarks.test_import import SIZES, cost, middle

ROUNDS = 2
HEIC_SIZE = (4032, 3024)
"""As telephones take them."""


def write_heics(folder: Path, count: int) -> list[Path]:
    """Write HEIC pictures of 12 megapixels."""
    folder.mkdir()
    grain = photograph(HEIC_SIZE, 1)
    paths = [folder / f"{number:03}.heic" for number in range(count)]
    for number, path in enumerate(paths):
        pillow_heif.from_pillow(unlike(grain, number)).save(path, quality=60)
    return paths


FORMATS: dict[str, tuple[Callable[[Path, int], list[Path]], int, str]] = {
    "JPEG of 12 to 16 MP": (partial(write_photographs, sizes=JPEG_SIZES[:2]), 12, "vipsthumbnail"),
    "JPEG of 20 to 24 MP, with tiles": (
        partial(write_photographs, sizes=JPEG_SIZES[2:]),
        8,
        "vipsthumbnail",
    ),
    "PNG": (partial(write_pictures, kind="png"), 8, "vipsthumbnail"),
    "TIFF": (partial(write_pictures, kind="tif"), 8, "vipsthumbnail"),
    "HEIC": (write_heics, 4, "pi_heif and Pillow"),
}


@pytest.mark.parametrize("kind", FORMATS)
def test_format(kind: str, tmp_path: Path, benchmark: BenchmarkFixture, ratios: Ratios) -> None:
    write, count, peer = FORMATS[kind]
    if peer == "vipsthumbnail" and not shutil.which(peer):
        pytest.skip("vipsthumbnail is not installed")
    write(tmp_path / "source", count)
    tiny = write_pictures(tmp_path / "tiny", 1, kind="jpg", sizes=((64, 48),))[0].parent
    peers = {
        peer: partial(cost, peer, tmp_path / "source", tmp_path),
        "start": partial(cost, "import", tiny, tmp_path),
    }
    mine, theirs = in_turn(
        benchmark, partial(cost, "import", tmp_path / "source", tmp_path), peers, ROUNDS, 0
    )
    assert {count * SIZES} == {one["made"] for one in mine}
    assert {count * len(TWO_SIZES)} == {one["made"] for one in theirs[peer]}
    name = f"import, {count} {kind}"
    goal = "0.5" if peer == "vipsthumbnail" else "1.3"
    for what in ("cpu", "wall"):
        ratios.add(
            f"{name}, {what} / {peer}, 2 sizes", middle(mine, what), middle(theirs[peer], what), goal=goal
        )
    started = middle(mine, "cpu") - middle(theirs["start"], "cpu")
    ratios.add(f"{name}, cpu without starting / the same", started, middle(theirs[peer], "cpu"))
    rate, bare = (count / middle(one, "cpu") for one in (mine, theirs[peer]))
    ratios.note(
        name,
        f"{rate:.1f} a CPU second, the peer {bare:.1f}; a worker's peak {middle(mine, 'peak') / 1e6:.0f} MB",
    )
