"""What a worker may take and write, and that the first Ctrl-C is heard while it is busy."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from exhibit.media import confinement, workers
from exhibit.media.formats import MAX_BYTES
from exhibit.media.workers import Decoders, usual_workers
from exhibit.model.refusals import Stopped
from tests.exhibit.media import hostile
from tests.exhibit.media.test_workers import GIB, ROOT, jobs, outcome

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="uses signals, pipes and limits of Linux")


def test_a_worker_writes_no_larger_file_than_is_taken_in_and_leaves_no_core(tmp_path: Path) -> None:
    assert {"a": repr([MAX_BYTES, 0])} == outcome(hostile.tell_its_limits, "a", tmp_path)


def test_a_decoder_that_writes_without_end_costs_one_file(tmp_path: Path) -> None:
    found = outcome(hostile.write_without_end, "a bad b", tmp_path)
    assert "larger than files may be here" in found.pop("bad")
    assert {"a": "", "b": ""} == found


def test_a_refusal_of_one_file_costs_one_file(tmp_path: Path) -> None:
    found = outcome(hostile.refuse_the_file, "a bad b", tmp_path)
    assert {"a": "", "bad": "The file has 3,000 pages.", "b": ""} == found


@pytest.mark.parametrize(
    ("memory", "cores", "expected"),
    [(16 * GIB, 4, 4), (3 * GIB, 8, 3), (GIB // 2, 8, 8), (GIB, 8, 1), (0, 2, 2)],
)
def test_there_is_a_gibibyte_for_each_worker(
    monkeypatch: pytest.MonkeyPatch, memory: int, cores: int, expected: int
) -> None:
    monkeypatch.setattr(confinement, "physical_memory", lambda: memory)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(cores)))
    assert expected == usual_workers()


def test_who_waits_is_asked_twice_a_second(tmp_path: Path) -> None:
    began = time.monotonic()

    def pulse() -> None:
        raise Stopped

    with Decoders(1, idle=False, work=hostile.hang, pulse=pulse) as decoders, pytest.raises(Stopped):
        list(decoders.prepare(jobs("bad", tmp_path)))
    assert 1 > time.monotonic() - began - workers._TICK


def test_ctrl_c_is_answered_within_a_second_while_a_worker_is_busy(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    script = tmp_path / "program.py"
    script.write_text(
        textwrap.dedent(f"""\
            from pathlib import Path
            from exhibit.media.workers import Decoders
            from exhibit.model.refusals import Stopped
            from exhibit.ports import MediumJob
            from exhibit.terminal import pulse_of, telling
            from tests.exhibit.media.hostile import say_its_number_and_hang

            if __name__ == "__main__":
                here = Path({str(tmp_path)!r})
                job = MediumJob(key="a", original=here / "pipe", store=here, sha256="0" * 64)
                try:
                    with (
                        telling() as told,
                        Decoders(1, work=say_its_number_and_hang, pulse=pulse_of(told)) as decoders,
                    ):
                        list(decoders.prepare([job]))
                except Stopped:
                    print("stopped")
            """)
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    program = subprocess.Popen(
        [sys.executable, str(script)],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        assert "" != pipe.read_text()
        began = time.monotonic()
        os.killpg(program.pid, signal.SIGINT)
        said, _ = program.communicate(timeout=10)
        assert "stopped\n" == said
        assert 1 > time.monotonic() - began
    finally:
        program.kill()
        program.wait()
