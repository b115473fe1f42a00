"""What nobody expected is told where the person looks; a wish to end is heard; what is gone is not called."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.curator.conftest import Settle
from ui.curator.surprises import EndOfSession, Surprises
from ui.curator.workbench import Workbench


def break_down(*_: object) -> None:
    message = "private words"
    raise ZeroDivisionError(message)


@pytest.fixture
def reported(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """What the crash reporter got."""
    found: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: found.append(kind))
    monkeypatch.setattr(threading, "excepthook", lambda caught: found.append(caught.exc_type))
    return found


@pytest.fixture
def said(bench: Workbench, reported: list[object]) -> Iterator[list[str]]:
    surprises = Surprises(bench)
    found: list[str] = []
    bench.refused.connect(found.append)
    yield found
    surprises.end()


def test_an_error_in_a_slot_is_reported_and_told(
    bench: Workbench, said: list[str], reported: list[object], qtbot: QtBot
) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    button.clicked.connect(break_down)
    button.click()
    assert [ZeroDivisionError] == reported
    assert 1 == len(said)
    assert "private" not in said[0]


def test_an_error_in_a_thread_is_told_as_well(said: list[str], reported: list[object], qtbot: QtBot) -> None:
    thread = threading.Thread(target=break_down)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(said))
    assert [ZeroDivisionError] == reported


def test_afterwards_others_have_the_reports_again(bench: Workbench, reported: list[object]) -> None:
    before = sys.excepthook, threading.excepthook
    Surprises(bench).end()
    assert before == (sys.excepthook, threading.excepthook)


def test_a_callback_that_breaks_down_keeps_nobody_waiting(
    bench: Workbench, said: list[str], settle: Settle, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(bench.idle):
        bench.read(lambda _: 1, break_down)
    assert (0, 1) == (bench.running, len(said))


def test_a_window_that_is_gone_is_not_called(
    bench: Workbench, said: list[str], reported: list[object], settle: Settle
) -> None:
    class Waiting(QWidget):
        def take(self, _: object) -> None:
            self.setWindowTitle("there")

    waiting = Waiting()
    bench.read(lambda _: 1, waiting.take)
    bench.read(lambda _: 1 // 0, waiting.take, waiting.take)
    waiting.deleteLater()
    QCoreApplication.sendPostedEvents(waiting, QEvent.Type.DeferredDelete)
    settle()
    assert ([], 1) == (reported, len(said))


def test_a_window_that_is_gone_is_not_called_by_a_function_that_holds_on_to_it(
    bench: Workbench, reported: list[object], settle: Settle
) -> None:
    class Waiting(QWidget):
        def take(self, _: object) -> None:
            self.setWindowTitle("there")

    waiting = Waiting()
    asked: list[int] = []

    def ask(take: Callable[[object], None]) -> Callable[[object], None]:
        def arrived(found: object) -> None:
            asked.append(1)
            take(found)

        return arrived

    bench.read(lambda _: 1, ask(waiting.take))
    waiting.deleteLater()
    QCoreApplication.sendPostedEvents(waiting, QEvent.Type.DeferredDelete)
    settle()
    assert ([], []) == (reported, asked)


@pytest.mark.skipif(os.name == "nt", reason="signals as other systems have them")
def test_the_wish_of_the_system_to_end_closes_carefully(qtbot: QtBot) -> None:
    closed: list[bool] = []
    before = signal.getsignal(signal.SIGTERM)
    ending = EndOfSession(lambda: closed.append(True))
    os.kill(os.getpid(), signal.SIGTERM)
    qtbot.waitUntil(lambda: bool(closed))
    ending.end()
    QTest.qWait(1)
    assert before == signal.getsignal(signal.SIGTERM)
