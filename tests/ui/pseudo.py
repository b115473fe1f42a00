"""Languages that nobody speaks, made as Qt Linguist files of everything the program says."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Callable
from functools import cache
from pathlib import Path

import PySide6

LONG, FROM_THE_RIGHT = "eo", "ar"
"""What stands for a language of longer words, and for one that is read from the right."""

FORMS = {LONG: 2, FROM_THE_RIGHT: 6}
"""How many plural forms Qt has for them."""

LONGEST = 8
"""How many letters the words have at most that make a text longer."""

ACCENTED = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "áßçđéſğĥíĵķłɱñőþƣŕšťůŷŵẋýžÁƁÇĐÉƑĞĤÍĴĶŁƜÑŐÞƢŔŠŤŮŶŴẊÝŽ",
)
ARABIC = str.maketrans("abcdefghijklmnopqrstuvwxyz0123456789", "ابتثجحخدذرزسشصضطظعغفقكلمنه٠١٢٣٤٥٦٧٨٩")

_KEPT = re.compile(r"(%L?[1-9]|%n|\{[^}]*\}|&)")
_MARKED = re.compile(rf"(</?[ib]>|&[a-z]+;)|{_KEPT.pattern}")
_SCRIPT = Path(__file__).parents[2] / ".ci" / "translations.py"
_QT = Path(PySide6.__file__).parent


def accented(text: str) -> str:
    """Return a text without a single letter of English, with its places to fill in and its tags."""
    parts = [part for part in _MARKED.split(text) if part]
    return "".join(part if _MARKED.fullmatch(part) else part.translate(ACCENTED) for part in parts)


def longer(text: str) -> str:
    """Return a text in brackets, accented and two fifths longer, with its places to fill in."""
    more = "ő" * max(1, round(len(text) * 0.4) - 2)
    words = [more[at : at + LONGEST] for at in range(0, len(more), LONGEST)]
    return f"[{accented(text)} {' '.join(words)}]"


def from_the_right(text: str) -> str:
    """Return a text in Arabic letters, with its places to fill in."""
    parts = _KEPT.split(text)
    return "".join(part if _KEPT.fullmatch(part) else part.lower().translate(ARABIC) for part in parts)


def speak(folder: Path, language: str, telling: Callable[[str], str]) -> None:
    """Write ``lamplight_<language>.qm`` into a folder, with all that is said as ``telling`` says it."""
    path = folder / f"lamplight_{language}.ts"
    root = ET.fromstring(_sources())  # noqa: S314 - our own file
    root.set("language", language)
    for message in root.iter("message"):
        # As translators write it: the number in the digits of the language.
        _translate(message, telling(message.findtext("source") or "").replace("%n", "%Ln"), FORMS[language])
    path.write_bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True))
    subprocess.run(
        [_QT / "lrelease", "-silent", path, "-qm", path.with_suffix(".qm")], check=True, capture_output=True
    )


@cache
def _sources() -> bytes:
    """Return everything the program says, as a Qt Linguist file without translations."""
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / "sources.ts"
        subprocess.run([sys.executable, _SCRIPT, "--sources", path], check=True, capture_output=True)
        return path.read_bytes()


def _translate(message: ET.Element, text: str, forms: int) -> None:
    translation = message.find("translation")
    assert translation is not None
    translation.clear()
    if message.get("numerus") != "yes":
        translation.text = text
        return
    for _ in range(forms):
        ET.SubElement(translation, "numerusform").text = text
