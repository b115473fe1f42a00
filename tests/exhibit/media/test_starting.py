"""Workers that cannot be started at all are not started for ever."""

from __future__ import annotations

import errno
import multiprocessing.spawn
import multiprocessing.util
import os
from collections.abc import Callable
from multiprocessing import resource_tracker
from pathlib import Path
from typing import Any

import pytest

from exhibit.media import starting
from exhibit.media.workers import Decoders
from exhibit.model.refusals import Refusal
from exhibit.ports import Looked, LookJob, MediumDone
from tests.exhibit.media import hostile
from tests.exhibit.media.test_workers import jobs, outcome

pytestmark = pytest.mark.skipif(os.name == "nt", reason="takes another program for Python's")


@pytest.fixture(autouse=True)
def tracker(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have Python's own helper process running before another program is taken for Python's."""
    resource_tracker.ensure_running()
    monkeypatch.setattr(starting, "SECONDS", 1)


def look_at_one(folder: Path, decoders: Decoders) -> list[Looked]:
    (folder / "a.txt").write_text("A poem.")
    return list(decoders.look([LookJob(key="a", path=folder / "a.txt")]))


def prepare_many(folder: Path, decoders: Decoders) -> list[MediumDone]:
    return list(decoders.prepare(jobs("a b c d e f g h", folder)))


@pytest.mark.parametrize("program", ["/bin/false", "/bin/true", "/nowhere"])
@pytest.mark.parametrize("do", [look_at_one, prepare_many])
def test_workers_that_end_at_once_are_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str, do: Callable[[Path, Decoders], list[Any]]
) -> None:
    monkeypatch.setattr(multiprocessing.spawn, "_python_exe", os.fsencode(program))
    with Decoders(2, idle=False, work=hostile.kill_itself) as decoders:
        for _ in range(2):  # it tries anew when it is asked anew
            with pytest.raises(Refusal, match="The decoders cannot be started") as caught:
                do(tmp_path, decoders)
            assert "make run" in caught.value.advice


def test_where_the_system_has_no_room_for_processes_that_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> int:
        raise BlockingIOError(errno.EAGAIN, "Resource temporarily unavailable")

    monkeypatch.setattr(multiprocessing.util, "spawnv_passfds", refuse)
    with (
        Decoders(2, idle=False) as decoders,
        pytest.raises(Refusal, match=r"cannot be started: .*temporarily unavailable"),
    ):
        look_at_one(tmp_path, decoders)


def test_a_missing_library_ends_all_in_words(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match=r"The decoders cannot be started: libvips\.so\.42"):
        outcome(hostile.lack_a_library, "a b", tmp_path)
