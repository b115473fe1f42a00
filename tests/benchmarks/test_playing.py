"""Playing hundreds of pieces one after the other: memory and file handles stay where they were."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QObject, QSize, QTimer
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture

from exhibit.settings import Settings
from tests.benchmarks.conftest import Ratios
from tests.fakes.edition import FakeEdition
from tests.fakes.sounding_edition import FILM, SILENT, sounding_edition
from tests.ui.visitor import Visitor
from ui.application import load_fonts
from ui.kiosk.program import KioskWindow
from ui.kiosk.shots import Clock

PLAYED = 500
WARM = 100
"""How many are played before anything is measured: caches of decoders and pictures fill first."""

MOST_GROWTH_MB = 16.0

pytestmark = pytest.mark.qt_log_ignore("PulseAudioService", "No audio device", "No RHI backend", extend=True)


def handles() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def megabytes() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def threads() -> int:
    return len(list(Path("/proc/self/task").iterdir()))


def wait_until_it_plays(player: QObject) -> None:
    loop = QEventLoop()
    look = QTimer(interval=5)
    look.timeout.connect(lambda: loop.quit() if player.property("position") > 0 else None)
    look.start()
    loop.exec()


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="counts what Linux tells of a process")
def test_five_hundred_films_in_a_row(
    tmp_path: Path, qapp: QApplication, benchmark: BenchmarkFixture, ratios: Ratios
) -> None:
    load_fonts()

    made = sounding_edition(tmp_path, 0.4)
    films = [made.page(FILM), made.page(SILENT)]
    cards = [replace(one, card=replace(one.card, number=at)) for at, one in enumerate(films, 1)]
    clock = Clock()
    view = KioskWindow(Settings(), clock=clock, size=QSize(1280, 720), still=True)
    view.open(FakeEdition(made.root, made.front(), cards))
    visitor = Visitor(view, view.show(), clock)
    visitor.kiosk.begin(0)
    visitor.kiosk.openPiece(FILM)
    found: list[tuple[int, float, int]] = []

    def play_all() -> None:
        for at in range(PLAYED):
            visitor.settle()
            visitor.touch("play")
            wait_until_it_plays(visitor.item("player"))
            visitor.kiosk.turn(1)
            if at in {WARM, PLAYED - 1}:
                visitor.settle()
                found.append((handles(), megabytes(), threads()))

    benchmark.pedantic(play_all, rounds=1)  # type: ignore[no-untyped-call]
    view.close()
    (handles_before, before, threads_before), (handles_after, after, threads_after) = found
    ratios.note("500 films in a row: file handles", f"{handles_before} then {handles_after}")
    ratios.note("500 films in a row: threads", f"{threads_before} then {threads_after}")
    ratios.note("500 films in a row: memory", f"{before:.1f} MB then {after:.1f} MB")
    assert handles_after <= handles_before + 2
    assert threads_after <= threads_before + 2
    assert after - before <= MOST_GROWTH_MB
