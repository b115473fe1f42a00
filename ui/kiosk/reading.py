"""How a visitor reads a story or poem, as QML reads and sets it."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlAnonymous

from exhibit.session import Visit
from ui.kiosk.part import Part

QML_IMPORT_NAME = "Lamplight"
QML_IMPORT_MAJOR_VERSION = 1


@QmlAnonymous
class Reading(Part):
    """``kiosk.reading``: how far each text is read, and whether it stands in both its languages."""

    told = Signal()

    def concerns(self, visit: Visit) -> object:
        return visit.both

    @Property(bool, notify=told)
    def both(self) -> bool:
        return self.visit.both

    @Slot(bool)
    def setBoth(self, on: bool) -> None:
        self._house.do(lambda session: session.read_both(on=on))

    @Slot(int, result=float)
    def of(self, piece_id: int) -> float:
        """Return how far a piece is read, 0 to 1."""
        return dict(self.visit.read).get(piece_id, 0.0)

    @Slot(int, float)
    def remember(self, piece_id: int, part: float) -> None:
        """Keep how far a piece is read; QML says so when ``leaving`` is heard."""
        # Not a deed of the visitor's own: it is told of in the middle of one.
        self._house.session.remember_reading(piece_id, part)
