"""A screen in a state that is worth a picture, and the steps by which a visitor comes there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMetaObject, QObject
from PySide6.QtQuick import QQuickWindow

from exhibit.model.edition import Card
from exhibit.settings import Settings

if TYPE_CHECKING:
    from ui.kiosk.kiosk import Kiosk
    from ui.kiosk.shots import Clock

Walk = Callable[["Kiosk"], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A screen in a state.

    ``scrolled`` names what is scrolled and how far, 0 to 1; ``clicked`` the buttons that are pressed then.
    ``played`` is how far a recording is when it is paused, 0 to 1; 0 where nothing plays. ``venue`` tells
    that the screen has nothing to show without a venue that keeps reflections.
    """

    name: str
    way: tuple[Walk, ...] = ()
    opened: bool = True
    warned: bool = False
    contrast: bool = False
    scrolled: tuple[str, float] = ("", 0.0)
    clicked: tuple[str, ...] = ()
    played: float = 0.0
    venue: bool = False

    def walk(self, kiosk: Kiosk, clock: Clock) -> None:
        """Do what a visitor does to come here."""
        if self.contrast:
            kiosk.setHighContrast(True)
        for step in self.way:
            step(kiosk)
        if self.warned:
            clock.now = Settings().idle_seconds + Settings().warning_seconds - 23
            kiosk.tick(False)

    def scroll(self, window: QQuickWindow) -> None:
        """Scroll as far as the scene asks for."""
        name, part = self.scrolled
        view = window.findChild(QObject, name) if name else None
        if view is not None:
            room = float(view.property("contentHeight")) - float(view.property("height"))
            view.setProperty("contentY", float(view.property("originY")) + max(0.0, room) * part)
        for name in self.clicked:
            button = window.findChild(QObject, name)
            if button is not None:
                QMetaObject.invokeMethod(button, "click")


def begin(kiosk: Kiosk) -> None:
    """Leave the attract loop."""
    kiosk.begin(0)


def see_all(kiosk: Kiosk) -> None:
    """Open the wall of all works."""
    kiosk.openAll()


def to(card: Card) -> Walk:
    """Open a work."""
    return lambda kiosk: kiosk.openPiece(card.piece_id)


def part(kiosk: Kiosk, name: str) -> Any:
    """Return a part of the kiosk by the name it has for QML."""
    return getattr(kiosk, name)
