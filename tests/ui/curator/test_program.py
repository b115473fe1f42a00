"""Where there can be no desk: words, and what to do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exhibit.model.refusals import CatalogDamaged, CatalogTooNew, Refusal
from exhibit.services.keeping.backing_up import Backup
from ui.curator.program import StartWindow, run_desk
from ui.curator.workbench import Tools

BACKUP = Backup(
    path=Path("backups/catalog-20260914-100000Z.db"), made_at=datetime(2026, 9, 14, 10, tzinfo=UTC), size=9
)


def refusing(refusal: Refusal) -> Callable[[Callable[[str], None]], Tools]:
    def open_tools(_say: Callable[[str], None]) -> Tools:
        raise refusal

    return open_tools


def run_and(act: Callable[[StartWindow], None], refusal: Refusal, tmp_path: Path) -> tuple[int, list[Path]]:
    wanted: list[Path] = []

    def look() -> None:
        windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, StartWindow)]
        for one in windows:
            if one.isVisible():
                act(one)

    QTimer.singleShot(50, look)
    QApplication.setQuitOnLastWindowClosed(False)  # as a desk that went back to a backup left it
    code = run_desk(
        refusing(refusal),
        settings_path=tmp_path / "desk.json",
        backups=[BACKUP],
        go_back=wanted.append,
    )
    return code, wanted


@pytest.mark.usefixtures("qtbot", "fonts")
def test_a_damaged_catalog_is_told_with_the_way_back(tmp_path: Path) -> None:
    seen: list[str] = []

    def go_back(window: StartWindow) -> None:
        seen.append(window.words.text())
        QTest.keyClick(window.go_back, Qt.Key.Key_Space)

    refusal = CatalogDamaged("It cannot be read.", advice="Put the newest backup in its place.")
    assert (1, [BACKUP.path]) == run_and(go_back, refusal, tmp_path)
    assert seen[0].startswith("It cannot be read.\n\nPut the newest")
    assert "nothing is thrown away" in seen[0]


@pytest.mark.usefixtures("qtbot", "fonts")
def test_a_newer_catalog_is_told_and_left_alone(tmp_path: Path) -> None:
    offered: list[bool] = []

    def close(window: StartWindow) -> None:
        offered.append(window.go_back.isVisible())
        QTest.keyClick(window.button, Qt.Key.Key_Space)

    assert (1, []) == run_and(close, CatalogTooNew("It is of a newer Lamplight."), tmp_path)
    assert [False] == offered


def test_the_words_of_an_upgrade_are_seen_at_once(fonts: tuple[str, ...], qtbot: QtBot) -> None:
    window = StartWindow()
    qtbot.addWidget(window)
    window.say("Making a backup first")
    assert window.isVisible()
    assert "Making a backup first" == window.words.text()
