"""What a sound or film says of itself before it is played."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize, QUrl
from PySide6.QtMultimedia import QMediaMetaData, QMediaPlayer

from ui.playback.patience import Patience

SECONDS_TO_OPEN = 30.0
_Status = QMediaPlayer.MediaStatus
_Key = QMediaMetaData.Key
_OPENED = {_Status.LoadedMedia, _Status.BufferedMedia, _Status.InvalidMedia}
_UNKNOWN = "unspecified"


@dataclass(frozen=True, slots=True)
class Opened:
    """A file's tracks as Qt sees them.

    ``seconds`` is how long it says it is, 0 where it does not; ``picture_seconds`` how long its picture says
    it is. ``width`` and ``height`` are of the picture before it is turned. ``picture`` and ``sound`` name how
    they are encoded: "h264", "aac"; "other" for what Qt has no name for, empty where there is no such track.
    """

    seconds: float
    picture_seconds: float
    width: int
    height: int
    picture: str
    sound: str

    @property
    def codecs(self) -> str:
        """How the tracks are encoded, the picture's first."""
        return ", ".join(name for name in (self.picture, self.sound) if name)


def open_recording(path: Path, *, trusted: bool = True) -> Opened | None:
    """Open a sound or film without playing it; None where it cannot be opened.

    Unless ``trusted``, its length is left unknown: it would be a guess.
    """
    player = QMediaPlayer()
    loop = QEventLoop()

    def quit_when_opened(status: QMediaPlayer.MediaStatus) -> None:
        if status in _OPENED:
            loop.quit()

    player.mediaStatusChanged.connect(quit_when_opened)
    player.setSource(QUrl.fromLocalFile(str(path)))
    if player.mediaStatus() not in _OPENED:
        with Patience(player.mediaStatus, loop.quit, SECONDS_TO_OPEN):
            loop.exec()
    try:
        if player.mediaStatus() not in _OPENED - {_Status.InvalidMedia}:
            return None
        return _opened(player, player.duration() / 1000 if trusted else 0.0)
    finally:
        player.mediaStatusChanged.disconnect(quit_when_opened)
        player.setSource(QUrl())


def _opened(player: QMediaPlayer, seconds: float) -> Opened:
    said = player.metaData()
    size = said.value(_Key.Resolution)
    width, height = (size.width(), size.height()) if isinstance(size, QSize) else (0, 0)
    pictures = player.videoTracks()
    length = pictures[0].value(_Key.Duration) if pictures else 0
    return Opened(
        seconds=seconds,
        picture_seconds=length / 1000 if isinstance(length, int) else 0.0,
        width=width,
        height=height,
        picture=_named(said, _Key.VideoCodec) if player.hasVideo() else "",
        sound=_named(said, _Key.AudioCodec) if player.hasAudio() else "",
    )


def _named(said: QMediaMetaData, key: QMediaMetaData.Key) -> str:
    name = said.stringValue(key).lower()
    return name if name not in {"", _UNKNOWN} else "other"
