"""The wall of works: rows worked out once for a width, a choice and a text size, then handed over."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QAbstractItemModel, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from exhibit.model.edition import Card
from exhibit.session import Choice, Order
from ui.kiosk.choosing import chosen_cards, chosen_terms, facets, tone_of
from ui.kiosk.contents import Contents
from ui.kiosk.hanging import ROLES, Extent, Hanging, Hangings, Space, hang
from ui.kiosk.rows_model import rows_model
from ui.kiosk.teller import Value
from ui.theme import Measure

QML_IMPORT_NAME = "Lamplight"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("the kiosk has its walls")
class Wall(QObject):
    """The rows of works of one choice."""

    changed = Signal()
    hung = Signal()
    ready = Signal()

    def __init__(self, hangings: Hangings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hangings = hangings
        self._hanging = Hanging(rows_model(ROLES, ()), {})
        self._contents: Contents | None = None
        self._choice = Choice()
        self._space = Space(Extent(), Measure())
        self._wish: tuple[object, ...] = ()
        self._shown: tuple[Card, ...] = ()

    @property
    def shown(self) -> tuple[Card, ...]:
        """The works on this wall, in their order."""
        return self._shown

    def show(self, contents: Contents, choice: Choice, measure: Measure) -> None:
        """Show a choice of an edition's works. What is as it was is left as it is."""
        news = contents is not self._contents or choice != self._choice
        if news:
            self._shown = chosen_cards(contents.cards, choice)
        self._contents, self._choice = contents, choice
        self._space = replace(self._space, measure=measure)
        self._lay()
        if news:
            self.changed.emit()

    @Slot(float, float, float)
    def layOut(self, width: float, short_side: float, density: float) -> None:
        """Hang the works for a width."""
        self._space = replace(self._space, extent=Extent(width, short_side, density))
        self._lay()

    @Slot(int, result=int)
    def rowOf(self, piece_id: int) -> int:
        """Return the row a work hangs in, -1 where it is not on this wall."""
        return self._hanging.row_of.get(piece_id, -1)

    @Property(QAbstractItemModel, notify=hung)
    def rows(self) -> QAbstractItemModel:
        return self._hanging.rows

    @Property(int, notify=changed)
    def works(self) -> int:
        return len(self._shown)

    @Property(str, notify=changed)
    def door(self) -> str:
        return self._choice.door

    @Property(str, notify=changed)
    def order(self) -> str:
        return str(self._choice.order)

    @Property(str, notify=changed)
    def section(self) -> str:
        if self._contents is None or self._choice.section < 0:
            return ""
        return self._contents.say(self._contents.front.sections[self._choice.section])

    @Property("QVariantList", notify=changed)
    def chosen(self) -> list[Value]:
        if self._contents is None:
            return []
        terms = chosen_terms(self._contents.cards, self._choice)
        return [
            {"vocabulary": t.vocabulary, "slug": t.slug, "label": self._contents.say(t.label)} for t in terms
        ]

    @Property("QVariantList", notify=changed)
    def facets(self) -> list[Value]:
        if self._contents is None:
            return []
        say = self._contents.say
        return [
            {
                "vocabulary": facet.vocabulary,
                "options": [
                    {"slug": o.term.slug, "label": say(o.term.label), "count": o.count, "chosen": o.chosen}
                    for o in facet.options
                ],
            }
            for facet in facets(self._contents.cards, self._choice)
        ]

    def _lay(self) -> None:
        damaged = len(self._contents.damaged) if self._contents else 0
        wish = (self._contents, self._choice, self._space, damaged)
        if self._contents is None or self._space.extent.width <= 0 or wish == self._wish:
            return
        self._wish = wish
        hanging = self._hangings.get(wish)
        if hanging is None:
            hanging = self._hangings.keep(wish, hang(self._contents, self._sections(), self._space))
        self._hanging = hanging
        self.hung.emit()
        self.ready.emit()

    def _sections(self) -> list[tuple[str, list[Card]]]:
        """Return the works by section; with titles only where there is more than one to tell apart."""
        contents = self._contents
        if contents is None:
            return []
        if self._choice.order is Order.TONE:
            return _tones(contents, self._shown)
        sections: dict[int, list[Card]] = {}
        for card in self._shown:
            sections.setdefault(card.section, []).append(card)
        if len(sections) <= 1:
            return [("", cards) for cards in sections.values()]
        titles = dict(enumerate(contents.front.sections))
        return [(contents.say(titles.get(at, ())), cards) for at, cards in sorted(sections.items())]


def _tones(contents: Contents, cards: tuple[Card, ...]) -> list[tuple[str, list[Card]]]:
    """Return works that come from joy to strain under the names of their tones."""
    without = QCoreApplication.translate("Wall", "Without a tone")
    tones: dict[str, list[Card]] = {}
    for card in cards:
        tone = tone_of(card)
        tones.setdefault(contents.say(tone.label) if tone else without, []).append(card)
    return list(tones.items())
