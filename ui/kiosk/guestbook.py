"""What others left, and taking back what oneself left, as QML reads and does it."""

from __future__ import annotations

import logging

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from exhibit.model.reflection import Reflection
from exhibit.model.refusals import Refusal
from exhibit.services.reflecting.approving import list_shown, still_shown
from exhibit.services.reflecting.codes import ALPHABET, LENGTH
from exhibit.services.reflecting.taking_back import TakingBack
from exhibit.session import Screen, Visit
from ui.kiosk.drawn import outline_of
from ui.kiosk.inviting import Invitation
from ui.kiosk.part import House, Part
from ui.kiosk.teller import Value

_log = logging.getLogger(__name__)

QML_IMPORT_NAME = "Lamplight"
QML_IMPORT_MAJOR_VERSION = 1

MOST_BESIDE = 3
"""So many reflections stand beside their piece, the newest; all of them hang on their own wall."""

LOOK_MS = 5000
"""How often it is looked whether the host declined what a visitor is reading."""

_READ_AT = frozenset({Screen.REFLECTIONS, Screen.PIECE, Screen.READER})


@QmlElement
@QmlUncreatable("the kiosk has one")
class Book(Part):
    """``kiosk.book``: the ways to the card and to the wall of reflections, and what hangs there."""

    told = Signal()
    withdrawn = Signal()

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(house, parent)
        self._venue = house.venue
        self._counter = TakingBack(self._venue, house.clock) if self._venue else None
        self._invitation = Invitation(self._venue)
        self._shown: tuple[Reflection, ...] = ()
        self._gone: frozenset[int] = frozenset()
        self._unread = False
        self._answer = ""
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._leave_out)

    def concerns(self, visit: Visit) -> object:
        return visit.place.screen, visit.place.piece_id, visit.language

    def follow(self, before: Visit, after: Visit) -> None:
        """Read anew what is approved wherever somebody arrives: the host's desk decides meanwhile."""
        if self._wanted and (before is after or not before.places):
            self._invitation.renew()
        if before is after or before.place != after.place:
            self._answer = ""
            self._shown = self._approved()
            self._gone = frozenset()
            self._wait(reading=bool(self._shown) and after.place.screen in _READ_AT)
        super().follow(before, after)

    def learn(self, kept: bool) -> None:
        """Hear whether a card that was sent could be kept, and invite to others accordingly."""
        if self._invitation.learn(kept=kept):
            self.told.emit()

    @Property(bool, notify=told)
    def offered(self) -> bool:
        return self._offered

    @Property(bool, notify=told)
    def showing(self) -> bool:
        """Whether there is anything to leave or to see."""
        return self._showing

    @Property("QVariantList", notify=withdrawn)
    def gone(self) -> list[int]:
        """The ids of what was declined since somebody came here: its place stays, and is empty."""
        return sorted(self._gone)

    @Property("QVariantList", notify=told)
    def shown(self) -> list[Value]:
        return [self._value(one) for one in self._shown]

    @Property(str, notify=told)
    def answer(self) -> str:
        """What became of the last code: done, unknown, later, failed; empty before one was entered."""
        return self._answer

    @Property(int, notify=told)
    def secondsLeft(self) -> int:
        return self._counter.seconds_left if self._counter else 0

    @Property(str, notify=told)
    def letters(self) -> str:
        return ALPHABET

    @Property(int, notify=told)
    def codeLength(self) -> int:
        return LENGTH

    @Slot(int, result="QVariantList")
    def beside(self, piece_id: int) -> list[Value]:
        return [self._value(one) for one in self._shown if one.piece_id == piece_id][:MOST_BESIDE]

    @Slot(int, result=str)
    def titleOf(self, piece_id: int) -> str:
        contents = self._house.contents
        try:
            return contents.say(contents.card(piece_id).title) if contents else ""
        except LookupError:  # left at an earlier edition that still had it
            return ""

    @Slot(int)
    def open(self, piece_id: int) -> None:
        if self._offered:
            self._house.do(lambda session: session.open_reflect(piece_id))

    @Slot()
    def openAll(self) -> None:
        if self._showing:
            self._house.do(lambda session: session.open_reflections())

    @Slot(str)
    def takeBack(self, typed: str) -> None:
        if self._counter is None:
            return
        try:
            self._answer = self._counter.take_back(typed).value
        except Refusal as refusal:
            _log.error("A reflection could not be taken back. %s", refusal)
            self._answer = "failed"
            self._invitation.learn(kept=False)
        self._shown = self._approved()
        self.told.emit()

    @property
    def _wanted(self) -> bool:
        contents = self._house.contents
        return self._venue is not None and self._house.settings.reflections and contents is not None

    @property
    def _offered(self) -> bool:
        return self._wanted and self._invitation.stands

    @property
    def _showing(self) -> bool:
        return self._offered or bool(self._shown)

    def _wait(self, *, reading: bool) -> None:
        if reading:
            self._look.start()
        else:
            self._look.stop()

    @Slot()
    def _leave_out(self) -> None:
        """Show no longer what was declined; what comes new waits until somebody arrives."""
        contents = self._house.contents
        if self._venue is None or contents is None:
            return
        try:
            there = still_shown(self._venue, contents.front.identity)
        except Refusal:  # said where it is read
            return
        gone = frozenset(one.id for one in self._shown) - there
        if gone != self._gone:
            self._gone = gone
            self.withdrawn.emit()

    def _approved(self) -> tuple[Reflection, ...]:
        contents = self._house.contents
        if self._venue is None or contents is None or not self._wanted:
            return ()
        try:
            found = list_shown(self._venue, contents.front.identity)
        except Refusal as refusal:
            if not self._unread:
                _log.warning("What visitors left cannot be read. %s", refusal)
            self._unread = True
            return ()
        self._unread = False
        return found

    def _value(self, one: Reflection) -> Value:
        return {
            "id": one.id,
            "prompt": one.prompt,
            "text": one.text,
            "outline": outline_of(one.drawing),
            "pieceId": one.piece_id,
            "title": self.titleOf(one.piece_id),
        }
