"""Find every word that the program says: in QML by Qt's own tool, in Python by reading its calls.

Qt's tool looks into `self.tr` alone. Most words at the desk are said through `QCoreApplication.translate` and
through small functions around it (`tr`, `_tr`), which are followed through imports here.
"""

from __future__ import annotations

import ast
import subprocess
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import PySide6

QT = Path(PySide6.__file__).parent
EXHIBIT = "Said"
"""The context of what the exhibit says; ``said_sentences`` finds it there."""
APPLICATIONS = frozenset({"QCoreApplication", "QGuiApplication", "QApplication"})

Key = tuple[str, str, str]
"""Context, source, comment."""
Said = dict[Key, bool]
"""Everything that is said; true where it has plural forms."""
Forms = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Way:
    """A way of saying something: its context, and which arguments hold the text, a comment and a count."""

    context: str
    text: int
    comment: int
    count: int


QT_WAY = Way("", 1, 2, 3)
"""`QCoreApplication.translate`: its first argument is the context."""


def own_way(context: str) -> Way:
    """`self.tr` in a class."""
    return Way(context, 0, 1, 2)


@dataclass
class Module:
    """A Python file: the ways of saying something that it has by name, and where it took others from."""

    path: Path
    tree: ast.Module
    ways: dict[str, Way] = field(default_factory=dict)
    taken: dict[str, tuple[str, str]] = field(default_factory=dict)

    @classmethod
    def read(cls, path: Path) -> Module:
        """Read a file, and find its own ways."""
        module = cls(path, ast.parse(path.read_text(encoding="utf-8")))
        for node in module.tree.body:
            match node:
                case ast.ImportFrom(module=str(origin)):
                    module.taken |= {name.asname or name.name: (origin, name.name) for name in node.names}
                case ast.Assign(targets=[ast.Name(id=name)], value=value) if is_translate(value):
                    module.ways[name] = QT_WAY
                case ast.FunctionDef() if way := wrapper(node):
                    module.ways[node.name] = way
        return module


def is_translate(node: ast.expr) -> bool:
    """Tell whether this is Qt's own function."""
    match node:
        case ast.Attribute(value=ast.Name(id=name), attr="translate"):
            return name in APPLICATIONS
    return False


def wrapper(function: ast.FunctionDef) -> Way | None:
    """Return the way that a function is which only passes its arguments on to Qt's."""
    names = [argument.arg for argument in function.args.args]
    match function.body[-1]:
        case ast.Return(value=ast.Call(func=func, args=[ast.Constant(value=str(context)), *others])) if (
            is_translate(func)
        ):
            passed = [names.index(one.id) if isinstance(one, ast.Name) else -1 for one in others]
            text, comment, count, *_ = [*passed, -1, -1, -1]
            return Way(context, text, comment, count) if text >= 0 else None
    return None


class Listener(ast.NodeVisitor):
    """Hears what one file says."""

    def __init__(self, module: Module, ways: Mapping[str, Way], heirs: Mapping[str, set[str]]) -> None:
        self.said: Said = {}
        self.mistakes: list[str] = []
        self._path, self._ways, self._heirs = module.path, ways, heirs
        self._classes: list[str] = []
        self._called: set[ast.expr] = set()

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if self._classes or wrapper(node) is None:
            self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> None:
        if not is_translate(node.value):
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        way = self._way(node.func)
        if way is not None:
            self._called.add(node.func)
            self._hear(node, way)
        self.generic_visit(node)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        if (node.attr == "tr" or is_translate(node)) and node not in self._called:
            self._mistake(node, "say it by self.tr(...) or QCoreApplication.translate(...), and say it here")
        self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> None:
        if node.id in self._ways and isinstance(node.ctx, ast.Load) and node not in self._called:
            self._mistake(node, "passed on, so that what it says is not found")

    def _way(self, func: ast.expr) -> Way | None:
        match func:
            case ast.Name(id=name):
                return self._ways.get(name)
            case ast.Attribute(value=ast.Name(id="self"), attr="tr") if self._classes:
                return own_way(self._classes[-1])
        return QT_WAY if is_translate(func) else None

    def _hear(self, call: ast.Call, way: Way) -> None:
        context = way.context or literal(call, 0)
        if context == EXHIBIT:
            return
        text, comment = literal(call, way.text), literal(call, way.comment) or ""
        plural = 0 <= way.count < len(call.args) or any(one.arg in {"n", "count"} for one in call.keywords)
        if not context or text is None:
            self._mistake(call, "only a text written out can be translated; put values in by .format(...)")
            return
        if ("%n" in text) != plural:
            self._mistake(call, "a count and %n belong together")
        # PySide asks the class, then its bases, but takes a number set in for a translation found. So what is
        # said in a base with a number must be there for every class that inherits it.
        own = plural and way == own_way(context)
        for name in (context, *sorted(self._heirs.get(context, ()) if own else ())):
            self.said[name, text, comment] = plural

    def _mistake(self, node: ast.expr, words: str) -> None:
        self.mistakes.append(f"{self._path}:{node.lineno}: {words}")


def literal(call: ast.Call, place: int) -> str | None:
    """Return an argument that is a text written out."""
    if 0 <= place < len(call.args):
        match call.args[place]:
            case ast.Constant(value=str(text)):
                return text
    return None


def heirs_of(modules: Iterable[Module]) -> dict[str, set[str]]:
    """Return which classes inherit from which, however far."""
    bases = {
        node.name: {one.id for one in node.bases if isinstance(one, ast.Name)}
        for module in modules
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ClassDef)
    }
    heirs: dict[str, set[str]] = {}
    for name, direct in bases.items():
        above = set(direct)
        while more := {one for base in above for one in bases.get(base, ())} - above:
            above |= more
        for base in above:
            heirs.setdefault(base, set()).add(name)
    return heirs


def ways_of(module: Module, modules: Mapping[str, Module]) -> dict[str, Way]:
    """Return what a file can say something by: its own ways, and those it took from others."""
    found = dict(module.ways)
    for name, (origin, there) in module.taken.items():
        if origin in modules and (way := ways_of(modules[origin], modules).get(there)):
            found[name] = way
    return found


def said_in_python(folder: Path) -> tuple[Said, list[str]]:
    """Return everything the Python files say, and the mistakes made in saying it."""
    named = {
        ".".join(path.relative_to(folder.parent).with_suffix("").parts): Module.read(path)
        for path in sorted(folder.rglob("*.py"))
    }
    heirs, said, mistakes = heirs_of(named.values()), Said(), list[str]()
    for module in named.values():
        listener = Listener(module, ways_of(module, named), heirs)
        listener.visit(module.tree)
        said |= listener.said
        mistakes += listener.mistakes
    return said, mistakes


def said_in_qml(folder: Path) -> Said:
    """Return everything the QML files say, as Qt's own tool finds it."""
    files = sorted(folder.rglob("*.qml"))
    if not files:
        return {}
    with tempfile.TemporaryDirectory() as scratch:
        found = Path(scratch) / "found.ts"
        run(QT / "lupdate", "-silent", "-locations", "none", *files, "-ts", found)
        return {key: numerus for key, numerus, _ in messages(found)}


def run(*command: str | Path) -> None:
    """Run a tool that must succeed. Raises ``CalledProcessError``."""
    subprocess.run(command, check=True, capture_output=True)


def messages(path: Path) -> Iterator[tuple[Key, bool, Forms]]:
    """Return what a file of translations holds; a translation that is not finished counts as none."""
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            key = (
                str(context.findtext("name")),
                str(message.findtext("source")),
                message.findtext("comment") or "",
            )
            translation = message.find("translation")
            forms: Forms = ()
            if translation is not None and translation.get("type") is None:
                forms = tuple(one.text or "" for one in translation) or (translation.text or "",)
            yield key, message.get("numerus") == "yes", forms
