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
