"""What every Lamplight program sets up in Qt: fonts, words, and where Qt's own messages go."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from importlib import resources
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QMessageLogContext,
    QtMsgType,
    QTranslator,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from ui.theme import SANS

_log = logging.getLogger("qt")

FONT_PACKAGES = ("fontpkg_atkinson_hyperlegible", "fontpkg_literata")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def set_up(application: QGuiApplication) -> None:
    """Name the application and give it its fonts."""
    application.setApplicationName("Lamplight")
    application.setApplicationDisplayName("Lamplight")
    load_fonts()
    application.setFont(QFont(SANS))


def application_of(arguments: Sequence[str] = ()) -> QGuiApplication:
    """Return the running application, or start one."""
    running = QCoreApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    application = QGuiApplication([*(arguments or sys.argv[:1])])
    set_up(application)
    return application


def load_fonts() -> tuple[str, ...]:
    """Load the fonts that come as packages; return the families. A missing one is logged, not fatal."""
    families: list[str] = []
    for package in FONT_PACKAGES:
        try:
            files = sorted(item.name for item in resources.files(package).joinpath("files").iterdir())
        except ModuleNotFoundError:
            _log.warning(
                "The font package %s is not installed; a font of the system takes its place.", package
            )
            continue
        for name in files:
            data = resources.files(package).joinpath("files", name).read_bytes()
            families += QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFontFromData(data))
    return tuple(dict.fromkeys(families))


def pass_messages_to_log() -> None:
    """Let Qt's and QML's messages go where all others go."""
    qInstallMessageHandler(_log_message)


def _log_message(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
    where = f" ({context.file}:{context.line})" if context.file else ""
    _log.log(_LEVELS.get(kind, logging.WARNING), "%s%s", message, where)


class Interpreter:
    """Makes the program speak one language after another. English is what the words are written in."""

    def __init__(self) -> None:
        self._installed: list[QTranslator] = []
        self._before = QLocale()

    def speak(self, language: str) -> None:
        """Change to a language; words without a translation stay English."""
        self.rest()
        QLocale.setDefault(QLocale(language))
        found = [
            self._load(language, "lamplight", translations_folder()),
            self._load(language, "qtbase", _qt_folder()),
        ]
        self._installed = [translator for translator in found if translator is not None]
        for translator in self._installed:
            QCoreApplication.installTranslator(translator)

    def rest(self) -> None:
        """Leave the program as it was before the first word."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []
        QLocale.setDefault(self._before)

    def _load(self, language: str, name: str, folder: Path) -> QTranslator | None:
        translator = QTranslator()
        return translator if translator.load(QLocale(language), name, "_", str(folder)) else None


def translations_folder() -> Path:
    """Return where our own translations are."""
    return Path(__file__).parent / "translations"


def _qt_folder() -> Path:
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
