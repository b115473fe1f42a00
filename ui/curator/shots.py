"""Pictures of every page and state of the desk, drawn without a display, by the desk itself."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QLocale, QRect, QSize, QTimer
from PySide6.QtGui import QColor, QPainter, QPalette, QPixmap
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

_LOOK_EVERY_MS = 20
"""How often it is looked whether everything asked for is there."""

_QUIET_LOOKS = 3
"""How many times in a row nothing may be under way: what ends may begin something else."""

_SOON_MS = 1000
"""What waits longer than this is for a person to see, not for the picture to be complete."""

LONGEST_WAIT_MS = 120_000

EDITIONS = "/home/ines/Exhibit/editions"
"""Where the pictures propose to put editions; nothing is ever written there."""


@dataclass(frozen=True, slots=True)
class Variant:
    """One way of drawing a scene; ``suffix`` follows its name."""

    suffix: str
    scheme: str
    percent: int


VARIANTS = (Variant("", LIGHT, 100), Variant("-dark", DARK, 100), Variant("-150", LIGHT, 150))


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is to be drawn, and how: scenes whose picture's name contains ``only``.

    Where another size of text than the plain one is wished, there is nothing beside it to be shown larger.
    """

    size: tuple[int, int] = (1440, 900)
    language: str = "en"
    percent: int = 100
    only: str = ""
    variants: tuple[Variant, ...] = VARIANTS


def prepare_drawing() -> None:
    """Start Qt without a display, where it was not started yet."""
    if QCoreApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ["QT_QUICK_BACKEND"] = "software"
        os.environ["QT_SCALE_FACTOR"] = "1"
    desk_application()


def wanted_shots(wish: Wish) -> list[tuple[Scene, Variant]]:
    """Return every scene in every variant that is wished."""
    plain = VARIANTS[0].percent
    shown = [one for one in wish.variants if plain in {wish.percent, one.percent}]
    return [
        (scene, replace(one, percent=wish.percent) if one.percent == plain else one)
        for scene in SCENES
        for one in shown
        if wish.only in picture_name(scene, one)
    ]


def picture_name(scene: Scene, variant: Variant) -> str:
    """Return what a picture is called, without its ending."""
    return f"curator-{scene.name}{variant.suffix}"


def render_desk_shots(
    directory: Path,
    open_tools: Callable[[str], Tools],
    wish: Wish | None = None,
    progress: Progress = no_progress,
) -> list[Path]:
    """Draw every scene into ``directory`` as ``curator-<scene>[-dark|-150].png``; return the files.

    ``open_tools`` opens the catalog of a scene (see ``staging.stage``), a fresh one each time, since scenes
    change things. Raises ``OSError`` where a picture cannot be written.
    """
    wish = wish or Wish()
    prepare_drawing()
    application = desk_application()
    interpreter = Interpreter()
    interpreter.speak(wish.language)
    wanted = wanted_shots(wish)
    directory.mkdir(parents=True, exist_ok=True)
    made: list[Path] = []
    for (scene, _), some in groupby(wanted, lambda one: (one[0], one[1].percent)):
        variants = [variant for _, variant in some]
        progress(len(made), len(wanted), picture_name(scene, variants[0]))
        made += _shoot(application, directory, open_tools(scene.catalog), scene, variants, QSize(*wish.size))
    progress(len(wanted), len(wanted), "")
    interpreter.rest()
    return made


def _shoot(
    application: QApplication,
    directory: Path,
    tools: Tools,
    scene: Scene,
    variants: Sequence[Variant],
    size: QSize,
) -> list[Path]:
    """Draw a scene on one desk, whose colors change; its size of text is as it started with."""
    variant = variants[0]
    apply_look(application, variant.scheme, variant.percent)
    bench = Workbench(tools)
    bench.language = QLocale().bcp47Name()
    memory = Memory(tools.folders.root / "shots.json")
    memory.values = {
        "scheme": variant.scheme,
        "percent": variant.percent,
        "pages": {"editions": {"folder": EDITIONS}},
    }
    desk = make_desk(bench, memory)
    desk.resize(size)
    desk.show()
    try:
        settle(desk)
        scene.walk(desk, settle)
        return [_draw(desk, scene, one, directory) for one in variants]
    finally:
        for dialog in desk.findChildren(QDialog):
            dialog.close()
        bench.close()
        for one in (desk, bench):
            one.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        tools.catalog.close()


def _draw(desk: Desk, scene: Scene, variant: Variant, directory: Path) -> Path:
    desk.set_look(scheme=variant.scheme)
    settle(desk)
    path = directory / f"{picture_name(scene, variant)}.png"
    if not _image(desk).save(str(path)):
        message = f"The picture {path} cannot be written."
        raise OSError(message)
    return path


def settle(desk: Desk) -> None:
    """Return when nothing is running and every picture asked for is there."""
    loop = QEventLoop()
    quiet, limit = QTimer(interval=_LOOK_EVERY_MS), QTimer(singleShot=True, interval=LONGEST_WAIT_MS)
    still = 0

    def look() -> None:
        nonlocal still
        still = 0 if _busy(desk) else still + 1
        if still >= _QUIET_LOOKS:
            loop.quit()

    quiet.timeout.connect(look)
    limit.timeout.connect(loop.quit)
    quiet.start()
    limit.start()
    loop.exec()
    desk.grab()


def _busy(desk: Desk) -> bool:
    """Tell whether anything is being done, or will be in a moment: typing is read a little later."""
    if desk.bench.running or desk.bench.pictures.waiting:
        return True
    timers = desk.findChildren(QTimer)
    return any(one.isActive() and one.isSingleShot() and one.interval() <= _SOON_MS for one in timers)


def _image(desk: Desk) -> QPixmap:
    """Return the window with the dialogs that stand before it, as a person sees them."""
    image = desk.grab()
    painter = QPainter(image)
    for window in _in_front(desk):
        place = QRect(window.mapToGlobal(window.rect().topLeft()) - desk.pos(), window.size())
        if isinstance(window, QDialog):
            place.moveCenter(desk.rect().center())
            painter.fillRect(desk.rect(), QColor(0, 0, 0, 48))
        painter.drawPixmap(place.topLeft(), window.grab())
        painter.setPen(desk.palette().color(QPalette.ColorRole.Dark))
        painter.drawRect(place.adjusted(-1, -1, 0, 0))
    painter.end()
    return image


def _in_front(desk: Desk) -> Sequence[QWidget]:
    return [
        one
        for one in QApplication.topLevelWidgets()
        if one is not desk and one.isVisible() and desk in _parents(one)
    ]


def _parents(widget: QWidget) -> Iterator[QWidget]:
    while (parent := widget.parentWidget()) is not None:
        yield parent
        widget = parent
