"""Languages that nobody speaks, made from the program's own words, to see whether every screen has room."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

ACCENTED = str.maketrans("aeiouncsyAEIOUNCSY", "áéïöůñçšýÁÉÏÖŮÑÇŠÝ")
ARABIC = str.maketrans("abcdefghijklmnopqrstuvwxyz", "ابتثجحخدذرزسشصضطظعغفقكلمنه")
_KEPT = re.compile(r"(%[n1-9L]|\{[^}]*\}|&)")


def longer(text: str) -> str:
    """Return a text in brackets, accented and a third longer, with its places to fill in."""
    told = "".join(part if _KEPT.fullmatch(part) else part.translate(ACCENTED) for part in _KEPT.split(text))
    return f"[{told} {'ő' * max(1, len(text) // 3 - 2)}]"


def from_the_right(text: str) -> str:
    """Return a text in Arabic letters, with its places to fill in."""
    parts = _KEPT.split(text)
    return "".join(part if _KEPT.fullmatch(part) else part.lower().translate(ARABIC) for part in parts)


class Translator(QTranslator):
    """Says everything the program says by way of ``telling``."""

    def __init__(self, telling: Callable[[str], str]) -> None:
        super().__init__()
        self._telling = telling

    def isEmpty(self) -> bool:
        """It is never without words."""
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return what is said, whatever it is."""
        return self._telling(source)


@contextmanager
def spoken(telling: Callable[[str], str], language: str) -> Iterator[Callable[[object, str], None]]:
    """Yield what stands in for ``Interpreter.speak``."""
    translator = Translator(telling)

    def speak(_: object, language_asked: str) -> None:
        QLocale.setDefault(QLocale(language or language_asked))
        QCoreApplication.installTranslator(translator)

    yield speak
    QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(QLocale("en"))
