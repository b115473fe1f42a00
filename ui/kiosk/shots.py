"""Pictures of every screen and state of the kiosk, drawn without a display.

The same QML as a visitor's, with animations ended at once and time standing still, so that the same
edition gives the same pictures.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import SIGNAL, SLOT, QCoreApplication, QEvent, QEventLoop, QObject, QSize, QTimer
from PySide6.QtQml import QQmlIncubationController, qmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from exhibit.ports import EditionReader, Progress, VenueStore, no_progress
from exhibit.settings import Settings
from ui.application import application_of
from ui.kiosk.paused_film import pause_within
from ui.kiosk.program import KioskWindow
from ui.kiosk.scenes import Scene, scenes_of

LONGEST_WAIT_MS = 20_000
"""When to give up on a picture that neither loads nor fails."""

_MAKE_MS = 50
"""How long parts that are made between frames are made at a time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How the screens are to be drawn."""

    size: tuple[int, int] = (1920, 1080)
    language: str = ""
    text_percent: int = 100


class Clock:
    """Time that only passes when it is told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def render_shots(  # noqa: PLR0913 - what to draw, how, and of which stores
    directory: Path,
    reader: EditionReader,
    *,
    size: tuple[int, int] = (1920, 1080),
    language: str = "",
    text_percent: int = 100,
    only: str = "",
    progress: Progress = no_progress,
    venue: VenueStore | None = None,
) -> list[Path]:
    """Draw every screen into ``directory`` as ``kiosk-<screen>.png`` and return the files.

    ``only`` limits them to the screens whose name contains it. Screens the edition has no work for are
    left out, and those of reflections where there is no ``venue`` for them. Raises ``OSError`` where a
    picture cannot be written.
    """
    _draw_without_display()
    application_of()
    look = Look(size=size, language=language, text_percent=text_percent)
    drawn = [scene for scene in scenes_of(reader) if venue is not None or not scene.venue]
    scenes = [scene for scene in drawn if only in f"kiosk-{scene.name}"]
    directory.mkdir(parents=True, exist_ok=True)
    made = []
    for at, scene in enumerate(scenes):
        progress(at, len(scenes), scene.name)
        made.append(_shoot(directory / f"kiosk-{scene.name}.png", reader, scene, look, venue))
    progress(len(scenes), len(scenes), "")
    return made


def _draw_without_display() -> None:
    if QCoreApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ["QT_QUICK_BACKEND"] = "software"
        os.environ["QT_SCALE_FACTOR"] = "1"


def _shoot(path: Path, reader: EditionReader, scene: Scene, look: Look, venue: VenueStore | None) -> Path:
    clock = Clock()
    settings = Settings(language=look.language, text_percent=look.text_percent)
    view = KioskWindow(settings, clock=clock, size=QSize(*look.size), still=True, venue=venue)
    if scene.opened:
        view.open(reader)
    window = view.show()
    try:
        scene.walk(view.kiosk, clock)
        settle(window)
        scene.scroll(window)
        settle(window)
        if scene.played:
            pause_within(window, scene.played)
            settle(window)
        image = window.grabWindow()
        if not image.save(str(path)):
            message = f"The picture {path} cannot be written."
            raise OSError(message)
    finally:
        view.close()
    return path


def settle(window: QQuickWindow) -> None:
    """Return when all is made and laid out, and every picture in sight is there, or has failed to load."""
    engine = qmlEngine(window)
    making = engine.incubationController() if engine else QQmlIncubationController()
    while True:
        window.grabWindow()
        made = not making.incubatingObjectCount()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
        waiting = [item for item in _pictures(window.contentItem()) if not item.property("settled")]
        if waiting:
            _wait_for(waiting[0])
        elif making.incubatingObjectCount():
            making.incubateFor(_MAKE_MS)
        elif made:  # else what was made since has no place yet: that comes with the next picture
            return


def _wait_for(picture: QObject) -> None:
    loop = QEventLoop()
    QObject.connect(picture, SIGNAL("settledChanged()"), loop, SLOT("quit()"))
    QObject.connect(picture, SIGNAL("destroyed()"), loop, SLOT("quit()"))
    limit = QTimer(singleShot=True, interval=LONGEST_WAIT_MS)
    limit.timeout.connect(loop.quit)
    limit.start()
    loop.exec()


def _pictures(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            if child.property("settled") is not None:
                yield child
            yield from _pictures(child)
