"""Which voices this computer has to speak with. Nothing of them is loaded before somebody asks."""

from __future__ import annotations

import ctypes
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from ui.formatting import same_language
from ui.kiosk.playing import quiet_player

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

UNHEARD = ("mock",)
"""Engines that only pretend."""

_LIBRARIES = {"speechd": "libspeechd.so.2"}
"""What an engine on Linux cannot do without; asked for it in vain, Qt complains in the log."""


def usable_engines() -> list[str]:
    """Return the names of the speech engines that this computer can really use."""
    quiet_player()
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 - loaded when asked for
    except ImportError:
        return []
    known = [name for name in QTextToSpeech.availableEngines() if name not in UNHEARD]
    return [name for name in known if _has_library(name)]


def _has_library(engine: str) -> bool:
    if not sys.platform.startswith("linux") or engine not in _LIBRARIES:
        return True
    try:
        ctypes.CDLL(_LIBRARIES[engine])
    except OSError:
        return False
    return True


def first_voice() -> QTextToSpeech | None:
    """Return the first engine that is ready to speak; None where there is none."""
    for name in usable_engines():
        from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 - known to be there

        engine = QTextToSpeech(name)
        if engine.state() is QTextToSpeech.State.Ready and engine.availableLocales():
            return engine
    return None


def locale_for(engine: QTextToSpeech, language: str) -> QLocale | None:
    """Return how an engine speaks a language: in the very dialect, else in any; None where it does not."""
    wanted = QLocale(language)
    kin = [one for one in engine.availableLocales() if same_language(one.bcp47Name(), language)]
    return next((one for one in kin if one == wanted), next(iter(kin), None))
