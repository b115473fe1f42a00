"""The letters that are underlined: one of a page never takes one of the menus, nor one of its neighbors."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.fakes.catalog import FakeCatalog
from tests.fakes.curated import fill_catalog
from tests.ui.curator.conftest import tools_of
from ui.curator.desk import Desk
from ui.curator.memory import Memory
from ui.curator.rooms import make_desk
from ui.curator.workbench import Workbench

PAGES = ("pieces", "import", "review", "consent", "board", "editions", "terms", "people")


@pytest.fixture
def desk(tmp_path: Path, fonts: tuple[str, ...], qtbot: QtBot) -> Iterator[Desk]:
    catalog = FakeCatalog()
    fill_catalog(catalog)
    bench = Workbench(tools_of(tmp_path, catalog))
    opened = make_desk(bench, Memory(tmp_path / "desk.json"))
    qtbot.addWidget(opened)
    opened.show()
    qtbot.waitUntil(lambda: bench.running == 0)
    yield opened
    qtbot.waitUntil(lambda: bench.running == 0)
    opened._may_close = True
    bench.close()


def letter(words: str) -> str:
    return QKeySequence.mnemonic(words).toString().removeprefix("Alt+")


def lettered(widgets: list[QWidget]) -> dict[str, str]:
    """Return the words of buttons and of labels of fields that have a letter, each with it."""
    words = [
        one.text()
        for one in widgets
        if isinstance(one, QAbstractButton) or (isinstance(one, QLabel) and one.buddy() is not None)
    ]
    return {one: letter(one) for one in words if letter(one)}


@pytest.mark.parametrize("page", PAGES)
def test_no_letter_is_taken_twice(desk: Desk, page: str, qtbot: QtBot) -> None:
    desk.show_page(page)
    qtbot.waitUntil(lambda: desk.bench.running == 0)
    menus = {letter(action.text()) for action in desk.menuBar().actions()}
    every = desk.pages[page].findChildren(QWidget)
    assert {} == {words: one for words, one in lettered(every).items() if one in menus}
    seen = Counter(lettered([one for one in every if one.isVisible()]).values())
    assert [] == [one for one, times in seen.items() if times > 1]
