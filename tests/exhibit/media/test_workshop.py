from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from exhibit.media.confinement import more_memory
from exhibit.media.workers import Decoders
from exhibit.media.workshop import Workshop
from exhibit.ports import MediumDone, MediumJob
from tests.exhibit.media import hostile
from tests.exhibit.media.pictures_made import quarters, saved

FILM = b"\0\0\0\x18ftypisom\0\0\2\0isommp41"
SOUND = b"RIFF\x24\0\0\0WAVEfmt "


def job(folder: Path, key: str, data: bytes) -> MediumJob:
    path = folder / key
    path.write_bytes(data)
    return MediumJob(key=key, original=path, store=folder / "store", sha256=sha256(data).hexdigest())


def tell_its_room(each: MediumJob, *, write: bool) -> MediumDone:
    import resource

    def limit() -> int:
        return resource.getrlimit(resource.RLIMIT_AS)[0] >> 20

    before = limit()
    with more_memory(4 << 30):
        meanwhile = limit()
    return MediumDone(key=each.key, refusal=f"{before} {meanwhile} {limit()}")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
def test_films_may_take_more_memory_and_pictures_after_them_no_more_than_before(tmp_path: Path) -> None:
    with Decoders(1, memory_bytes=1 << 30, idle=False, work=Workshop(play=tell_its_room)) as decoders:
        (done,) = decoders.prepare([job(tmp_path, "a", FILM)])
    before, meanwhile, after = map(int, done.refusal.split())
    assert 2900 < meanwhile - before
    assert 100 > abs(after - before)


def test_sound_and_film_go_to_whoever_plays_them(tmp_path: Path) -> None:
    asked: list[tuple[str, bool]] = []

    def play(each: MediumJob, *, write: bool) -> MediumDone:
        asked.append((each.key, write))
        return MediumDone(key=each.key)

    workshop = Workshop(play=play)
    for key, data in {"film": FILM, "sound": SOUND}.items():
        workshop(job(tmp_path, key, data), write=True)
        workshop(job(tmp_path, key, data), write=False)
    done = workshop(job(tmp_path, "picture", saved(quarters(), "JPEG")), write=False)
    assert done.facts is not None
    assert [("film", True), ("film", False), ("sound", True), ("sound", False)] == asked


@pytest.mark.parametrize("data", [FILM, SOUND])
def test_without_anybody_who_plays_them_they_are_refused(tmp_path: Path, data: bytes) -> None:
    done = Workshop()(job(tmp_path, "a", data), write=False)
    assert "Nothing here can play sound and film." == done.refusal


def test_what_is_nothing_of_ours_is_refused(tmp_path: Path) -> None:
    assert "no file that Lamplight knows" in Workshop()(job(tmp_path, "a", b"\1\2\3\4"), write=False).refusal


@pytest.mark.parametrize(
    ("play", "said"),
    [(hostile.hang, "took longer than"), (hostile.abort, "broke down"), (hostile.kill_itself, "broke down")],
)
def test_a_film_over_which_the_player_hangs_or_breaks_costs_itself_alone(
    tmp_path: Path, play: Callable[..., MediumDone], said: str
) -> None:
    jobs = [job(tmp_path, key, FILM) for key in ("a", "bad", "b")]
    with Decoders(1, seconds=1, idle=False, work=Workshop(play=play)) as decoders:
        found = {done.key: done.refusal for done in decoders.prepare(jobs)}
    assert said in found.pop("bad")
    assert {"a": "", "b": ""} == found


def test_a_photograph_loads_neither_numpy_nor_what_reads_words(tmp_path: Path) -> None:
    each = job(tmp_path, "photograph", saved(quarters(), "JPEG"))
    code = f"""
import sys
from pathlib import Path
from exhibit.media.workshop import Workshop, look
from exhibit.ports import LookJob, MediumJob
path, store = Path({str(each.original)!r}), Path({str(each.store)!r})
sha256 = look(LookJob(key="photograph", path=path, store=store)).sha256
job = MediumJob(key="photograph", original=path, store=store, sha256=sha256)
print(Workshop()(job, write=True).facts.media_type)
heavy = ("numpy", "PIL", "pypdfium2", "exhibit.media.texts", "exhibit.interchange.captions")
print([name for name in heavy if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ["image/jpeg", "[]"] == done.stdout.splitlines()
