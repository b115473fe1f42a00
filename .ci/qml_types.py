"""Check every QML file against the types that QML and Python really have.

The Python classes that QML uses are described to Qt's linter first, so that a misspelled slot or property
is found here and not by a visitor. For each QML module (a folder with a `qmldir`) the description goes into
the file that its `typeinfo` line names, beside it; git ignores that file, and editors use it too.

    .ci/qml_types.py [FOLDER]     the folder to look in, `ui` unless told
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import PySide6

QT = Path(PySide6.__file__).parent
BUILD = Path("build/qml")
# Where the base classes of our types are described: QAbstractListModel and the like.
FOREIGN = ("core", "gui", "qml", "qmlmodels", "quick")


class ToolError(Exception):
    """A tool of Qt refused its input; what it printed is the message."""


@dataclass(frozen=True)
class Module:
    """One QML module: its name, its folder, and where its types from Python are to be described."""

    name: str
    folder: Path
    typeinfo: Path | None

    @classmethod
    def read(cls, qmldir: Path) -> Module:
        """The module that a `qmldir` file declares."""
        lines = [line.split() for line in qmldir.read_text(encoding="utf-8").splitlines()]
        words = {line[0]: line[1] for line in lines if len(line) == 2}  # noqa: PLR2004 - a keyword and its value
        typeinfo = qmldir.parent / words["typeinfo"] if "typeinfo" in words else None
        return cls(words["module"], qmldir.parent, typeinfo)

    @property
    def import_path(self) -> Path:
        """The folder from which the module is found by its name: `A.B` lies in `A/B`."""
        return self.folder.parents[self.name.count(".")]


def run(*command: str | Path) -> None:
    """Run a tool that must succeed."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise ToolError(done.stdout + done.stderr)


def python_sources(root: Path) -> list[Path]:
    """Python files with classes of Qt beside, above and below QML types: those types and their bases.

    A class elsewhere may bear the name of a base class, and Qt's tools would take the one for the other.
    """
    texts = {path: path.read_text(encoding="utf-8") for path in sorted(root.rglob("*.py"))}
    folders = {path.parent for path, text in texts.items() if "QML_IMPORT_NAME" in text}
    return [path for path, text in texts.items() if "PySide6" in text and _is_near(path.parent, folders)]


def _is_near(folder: Path, others: Collection[Path]) -> bool:
    return any(folder.is_relative_to(other) or other.is_relative_to(folder) for other in others)


def python_classes(sources: Sequence[Path]) -> list[dict[str, object]]:
    """What Qt's own dump tells of the classes in these files.

    The files are given again and again: in each round the tool learns of more classes that they are QObjects,
    until it knows every base class, in whatever order the files come.
    """
    known: list[dict[str, object]] = []
    for rounds in count(2):
        found = _dump(list(sources) * rounds)
        if found == known:
            break
        known = found
    return known


def _dump(files: Sequence[Path]) -> list[dict[str, object]]:
    """What Qt's tool knows of these files when it reads each for the last time."""
    dump = BUILD / "classes.json"
    run(sys.executable, QT / "scripts/metaobjectdump.py", "--quiet", "-o", dump, *files)
    found: list[dict[str, object]] = json.loads(dump.read_text(encoding="utf-8"))
    return list({str(file["inputFile"]): file for file in found}.values())


def describe(module: Module, typeinfo: Path, classes: Sequence[dict[str, object]]) -> None:
    """Write the module's types from Python in the form that the linter reads."""
    members = [file for file in classes if file.get("QML_IMPORT_NAME", module.name) == module.name]
    version = max((int(str(file.get("QML_IMPORT_MAJOR_VERSION", 1))) for file in members), default=1)
    source = BUILD / f"{module.name}.json"
    source.write_text(json.dumps(members), encoding="utf-8")
    run(
        QT / "Qt/libexec/qmltyperegistrar",
        *("--generate-qmltypes", typeinfo),
        *("--import-name", module.name, "--major-version", str(version)),
        *("--foreign-types", ",".join(f"{QT}/Qt/metatypes/qt6{name}_metatypes.json" for name in FOREIGN)),
        *("-o", BUILD / f"{module.name}.cpp"),
        source,
    )


def lint(modules: Sequence[Module], files: Sequence[Path]) -> int:
    """Qt's linter over all files; a single warning is a failure."""

    def arguments() -> Iterator[str | Path]:
        yield from (QT / "qmllint", "--max-warnings", "0")
        for module in modules:
            yield from ("-I", module.import_path)
        yield from files

    return subprocess.run(list(arguments()), check=False).returncode


def main() -> int:
    """Describe, then lint; 0 if there was nothing to complain of."""
    root = Path(sys.argv[1] if len(sys.argv) > 1 else "ui")
    BUILD.mkdir(parents=True, exist_ok=True)
    modules = [Module.read(path) for path in sorted(root.rglob("qmldir"))]
    files = sorted(root.rglob("*.qml"))
    if not files:
        print(f"There is no QML below {root}/.")
        return 0
    try:
        classes = python_classes(python_sources(root))
        for module in modules:
            if module.typeinfo:
                describe(module, module.typeinfo, classes)
    except ToolError as error:
        print(error, file=sys.stderr)
        return 1
    status = lint(modules, files)
    print(f"{len(files)} QML files, {len(modules)} modules: {'good' if status == 0 else 'see above'}.")
    return 1 if status else 0


if __name__ == "__main__":
    sys.exit(main())
