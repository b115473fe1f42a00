from __future__ import annotations

from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from ui.curator.taking_in.pace import Pace
from ui.curator.taking_in.progress_panel import ProgressPanel


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_rate_and_time_left_come_after_two_seconds() -> None:
    clock = Clock()
    pace = Pace(clock)
    pace.tell(0, 100)
    clock.now = 1.9
    pace.tell(19, 100)
    assert (0.0, None) == (pace.rate, pace.seconds_left)
    clock.now = 4.0
    pace.tell(40, 100)

    assert (10.0, 6.0) == (pace.rate, pace.seconds_left)


def test_a_count_never_goes_back_within_a_phase_and_a_new_phase_begins_anew() -> None:
    clock = Clock()
    pace = Pace(clock)
    pace.tell(50, 100, "Reading")
    pace.tell(10, 100, "Reading")
    assert 50 == pace.done
    clock.now = 10.0
    pace.tell(0, 100, "Decoding")

    assert (0, 0.0) == (pace.done, pace.rate)


def test_the_panel_says_how_far_it_is_and_asks_to_stop(qtbot: QtBot, fonts: tuple[str, ...]) -> None:
    panel = ProgressPanel()
    qtbot.addWidget(panel)
    panel.begin("Importing")
    clock = Clock()
    panel.pace = Pace(clock)
    panel.tell(0, 350, "Keeping a.jpg")
    clock.now = 10.0
    panel.tell(100, 350, "Keeping b.jpg")

    assert "100 of 350 · 10.0 a second · about 25 second(s) left" == panel.how_far.text()
    clock.now = 11.0
    panel.tell(345, 350, "Keeping b.jpg")
    assert panel.how_far.text().endswith("a few seconds left")
    clock.now = 1000.0
    panel.tell(346, 3500, "Decoding")
    clock.now = 1010.0
    panel.tell(356, 3500, "Decoding")
    assert panel.how_far.text().endswith("about 52 minute(s) left")
    spy = QSignalSpy(panel.stop_asked)
    panel.stop.click()
    assert 1 == spy.count()
    panel.finish_up("Writing…")
    assert not panel.stop.isEnabled()
