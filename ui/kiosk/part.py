"""A part of the kiosk that QML sees under a name of its own: ``kiosk.comfort``, ``kiosk.walks`` and so on.

A part reads the visit, and changes it only through the kiosk, so that every deed counts as a touch, keeps the
place that is left, and makes all other parts look again.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, Protocol

from PySide6.QtCore import QObject, Signal

from exhibit.model.edition import Card
from exhibit.ports import VenueStore
from exhibit.session import Screen, Session, Visit
from exhibit.settings import Settings
from ui.kiosk.contents import Contents


class House(Protocol):
    """What a part needs of the kiosk that it belongs to."""

    @property
    def session(self) -> Session:
        """The visitor's session, for reading."""

    @property
    def contents(self) -> Contents | None:
        """The opened edition in the visitor's language; None while there is none."""

    @property
    def settings(self) -> Settings:
        """How the host set the kiosk."""

    @property
    def clock(self) -> Callable[[], float]:
        """The monotonic clock of sessions, in seconds."""

    @property
    def venue(self) -> VenueStore | None:
        """Where reflections are kept; None where visitors are to leave none."""

    def do(self, deed: Callable[[Session], object]) -> bool:
        """Carry out a deed; tell whether it could be. Where it leads to damage, they stay where they were."""

    def card(self, piece_id: int) -> tuple[Card, Screen]:
        """Return a piece's card and where it is shown. Raises ``LookupError`` where there is none."""


class Part(QObject):
    """What QML reads of a part notifies by ``told``.

    Each part makes that signal for itself: a property cannot notify by one that is inherited.
    """

    told: ClassVar[Signal]

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house = house

    def follow(self, before: Visit, after: Visit) -> None:
        """Look again after a deed; ``before`` equals ``after`` where only the gallery or language changed."""
        if before is after or self.concerns(before) != self.concerns(after):
            self.told.emit()

    def concerns(self, visit: Visit) -> object:
        """Return what of a visit this part shows; other changes are none of its business."""
        return visit

    @property
    def visit(self) -> Visit:
        """The present visit."""
        return self._house.session.visit
