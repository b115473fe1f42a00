"""Python's garbage collector, kept to the main thread.

The collector runs in whatever thread happens to allocate. When that is a worker and the garbage holds Qt's
objects, they are taken apart beside the main thread that still paints them, and the process dies. So it is
switched off, and a timer of the main thread does its work by the same thresholds.

Nothing of it may hold the window up: it is looked often, so that little has come together, and what outlived
a whole collection is not looked through again (a desk's own objects alone take 60 ms). Of that, only knots
of objects that refer to each other stay in memory until ``stop``; all else goes when nobody needs it.
"""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

LOOK_EVERY_MS = 100
"""How often it is looked whether there is enough garbage."""

_OLDEST = 2


class Collector(QObject):
    """Collects garbage on the thread it lives in, for as long as it lives; ``stop`` gives the work back."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def settle(self) -> None:
        """Take what is there now for lasting: the program is loaded and its window made."""
        gc.freeze()

    def stop(self) -> None:
        """Let Python collect by itself again, everything."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    @Slot()
    def _look(self) -> None:
        if collect_due() == _OLDEST:
            gc.freeze()


def collect_due(collect: Callable[[int], object] = gc.collect) -> int:
    """Collect the oldest generation whose threshold is reached; return it, -1 where none was."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if thresholds[generation] and counts[generation] > thresholds[generation]:
            collect(generation)
            return generation
    return -1
