from __future__ import annotations

from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from exhibit.pace import Pace
from ui.curator.taking_in.progress_panel import ProgressPanel


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


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
