from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from exhibit.media.store import derivative_path
from exhibit.media.workers import Decoders, Work, usual_workers
from exhibit.model.refusals import Refusal, Stopped
from exhibit.ports import MediumJob
from tests.exhibit.media import hostile
from tests.exhibit.media.pictures_made import busy, saved

ROOT = Path(__file__).parents[3]
MIB = 1 << 20
GIB = 1 << 30
linux = pytest.mark.skipif(sys.platform != "linux", reason="uses signals, pipes, pidfd and RLIMIT_AS")


def jobs(keys: str, folder: Path) -> list[MediumJob]:
    return [MediumJob(key=key, original=folder, store=folder, sha256="0" * 64) for key in keys.split()]


def outcome(work: Work, keys: str, folder: Path, seconds: float = 60, workers: int = 1) -> dict[str, str]:
    with Decoders(workers, 300 * MIB, seconds, idle=False, work=work) as decoders:
        return {done.key: done.refusal for done in decoders.prepare(jobs(keys, folder))}


@linux
@pytest.mark.parametrize("work", [hostile.kill_itself, hostile.abort])
def test_a_decoder_that_dies_costs_one_picture(tmp_path: Path, work: Work) -> None:
    found = outcome(work, "a bad b c", tmp_path)
    assert "The decoder broke down over the file" in found.pop("bad")
    assert {"a": "", "b": "", "c": ""} == found


@linux
def test_several_that_die_at_once_cost_just_themselves(tmp_path: Path) -> None:
    with Decoders(2, 300 * MIB, 60, idle=False, work=hostile.kill_itself) as decoders:
        done = list(decoders.prepare(jobs("a bad b bad bad c bad d", tmp_path)))
    assert ["a", "b", "bad", "bad", "bad", "bad", "c", "d"] == sorted(each.key for each in done)
    assert all((each.key == "bad") == bool(each.refusal) for each in done)


def test_a_decoder_that_hangs_costs_one_picture(tmp_path: Path) -> None:
    found = outcome(hostile.hang, "a bad b", tmp_path, seconds=1)
    assert "took longer than 1 seconds" in found.pop("bad")
    assert {"a": "", "b": ""} == found


@linux
def test_a_decoder_that_swells_costs_one_picture(tmp_path: Path) -> None:
    found = outcome(hostile.swell, "a bad b", tmp_path)
    assert "needs more memory than it may have" in found.pop("bad")
    assert {"a": "", "b": ""} == found


def test_a_fault_of_our_own_costs_one_picture_and_is_logged(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    found = outcome(hostile.fail, "a bad b", tmp_path)
    assert "Lamplight itself failed" in found.pop("bad")
    assert {"a": "", "b": ""} == found
    assert "ZeroDivisionError" in caplog.text


def test_a_store_without_room_stops_all(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="Make room") as caught:
        outcome(hostile.find_no_room, "a b", tmp_path)
    assert "The media store cannot be written." == caught.value.what


@linux
def test_a_worker_gives_way_and_is_limited(tmp_path: Path) -> None:
    with Decoders(1, work=hostile.tell_its_state) as decoders:
        prepared = [done.refusal for done in decoders.prepare(jobs("a", tmp_path))]
        probed = [done.refusal for done in decoders.probe_only(jobs("a", tmp_path))]
    assert [repr((19, True, True, True, "1", True))] == prepared
    assert [repr((19, True, True, True, "1", False))] == probed


def test_jobs_are_taken_as_they_are_needed(tmp_path: Path) -> None:
    taken: list[str] = []

    def endless() -> Iterator[MediumJob]:
        for number in range(1000):
            taken.append(str(number))
            yield from jobs(str(number), tmp_path)

    with Decoders(1, 300 * MIB, idle=False, work=hostile.kill_itself) as decoders:
        with closing(decoders.prepare(endless())) as results:
            first = next(results)
        assert "" == first.refusal
    assert 20 > len(taken)


@pytest.mark.parametrize("workers", [0, 2])
def test_real_pictures_go_through(tmp_path: Path, workers: int) -> None:
    pictures = {}
    for number in range(5):
        data = saved(busy(300, 200, number), "JPEG")
        data = data[:500] if number == 3 else data
        original = tmp_path / f"{number}"
        original.write_bytes(data)
        pictures[str(number)] = MediumJob(
            key=str(number), original=original, store=tmp_path / "store", sha256=sha256(data).hexdigest()
        )
    with Decoders(workers, idle=False) as decoders:
        dry = {done.key: done for done in decoders.probe_only(pictures.values())}
        assert not (tmp_path / "store").exists()
        real = {done.key: done for done in decoders.prepare(pictures.values())}
    assert dry == real
    assert ["3"] == [key for key, done in real.items() if done.refusal]
    for key, job in pictures.items():
        assert (key != "3") == derivative_path(job.store, job.sha256, 1280).exists()


def test_how_many_workers_suit() -> None:
    assert 1 <= usual_workers() <= (os.cpu_count() or 1)


@linux
def test_closing_waits_for_no_work_and_tells_who_waits(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    job = MediumJob(key="a", original=pipe, store=tmp_path, sha256="0" * 64)
    with ThreadPoolExecutor() as threads:
        decoders = Decoders(1, 300 * MIB, idle=False, work=hostile.say_its_number_and_hang)
        waiting = threads.submit(list, decoders.prepare([job, *jobs("b c", tmp_path)]))
        assert "" != pipe.read_text()
        start = time.monotonic()
        decoders.close()
        with pytest.raises(Stopped):
            waiting.result(10)
        assert 2 > time.monotonic() - start
    with pytest.raises(Stopped):
        list(decoders.prepare(jobs("a", tmp_path)))


@linux
def test_a_worker_killed_while_it_has_nothing_to_do_is_replaced(tmp_path: Path) -> None:
    with Decoders(1, 300 * MIB, idle=False, work=hostile.say_its_number) as decoders:
        numbers = []
        for _ in range(3):
            (done,) = decoders.prepare(jobs("a", tmp_path))
            numbers.append(int(done.refusal))
            os.kill(numbers[-1], signal.SIGKILL)
    assert 3 == len(set(numbers))


@pytest.fixture
def parent(tmp_path: Path) -> Iterator[tuple[subprocess.Popen[str], int]]:
    """A program with a worker that hangs over its job, and a descriptor that tells when the worker ends."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    script = tmp_path / "program.py"
    script.write_text(
        textwrap.dedent(f"""\
            import signal
            from pathlib import Path
            from exhibit.media.workers import Decoders
            from exhibit.ports import MediumJob
            from tests.exhibit.media.hostile import say_its_number_and_hang

            if __name__ == "__main__":
                signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored behind a shell
                here = Path({str(tmp_path)!r})
                job = MediumJob(key="a", original=here / "pipe", store=here, sha256="0" * 64)
                with Decoders(1, idle=False, work=say_its_number_and_hang) as decoders:
                    print(list(decoders.prepare([job])))
            """)
    )
    program = subprocess.Popen(
        [sys.executable, str(script)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    worker = os.pidfd_open(int(pipe.read_text()))
    try:
        yield program, worker
    finally:
        if not ended(worker, 0):
            signal.pidfd_send_signal(worker, signal.SIGKILL)
        os.close(worker)
        program.kill()
        program.communicate()


def ended(worker: int, seconds: float) -> bool:
    return bool(select.select([worker], [], [], seconds)[0])


@linux
def test_workers_end_with_a_killed_parent(parent: tuple[subprocess.Popen[str], int]) -> None:
    program, worker = parent
    assert not ended(worker, 0)
    program.kill()
    assert ended(worker, 60)


@linux
def test_ctrl_c_ends_all_quietly(parent: tuple[subprocess.Popen[str], int]) -> None:
    program, worker = parent
    os.killpg(program.pid, signal.SIGINT)
    _, errors = program.communicate(timeout=60)
    assert ended(worker, 60)
    assert 1 == errors.count("Traceback")
    assert errors.rstrip().endswith("KeyboardInterrupt")
