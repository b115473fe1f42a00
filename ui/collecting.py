"""Python's garbage collector, kept to the main thread.

The collector runs in whatever thread happens to allocate. When that is a worker and the garbage holds Qt's
objects, they are taken apart beside the main thread that still paints them, and the process dies. So it is
switched off, and a timer of the main thread does its work by the same thresholds.
"""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY_MS = 1000
"""How often it is looked whether there is enough garbage."""


class Collector(QObject):
    """Collects garbage on the thread it lives in, for as long as it lives; ``stop`` gives the work back."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(collect_due)
        self._timer.start()

    def stop(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.enable()


def collect_due(collect: Callable[[int], object] = gc.collect) -> int:
    """Collect the oldest generation whose threshold is reached; return it, -1 where none was."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if thresholds[generation] and counts[generation] > thresholds[generation]:
            collect(generation)
            return generation
    return -1
