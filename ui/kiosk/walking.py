"""Walking a tour: which there are, where on one a visitor is, and what is told there."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from exhibit.session import Screen, Session, Visit, Walking
from ui.kiosk.part import Part
from ui.kiosk.teller import Value
from ui.kiosk.touring import (
    NO_NARRATION,
    NO_TOUR,
    narration_value,
    stop_value,
    stops_of,
    tour_of,
    tour_title,
    tour_value,
)

QML_IMPORT_NAME = "Lamplight"
QML_IMPORT_MAJOR_VERSION = 1

_AT_WORKS = frozenset({Screen.PIECE, Screen.READER, Screen.NOTE})


@QmlElement
@QmlUncreatable("the kiosk has one")
class Walks(Part):
    """``kiosk.walks``: the gallery's tours, and the one a visitor is on until they leave it."""

    told = Signal()

    def concerns(self, visit: Visit) -> object:
        place = visit.place
        return visit.walking, place.screen, place.piece_id, place.tour, visit.language

    @property
    def at_stop(self) -> bool:
        """Whether the work that is shown is the one where the visitor is on their tour."""
        walking, place = self.visit.walking, self.visit.place
        if walking is None or place.screen not in _AT_WORKS:
            return False
        return place.piece_id == walking.pieces[walking.at]

    @Slot(str)
    def openTour(self, identity: str) -> None:
        """Read the welcome of a tour; nothing where the gallery has no such tour."""
        if tour_of(self._house.contents, identity):
            self._house.do(lambda session: session.open_tour(identity))

    @Slot(int)
    def begin(self, at: int) -> None:
        """Walk the tour whose welcome is read, from one of its works on."""
        contents = self._house.contents
        tour = tour_of(contents, self.visit.place.tour)
        if contents and tour:
            pieces = tuple(card.piece_id for card in stops_of(contents, tour))
            self._walk(Walking(tour=tour.identity, pieces=pieces), range(at, len(pieces)))

    @Slot(int)
    def step(self, by: int) -> None:
        """Go to the next work of the tour (1) or the one before (-1); after the last, the tour is over."""
        walking = self.visit.walking
        if walking is None:
            return
        ahead = range(walking.at + by, len(walking.pieces) if by > 0 else -1, by)
        if not self._walk(walking, ahead) and by > 0:
            self._house.do(_end)

    @Slot()
    def resume(self) -> None:
        """Return to where the tour was left."""
        walking = self.visit.walking
        if walking:
            self._walk(walking, range(walking.at, len(walking.pieces)))

    @Slot()
    def leave(self) -> None:
        self._house.do(lambda session: session.leave_tour())

    @Property("QVariantList", notify=told)
    def tours(self) -> list[Value]:
        contents = self._house.contents
        if contents is None:
            return []
        return [tour_value(contents, tour) for tour in contents.front.tours if stops_of(contents, tour)]

    @Property("QVariantMap", notify=told)
    def tour(self) -> Value:
        """The tour whose welcome is read."""
        contents = self._house.contents
        tour = tour_of(contents, self.visit.place.tour)
        if contents is None or tour is None:
            return NO_TOUR
        return tour_value(contents, tour) | {
            "stops": [stop_value(contents, card) for card in stops_of(contents, tour)]
        }

    @Property(str, notify=told)
    def walked(self) -> str:
        """The tour the visitor is on, empty for none."""
        return self.visit.walking.tour if self.visit.walking else ""

    @Property(bool, notify=told)
    def here(self) -> bool:
        return self.at_stop

    @Property(str, notify=told)
    def title(self) -> str:
        contents, walking = self._house.contents, self.visit.walking
        tour = tour_of(contents, walking.tour) if walking else None
        return tour_title(contents, tour) if contents and tour else ""

    @Property(int, notify=told)
    def place(self) -> int:
        """Which work of the tour it is, from 1; 0 without a tour."""
        return self.visit.walking.at + 1 if self.visit.walking else 0

    @Property(int, notify=told)
    def works(self) -> int:
        return len(self.visit.walking.pieces) if self.visit.walking else 0

    @Property("QVariantMap", notify=told)
    def narration(self) -> Value:
        """What is told at the work that is shown."""
        contents, walking = self._house.contents, self.visit.walking
        tour = tour_of(contents, walking.tour) if walking and self.at_stop else None
        if contents is None or tour is None:
            return NO_NARRATION
        here = self.visit.place.piece_id
        return narration_value(contents, next((p for p in tour.points if p.piece_id == here), None))

    def _walk(self, walking: Walking, ahead: range) -> bool:
        """Go to the first of the works ``ahead`` that can be shown; tell whether there was one."""
        return any(self._go(Walking(tour=walking.tour, pieces=walking.pieces, at=at)) for at in ahead)

    def _go(self, walking: Walking) -> bool:
        piece_id = walking.pieces[walking.at]
        card, screen = self._house.card(piece_id)
        onward = self.at_stop

        def deed(session: Session) -> None:
            session.walk_tour(walking.tour, walking.pieces, walking.at)
            # Onward, the next work takes the place of this one, so that back leads to where the tour began.
            show = session.turn_to if onward else session.open_piece
            show(piece_id, screen, noted=card.noted)

        return self._house.do(deed)


def _end(session: Session) -> None:
    session.leave_tour()
    session.home()
