"""Starting the kiosk: its window, its gallery, and the gallery that is made at the first start."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from exhibit.model.refusals import Refusal
from exhibit.ports import EditionReader, Progress, VenueStore
from exhibit.settings import Settings
from ui.application import application_of, pass_messages_to_log
from ui.jobs import Jobs, Told
from ui.kiosk import shortening  # noqa: F401 - QML asks for what is in it by name
from ui.kiosk.checking import Check
from ui.kiosk.kiosk import Kiosk
from ui.kiosk.outlines import Outlines
from ui.kiosk.surroundings import Surroundings
from ui.kiosk.theme import Theme

_log = logging.getLogger(__name__)

WINDOW = QSize(1440, 810)
"""How large the kiosk opens where it does not fill the screen."""


DRAWN_INCHES = 27
"""The screen that a picture of the kiosk is drawn for."""


class KioskWindow:
    """The kiosk with its engine and window, together for as long as they are needed.

    ``still`` is for pictures of it: nothing moves, and the window stands for a screen of 27 inches.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        fullscreen: bool = False,
        clock: Callable[[], float] = time.monotonic,
        size: QSize = WINDOW,
        still: bool = False,
        venue: VenueStore | None = None,
    ) -> None:
        self.window: QQuickWindow | None = None
        self._reader: EditionReader | None = None
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(Path(__file__).parent / "qml"))
        self.engine.addImageProvider("outline", Outlines())
        theme = self.engine.singletonInstance("Lamplight", "Theme")
        if not isinstance(theme, Theme):
            message = "The theme of the kiosk is not registered with QML."
            raise TypeError(message)
        if still:
            theme.hold_still()
        self.theme = theme
        self.kiosk = Kiosk(
            Surroundings(
                settings=settings,
                clock=clock,
                theme=theme,
                fullscreen=fullscreen,
                window_inches=DRAWN_INCHES if still else 0,
                venue=venue,
            ),
            self.engine,
        )
        self.kiosk.spoke.connect(self.engine.retranslate)
        self.engine.setInitialProperties(
            {"kiosk": self.kiosk, "width": size.width(), "height": size.height()}
        )
        self.engine.quit.connect(QCoreApplication.quit)

    def show(self) -> QQuickWindow:
        """Open the window. Raises ``RuntimeError`` where its QML cannot be loaded."""
        self.engine.loadFromModule("Lamplight", "Main")
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            message = "The kiosk's window could not be made; the log says why."
            raise RuntimeError(message)
        self.window = window = roots[0]
        if self.kiosk.property("fullscreen"):
            # A bare screen has no window manager that would make it as large as the screen.
            window.setGeometry(window.screen().geometry())
            window.showFullScreen()
        else:
            window.show()
        return window

    def open(self, reader: EditionReader) -> None:
        """Show an edition."""
        self.kiosk.open(reader)
        self._reader = reader

    def begin_at(self, number: int) -> None:
        """Go to the stop of this number, as if a visitor had come there; nowhere where there is none."""
        cards = self._reader.cards() if self._reader is not None and number else ()
        card = next((card for card in cards if card.number == number), None)
        if card is not None:
            self.kiosk.begin(0)
            self.kiosk.openPiece(card.piece_id)

    def close(self) -> None:
        """Take the window down, and with it everything QML made."""
        if self.window is not None:
            shiboken6.delete(self.window)
            self.window = None
        # The kiosk and its parts know one another, so nobody can tell when the last of them goes.
        self.kiosk.rest()


def run_kiosk(
    open_reader: Callable[[], EditionReader | None],
    *,
    settings: Settings | None = None,
    fullscreen: bool = False,
    at: int = 0,
    prepare: Callable[[Progress], EditionReader] | None = None,
    arguments: Sequence[str] = (),
    venue: VenueStore | None = None,
) -> int:
    """Run the visitor's program until its window closes; return the exit code.

    ``open_reader`` opens the gallery, or returns None where there is none yet: then ``prepare`` makes
    one in a thread while visitors read how far it is. What it returns is read on the main thread.
    ``at`` is the number of the stop to begin at, 0 for the attract loop. Without a ``venue`` nobody is
    invited to leave a reflection.
    A gallery that cannot be opened leaves a calm screen with Support; the reason goes to the log.
    """
    pass_messages_to_log()
    application = application_of(arguments)
    view = KioskWindow(settings or Settings(), fullscreen=fullscreen, venue=venue)
    jobs = Jobs()
    check = Check(view.kiosk, lambda: view.window, jobs)
    begin(view, jobs, open_reader, prepare, at)
    view.show()
    code = application.exec()
    check.close()
    jobs.shut_down()
    view.close()
    return code


def begin(
    view: KioskWindow,
    jobs: Jobs,
    open_reader: Callable[[], EditionReader | None],
    prepare: Callable[[Progress], EditionReader] | None,
    at: int = 0,
) -> None:
    """Open the gallery at a stop, or begin to make one, or show that there is none."""
    try:
        reader = open_reader()
    except Refusal as refusal:
        _failed(view, refusal)
        return
    if reader is not None:
        _open(view, reader, at)
    elif prepare is not None:
        jobs.start(
            prepare,
            lambda made: _open(view, made, at),
            Told(progress=view.kiosk.prepare, failed=lambda error: _failed(view, error)),
        )
    else:
        _log.error("There is no gallery on this computer yet; install an edition and start the kiosk again.")
        view.kiosk.fail()


def _open(view: KioskWindow, reader: EditionReader, at: int) -> None:
    try:
        view.open(reader)
        view.begin_at(at)
    except Refusal as refusal:
        _failed(view, refusal)


def _failed(view: KioskWindow, error: Exception) -> None:
    """Tell staff in the log, and visitors only that the gallery rests."""
    if isinstance(error, Refusal):
        _log.error("The gallery cannot be shown. %s", error)
    else:
        _log.error("The gallery cannot be shown.", exc_info=error)
    view.kiosk.fail()
