"""What a visitor keeps of their visit: marked works, and a code that holds them as text."""

from __future__ import annotations

from PySide6.QtCore import Property, QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from exhibit.model.edition import Card
from exhibit.session import Screen, Visit
from ui.formatting import names_in_a_row
from ui.kiosk.contents import Contents
from ui.kiosk.part import Part
from ui.kiosk.qr import qr_outline
from ui.kiosk.teller import Value
from ui.kiosk.touring import stop_value

QML_IMPORT_NAME = "Lamplight"
QML_IMPORT_MAJOR_VERSION = 1

MOST_BYTES = 560
"""How much text a code holds at most: more makes it too fine for a telephone held at arm's length."""


@QmlElement
@QmlUncreatable("the kiosk has one")
class Visiting(Part):
    """``kiosk.visiting``: the works this visitor marked; they are forgotten with the visit."""

    told = Signal()

    def concerns(self, visit: Visit) -> object:
        return visit.marks, visit.place.screen, visit.place.piece_id, visit.language

    @Slot()
    def toggle(self) -> None:
        """Mark the work that is shown, or take its mark away."""
        piece_id = self.visit.place.piece_id
        if self.visit.place.screen in {Screen.PIECE, Screen.READER}:
            self._house.do(lambda session: session.mark(piece_id))

    @Slot(int)
    def remove(self, piece_id: int) -> None:
        if piece_id in self.visit.marks:
            self._house.do(lambda session: session.mark(piece_id))

    @Slot()
    def openPage(self) -> None:
        self._house.do(lambda session: session.open_visit())

    @Property(int, notify=told)
    def count(self) -> int:
        return len(self.visit.marks)

    @Property(bool, notify=told)
    def marked(self) -> bool:
        """Whether the work that is shown is marked."""
        return self.visit.place.piece_id in self.visit.marks

    @Property("QVariantList", notify=told)
    def works(self) -> list[Value]:
        contents = self._house.contents
        return [stop_value(contents, card) for card in self._cards()] if contents else []

    @Property("QVariantMap", notify=told)
    def code(self) -> Value:
        """The list as a code: its outline, and how many of the works are in it."""
        contents, cards = self._house.contents, self._cards()
        if contents is None or not cards or self.visit.place.screen is not Screen.VISIT:
            return {"outline": "", "modules": 1, "held": 0, "text": ""}
        text, held = list_as_text(contents, cards)
        outline, modules = qr_outline(text)
        return {"outline": outline, "modules": modules, "held": held, "text": text}

    def _cards(self) -> tuple[Card, ...]:
        contents = self._house.contents
        found = (contents.known(one) for one in self.visit.marks) if contents else ()
        return tuple(card for card in found if card)


def list_as_text(contents: Contents, cards: tuple[Card, ...]) -> tuple[str, int]:
    """Return title and names of works, one a line under the gallery's title, and of how many there was room.

    Where some are left out, the last line says so.
    """
    lines = [f"{contents.say(card.title)} — {names_in_a_row(card.names)}" for card in cards]
    for held in range(len(lines), 0, -1):
        text = _text(contents.say(contents.front.title), lines[:held], len(lines) - held)
        if len(text.encode()) <= MOST_BYTES:
            return text, held
    # Not even one fits beside the gallery's title: as much of it as there is room for.
    return lines[0].encode()[: MOST_BYTES - 3].decode(errors="ignore") + "…", 1


def _text(title: str, lines: list[str], missing: int) -> str:
    more = QCoreApplication.translate("Visit", "and {number} more").format(number=missing)
    return "\n".join([title, *lines, *([more] if missing else [])])
