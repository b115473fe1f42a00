"""Only modules that may be distributed with the program are used: no part of Qt that is GPL or commercial."""

from __future__ import annotations

import re
from pathlib import Path

HOUSE = Path(__file__).parents[2]
ROOMS = ("db", "exhibit", "gallery_assets", "ui")

QML = {
    "Lamplight",
    "QtMultimedia",
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
    "QtMultimedia",
    "QtNetwork",
    "QtQml",
    "QtQuick",
    "QtQuickControls2",
    "QtSvg",
    "QtTest",
    "QtTextToSpeech",
    "QtWidgets",
}
"""Under the LGPL, all of Essentials and these of Addons. Addons holds others under the GPL: they stay out."""

GPL = {
    "QtCharts",
    "QtDataVisualization",
    "QtGraphs",
    "QtGraphsWidgets",
    "QtHttpServer",
    "QtNetworkAuth",
    "QtQuick.Timeline",
    "QtQuick.VirtualKeyboard",
    "QtQuick3D",
    "QtVirtualKeyboard",
}


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


def test_what_is_under_the_gpl_is_on_no_list() -> None:
    assert set() == GPL & (QML | PYTHON)
    everywhere = [*HOUSE.glob("*.py"), *(path for room in ROOMS for path in (HOUSE / room).rglob("*.*"))]
    sources = [path for path in everywhere if path.suffix in {".py", ".qml"}]
    named = re.compile(
        "|".join(rf"(?:PySide6\.|from PySide6 import |^import ){re.escape(name)}\b" for name in GPL)
    )
    assert len(sources) > 100
    assert [] == [path for path in sources if named.search(path.read_text(encoding="utf-8"))]
