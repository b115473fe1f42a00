"""How a deed is carried out, and what QML is told of it afterwards."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlAnonymous

from exhibit.model.refusals import Refusal
from exhibit.session import Choice, Place, Screen, Session, Visit
from ui.kiosk.showing import Showing

_log = logging.getLogger(__name__)

QML_IMPORT_NAME = "Lamplight"
QML_IMPORT_MAJOR_VERSION = 1

PIECE_SCREENS = frozenset({Screen.PIECE, Screen.READER, Screen.NOTE})


@QmlAnonymous
class Doing(Showing):
    """What is shown follows every deed: the page, the walls, the language and the look."""

    def do(self, deed: Callable[[Session], object]) -> bool:
        """Carry out a deed; tell whether it could be. Where it leads to damage, they stay where they were."""
        self.leaving.emit()
        before = self._session.visit
        self._session.touch()
        deed(self._session)
        found = self._found()
        if not found:
            self._session.visit = self._missed = before
        self._settle(before)
        self.ticked.emit()
        return found

    def _settle(self, before: Visit) -> None:
        after = self._session.visit
        if after.language != before.language:
            self._speak()
        self._adapt()
        spoke = after.language != before.language
        if spoke or walked(before, after):
            self._show_everything()
        if after.layers != before.layers or (spoke and after.layers):
            self.layered.emit()
        for part in self._parts:
            part.follow(before, after)

    def _speak(self) -> None:
        language = self._session.visit.language
        self._interpreter.speak(language)
        self.spoke.emit()
        if self._contents is not None and self._contents.language != language:
            self._contents = self._contents.told_in(language)
        self.told.emit()

    def _adapt(self) -> None:
        visit = self._session.visit
        self._around.theme.adapt(
            percent=visit.text_percent, high_contrast=visit.high_contrast, reduced_motion=visit.reduced_motion
        )
        self.comforted.emit()

    def _show_everything(self) -> None:
        if self._contents is not None and self._place.screen in PIECE_SCREENS:
            self._piece = self._contents.piece(self._place.piece_id)
        self._fit_walls()
        self.moved.emit()

    @Slot()
    def _fit_walls(self) -> None:
        if self._contents is None:
            return
        measure = self._around.theme.measure
        self._home_wall.show(self._contents, Choice(), measure)
        if self._place.screen is Screen.WALL:
            self._wall.show(self._contents, self._place.choice, measure)

    def _found(self) -> bool:
        """Tell whether the piece of the present place can be read; if not, staff find out in the log."""
        place = self._place
        if self._contents is None or place.screen not in PIECE_SCREENS:
            return True
        try:
            self._contents.page(place.piece_id)
        except Refusal as refusal:
            _log.warning("Piece %s cannot be shown. %s", place.piece_id, refusal)
            return False
        return True


def walked(before: Visit, after: Visit) -> bool:
    """Tell whether the visitor now sees another place; a scroll is none."""
    return [_stand(place) for place in before.places] != [_stand(place) for place in after.places]


def _stand(place: Place) -> tuple[Screen, int, Choice, bool, str]:
    return place.screen, place.piece_id, place.choice, place.described, place.tour
