"""The careful end of a desk: what is typed is saved, long work is not cut off, a backup is taken."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, Qt, Slot

if TYPE_CHECKING:
    from ui.curator.desk import Desk

INSISTING_MS = 60_000
"""For how long a second close means that the person heard what stands against it."""

Farewell = Callable[[Callable[[str], None]], None]
"""Asked before the window goes; calls back with an empty text, or with what stands against it."""


class Closing(QObject):
    """Brings a desk to its end, or says what stands against that: then the next close goes all the same."""

    def __init__(self, desk: Desk, farewell: Farewell | None = None) -> None:
        super().__init__(desk)
        self._desk, self._bench = desk, desk.bench
        self._farewell = farewell
        self._objected: dict[str, QElapsedTimer] = {}

    def begin(self) -> None:
        """Begin the end; ``Desk.let_go`` is called when all is done."""
        desk = self._desk
        if not desk.isEnabled() or not desk.front.leave():
            return
        if self._bench.at_length and not self._insists("busy"):
            self._object(
                "busy",
                self.tr("An import, an edition or a change of many pieces is still being made."),
                self.tr("Close once more to stop it; nothing half done will be left."),
            )
            return
        self._bench.stop_at_length()
        desk.remember()
        desk.setEnabled(False)
        desk.notices.refuse(self.tr("Saving what you did and making a backup…"))
        self._when_idle(self._try_again)

    def _when_idle(self, then: Callable[[], None]) -> None:
        if self._bench.running:
            self._bench.idle.connect(then, Qt.ConnectionType.SingleShotConnection)
        else:
            then()

    @Slot()
    def _try_again(self) -> None:
        """Try once more to save what the disk did not take before, on whatever page it was typed."""
        for page in self._desk.pages.values():
            if page.unsaved():
                page.leave()
        self._when_idle(self._wind_up)

    @Slot()
    def _wind_up(self) -> None:
        if not self._insists("unsaved") and any(page.unsaved() for page in self._desk.pages.values()):
            self._object(
                "unsaved",
                self.tr("Not everything that you typed could be saved; the desk keeps it and tries again."),
                self.tr("Close once more to leave without it."),
            )
        elif self._farewell is not None:
            self._farewell(self._end)
        else:
            self._end("")

    def _end(self, objection: str) -> None:
        if objection and not self._insists("backup"):
            self._object("backup", objection, self.tr("Close once more to leave without a backup."))
        else:
            self._desk.let_go()

    def _insists(self, kind: str) -> bool:
        """Tell whether the person was told of such an objection a moment ago, and closes all the same."""
        since = self._objected.get(kind)
        return since is not None and since.elapsed() < INSISTING_MS

    def _object(self, kind: str, reason: str, advice: str) -> None:
        """Stay, and say why; who closes once more within a minute leaves all the same."""
        self._objected[kind] = QElapsedTimer()
        self._objected[kind].start()
        self._desk.setEnabled(True)
        self._desk.front.arrive()
        self._desk.notices.refuse(f"{reason} {advice}")
