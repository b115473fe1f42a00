"""Pictures of every page and state of the desk, drawn without a display, by the desk itself."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSize, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from exhibit.ports import Progress, no_progress
from ui.application import Interpreter
from ui.curator.desk import Desk
from ui.curator.look import DARK, LIGHT, apply_look
from ui.curator.memory import Memory
from ui.curator.program import desk_application
from ui.curator.rooms import make_desk
from ui.curator.scenes import SCENES, Scene
from ui.curator.workbench import Tools, Workbench

_QUIET_MS = 20
"""How often it is looked whether everything asked for is there."""

LONGEST_WAIT_MS = 30_000


@dataclass(frozen=True, slots=True)
class Variant:
    """One way of drawing a scene; ``suffix`` follows its name."""

    suffix: str
    scheme: str
    percent: int


VARIANTS = (Variant("", LIGHT, 100), Variant("-dark", DARK, 100), Variant("-150", LIGHT, 150))


def render_desk_shots(
    directory: Path,
    open_tools: Callable[[str], Tools],
    *,
    size: tuple[int, int] = (1440, 900),
    language: str = "",
    only: str = "",
    progress: Progress = no_progress,
) -> list[Path]:
    """Draw every scene into ``directory`` as ``curator-<scene>[-dark|-150].png``; return the files.

    ``open_tools`` opens the catalog of a scene: ``empty`` or ``filled``, a fresh one each time, since scenes
    change things. Raises ``OSError`` where a picture cannot be written.
    """
    if QCoreApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ["QT_SCALE_FACTOR"] = "1"
    application = desk_application()
    interpreter = Interpreter()
    interpreter.speak(language or "en")
    wanted = [
        (scene, variant)
        for scene in SCENES
        for variant in VARIANTS
        if only in f"curator-{scene.name}{variant.suffix}"
    ]
    directory.mkdir(parents=True, exist_ok=True)
    made = []
    for at, (scene, variant) in enumerate(wanted):
        progress(at, len(wanted), f"{scene.name}{variant.suffix}")
        path = directory / f"curator-{scene.name}{variant.suffix}.png"
        made.append(_shoot(application, path, open_tools(scene.catalog), scene, variant, QSize(*size)))
    progress(len(wanted), len(wanted), "")
    return made


def _shoot(
    application: QApplication, path: Path, tools: Tools, scene: Scene, variant: Variant, size: QSize
) -> Path:
    apply_look(application, variant.scheme, variant.percent)
    bench = Workbench(tools)
    memory = Memory(tools.folders.root / "shots.json")
    memory.values = {"scheme": variant.scheme, "percent": variant.percent}
    desk = make_desk(bench, memory)
    desk.resize(size)
    desk.show()
    try:
        settle(desk)
        scene.walk(desk, settle)
        settle(desk)
        if not _image(desk).save(str(path)):
            message = f"The picture {path} cannot be written."
            raise OSError(message)
    finally:
        for dialog in desk.findChildren(QDialog):
            dialog.close()
        bench.close()
        desk.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        tools.catalog.close()
    return path


def settle(desk: Desk) -> None:
    """Return when nothing is running and every picture asked for is there."""
    loop = QEventLoop()
    quiet, limit = QTimer(interval=_QUIET_MS), QTimer(singleShot=True, interval=LONGEST_WAIT_MS)
    still = 0

    def look() -> None:
        nonlocal still
        busy = desk.bench.running or desk.bench.pictures.waiting
        still = 0 if busy else still + 1
        # Several times in a row: what ends may begin something else, and typing is read a little later.
        if still > 600 // _QUIET_MS:
            loop.quit()

    quiet.timeout.connect(look)
    limit.timeout.connect(loop.quit)
    quiet.start()
    limit.start()
    loop.exec()
    desk.grab()


def _image(desk: Desk) -> QPixmap:
    """Return the window with the dialogs that stand before it, as a person sees them."""
    image = desk.grab()
    painter = QPainter(image)
    for window in _in_front(desk):
        at = window.pos() if window.parentWidget() is not desk else window.pos() - desk.pos()
        painter.drawPixmap(at, window.grab())
    painter.end()
    return image


def _in_front(desk: Desk) -> Sequence[QWidget]:
    return [
        one
        for one in QApplication.topLevelWidgets()
        if one is not desk and one.isVisible() and desk.isAncestorOf(one)
    ]
