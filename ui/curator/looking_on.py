"""A second desk looks on while another works in the same catalog, and shows what that one does."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, QTimer, Slot

from exhibit.model.entities import KINDS
from exhibit.model.finding import Query
from exhibit.ports import CatalogReader, Touched
from ui.curator.workbench import Workbench

LOOK_EVERY_MS = 2000
"""How old what is shown may be."""


class LookingOn(QObject):
    """Has all pages read again when another program has changed the catalog; one that writes needs none."""

    def __init__(self, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        if not bench.writable and bench.tools.changed_elsewhere is not None:
            self._timer.start()

    @property
    def active(self) -> bool:
        """Whether it looks from time to time."""
        return self._timer.isActive()

    @Slot()
    def end(self) -> None:
        """Look no more."""
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Look whether there is anything new."""
        changed = self._bench.tools.changed_elsewhere
        if changed is not None and not self._bench.running:
            self._bench.run(lambda _: changed(), self._read, failed=self._rest)

    def _read(self, changed: bool) -> None:
        if changed:
            day = self._bench.today()
            self._bench.read(lambda view: _everything(view, day), self._bench.changed_elsewhere)

    def _rest(self, error: Exception) -> None:
        """Look no more where looking fails: a message every other second helps nobody."""
        self.end()
        self._bench.fail(error)


def _everything(reader: CatalogReader, day: date) -> Touched:
    """Return the change that touches all there is: which part of it was changed nobody tells a reader."""
    return Touched(frozenset(KINDS) | {"publication"}, frozenset(reader.matching(Query(day=day))))
