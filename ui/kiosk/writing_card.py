"""The reflection card that somebody is writing or drawing, as QML reads and fills it.

What is not sent yet lives here and nowhere else, and is gone with the visit.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from exhibit.model.reflection import DRAWN, MOST_LETTERS, Stroke
from exhibit.model.refusals import Refusal
from exhibit.services.reflecting.leaving import Draft, leave
from exhibit.services.reflecting.prompts import prompts_of
from exhibit.services.reflecting.warning import Pointed, look_over
from exhibit.session import Screen, Visit
from ui.kiosk.drawn import outline_of, stroke_of
from ui.kiosk.part import House, Part
from ui.kiosk.teller import Value

_log = logging.getLogger(__name__)

QML_IMPORT_NAME = "Lamplight"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(slots=True)
class _Card:
    """What is on the card. ``step`` is card, pointed or thanks; ``prompt`` counts from 0, -1 for none."""

    step: str = "card"
    prompt: int = 0
    draws: bool = False
    text: str = ""
    drawing: tuple[Stroke, ...] = ()
    pointed: tuple[Pointed, ...] = ()
    code: str = ""
    trouble: bool = False


@QmlElement
@QmlUncreatable("the kiosk has one")
class WritingCard(Part):
    """``kiosk.writing``: a question, a text or a drawing, and sending it."""

    told = Signal()
    sent = Signal(bool)
    """A card was sent, and whether it could be kept."""

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(house, parent)
        self._venue = house.venue
        self._card = _Card()

    def concerns(self, visit: Visit) -> object:
        return visit.place.screen, visit.place.piece_id, visit.language

    def follow(self, before: Visit, after: Visit) -> None:
        """Forget what was not sent with the visit, and a card that was sent when it is left."""
        left = after.place.screen is not Screen.REFLECT
        if not after.places or (left and self._card.step == "thanks"):
            self._card = _Card()
        super().follow(before, after)

    @Property(str, notify=told)
    def step(self) -> str:
        return self._card.step

    @Property("QVariantList", notify=told)
    def prompts(self) -> list[str]:
        contents = self._house.contents
        return [contents.say(prompt) for prompt in prompts_of(contents.front)] if contents else []

    @Property(int, notify=told)
    def prompt(self) -> int:
        return self._card.prompt

    @Property(bool, notify=told)
    def draws(self) -> bool:
        return self._card.draws

    @Property(str, notify=told)
    def text(self) -> str:
        return self._card.text

    @Property(str, notify=told)
    def outline(self) -> str:
        return outline_of(self._card.drawing)

    @Property(bool, notify=told)
    def ready(self) -> bool:
        return self._ready

    @Property("QVariantList", notify=told)
    def pointed(self) -> list[Value]:
        return [{"trace": str(one.trace), "words": one.words} for one in self._card.pointed]

    @Property(str, notify=told)
    def code(self) -> str:
        return self._card.code

    @Property(bool, notify=told)
    def trouble(self) -> bool:
        return self._card.trouble

    @Property(int, notify=told)
    def pieceId(self) -> int:
        place = self.visit.place
        return place.piece_id if place.screen is Screen.REFLECT else 0

    @Property(int, notify=told)
    def mostLetters(self) -> int:
        return MOST_LETTERS

    @Property(int, notify=told)
    def paperWidth(self) -> int:
        return DRAWN[0]

    @Property(int, notify=told)
    def paperHeight(self) -> int:
        return DRAWN[1]

    @Slot(int)
    def choose(self, prompt: int) -> None:
        """Answer this question, or none where it was chosen already."""
        self._change(prompt=-1 if prompt == self._card.prompt else prompt)

    @Slot(bool)
    def draw(self, draws: bool) -> None:
        """Answer by a drawing, or by words; what was begun in the other way stays until it is sent."""
        self._change(draws=draws, trouble=False)

    @Slot(str)
    def write(self, text: str) -> None:
        self._change(text=text, trouble=False)

    @Slot("QVariantList")
    def addStroke(self, numbers: list[float]) -> None:
        stroke = stroke_of(numbers)
        if stroke:
            self._change(drawing=(*self._card.drawing, stroke), trouble=False)

    @Slot()
    def undoStroke(self) -> None:
        self._change(drawing=self._card.drawing[:-1])

    @Slot()
    def clearDrawing(self) -> None:
        self._change(drawing=())

    @Slot()
    def send(self) -> None:
        """Send the card; where it tells who somebody is, that is pointed out first."""
        pointed = () if self._card.draws else look_over(self._card.text)
        if pointed:
            self._change(step="pointed", pointed=pointed)
        else:
            self.sendAsItIs()

    @Slot()
    def amend(self) -> None:
        self._change(step="card", pointed=())

    @Slot()
    def sendAsItIs(self) -> None:
        if self._venue is None or not self._ready or self._card.step == "thanks":
            return
        try:
            code = leave(self._venue, self._draft(), datetime.now().astimezone().date())
        except Refusal as refusal:
            _log.error("A reflection could not be kept. %s", refusal)
            self._change(step="card", pointed=(), trouble=True)
            self.sent.emit(False)
            return
        self._card = _Card(step="thanks", code=code)
        self.told.emit()
        self.sent.emit(True)

    @property
    def _ready(self) -> bool:
        return bool(self._card.drawing if self._card.draws else self._card.text.strip())

    def _change(self, **values: Any) -> None:
        """Change the card, and tell QML where that made a difference."""
        before = {name: getattr(self._card, name) for name in values}
        for name, value in values.items():
            setattr(self._card, name, value)
        if before != values:
            self.told.emit()

    def _draft(self) -> Draft:
        card, contents, place = self._card, self._house.contents, self.visit.place
        prompts = prompts_of(contents.front) if contents else ()
        asked = prompts[card.prompt] if 0 <= card.prompt < len(prompts) else ()
        return Draft(
            gallery=contents.front.identity if contents else "",
            piece_id=place.piece_id,
            prompt=contents.say(asked) if contents and asked else "",
            language=self.visit.language,
            text="" if card.draws else card.text,
            drawing=card.drawing if card.draws else (),
        )
