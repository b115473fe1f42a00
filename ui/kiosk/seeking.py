"""Searching as a visitor types, and opening a work by the number that is printed on its label."""

from __future__ import annotations

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlAnonymous

from exhibit.model.edition import Card
from exhibit.model.lookup import Findings
from exhibit.session import Overlay, Screen, Visit
from ui.formatting import names_in_a_row
from ui.kiosk.contents import Contents
from ui.kiosk.found_rows import ROLES, found_rows
from ui.kiosk.part import House, Part
from ui.kiosk.rows_model import rows_model
from ui.kiosk.teller import Value

QML_IMPORT_NAME = "Lamplight"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST = 60
"""How many letters a search has at most."""


@QmlAnonymous
class Seeking(Part):
    """``kiosk.seeking``: what was typed, what it finds, and the numbers of the wall labels."""

    told = Signal()

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(house, parent)
        self._found = Findings()
        self._rows = rows_model(ROLES, ())
        self._wish: tuple[Contents | None, str] = (None, "")

    def concerns(self, visit: Visit) -> object:
        return visit.sought, visit.language, visit.place.screen is Screen.SEARCH

    def follow(self, before: Visit, after: Visit) -> None:
        if before is after or self.concerns(before) != self.concerns(after):
            self._look()
            self.told.emit()

    @Slot()
    def open(self) -> None:
        self._house.do(lambda session: session.open_search())

    @Slot()
    def openNumber(self) -> None:
        self._house.do(lambda session: session.open_layer(Overlay.NUMBER))

    @Slot(str)
    def seek(self, text: str) -> None:
        """Look for what is typed now."""
        if text[:LONGEST] != self.visit.sought:
            self._house.do(lambda session: session.seek(text[:LONGEST]))

    @Slot(int, result="QVariantMap")
    def numbered(self, number: int) -> Value:
        """Return the title and names of the work with this number, nothing where there is none."""
        card = self._card(number)
        contents = self._house.contents
        if card is None or contents is None:
            return {}
        return {
            "title": contents.say(card.title),
            "names": names_in_a_row(card.names),
            "language": contents.own_tongue(card.title),
        }

    @Slot(int)
    def toNumber(self, number: int) -> None:
        """Open the work with this number; nothing happens where there is none."""
        card = self._card(number)
        if card is not None:
            _, screen = self._house.card(card.piece_id)
            self._house.do(lambda session: session.open_piece(card.piece_id, screen, noted=card.noted))

    @Property(str, notify=told)
    def text(self) -> str:
        return self.visit.sought

    @Property(QAbstractItemModel, notify=told)
    def rows(self) -> QAbstractItemModel:
        return self._rows

    @Property(int, notify=told)
    def total(self) -> int:
        return self._found.total

    @Property(int, notify=told)
    def shown(self) -> int:
        return len(self._found.hits)

    @Property(str, notify=told)
    def takenFor(self) -> str:
        """The words that typed ones were taken for, as the gallery spells them."""
        return " ".join(word for _, word in self._found.taken_for)

    @Property("QVariantList", notify=told)
    def near(self) -> list[str]:
        return list(self._found.near)

    def _card(self, number: int) -> Card | None:
        cards = self._house.contents.cards if self._house.contents else ()
        return next((card for card in cards if card.number == number), None)

    def _look(self) -> None:
        """Find what is typed now, unless that is what was found last: back shows the rows that were left."""
        contents, visit = self._house.contents, self.visit
        wish = (contents, visit.sought)
        here = visit.place.screen is Screen.SEARCH
        if contents is None or wish == self._wish or (visit.sought and not here):
            return
        self._wish = wish
        # While nothing is typed, an edition reads what it needs to answer the first letter.
        self._found = contents.find(visit.sought) if here else Findings()
        self._rows = rows_model(ROLES, list(found_rows(contents, self._found.hits)))
