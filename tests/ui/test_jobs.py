from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from exhibit.ports import Progress
from ui.jobs import Jobs, Told


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.shut_down()
    assert 0 == made.running


def test_the_result_arrives_on_the_main_thread(qtbot: QtBot, jobs: Jobs) -> None:
    got: list[tuple[int, threading.Thread]] = []
    jobs.start(lambda report: 42, lambda value: got.append((value, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(got))
    assert [(42, threading.main_thread())] == got


def test_progress_is_coalesced_and_its_last_word_is_told(qtbot: QtBot, jobs: Jobs) -> None:
    told: list[int] = []
    done: list[str] = []

    def count(report: Progress) -> str:
        for at in range(1, 20_001):
            report(at, 20_000)
        return "counted"

    jobs.start(count, done.append, Told(progress=lambda at, total, what: told.append(at)))
    qtbot.waitUntil(lambda: bool(done))
    assert ["counted"] == done
    assert 20_000 == told[-1]
    assert len(told) < 5_000
    assert sorted(told) == told


def test_a_failure_is_handed_over(qtbot: QtBot, jobs: Jobs) -> None:
    failed: list[Exception] = []
    jobs.start(lambda report: 1 // 0, told=Told(failed=failed.append))
    qtbot.waitUntil(lambda: bool(failed))
    assert isinstance(failed[0], ZeroDivisionError)


def test_a_job_that_is_stopped_says_so_and_nothing_else(qtbot: QtBot, jobs: Jobs) -> None:
    ended: list[str] = []
    begun = threading.Event()

    def forever(report: Progress) -> None:
        while True:
            report(1, 2)
            begun.set()

    told = Told(stopped=lambda: ended.append("stopped"), failed=lambda error: ended.append("failed"))
    stop = jobs.start(forever, lambda value: ended.append("done"), told)
    assert begun.wait(5)
    stop()
    qtbot.waitUntil(lambda: bool(ended))
    assert ["stopped"] == ended


def test_writers_take_turns(qtbot: QtBot, jobs: Jobs) -> None:
    done: list[int] = []
    inside = threading.Semaphore(1)

    def write(at: int) -> int:
        assert inside.acquire(blocking=False), "two writers at once"
        inside.release()
        return at

    for at in range(20):
        jobs.start(lambda report, at=at: write(at), done.append, writes=True)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(done) == 20)
    assert list(range(20)) == done


def break_down(_: object) -> None:
    raise ZeroDivisionError


def test_an_ending_that_raises_takes_no_other_with_it(
    qtbot: QtBot, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    reported: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: reported.append(kind))
    ended: list[int] = []
    together = threading.Barrier(2)
    jobs.start(lambda report: together.wait(5), break_down)
    jobs.start(lambda report: together.wait(5), lambda _: ended.append(2))
    jobs.start(lambda report: 3, ended.append, writes=True)
    for threads in (jobs._readers, jobs._writer):
        threads.shutdown(wait=True)  # all three endings lie in the inbox before anybody looks into it
    qtbot.waitUntil(lambda: jobs.running == 0)
    assert ([ZeroDivisionError], [2, 3]) == (reported, sorted(ended))


def test_what_was_to_be_written_is_written_before_it_shuts_down(qtbot: QtBot) -> None:
    jobs, go, written = Jobs(), threading.Event(), list[int]()
    jobs.start(lambda report: written.append(int(go.wait(5))), writes=True)
    for at in range(2, 5):
        jobs.start(lambda report, at=at: written.append(at), writes=True)  # type: ignore[misc]
    threading.Timer(0.05, go.set).start()
    jobs.shut_down()
    assert ([1, 2, 3, 4], 0) == (written, jobs.running)
