"""Values as people read them: names in a row, languages by their own name, an address for a picture."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QUrl

from exhibit.model.commas import with_commas
from exhibit.model.edition import Words
from exhibit.model.vocabulary import in_language

_FOREIGN_TAG = re.compile(r"<(?!/?[ib]>)")


def names_in_a_row(names: Sequence[str]) -> str:
    """Return "Ana, Ben, and Chris" as it is said in the language that the program speaks.

    An empty name reads "Anonymous" in that language.
    """
    anonymous = QCoreApplication.translate("Names", "Anonymous")
    said = QLocale()
    if said.language() is QLocale.Language.C:  # nothing was chosen, and the words are English
        said = QLocale("en")
    return said.createSeparatedList([name or anonymous for name in names] or [anonymous])


def in_a_row(parts: Iterable[str]) -> str:
    """Return terms with the comma of the language that the program speaks; empty ones are left out."""
    return with_commas(parts, QLocale().bcp47Name())


def length_of(seconds: float) -> str:
    """Return how long something plays: "4 min 10 s", from an hour on "1 h 2 min"; at least a second."""
    whole = max(1, round(seconds))
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    parts = [
        (hours, QCoreApplication.translate("Lengths", "{number} h")),
        (minutes, QCoreApplication.translate("Lengths", "{number} min")),
        (0 if hours else rest, QCoreApplication.translate("Lengths", "{number} s")),
    ]
    return " ".join(words.format(number=digits(number)) for number, words in parts if number)


def digits(number: int) -> str:
    """Return a whole number in the digits and groups of the language that the program speaks."""
    return QLocale().toString(number)


def own_name(language: str) -> str:
    """Return a language's name in that language, with a capital: "Español"."""
    name = QLocale(language).nativeLanguageName() or language
    name = "English" if name == "American English" else name.split(" (")[0]
    if language.split("-", maxsplit=1)[0] == "es":
        name = "Español"
    return name[:1].upper() + name[1:]


def same_language(one: str, other: str) -> bool:
    """Tell whether two BCP 47 tags have the same base language."""
    return one.split("-", maxsplit=1)[0].lower() == other.split("-", maxsplit=1)[0].lower()


def spoken(words: Words, language: str) -> tuple[str, str]:
    """Return the text for a visitor's language, and the language that it is really in."""
    text = in_language(words, language)
    tongues = [tag for tag, value in words if value == text]
    kin = [tag for tag in tongues if same_language(tag, language)]
    return text, next(iter(kin or tongues), language)


def address(root: Path, relative: str) -> str:
    """Return the file URL of something in an edition's data folder."""
    return QUrl.fromLocalFile(str(root / relative)).toString(QUrl.ComponentFormattingOption.FullyEncoded)


def own_markup(markup: str) -> str:
    """Return a body's markup with no tag but our ``<i>`` and ``<b>``: nothing in it may name a file."""
    return _FOREIGN_TAG.sub("&lt;", markup)
