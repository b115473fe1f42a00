"""Find every sentence that the exhibit says through `exhibit.model.said`, for who words it in a language.

Collected are the templates of `Said(...)`, and in the same packages every text written out that is a whole
sentence: it begins with a capital letter and ends with a full stop. A sentence whose values are put in
otherwise than by `Said` would stay English; that is reported.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from said_words import EXHIBIT, Said

PACKAGES = (
    "exhibit/interchange",
    "exhibit/media",
    "exhibit/services/cataloguing",
    "exhibit/services/importing",
    "exhibit/model/said.py",
    "db/engine.py",
    "ui/playback",
)
"""What takes in what people send, and says what became of it."""

SILENT = (
    "exhibit/interchange/bags",
    "exhibit/interchange/fields.py",
    "exhibit/services/importing/import_report.py",
    "exhibit/services/importing/report_file.py",
    "exhibit/services/importing/report_words.py",
)
"""What speaks at the command line only, or of what is no submission."""

SENTENCE = re.compile(r"[A-Z“].* .*[.?]", re.DOTALL)
LETTERS = re.compile(r"[a-z]{2}")
PLACE = re.compile(r"\{[^{}]*\}")
UNSPOKEN = re.compile(r"(?!Uncertain)\w+Error|Stopped|Layout")
"""Calls whose texts are for programmers, or are nothing to be translated."""
UNSPOKEN_NAMES = frozenset({"_ABOUT", "message"})
"""What a layout is, for the table of formats; and what an error of the program says."""


def said_by_exhibit(root: Path) -> tuple[Said, list[str]]:
    """Return everything that is said below the project's folder `root`, and the mistakes in saying it."""
    said, mistakes = Said(), list[str]()
    for path in sorted(files(root)):
        hearing = Hearing(path)
        hearing.visit(ast.parse(path.read_text(encoding="utf-8")))
        said |= {
            (EXHIBIT, words, ""): False for words in hearing.said if LETTERS.search(PLACE.sub("", words))
        }
        mistakes += hearing.mistakes
    return said, mistakes


def files(root: Path) -> Iterator[Path]:
    """Return the Python files of the packages."""
    silent = tuple(root / name for name in SILENT)
    for name in PACKAGES:
        place = root / name
        for path in place.rglob("*.py") if place.is_dir() else [place] * place.is_file():
            if not any(path.is_relative_to(each) for each in silent):
                yield path


class Hearing(ast.NodeVisitor):
    """Hears what one file says."""

    def __init__(self, path: Path) -> None:
        self.said: list[str] = []
        self.mistakes: list[str] = []
        self._path = path

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):  # a docstring says nothing to people
            self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> None:
        if not any(isinstance(name, ast.Name) and name.id in UNSPOKEN_NAMES for name in node.targets):
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        if UNSPOKEN.fullmatch(name):
            return
        if name == "Said":
            self._hear(node)
            for value in node.keywords:
                self.visit(value)
            return
        self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str) and SENTENCE.fullmatch(node.value):
            self.said.append(node.value)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        words = "".join(str(one.value) if isinstance(one, ast.Constant) else "x" for one in node.values)
        if words.endswith(".") and SENTENCE.fullmatch(words.capitalize()):
            self._mistake(node, "say a sentence with values by Said(...), so that it can be translated")

    def _hear(self, call: ast.Call) -> None:
        match call.args:
            case [ast.Constant(value=str(template))]:
                self.said.append(template)
            case _ if self._path.name != "said.py":
                self._mistake(call, "only a template written out can be translated")

    def _mistake(self, node: ast.expr, words: str) -> None:
        self.mistakes.append(f"{self._path}:{node.lineno}: {words}")
