"""A program that says when its first rows were on the screen: the desk, or a bare table beside it.

Run as a process of its own, with ``desk DATA`` or ``bare ROWS``. It prints one JSON object: ``first`` is the
second of the monotonic clock, which all processes share, at which rows had been painted. The desk runs by its
own command, and is only watched from outside.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from typing import Any


def watched(view: Any, there: Callable[[], bool]) -> None:
    """End the program when a view was painted while its rows were there."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Watcher(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and there():
                QTimer.singleShot(0, end)
            return False

    view.viewport().installEventFilter(Watcher(view))


def end() -> None:
    """Say when it was, and go without a word to anybody: nothing of this is to be kept."""
    sys.stdout.write(json.dumps({"first": time.monotonic(), "modules": len(sys.modules)}))
    sys.stdout.flush()
    os._exit(0)


def desk(data: str) -> None:
    """Run the command ``curate``."""
    import main
    from ui.curator import program, rooms

    made = rooms.make_desk

    def make(*given: Any) -> Any:
        window = made(*given)
        page: Any = window.pages["pieces"]
        watched(page.views.list, lambda: page.model.loaded > 0)
        return window

    setattr(program, "make_desk", make)  # noqa: B010 - put in from outside, as no type allows
    main.main(["--data", data, "curate"])


def bare(rows: str) -> None:
    """Show a table, filled, and nothing around it."""
    from PySide6.QtGui import QStandardItem, QStandardItemModel
    from PySide6.QtWidgets import QApplication, QTableView

    application = QApplication(["bare"])
    model = QStandardItemModel()
    for row in range(int(rows)):
        model.appendRow([QStandardItem(f"Work {row}, {column}") for column in range(8)])
    view = QTableView()
    view.setModel(model)
    view.resize(1440, 900)
    watched(view, lambda: True)
    view.show()
    application.exec()


if __name__ == "__main__":
    {"desk": desk, "bare": bare}[sys.argv[1]](*sys.argv[2:])
