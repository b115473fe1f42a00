"""How a visitor hears and touches, as QML reads and sets it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlAnonymous

from exhibit.session import Visit
from exhibit.settings import COMFORTS
from ui.kiosk.part import Part

QML_IMPORT_NAME = "Lamplight"
QML_IMPORT_MAJOR_VERSION = 1


@QmlAnonymous
class Comfort(Part):
    """``kiosk.comfort``: captions, speech, volume, reach and touch; the next visitor starts anew."""

    told = Signal()

    def concerns(self, visit: Visit) -> object:
        return visit.comfort

    @Slot(str, "QVariant")
    def adjust(self, name: str, value: Any) -> None:
        """Set one of them, named as in ``exhibit.session.Comfort``."""
        # QML's numbers may arrive as floats.
        kind = type(COMFORTS[name][0]) if name in COMFORTS else str
        self._house.do(lambda session: session.adjust(**{name: kind(value)}))

    @Property(bool, notify=told)
    def captions(self) -> bool:
        return self.visit.comfort.captions

    @Property(int, notify=told)
    def captionPercent(self) -> int:
        return self.visit.comfort.caption_percent

    @Property(str, notify=told)
    def captionGround(self) -> str:
        return self.visit.comfort.caption_ground

    @Property(bool, notify=told)
    def spoken(self) -> bool:
        return self.visit.comfort.spoken

    @Property(int, notify=told)
    def speechRate(self) -> int:
        return self.visit.comfort.speech_rate

    @Property(bool, notify=told)
    def withinReach(self) -> bool:
        return self.visit.comfort.within_reach

    @Property(bool, notify=told)
    def slowTouch(self) -> bool:
        return self.visit.comfort.slow_touch

    @Property(int, notify=told)
    def volume(self) -> int:
        """In percent of what the host allows."""
        return self.visit.comfort.volume

    @Property(float, notify=told)
    def loudness(self) -> float:
        """What a player is set to, 0 to 1."""
        return self.visit.comfort.volume * self._house.settings.loudest_percent / 10_000

    @Property(bool, notify=told)
    def paged(self) -> bool:
        return self.visit.comfort.paged
