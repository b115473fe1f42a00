"""The language that the desk speaks: the system's, or the one chosen here."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from ui.actions import Deed
from ui.curator.memory import Memory
from ui.formatting import own_name

if TYPE_CHECKING:
    from ui.curator.desk import Desk

LANGUAGES = ("en", "es")
"""What the desk can speak; the first is what it speaks where the system's language is not among them."""


def language_of(memory: Memory) -> str:
    """Return the language chosen, else the system's where the desk speaks it, else English."""
    wishes = (memory.values.get("language"), QLocale.system().name().split("_")[0])
    return next((wish for wish in wishes if wish in LANGUAGES), LANGUAGES[0])


def locale_of(memory: Memory) -> str:
    """Return that language as the system spells dates and numbers in it, where it is the system's."""
    language, system = language_of(memory), QLocale.system().name()
    return system if system.split("_")[0] == language else language


def language_deeds(desk: Desk) -> Iterator[Deed]:
    """Return a deed for each language. What is on the pages keeps its words until the next start."""
    for language in LANGUAGES:
        yield Deed(
            name=f"view.language-{language}",
            text=_tr("Language: {language}").format(language=own_name(language)),
            run=partial(_choose, desk, language),
            menu="view",
            group=9,
            checked=partial(_is_chosen, desk, language),
            words=f"{_tr('language')} language idioma",
        )


def _choose(desk: Desk, language: str) -> None:
    desk.memory.values["language"] = language
    desk.memory.save()
    desk.bench.said.emit(
        _tr("From its next start, the desk speaks this language: {language}.").format(
            language=own_name(language)
        )
    )


def _is_chosen(desk: Desk, language: str) -> bool:
    return language_of(desk.memory) == language


def _tr(text: str) -> str:
    return QCoreApplication.translate("Speech", text)
