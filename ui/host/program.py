"""Starting the host's desk."""

from __future__ import annotations

import sys

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from exhibit.ports import EditionReader, VenueStore
from ui.application import Interpreter, pass_messages_to_log, set_up
from ui.curator.look import apply_look
from ui.host.desk import ReflectionsDesk


def run_host(venue: VenueStore, gallery: EditionReader | None = None) -> int:
    """Show the desk until its window closes; return the exit code. ``gallery`` is the one on show."""
    pass_messages_to_log()
    application = QApplication(sys.argv[:1])
    set_up(application)
    interpreter = Interpreter()  # has to live: it holds the translations
    interpreter.speak(QLocale.system().name())
    apply_look(application, percent=150)
    desk = ReflectionsDesk(venue, gallery)
    desk.show()
    return application.exec()
