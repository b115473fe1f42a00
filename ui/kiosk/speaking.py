"""The kiosk's own voice: reading a text aloud block by block, and naming what is under the focus."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlAnonymous
from PySide6.QtQuick import QQuickItem

from exhibit.session import Visit
from ui.kiosk import voices
from ui.kiosk.naming import heading_of, named
from ui.kiosk.part import House, Part

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

QML_IMPORT_NAME = "Lamplight"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)

RATE_STEP = 0.4
"""How much slower or faster is spoken than the voice does by itself, of 1."""


@QmlAnonymous
class Speaking(Part):
    """``kiosk.speaking``: never offers a language for which this computer has no voice."""

    told = Signal()

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(house, parent)
        self._engine: QTextToSpeech | None = None
        self._asked = False
        self._texts: tuple[str, ...] = ()
        self._language = ""
        self._at = -1
        self._paused = False
        self._begun = False
        """Whether the engine is heard to say what it was told last."""

    def concerns(self, visit: Visit) -> object:
        return visit.comfort.spoken, visit.comfort.speech_rate, visit.comfort.volume, visit.language

    def follow(self, before: Visit, after: Visit) -> None:
        if not after.places or (before.comfort.spoken and not after.comfort.spoken):
            self.stop()
        super().follow(before, after)

    @Slot()
    def prepare(self) -> None:
        """Look for a voice while nobody is waiting for it."""
        self._voice()

    @Property(bool, notify=told)
    def possible(self) -> bool:
        """Whether this computer can speak the visitor's language."""
        return self.available(self.visit.language)

    @Slot(str, result=bool)
    def available(self, language: str) -> bool:
        engine = self._voice()
        return engine is not None and voices.locale_for(engine, language) is not None

    @Property(bool, notify=told)
    def reading(self) -> bool:
        """Whether a text is being read aloud, also while it is paused."""
        return self._at >= 0

    @Property(bool, notify=told)
    def paused(self) -> bool:
        return self._paused

    @Property(int, notify=told)
    def block(self) -> int:
        """Which of the texts is being read, -1 for none."""
        return self._at

    @Slot("QVariantList", str)
    def read(self, texts: Sequence[str], language: str) -> None:
        """Read texts one after the other; empty ones are passed over."""
        self.stop()
        if self.available(language):
            self._texts, self._language = tuple(texts), language
            self._read_from(0)

    @Slot()
    def pause(self) -> None:
        if self._at >= 0 and not self._paused:
            self._paused = True
            self._hush()
            self.told.emit()

    @Slot()
    def resume(self) -> None:
        """Go on with the text that was paused, from its beginning: engines forget where they were."""
        if self._paused:
            self._read_from(self._at)

    @Slot()
    def stop(self) -> None:
        """Fall silent and forget the texts."""
        reading, self._at, self._paused, self._texts = self._at >= 0, -1, False, ()
        self._hush()
        if reading:
            self.told.emit()

    @Slot(str, str)
    def say(self, text: str, language: str) -> None:
        """Say something at once; what is being read is paused for it."""
        if text and self.available(language):
            self.pause()
            self._utter(text, language)

    @Slot(QQuickItem)
    def name(self, item: QQuickItem | None) -> None:
        """Name the control under the focus, what it is and its state, to those who asked for it."""
        if item is not None and self.visit.comfort.spoken:
            self.say(named(item), self.visit.language)

    @Slot(QQuickItem)
    def announce(self, page: QQuickItem | None) -> None:
        """Name the page that was opened, to those who asked for it."""
        if page is not None and self.visit.comfort.spoken:
            self.say(heading_of(page), self.visit.language)

    def _voice(self) -> QTextToSpeech | None:
        if not self._asked:
            self._asked = True
            self._engine = voices.first_voice()
            if self._engine is not None:
                self._engine.setParent(self)
                self._engine.stateChanged.connect(self._go_on)
                self._engine.errorOccurred.connect(self._give_up)
        return self._engine

    def _read_from(self, start: int) -> None:
        following = (at for at in range(start, len(self._texts)) if self._texts[at].strip())
        self._at, self._paused = next(following, -1), False
        if self._at >= 0:
            self._utter(self._texts[self._at], self._language)
        self.told.emit()

    def _utter(self, text: str, language: str) -> None:
        engine = self._voice()
        locale = voices.locale_for(engine, language) if engine else None
        if engine is None or locale is None:
            return
        self._hush()
        comfort = self.visit.comfort
        engine.setLocale(locale)
        engine.setRate(comfort.speech_rate * RATE_STEP)
        engine.setVolume(comfort.volume * self._house.settings.loudest_percent / 10_000)
        engine.say(text)

    def _hush(self) -> None:
        if self._engine is not None:
            # What was broken off is not at its end; some engines tell so at once, others later.
            self._begun = False
            self._engine.stop()

    def _go_on(self, state: Any) -> None:
        if state.name == "Speaking":
            self._begun = True
        elif state.name == "Ready" and self._begun and self._at >= 0 and not self._paused:
            self._begun = False
            self._read_from(self._at + 1)

    def _give_up(self, _reason: object, words: str) -> None:
        _log.warning("Reading aloud ended: the speech engine said “%s”.", words)
        self.stop()
