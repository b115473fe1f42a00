"""Playing, as far as it concerns the visit: who is heard, that nobody is asked meanwhile, the log."""

from __future__ import annotations

import logging
import os
from collections import Counter

from PySide6.QtCore import SIGNAL, SLOT, QLoggingCategory, QObject, QThreadPool, Signal, Slot
from PySide6.QtQml import QmlAnonymous
from PySide6.QtQuick import QQuickItem
from shiboken6 import Shiboken

from exhibit.session import Visit
from ui.kiosk.painted_film import PaintedFilm
from ui.kiosk.part import House, Part

QML_IMPORT_NAME = "Lamplight"
QML_IMPORT_MAJOR_VERSION = 1

__all__ = ["PaintedFilm", "Playing", "quiet_player"]

_log = logging.getLogger(__name__)

MOST_OPENING = 3
"""How many players wait for one file at a time; each keeps a thread."""

_SURROUNDINGS = {
    "QT_MEDIA_BACKEND": "ffmpeg",
    # What a film names outside of its own file is not followed.
    "QT_FFMPEG_PROTOCOL_WHITELIST": "file",
}


def quiet_player() -> None:
    """Get this process ready to play, before Qt's player is loaded.

    What the player says of libraries it does without, and of every damaged file, is kept out of the log: it
    gets one line of our own.
    """
    for name, value in _SURROUNDINGS.items():
        os.environ.setdefault(name, value)
    QLoggingCategory.setFilterRules("qt.multimedia.*=false")


@QmlAnonymous
class Playing(Part):
    """``kiosk.playing``: only one thing is heard at a time, and the idle timer waits for it."""

    told = Signal()
    took = Signal(str)
    """Somebody began to play; all others fall silent."""

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(house, parent)
        self._players: set[str] = set()
        self._painted: PaintedFilm | None = None
        self._opening: Counter[str] = Counter()
        self._vain: set[str] = set()

    def concerns(self, visit: Visit) -> object:
        return None

    def follow(self, before: Visit, after: Visit) -> None:
        if not after.places:
            self._players.clear()
        super().follow(before, after)

    @Slot()
    def prepare(self) -> None:
        quiet_player()

    @Slot(QQuickItem, result=PaintedFilm)
    def painted(self, room: QQuickItem) -> PaintedFilm:
        """Return what paints films, the same one for each; it lives as long as ``room``."""
        if self._painted is None or not Shiboken.isValid(self._painted):
            self._painted = PaintedFilm(room)
            self._painted.setObjectName("paintedFilm")
        return self._painted

    @Slot(str, bool)
    def hold(self, player: str, on: bool) -> None:
        """Note that a player plays, or rests again."""
        if on == (player in self._players):
            return
        self._players ^= {player}
        self._house.session.hold(on=bool(self._players))
        if on:
            self.took.emit(player)

    @Slot(QQuickItem, QObject, str, bool)
    def linger(self, engine: QQuickItem, media: QObject, address: str, vain: bool) -> None:
        """Let what still opens its file go on with that, unseen and unheard; afterwards it is gone.

        ``vain`` tells that somebody waited long enough: until then nobody waits for this file again.
        """
        engine.setParent(self)
        status = SIGNAL("mediaStatusChanged(QMediaPlayer::MediaStatus)")
        QObject.connect(media, status, engine, SLOT("deleteLater()"))
        engine.destroyed.connect(lambda: self._came(address))
        self._opening[address] += 1
        QThreadPool.globalInstance().releaseThread()  # one more than there are: this one waits
        if vain:
            self._vain.add(address)

    def _came(self, address: str) -> None:
        QThreadPool.globalInstance().reserveThread()
        self._opening[address] -= 1
        if not self._opening[address]:
            del self._opening[address]
            self._vain.discard(address)

    @Slot(str, result=bool)
    def hangs(self, address: str) -> bool:
        if address not in self._vain and self._opening[address] >= MOST_OPENING:
            self._vain.add(address)
            self.fail(address, "It does not open.")
        return address in self._vain

    @Slot(str, str)
    def fail(self, address: str, reason: str) -> None:
        """Tell staff that something could not be played; visitors read its words instead."""
        _log.warning("%s cannot be played. %s", address, reason)
