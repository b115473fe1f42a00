"""Garbage is collected on the main thread only."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ui import collecting
from ui.collecting import Collector, collect_due


class Knot:
    """Garbage that only the collector can take away, and that remembers in which thread it went."""

    gone: list[int] = []  # noqa: RUF012 - one list for all is the point

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        Knot.gone.append(threading.get_ident())


@pytest.fixture
def collector(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[Collector]:
    monkeypatch.setattr(collecting, "LOOK_EVERY_MS", 1)
    was = gc.isenabled()
    found = Collector()
    Knot.gone.clear()
    yield found
    found.stop()
    if not was:
        gc.disable()


def make_garbage() -> None:
    for _ in range(5000):
        Knot()


def test_what_a_worker_drops_goes_on_the_main_thread(collector: Collector, qtbot: QtBot) -> None:
    worker = threading.Thread(target=make_garbage)
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: len(Knot.gone) == 5000)
    assert {threading.get_ident()} == set(Knot.gone)


def test_the_oldest_generation_that_is_due_is_taken() -> None:
    asked: list[int] = []
    gc.collect()
    was = gc.isenabled()
    gc.disable()
    try:
        kept = [Knot() for _ in range(gc.get_threshold()[0] + 10)]
        assert 0 == collect_due(asked.append)
    finally:
        if was:
            gc.enable()
    assert ([0], gc.get_threshold()[0] + 10) == (asked, len(kept))


def test_stopping_gives_the_work_back(collector: Collector) -> None:
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()


def test_what_stays_is_looked_through_once(collector: Collector) -> None:
    kept = [Knot() for _ in range(1000)]
    collector.settle()
    assert gc.get_freeze_count() >= len(kept)
    assert len(gc.get_objects()) < len(kept)
    collector.stop()
    assert 0 == gc.get_freeze_count()


def test_a_whole_collection_leaves_little_for_the_next(
    collector: Collector, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = [Knot() for _ in range(1000)]
    monkeypatch.setattr(collecting, "collect_due", lambda: 2)
    qtbot.waitUntil(lambda: gc.get_freeze_count() >= len(kept))
