from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from ui.application import Interpreter, translations_folder
from ui.formatting import in_a_row, names_in_a_row, own_name

FOLDER = translations_folder()
SOURCES = sorted(FOLDER.glob("*.ts"))
SCRIPT = Path(__file__).parents[2] / ".ci" / "translations.py"


def _messages(path: Path) -> list[tuple[str, ET.Element]]:
    root = ET.parse(path).getroot()  # noqa: S314 - our own file
    return [(str(c.findtext("name")), m) for c in root.iter("context") for m in c.iter("message")]


def _run(*arguments: str | Path) -> tuple[int, list[str]]:
    done = subprocess.run(
        [sys.executable, SCRIPT, *arguments], capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert not done.stderr, done.stderr
    return done.returncode, done.stdout.splitlines()


def test_everything_said_has_its_words_in_every_language() -> None:
    code, words = _run("--check", FOLDER.parent)
    assert 0 == code, "\n".join(words)


@pytest.fixture
def program(tmp_path: Path) -> Callable[[str], Path]:
    """Write a small program that says something, with files of translations that know nothing of it yet."""

    def write(said: str) -> Path:
        folder = tmp_path / "ui"
        (folder / "translations").mkdir(parents=True, exist_ok=True)
        (folder / "page.py").write_text(dedent(said), encoding="utf-8")
        for language in ("en", "es"):
            path = folder / "translations" / f"lamplight_{language}.ts"
            if not path.exists():
                path.write_text('<?xml version="1.0"?><TS version="2.1"></TS>', encoding="utf-8")
                path.with_suffix(".qm").write_bytes(b"")
        return folder

    return write


def _spanish(folder: Path) -> Path:
    return folder / "translations" / "lamplight_es.ts"


def _translate(folder: Path, *pairs: tuple[str, str]) -> None:
    """Fill in what is unfinished."""
    text = _spanish(folder).read_text(encoding="utf-8")
    for source, translation in pairs:
        before = f"<source>{source}</source>\n        <translation"
        assert f'{before} type="unfinished"></translation>' in text
        text = text.replace(f'{before} type="unfinished">', f"{before}>{translation}", 1)
    _spanish(folder).write_text(text, encoding="utf-8")


def test_words_are_found_however_they_are_said(program: Callable[[str], Path]) -> None:
    folder = program(
        """
        from PySide6.QtCore import QCoreApplication
        from ui.words import tr as say

        translate = QCoreApplication.translate

        class Page:
            def show(self):
                self.tr("By itself")
                say("Through another file")
                translate("Room", "Through its own name")
                QCoreApplication.translate("Room", "In full", "with a comment")
                self.tr("%n thing(s)", "", 3)

        class Inner(Page):
            pass
        """
    )
    wrapper = """
        from PySide6.QtCore import QCoreApplication

        def tr(text, count=-1):
            return QCoreApplication.translate("Words", text, "", count)
        """
    (folder / "words.py").write_text(dedent(wrapper), encoding="utf-8")
    _run(folder)
    assert {
        ("Page", "By itself"),
        ("Words", "Through another file"),
        ("Room", "Through its own name"),
        ("Room", "In full"),
        ("Page", "%n thing(s)"),
        # PySide takes a number set in for a translation found, so a class that inherits it needs it too.
        ("Inner", "%n thing(s)"),
    } == {(context, message.findtext("source")) for context, message in _messages(_spanish(folder))}
    english = _messages(folder / "translations" / "lamplight_en.ts")
    assert {"%n thing(s)"} == {str(message.findtext("source")) for _, message in english}


@pytest.mark.parametrize(
    "said",
    [
        'self.tr(f"Saved {name}")',
        "self.tr(name)",
        'self.tr("Saved {}".format(name))',
        'self.tr("a" if name else "b")',
        'owner.tr("Saved")',
        "list(map(self.tr, name))",
        'self.tr("%n piece(s)")',
        'self.tr("piece", "", 3)',
    ],
)
def test_what_cannot_be_translated_is_a_mistake(program: Callable[[str], Path], said: str) -> None:
    folder = program(f"class Page:\n    def show(self, name, owner):\n        {said}\n")
    code, words = _run("--check", folder)
    assert (1, True) == (code, words[0].startswith(f"{folder / 'page.py'}:3: "))


@pytest.fixture
def exhibit(program: Callable[[str], Path]) -> Callable[[str], Path]:
    """Write a small exhibit beside a program that says nothing itself."""

    def write(said: str) -> Path:
        folder = program("")
        path = folder.parent / "exhibit" / "media" / "looking.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(said), encoding="utf-8")
        return folder

    return write


def test_what_the_exhibit_says_is_found(exhibit: Callable[[str], Path]) -> None:
    folder = exhibit(
        """
        '''Say what a file is. This is no sentence for people.'''

        NAMES = {"a": Said("a film")}

        def look(name, count):
            '''Look at it. Neither is this.'''
            _log.info("%s was looked at", name)
            if not count:
                raise ValueError("It has to have a count.")
            if count > 9:
                raise FileRefused("It is too long.", advice="Cut it here.")
            yield Said("{name}: {more}", name=name, more=Said("its pages: {count}", count=count))
            yield "It is whole."
        """
    )
    _run(folder)
    assert {"a film", "It is too long.", "Cut it here.", "its pages: {count}", "It is whole."} == {
        message.findtext("source") for context, message in _messages(_spanish(folder)) if context == "Said"
    }


@pytest.mark.parametrize(
    "said", ['f"It has {count} pages."', 'f"“{name}” is no film."', "Said(words)", 'Said(f"a {name}")']
)
def test_what_the_exhibit_says_so_that_it_cannot_be_translated_is_a_mistake(
    exhibit: Callable[[str], Path], said: str
) -> None:
    folder = exhibit(f"def look(name, count, words):\n    return {said}\n")
    code, words = _run("--check", folder)
    assert (1, True) == (code, words[0].startswith(f"{folder.parent / 'exhibit/media/looking.py'}:2: "))


def test_what_is_translated_stays_moves_along_and_goes(program: Callable[[str], Path]) -> None:
    folder = program(
        'class Page:\n    def show(self):\n        self.tr("Old")\n        self.tr("Kept")\n',
    )
    assert 1 == _run(folder)[0]
    _translate(folder, ("Old", "Viejo"), ("Kept", "Queda"))
    assert 0 == _run(folder)[0]
    program('class Other:\n    def show(self):\n        self.tr("Kept")\n        self.tr("New")\n')
    assert [
        "lamplight_es.ts: new: Other: 'Kept'",
        "lamplight_es.ts: new: Other: 'New'",
        "lamplight_es.ts: gone: Page: 'Old'",
        "lamplight_es.ts: gone: Page: 'Kept'",
    ] == _run("--check", folder)[1]
    assert (1, ["lamplight_es.ts: Other: 'New' is not translated"]) == _run(folder)
    assert [("Other", "Queda"), ("Other", "")] == [
        (context, message.findtext("translation")) for context, message in _messages(_spanish(folder))
    ]


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("{count} found", "encontradas"),
        ("{count} found", "{conteo} encontradas"),
        ("&amp;Open", "Abrir"),
        ("Open", "&amp;Abrir"),
        ("Open…", "Abrir"),
        ("Find:", "Buscar"),
        ("%1 of %2", "%1 de"),
        (", only", "solo"),
    ],
)
def test_a_translation_that_does_not_fit_is_a_mistake(
    program: Callable[[str], Path], source: str, translation: str
) -> None:
    said = source.replace("&amp;", "&")
    folder = program(f"class Page:\n    def show(self):\n        self.tr({said!r})\n")
    _run(folder)
    _translate(folder, (source, translation))
    code, words = _run(folder)
    assert (1, 1) == (code, len(words)), words


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_the_compiled_file_says_what_its_source_says(path: Path) -> None:
    translator = QTranslator()
    assert translator.load(str(path.with_suffix(".qm")))
    for context, message in _messages(path):
        translation = message.find("translation")
        if translation is not None and message.get("numerus") is None:
            assert translation.text == translator.translate(context, str(message.findtext("source")))


@pytest.mark.parametrize(
    ("language", "names", "terms"),
    [
        ("en", "Ana, Ben, and Anonymous", "Poem, Story, Sound"),
        ("es", "Ana, Ben y Sin nombre", "Poem, Story, Sound"),
        ("ar", "Ana وBen وAnonymous", "Poem، Story، Sound"),
        ("ja", "Ana、Ben、Anonymous", "Poem、Story、Sound"),
        ("zh-Hant", "Ana、Ben和Anonymous", "Poem、Story、Sound"),
    ],
)
def test_lists_are_told_as_in_the_visitors_language(
    qapp: QCoreApplication, language: str, names: str, terms: str
) -> None:
    interpreter = Interpreter()
    interpreter.speak(language)
    said = names_in_a_row(("Ana", "Ben", "")), in_a_row(("Poem", "", "Story", "Sound"))
    interpreter.rest()
    assert (names, terms) == said


def test_names_are_told_in_the_visitors_language(qapp: QCoreApplication) -> None:
    interpreter = Interpreter()
    interpreter.speak("en")
    said = names_in_a_row(("Ana", "")), names_in_a_row(())
    interpreter.rest()
    assert ("Ana and Anonymous", "Anonymous") == said


def test_languages_are_called_what_they_call_themselves() -> None:
    assert ["English", "Español", "Français"] == [own_name(code) for code in ("en", "es", "fr")]
