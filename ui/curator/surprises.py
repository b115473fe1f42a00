"""What nobody expected, told where the person looks; and the wish of the system that the desk ends."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, QTimer, Signal

from ui.curator.workbench import Workbench

_LISTEN_MS = 250
"""How long a signal of the system may wait: Python hears one only when it has something to do."""

_ENDINGS = ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK")


class Surprises(QObject):
    """Has every error that nobody expected said at the desk in words, after the crash reporter had it.

    Qt drops what a slot or an event raises; Python hands it to ``sys.excepthook``, and a thread's own to
    ``threading.excepthook``. ``end`` takes both back to what they were.
    """

    _happened = Signal()

    def __init__(self, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._report, self._report_thread = sys.excepthook, threading.excepthook
        self._happened.connect(bench.own_up)
        sys.excepthook = self._caught
        threading.excepthook = self._caught_in_thread

    def end(self) -> None:
        """Hear of nothing any more."""
        sys.excepthook, threading.excepthook = self._report, self._report_thread

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._report(kind, error, trace)
        if issubclass(kind, Exception):
            self._happened.emit()

    def _caught_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        self._report_thread(caught)
        self._happened.emit()


class EndOfSession(QObject):
    """Calls ``close`` where the system asks the program to end, so that what is typed is saved first."""

    def __init__(self, close: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        found = [getattr(signal, name) for name in _ENDINGS if hasattr(signal, name)]
        self._before = {one: signal.signal(one, lambda *_: close()) for one in found}
        self._listening = QTimer(self)
        self._listening.setInterval(_LISTEN_MS)
        self._listening.timeout.connect(_listen)
        self._listening.start()

    def end(self) -> None:
        """Leave the signals of the system to whoever had them before."""
        self._listening.stop()
        for one, handler in self._before.items():
            signal.signal(one, handler)


def _listen() -> None:
    """Do nothing: Python hears signals of the system before it calls this."""
