"""Playing a film's picture from its beginning to its end, as fast as it goes, and looking at every frame."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink

from exhibit.media.flashes import Flashes, luminance
from ui.playback.frames import light_of
from ui.playback.opening import Opened
from ui.playback.patience import Patience
from ui.playback.poster import Poster

_RATE = 1000.0
"""Times as fast as it should be: every frame is decoded and shown all the same, each as soon as it is
there."""
_MICROSECONDS = 1_000_000
_Status = QMediaPlayer.MediaStatus


@dataclass(frozen=True, slots=True)
class Seen:
    """What came out of a film's picture.

    ``seconds`` is when the last frame ends, ``flashes`` the most in any second, ``red_flashes`` the most of
    saturated red, ``poster`` a frame to stand for it, None where none could be decoded.
    """

    frames: int
    seconds: float
    flashes: int
    red_flashes: int
    poster: QImage | None


class _Viewer:
    """Looks at frames. It is called in the player's own thread, which waits for it: so no frames pile up."""

    def __init__(self, opened: Opened) -> None:
        self.frames = 0
        self.seconds = 0.0
        self.flashes = Flashes()
        self.poster = Poster(opened.picture_seconds or opened.seconds)
        self.fault: Exception | None = None

    def see(self, frame: QVideoFrame) -> None:
        """Look at a frame. What goes wrong is kept for the thread that waits for the film's end."""
        if not frame.isValid() or self.fault is not None:
            return
        try:
            start = max(frame.startTime(), 0) / _MICROSECONDS
            seen = light_of(frame)
            self.flashes.add(start, seen)
            self.poster.offer(frame, start, luminance(seen))
            self.seconds = max(self.seconds, frame.endTime() / _MICROSECONDS, start)
            self.frames += 1
        except Exception as error:  # noqa: BLE001 - raised again in the thread that waits
            self.fault = error


def watch(path: Path, opened: Opened) -> Seen:
    """Play a film without its sound; what cannot be decoded is not seen.

    Raises ``FileRefused`` where nothing comes any more and the end neither.
    """
    viewer = _Viewer(opened)
    _play(path, viewer)
    if viewer.fault is not None:
        raise viewer.fault
    flashes = viewer.flashes
    return Seen(viewer.frames, viewer.seconds, flashes.most, flashes.red, viewer.poster.picture())


def _play(path: Path, viewer: _Viewer) -> None:
    player, sink, loop = QMediaPlayer(), QVideoSink(), QEventLoop()

    def end(status: QMediaPlayer.MediaStatus) -> None:
        if status in {_Status.EndOfMedia, _Status.InvalidMedia}:
            loop.quit()

    def give_up(_: object) -> None:
        loop.quit()

    player.setVideoSink(sink)
    sink.videoFrameChanged.connect(viewer.see, Qt.ConnectionType.DirectConnection)
    # Only once the loop runs can it be quit, and the shortest films are over before.
    player.mediaStatusChanged.connect(end, Qt.ConnectionType.QueuedConnection)
    player.errorOccurred.connect(give_up, Qt.ConnectionType.QueuedConnection)
    player.setSource(QUrl.fromLocalFile(str(path)))
    player.setPlaybackRate(_RATE)
    player.play()
    with Patience(lambda: (viewer.frames, player.position(), player.mediaStatus()), loop.quit) as patience:
        loop.exec()
    # In this order: `stop` would keep Python from the player's thread, and wait for that at the same time.
    sink.videoFrameChanged.disconnect(viewer.see)
    player.mediaStatusChanged.disconnect(end)
    player.errorOccurred.disconnect(give_up)
    player.setSource(QUrl())
    patience.require_an_end()
