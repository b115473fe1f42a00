"""A whole import of each picture format, beside the rate at which the usual peers make two sizes of it.

Ours makes three sizes, hashes, checks, copies and forces every original to the disk, brings colors to
sRGB and writes the catalog. Pictures of 5,000 pixels and more are cut into tiles too; these stand beside
``vips dzsave``. Everybody starts Python processes: what that costs is measured by one small picture, of each,
and the ratios are told with it and without.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

import pillow_heif
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.benchmarks.conftest import Ratios, in_turn
from tests.benchmarks.engines import TWO_SIZES
from tests.benchmarks.photographs import JPEG_SIZES, photograph, unlike, write_photographs, write_pictures
from tests.benchmarks.test_import import SIZES, cost, middle

ROUNDS = 3
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


Write = Callable[[Path, int], list[Path]]

TILED: tuple[Write, int] = (partial(write_photographs, sizes=JPEG_SIZES[2:]), 12)
FORMATS: dict[str, tuple[Write, int]] = {
    "JPEG of 12 to 16 MP": (partial(write_photographs, sizes=JPEG_SIZES[:2]), 24),
    "PNG": (partial(write_pictures, kind="png"), 12),
    "TIFF": (partial(write_pictures, kind="tif"), 16),
}
PEERS = {"vipsthumbnail": "0.5", "two sizes": "1.3"}
"""With the ratio to reach."""


class Beside:
    """What an import of some files cost beside peers, with and without starting."""

    def __init__(self, source: Path, room: Path, benchmark: BenchmarkFixture, peers: Iterable[str]) -> None:
        kind = next(source.iterdir()).suffix[1:]
        tiny = write_pictures(room / "tiny", 1, kind="jpg" if kind == "heic" else kind, sizes=((64, 48),))
        start = {f"start of {name}": partial(cost, name, tiny[0].parent, room) for name in ("import", *peers)}
        whole = {name: partial(cost, name, source, room) for name in peers}
        self.mine, self.theirs = in_turn(
            benchmark, partial(cost, "import", source, room), whole | start, ROUNDS, 0
        )

    def ours(self, what: str = "cpu") -> float:
        """The middle of what ours cost."""
        return middle(self.mine, what)

    def peer(self, name: str, what: str = "cpu") -> float:
        """The middle of what a peer cost."""
        return middle(self.theirs[name], what)

    def tell(self, ratios: Ratios, name: str, peer: str, goal: str = "") -> None:
        """Note the ratio to a peer's CPU, with and without starting either."""
        ratios.add(f"{name}, cpu / {peer}", self.ours(), self.peer(peer), goal=goal)
        mine, theirs = self.ours() - self.peer("start of import"), self.peer(peer)
        theirs -= self.peer(f"start of {peer}")
        ratios.add(f"{name}, cpu / {peer}, neither one's start", mine, theirs, goal=goal)


@pytest.mark.skipif(shutil.which("vipsthumbnail") is None, reason="vipsthumbnail is not installed")
@pytest.mark.parametrize("kind", FORMATS)
def test_format(kind: str, tmp_path: Path, benchmark: BenchmarkFixture, ratios: Ratios) -> None:
    write, count = FORMATS[kind]
    write(tmp_path / "source", count)
    found = Beside(tmp_path / "source", tmp_path, benchmark, PEERS)
    assert {count * SIZES} == {one["made"] for one in found.mine}
    name = f"import, {count} {kind}"
    for peer, goal in PEERS.items():
        assert {count * len(TWO_SIZES)} == {one["made"] for one in found.theirs[peer]}
        found.tell(ratios, name, peer, goal)
    peak = f"a worker's peak {found.ours('peak') / 1e6:.0f} MB"
    ratios.note(name, f"{count / found.ours():.1f} a CPU second; {peak}")


@pytest.mark.skipif(shutil.which("vips") is None, reason="vips is not installed")
def test_photographs_with_tiles(tmp_path: Path, benchmark: BenchmarkFixture, ratios: Ratios) -> None:
    """Beside cutting the tiles alone, and beside that and the two sizes together."""
    write, count = TILED
    write(tmp_path / "source", count)
    found = Beside(tmp_path / "source", tmp_path, benchmark, ("dzsave", "vipsthumbnail"))
    assert {count * SIZES} == {one["made"] for one in found.mine}
    name = f"import, {count} JPEG of 20 to 24 MP, with tiles"
    found.tell(ratios, name, "dzsave", "1.2")
    both = found.peer("dzsave") + found.peer("vipsthumbnail") - found.peer("start of vipsthumbnail")
    ratios.add(f"{name}, cpu / dzsave and vipsthumbnail", found.ours(), both)


def test_heic(tmp_path: Path, benchmark: BenchmarkFixture, ratios: Ratios) -> None:
    write_heics(tmp_path / "source", 4)
    found = Beside(tmp_path / "source", tmp_path, benchmark, ("pi_heif and Pillow",))
    assert {4 * SIZES} == {one["made"] for one in found.mine}
    found.tell(ratios, "import, 4 HEIC", "pi_heif and Pillow", "1.3")
    ratios.note("import, 4 HEIC", f"a worker's peak {found.ours('peak') / 1e6:.0f} MB")
