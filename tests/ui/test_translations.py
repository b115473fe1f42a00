from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from ui.application import Interpreter, translations_folder
from ui.formatting import names_in_a_row, own_name

FOLDER = translations_folder()
SOURCES = sorted(FOLDER.glob("*.ts"))


def _messages(path: Path) -> list[tuple[str, ET.Element]]:
    root = ET.parse(path).getroot()  # noqa: S314 - our own file
    return [(str(c.findtext("name")), m) for c in root.iter("context") for m in c.iter("message")]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_every_word_is_translated(path: Path) -> None:
    for _, message in _messages(path):
        translation = message.find("translation")
        assert translation is not None
        assert "unfinished" != translation.get("type"), message.findtext("source")
        forms = [form.text for form in translation.findall("numerusform")] or [translation.text]
        assert all(forms), message.findtext("source")


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_the_compiled_file_says_what_its_source_says(path: Path) -> None:
    translator = QTranslator()
    assert translator.load(str(path.with_suffix(".qm")))
    for context, message in _messages(path):
        translation = message.find("translation")
        if translation is not None and message.get("numerus") is None:
            assert translation.text == translator.translate(context, str(message.findtext("source")))


def test_every_word_the_screens_say_is_in_the_spanish_file() -> None:
    known = {str(message.findtext("source")) for _, message in _messages(FOLDER / "lamplight_es.ts")}
    for path in (FOLDER.parent / "kiosk" / "qml").rglob("*.qml"):
        for said in path.read_text(encoding="utf-8").split('qsTr("')[1:]:
            assert said.split('"')[0] in known, f"{path.name}: {said.split(chr(34))[0]}"


def test_names_are_told_in_the_visitors_language(qapp: QCoreApplication) -> None:
    interpreter = Interpreter()
    interpreter.speak("es")
    assert "Ana, Ben y Sin nombre" == names_in_a_row(("Ana", "Ben", ""))
    interpreter.speak("en")
    assert "Ana and Anonymous" == names_in_a_row(("Ana", ""))
    assert "Anonymous" == names_in_a_row(())


def test_languages_are_called_what_they_call_themselves() -> None:
    assert ["English", "Español", "Français"] == [own_name(code) for code in ("en", "es", "fr")]
