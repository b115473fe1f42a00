"""Progress on a terminal and elsewhere, and stopping."""

from __future__ import annotations

import io
import os
import signal
import sqlite3
import threading

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


def test_an_interrupt_is_answered_while_a_library_does_not_come_back() -> None:
    """A query without an end, which is only left once the terminal says that Ctrl-C was heard."""
    library = sqlite3.connect(":memory:", check_same_thread=False)

    class Terminal(io.StringIO):
        def write(self, text: str) -> int:
            if "Ctrl-C was heard" in text:
                library.interrupt()
            return super().write(text)

    stream, before = Terminal(), signal.getsignal(signal.SIGINT)
    progress = TerminalProgress(stream)
    progress.listen()
    presses = threading.Timer(0.1, os.kill, (os.getpid(), signal.SIGINT))
    given_up = threading.Timer(20.0, library.interrupt)
    try:
        with progress.answering():
            for timer in (presses, given_up):
                timer.start()
            with pytest.raises(sqlite3.OperationalError):
                library.execute(
                    "WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i FROM n) SELECT max(i) FROM n"
                )
        assert "Ctrl-C was heard. What is being written just now is finished first." in stream.getvalue()
        with pytest.raises(Stopped):
            progress(1, 2)
    finally:
        given_up.cancel()
        signal.signal(signal.SIGINT, before)
        library.close()


def test_an_interrupt_that_is_heard_at_once_needs_no_answer() -> None:
    stream, before = io.StringIO(), signal.getsignal(signal.SIGINT)
    progress = TerminalProgress(stream)
    progress.listen()
    try:
        with progress.answering():
            os.kill(os.getpid(), signal.SIGINT)
            with pytest.raises(Stopped):
                progress(1, 2)
        assert "" == stream.getvalue()
        assert -1 == signal.set_wakeup_fd(-1)
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
