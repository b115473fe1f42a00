"""The kiosk as QML uses it: every deed a control can do.

Thin on purpose. What a deed means is decided by ``exhibit.session``; here it is only carried out and
QML told what changed.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from exhibit.ports import EditionReader
from exhibit.session import Choice, Overlay, Scroll, Session
from ui.kiosk.choosing import toggled
from ui.kiosk.contents import Contents
from ui.kiosk.doing import Doing
from ui.kiosk.surroundings import Surroundings

QML_IMPORT_NAME = "Lamplight"
QML_IMPORT_MAJOR_VERSION = 1

MOST_PASSED_OVER = 4
"""How many damaged works in a row Next and Previous pass over before they give up."""


@QmlElement
@QmlUncreatable("the program makes it")
class Kiosk(Doing):
    """One screen and the visitor before it."""

    def __init__(self, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(around, parent)
        around.theme.changed.connect(self._fit_walls)
        self._adapt()
        self._speak()

    # What the program tells the kiosk.

    def open(self, reader: EditionReader) -> None:
        """Show an edition, from the attract loop on. Raises ``EditionRefused`` where it is damaged."""
        language = self._around.settings.language or reader.front().language
        contents = Contents(reader, language)
        # Who came while the gallery was being made ready keeps what they opened and how they want to see.
        came = replace(self._session.visit, language=language)
        self._session = Session(self._around.settings, language, self._around.clock)
        self._session.visit = came
        self._contents = contents
        self._condition = "open"
        self._adapt()
        self._speak()
        self._show_everything()
        self.layered.emit()
        for part in self._parts:
            part.follow(came, came)
        self.ticked.emit()
        self.opened.emit()

    def leave_out(self, damaged: Collection[str]) -> None:
        """Show these files of the edition no more from the next page on; what is in sight stays as it is."""
        if self._contents is not None:
            self._contents.leave_out(damaged)
            self._stale = True

    def fail(self) -> None:
        """Show that there is no gallery to open."""
        self._condition = "unavailable"
        self.moved.emit()

    def prepare(self, done: int, total: int, what: str) -> None:
        """Show how far the gallery is that is being made ready."""
        self._condition = "preparing"
        self._progress = {"done": done, "total": total, "what": what}
        self.told.emit()

    def rest(self) -> None:
        """Speak no language any more: the window is gone."""
        self._interpreter.rest()

    # What a visitor does.

    @Slot(int)
    def begin(self, greeted: int) -> None:
        self.do(lambda session: session.begin(greeted))

    @Slot()
    def startOver(self) -> None:
        self.do(lambda session: session.reset())

    @Slot()
    def back(self) -> None:
        if not self.do(lambda session: session.back()):
            self.do(lambda session: session.home())

    @Slot()
    def home(self) -> None:
        self.do(lambda session: session.home())

    @Slot()
    def openAll(self) -> None:
        self.do(lambda session: session.open_wall(Choice()))

    @Slot(str)
    def openDoor(self, door: str) -> None:
        self.do(lambda session: session.open_wall(Choice(door=door)))

    @Slot(int)
    def openSection(self, section: int) -> None:
        self.do(lambda session: session.open_wall(Choice(section=section)))

    @Slot(str, str)
    def openTerm(self, vocabulary: str, slug: str) -> None:
        self.do(lambda session: session.open_wall(Choice(terms=frozenset({(vocabulary, slug)}))))

    @Slot(str, str)
    def toggleTerm(self, vocabulary: str, slug: str) -> None:
        choice = toggled(self._place.choice, vocabulary, slug)
        self.do(lambda session: session.choose(choice))

    @Slot()
    def clearTerms(self) -> None:
        choice = replace(self._place.choice, terms=frozenset())
        self.do(lambda session: session.choose(choice))

    @Slot()
    def showAll(self) -> None:
        self.do(lambda session: session.choose(Choice()))

    @Slot(int)
    def openPiece(self, piece_id: int) -> None:
        card, screen = self.card(piece_id)
        self.do(lambda session: session.open_piece(piece_id, screen, noted=card.noted))

    @Slot(int)
    def turn(self, step: int) -> None:
        """Show the work that hangs so many places further in what the visitor is walking through.

        A few damaged ones are passed over.
        """
        if self._walks.at_stop:
            self._walks.step(step)
            return
        order = self.order()
        at = next((at for at, card in enumerate(order) if card.piece_id == self._place.piece_id), None)
        if at is None:
            return
        for far in range(1, min(len(order), MOST_PASSED_OVER + 2)):
            if self._turn_to(order[(at + far * step) % len(order)].piece_id):
                return

    def _turn_to(self, piece_id: int) -> bool:
        card, screen = self.card(piece_id)
        return self.do(lambda session: session.turn_to(piece_id, screen, noted=card.noted))

    @Slot()
    def agree(self) -> None:
        _, screen = self.card(self._place.piece_id)
        self.do(lambda session: session.agree(screen))

    @Slot()
    def describe(self) -> None:
        self.do(lambda session: session.describe(described=True))

    @Slot()
    def openSupport(self) -> None:
        self.do(lambda session: session.open_layer(Overlay.SUPPORT))

    @Slot()
    def openAccess(self) -> None:
        self.do(lambda session: session.open_layer(Overlay.ACCESS))

    @Slot()
    def openFilters(self) -> None:
        self.do(lambda session: session.open_layer(Overlay.FILTERS))

    @Slot(int)
    def openZoom(self, picture: int) -> None:
        self.do(lambda session: session.open_layer(Overlay.ZOOM, picture))

    @Slot(int)
    def setTextPercent(self, percent: int) -> None:
        self.do(lambda session: session.set_text_percent(percent))

    @Slot(bool)
    def setHighContrast(self, on: bool) -> None:
        self.do(lambda session: session.set_high_contrast(on=on))

    @Slot(bool)
    def setReducedMotion(self, on: bool) -> None:
        self.do(lambda session: session.set_reduced_motion(on=on))

    @Slot(str)
    def setLanguage(self, language: str) -> None:
        self.do(lambda session: session.set_language(language))

    @Slot(int, float)
    def remember(self, piece_id: int, offset: float) -> None:
        """Keep how far the page is scrolled; QML says so when ``leaving`` is heard."""
        self._session.remember(Scroll(piece_id=piece_id, offset=offset))

    @Slot(bool)
    def tick(self, stirred: bool) -> None:
        """Let a second pass; ``stirred`` tells that somebody touched, moved or typed in it."""
        if stirred:
            self._session.touch()
        before = self._session.visit
        if self._session.tick():
            self._settle(before)
        self.ticked.emit()

    @Slot()
    def freshen(self) -> None:
        """Hang the works of the attract loop anew if some of their files are shown no more."""
        if self._stale:
            self._stale = False
            self.slid.emit()

    @Slot()
    def stay(self) -> None:
        """Answer the warning."""
        self.do(lambda _: None)
