"""However much long work runs, the pages go on reading."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from exhibit.ports import Progress
from ui.curator.workbench import Workbench


def test_pages_read_while_a_backup_an_import_and_a_preview_run(bench: Workbench, qtbot: QtBot) -> None:
    over = threading.Event()

    def at_length(_: Progress) -> None:
        over.wait(10)

    for _ in range(3):
        bench.run(at_length)
    found: list[int] = []
    bench.read(lambda view: len(view.pieces.find()), found.append)
    try:
        qtbot.waitUntil(lambda: [0] == found, timeout=2000)
    finally:
        over.set()
    qtbot.waitUntil(lambda: bench.running == 0)


def test_several_long_works_run_side_by_side(bench: Workbench, qtbot: QtBot) -> None:
    together = threading.Barrier(3, timeout=5)
    met: list[int] = []
    for _ in range(3):
        bench.run(lambda _: together.wait(), met.append)
    qtbot.waitUntil(lambda: [0, 1, 2] == sorted(met))


def test_keys_come_between_answers_that_take_long(
    bench: Workbench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    passed = [0.0]
    monkeypatch.setattr(bench.jobs, "_clock", lambda: passed[0])

    def show(name: str) -> None:
        told.append(name)
        passed[0] += 0.03  # what shows it takes its time

    def post() -> None:
        for name in ("first", "second", "third"):
            bench.jobs._post(name, lambda name=name: show(name))  # type: ignore[misc] # bound as it is posted

    thread = threading.Thread(target=post)
    thread.start()
    thread.join()
    QTimer.singleShot(0, lambda: told.append("key"))
    qtbot.waitUntil(lambda: "third" in told)
    assert ["first", "key", "second", "third"] == told


def test_closing_delivers_everything_and_starts_nothing_more(
    bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[int] = []
    passed = [0.0]
    monkeypatch.setattr(bench.jobs, "_clock", lambda: passed[0])

    def take(found: int) -> None:
        told.append(found)
        passed[0] += 0.02
        bench.read(lambda view: 99, told.append)

    for number in range(3):
        bench.run(lambda _, number=number: number, take)  # type: ignore[misc] # bound as it starts
    bench.jobs._workers.shutdown(wait=True)
    bench.jobs.shut_down()
    assert [0, 1, 2] == sorted(told)
    assert 0 == bench.running
