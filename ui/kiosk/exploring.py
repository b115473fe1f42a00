"""Ways of looking through all works: by what they are about, by chance, from joy to strain."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from exhibit.model.edition import Card
from exhibit.session import Choice, Order, Overlay, Screen, Visit
from ui.kiosk.choosing import WAYS, Facet, facets, tone_of
from ui.kiosk.contents import Contents
from ui.kiosk.part import House, Part
from ui.kiosk.teller import Value

QML_IMPORT_NAME = "Lamplight"
QML_IMPORT_MAJOR_VERSION = 1

MOST_TRIES = 4
"""How many damaged works a surprise passes over before it gives up."""


@QmlElement
@QmlUncreatable("the kiosk has one")
class Explore(Part):
    """``kiosk.explore``: the headings of the page, a surprise, and the wall from joy to strain.

    ``pick`` chooses one of several works; tests put their own in its place.
    """

    told = Signal()

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(house, parent)
        self.pick: Callable[[Sequence[Card]], Card] = secrets.choice
        self._shown: Contents | None = None
        self._headings: list[Value] = []

    def concerns(self, visit: Visit) -> object:
        return visit.place.screen is Screen.EXPLORE, visit.language

    @Slot()
    def openPage(self) -> None:
        self._house.do(lambda session: session.open_explore())

    @Slot()
    def openTones(self) -> None:
        """Go to the wall that hangs from joy to strain."""
        self._house.do(lambda session: session.open_wall(Choice(order=Order.TONE)))

    @Slot()
    def openNumber(self) -> None:
        """Ask for the number on a work's label."""
        self._house.do(lambda session: session.open_layer(Overlay.NUMBER))

    @Slot()
    def surprise(self) -> None:
        """Go to a work that this visitor has not opened, while there is one; never to one with a note."""
        some = self._unseen()
        for _ in range(min(MOST_TRIES, len(some))):
            card = self.pick(some)
            if self._open(card):
                return
            some = [one for one in some if one is not card]

    @Property("QVariantList", notify=told)
    def headings(self) -> list[Value]:
        """The vocabularies that works of the gallery have terms of, with the number of works of each."""
        contents = self._house.contents
        if contents is not self._shown:
            self._shown = contents
            found = facets(contents.cards, Choice(), WAYS) if contents else ()
            self._headings = [_heading(contents, facet) for facet in found] if contents else []
        return self._headings

    @Property(bool, notify=told)
    def toned(self) -> bool:
        """Whether works have different tones to go by."""
        contents = self._house.contents
        tones = {tone.slug for card in contents.cards if (tone := tone_of(card))} if contents else set()
        return len(tones) > 1

    @Property(bool, notify=told)
    def surprising(self) -> bool:
        contents = self._house.contents
        return contents is not None and any(not card.noted for card in contents.cards)

    def _unseen(self) -> list[Card]:
        contents = self._house.contents
        calm = [card for card in contents.cards if not card.noted] if contents else []
        return [card for card in calm if card.piece_id not in self.visit.opened] or calm

    def _open(self, card: Card) -> bool:
        _, screen = self._house.card(card.piece_id)
        return self._house.do(lambda session: session.open_piece(card.piece_id, screen, noted=card.noted))


def _heading(contents: Contents, facet: Facet) -> Value:
    return {
        "vocabulary": facet.vocabulary,
        "options": [
            {"slug": one.term.slug, "label": contents.say(one.term.label), "count": one.count}
            for one in facet.options
        ],
    }
