"""Pictures of the host's desk in each state, drawn without a display, by the desk itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent

from exhibit.ports import EditionReader, Progress, VenueStore, no_progress
from exhibit.services.reflecting.approving import hold_again
from ui.application import Interpreter
from ui.curator.look import DARK, LIGHT, apply_look
from ui.curator.program import desk_application
from ui.host.desk import ReflectionsDesk

PERCENT = 150
"""How large the desk's text is, of the curator's."""


def _waiting(_desk: ReflectionsDesk) -> None:
    pass


def _drawing(desk: ReflectionsDesk) -> None:
    while desk.drawing.isHidden() and desk.approving.isEnabled():
        desk.approving.click()


def _read(desk: ReflectionsDesk) -> None:
    while desk.declining.isEnabled():
        desk.declining.click()


_STATES: dict[str, tuple[Callable[[ReflectionsDesk], None], str]] = {
    "waiting": (_waiting, LIGHT),
    "waiting-dark": (_waiting, DARK),
    "drawing": (_drawing, LIGHT),
    "read": (_read, LIGHT),
}


def wanted_host_shots(only: str) -> list[str]:
    """Return the states whose picture's name contains ``only``."""
    return [state for state in _STATES if only in f"host-{state}"]


def render_host_shots(
    directory: Path,
    open_venue: Callable[[], VenueStore],
    gallery: EditionReader,
    *,
    only: str = "",
    language: str = "en",
    size: tuple[int, int] = (1440, 900),
    progress: Progress = no_progress,
) -> list[Path]:
    """Draw the desk into ``directory`` as ``host-<state>.png``; return the files.

    ``open_venue`` gives each picture a venue of its own, with cards that wait: pictures decide about them.
    Raises ``OSError`` where a picture cannot be written.
    """
    application, interpreter = desk_application(), Interpreter()
    wanted = wanted_host_shots(only)
    directory.mkdir(parents=True, exist_ok=True)
    interpreter.speak(language)
    made = []
    for at, state in enumerate(wanted):
        progress(at, len(wanted), f"host-{state}")
        deeds, scheme = _STATES[state]
        apply_look(application, scheme, PERCENT)
        made.append(_shoot(directory / f"host-{state}.png", open_venue(), gallery, deeds, size))
    interpreter.rest()
    progress(len(wanted), len(wanted), "")
    return made


def hold_all_again(venue: VenueStore) -> None:
    """Let everything that was left wait to be read."""
    for one in venue.reflections():
        hold_again(venue, one.id)


def _shoot(
    path: Path,
    venue: VenueStore,
    gallery: EditionReader,
    deeds: Callable[[ReflectionsDesk], None],
    size: tuple[int, int],
) -> Path:
    desk = ReflectionsDesk(venue, gallery)
    try:
        desk.resize(*size)
        desk.show()
        deeds(desk)
        desk.look()
        QCoreApplication.processEvents()
        if not desk.grab().save(str(path)):
            message = f"The picture {path} cannot be written."
            raise OSError(message)
    finally:
        desk.close()
        desk.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        venue.close()
    return path
