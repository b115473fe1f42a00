"""Only modules that may be distributed with the program are used: no part of Qt that is GPL or commercial."""

from __future__ import annotations

import re
from pathlib import Path

HOUSE = Path(__file__).parents[2]

QML = {
    "Lamplight",
    "QtQml",
    "QtQuick",
    "QtQuick.Controls.Basic",
    "QtQuick.Layouts",
    "QtQuick.Shapes",
    "QtQuick.Templates",
    "QtQuick.Window",
}
PYTHON = {
    "QtCore",
    "QtGui",
    "QtNetwork",
    "QtQml",
    "QtQuick",
    "QtQuickControls2",
    "QtSvg",
    "QtTest",
    "QtWidgets",
}
"""All of Essentials, under the LGPL. Virtual Keyboard, Charts, Graphs and others are not, and stay out."""


def test_qml_imports_are_on_the_list() -> None:
    found = set()
    for path in (HOUSE / "ui").rglob("*.qml"):
        found |= set(re.findall(r"^import ([A-Z][\w.]*)", path.read_text(encoding="utf-8"), re.MULTILINE))
    assert found <= QML
    assert "QtQuick" in found


def test_python_imports_are_on_the_list() -> None:
    found: set[str] = set()
    for path in [*(HOUSE / "ui").rglob("*.py"), HOUSE / "main.py"]:
        text = path.read_text(encoding="utf-8")
        found |= set(re.findall(r"(?:PySide6\.|from PySide6 import )(\w+)", text))
    assert found <= PYTHON
    assert "QtCore" in found
