"""What an import is measured beside: libvips alone, in as many processes of the same low priority.

Each engine makes derivatives of files and does nothing else: no hash, no check, no profile, no fsync, no
database. Run as a process of its own, with ``ENGINE SOURCE OUT``; it prints one JSON object with ``wall`` and
``cpu`` in seconds (all child processes included), ``peak`` (the largest child, in bytes), ``own`` (the
process itself) and ``made``.
"""

from __future__ import annotations

import hashlib
import importlib
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from exhibit.media.confinement import give_way
from exhibit.media.store import LONG_EDGES
from exhibit.media.workers import usual_workers

PICTURES = (".jpg", ".png", ".tif", ".heic")
TEXTS = (".txt", ".docx")
TWO_SIZES = (512, 1600)
_SAVE = {"Q": 88, "keep": "none"}


def confine() -> None:
    """Do to a worker what ours do to themselves, so that a busy machine is hard on both."""
    os.environ["VIPS_CONCURRENCY"] = "1"
    give_way()


def one_call_a_size(out: Path, files: Sequence[Path]) -> None:
    """Make our three sizes as vipsthumbnail would, decoding once for each."""
    import pyvips

    pyvips.cache_set_max(0)
    for path in files:
        for edge in LONG_EDGES:
            image = pyvips.Image.thumbnail(str(path), edge, height=edge, size="down")
            _save(image, out, path, edge)


def cascade(out: Path, files: Sequence[Path]) -> None:
    """Make our three sizes from one decoding, each from the one above it."""
    import pyvips

    pyvips.cache_set_max(0)
    for path in files:
        image = pyvips.Image.thumbnail(str(path), LONG_EDGES[-1], height=LONG_EDGES[-1], size="down")
        for edge in reversed(LONG_EDGES):
            image = image.thumbnail_image(edge, height=edge, size="down").copy_memory()
            _save(image, out, path, edge)


def _save(image: Any, out: Path, path: Path, edge: int) -> None:
    subsampling = "on" if edge == LONG_EDGES[-1] else "off"
    image.jpegsave(str(out / f"{path.stem}-{edge}.jpg"), subsample_mode=subsampling, **_SAVE)


def vipsthumbnail(out: Path, files: Sequence[Path]) -> None:
    """Make two sizes with the program, once for each."""
    for edge in TWO_SIZES:
        name = f"{out}/%s-{edge}.jpg[Q=88,strip]"
        command = ["vipsthumbnail", *map(str, files), "--size", f"{edge}x{edge}>", "-o", name]
        subprocess.run(command, check=True)


def two_sizes(out: Path, files: Sequence[Path]) -> None:
    """Make the two sizes of the peers from one decoding: the fastest known here that is right."""
    import pyvips

    pyvips.cache_set_max(0)
    for path in files:
        image = pyvips.Image.thumbnail(str(path), TWO_SIZES[1], height=TWO_SIZES[1], size="down")
        for edge in reversed(TWO_SIZES):
            image = image.thumbnail_image(edge, height=edge, size="down").copy_memory()
            image.jpegsave(str(out / f"{path.stem}-{edge}.jpg"), **_SAVE)


def heif_and_pillow(out: Path, files: Sequence[Path]) -> None:
    """Make two sizes of HEIC pictures, decoded once: ``vipsthumbnail`` has no decoder for them."""
    import pi_heif
    from PIL import Image

    pi_heif.options.DECODE_THREADS = 1
    pi_heif.register_heif_opener()
    for path in files:
        with Image.open(path) as picture:
            for edge in reversed(TWO_SIZES):
                picture.thumbnail((edge, edge), reducing_gap=2)
                picture.convert("RGB").save(out / f"{path.stem}-{edge}.jpg", quality=88)


def dzsave(out: Path, files: Sequence[Path]) -> None:
    """Cut pictures into tiles with the program, as ours are cut."""
    for path in files:
        options = ["--suffix", ".jpg[Q=85,strip]", "--tile-size", "512", "--overlap", "1"]
        subprocess.run(["vips", "dzsave", str(path), str(out / path.stem), *options], check=True)


def floor(out: Path, files: Sequence[Path]) -> None:
    """Do what nobody can leave out: hash, copy and force every file to the disk, and decode pictures."""
    import pyvips

    pyvips.cache_set_max(0)
    for path in files:
        target = out / hashlib.sha256(path.read_bytes()).hexdigest()
        shutil.copyfile(path, target)
        with target.open("rb+") as stream:
            os.fsync(stream.fileno())
        if path.suffix in PICTURES:
            pyvips.Image.new_from_file(str(path), access="sequential").copy_memory()


Engine = Callable[[Path, Sequence[Path]], None]


def run_bare(engine: Engine, source: Path, out: Path) -> Callable[[], int]:
    """Return the work of one engine on all pictures of a folder."""
    files = sorted(path for path in source.iterdir() if path.suffix in (*PICTURES, *TEXTS))
    workers = usual_workers()
    shares = [files[start::workers] for start in range(workers)]
    out.mkdir()

    def run() -> int:
        context = get_context("spawn")
        with ProcessPoolExecutor(workers, mp_context=context, initializer=confine) as pool:
            list(pool.map(partial(engine, out), shares))
        return len(list(out.iterdir()))

    return run


def run_import(source: Path, out: Path) -> Callable[[], int]:
    """Return the work of the command ``import``: into a catalog that is there, with its modules loaded."""
    from exhibit.commandline.taking_in import take_in
    from exhibit.folders import Folders
    from exhibit.ports import no_progress
    from main import LocalStores

    for module in ("db.catalog.catalog", "exhibit.services.importing", "exhibit.media.workers"):
        importlib.import_module(module)
    folders = Folders(out)
    stores = LocalStores(folders)
    with stores.open_catalog():
        pass

    def run() -> int:
        report = take_in(source, None, None, stores, no_progress)
        assert report.to_json()["refused"] == 0
        return len(list((folders.media / "derivatives").rglob("*.jpg")))

    return run


def measured(run: Callable[[], int]) -> dict[str, float]:
    """Run it and say what it cost."""
    import resource  # not there on Windows

    begun, before = time.perf_counter(), sum(os.times()[:4])
    made = run()
    wall, cpu = time.perf_counter() - begun, sum(os.times()[:4]) - before
    unit = 1 if sys.platform == "darwin" else 1024
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * unit
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
    return {"wall": wall, "cpu": cpu, "peak": peak, "own": own, "made": made}


ENGINES: dict[str, Engine] = {"one call a size": one_call_a_size, "cascade": cascade}
if shutil.which("vipsthumbnail"):
    ENGINES["vipsthumbnail"] = vipsthumbnail
"""What any picture of JPEG, PNG and TIFF is given to."""

SPECIAL: dict[str, Engine] = {
    "two sizes": two_sizes,
    "pi_heif and Pillow": heif_and_pillow,
    "dzsave": dzsave,
    "floor": floor,
}
"""What only some files are given to."""


if __name__ == "__main__":
    name, source, out = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    work = run_import(source, out) if name == "import" else run_bare((ENGINES | SPECIAL)[name], source, out)
    print(json.dumps(measured(work)))
