"""What Qt says between two tests, when nobody listens to it."""

from __future__ import annotations

import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler


def always_listen() -> None:
    """Let there be somebody to hear Qt at any time: pytest-qt listens during tests, and hands back to this.

    Where nobody is to hear it any more, a thread that is about to speak ends the run: PySide calls who is not
    there. Threads that decode pictures speak of damaged ones when they come to it.
    """
    qInstallMessageHandler(_write)


def _write(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
    sys.stderr.write(f"{message}\n")
