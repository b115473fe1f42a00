"""The largest scans go through a worker in memory that does not grow with them."""

from __future__ import annotations

import platform
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest
import pyvips

from exhibit.media import tiles
from exhibit.media.workers import Decoders
from exhibit.ports import MediumDone, MediumJob
from tests.exhibit.media.pictures_made import bomb
from tests.exhibit.media.test_pictures import facts_of, prepared
from tests.exhibit.media.weighing import prepare_and_weigh

MOST_MB = 400

LAYOUTS = {
    "tiles": {"tile": True, "bigtiff": True, "compression": "deflate"},
    "strips": {"tile_height": 16, "compression": "deflate"},
    "one strip": {"tile_height": 20000, "compression": "lzw"},
}


def weighed(folder: Path, **layout: object) -> MediumDone:
    original = folder / "scan.tif"
    pyvips.Image.black(30_000, 20_000, bands=3).copy(interpretation="srgb").tiffsave(str(original), **layout)
    name = sha256(original.read_bytes()).hexdigest()
    job = MediumJob(key="a", original=original, store=folder / "store", sha256=name)
    with Decoders(1, idle=False, work=prepare_and_weigh) as decoders:
        (done,) = decoders.prepare([job])
    assert facts_of(done).tiled
    assert tiles.is_stored(job.store, name)
    return done


@pytest.mark.long
@pytest.mark.skipif(sys.platform != "linux", reason="asks /proc for the memory of a process")
@pytest.mark.parametrize("layout", LAYOUTS)
def test_600_megapixels_take_little_memory(tmp_path: Path, layout: str) -> None:
    done = weighed(tmp_path, **LAYOUTS[layout])
    assert (30_000, 20_000) == (facts_of(done).width, facts_of(done).height)
    assert MOST_MB > int(done.remarks[0])


def test_more_is_taken_in_only_of_what_is_read_strip_by_strip(tmp_path: Path) -> None:
    """Both headers lie; only the one over its limit is refused for that."""
    done, _ = prepared(tmp_path, bomb(40_000, 15_000, interlaced=True))
    assert "Pictures of its kind are taken in up to 500 megapixels." in done.refusal
    done, _ = prepared(tmp_path, bomb(40_000, 15_000))
    assert done.refusal.startswith("The file ends before the picture does.")
    done, _ = prepared(tmp_path, bomb(60_000, 60_000))
    assert "Pictures of its kind are taken in up to 2,000 megapixels." in done.refusal


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="asks glibc for its heaps")
def test_threads_share_one_heap(tmp_path: Path) -> None:
    script = f"""
import ctypes, sys, threading
from exhibit.media.confinement import keep_one_heap
if "one" in sys.argv:
    keep_one_heap()
libc = ctypes.CDLL(None)
libc.malloc.restype = libc.fopen.restype = ctypes.c_void_p
together = threading.Barrier(6)
def take():
    together.wait()
    libc.malloc(5000)
    together.wait()
threads = [threading.Thread(target=take) for _ in range(6)]
[each.start() for each in threads]
[each.join() for each in threads]
out = ctypes.c_void_p(libc.fopen({str(tmp_path / "heaps").encode()!r}, b"w"))
libc.malloc_info(0, out)
libc.fclose(out)
"""
    for option in ("one", "many"):
        subprocess.run([sys.executable, "-c", script, option], check=True, cwd=Path(__file__).parents[3])
        heaps = (tmp_path / "heaps").read_text(encoding="ascii").count("<heap nr=")
        assert (option == "one") == (heaps == 1)
