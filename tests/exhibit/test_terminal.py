"""Progress on a terminal and elsewhere, and stopping."""

from __future__ import annotations

import io
import os
import signal

import pytest

from exhibit.model.refusals import Stopped
from exhibit.terminal import TerminalProgress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_line_for_every_tenth_where_nobody_watches() -> None:
    stream = io.StringIO()
    progress = TerminalProgress(stream)
    for done in range(101):
        progress(done, 100, "Copying")
    assert stream.getvalue().splitlines() == [f"{tenth} %  Copying" for tenth in range(0, 101, 10)]


def test_one_line_drawn_over_on_a_terminal_and_wiped_at_the_end() -> None:
    stream = Terminal()
    progress = TerminalProgress(stream)
    progress(10, 10, "Copying")
    progress.finish()
    assert "\n" not in stream.getvalue()
    assert "100 %  Copying" in stream.getvalue()
    assert stream.getvalue().endswith("\r")


def test_the_first_interrupt_stops_at_a_safe_place_the_second_at_once() -> None:
    before = signal.getsignal(signal.SIGINT)
    progress = TerminalProgress(io.StringIO())
    progress.listen()
    try:
        os.kill(os.getpid(), signal.SIGINT)
        with pytest.raises(Stopped):
            progress(1, 2)
        with pytest.raises(KeyboardInterrupt):
            os.kill(os.getpid(), signal.SIGINT)
    finally:
        signal.signal(signal.SIGINT, before)


def test_nothing_to_do_is_done() -> None:
    stream = io.StringIO()
    TerminalProgress(stream)(0, 0)
    assert stream.getvalue() == "100 %  \n"


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize("stream", [Terminal(), io.StringIO()])
def test_rate_and_time_left_are_told_once_they_are_known(stream: io.StringIO) -> None:
    clock = Clock()
    progress = TerminalProgress(stream, clock)
    progress(0, 1000, "Preparing a.jpg")
    clock.now = 10.0
    progress(250, 1000, "Preparing b.jpg")

    assert "0 %  Preparing a.jpg" in stream.getvalue()
    assert "250 of 1,000, 25 a second, about 30 s left  Preparing b.jpg" in stream.getvalue()


def test_each_kind_of_work_is_measured_for_itself() -> None:
    clock, stream = Clock(), io.StringIO()
    progress = TerminalProgress(stream, clock)
    progress(0, 100, "Reading a.jpg")
    clock.now = 10.0
    progress(90, 100, "Reading b.jpg")
    progress(0, 100, "Preparing a.jpg")
    clock.now = 20.0
    progress(10, 100, "Preparing b.jpg")

    lines = stream.getvalue().splitlines()
    assert "0 %  Preparing a.jpg" == lines[2]
    assert "10 %  10 of 100, 1.0 a second, about 90 s left  Preparing b.jpg" == lines[3]
