from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QInputDialog
from pytestqt.qtbot import QtBot

from tests.exhibit.services.importing.desk import World
from tests.ui.curator.conftest import Settle
from ui.actions import Actions
from ui.curator.taking_in.page import ImportPage


@pytest.fixture
def actions(page: ImportPage, world: World) -> Actions:
    world.put("a.jpg")
    world.put("b.jpg")
    world.sheet([{"Title": "Lamp", "Files": "a.jpg; b.jpg"}, {"Title": "Poem", "Files": ""}])
    world.run()
    made = Actions(page)
    for deed in page.deeds():
        made.add(deed)
    return made


def choose(page: ImportPage, path: Path) -> None:
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(path))
    dialog.close()
    dialog.deleteLater()


def names(world: World) -> list[str]:
    return [medium.original_name for medium in world.dossiers()[0].media]


def test_a_file_is_added_to_the_piece_in_hand(
    page: ImportPage, world: World, actions: Actions, settle: Settle
) -> None:
    assert not actions.action("piece.add-file").isEnabled()
    page.bench.selection.choose((1,))
    actions.run("piece.add-file")
    choose(page, world.put("c.jpg"))
    settle()

    assert ["a.jpg", "b.jpg", "c.jpg"] == names(world)


def test_one_of_several_files_is_replaced(
    page: ImportPage, world: World, actions: Actions, settle: Settle, qtbot: QtBot
) -> None:
    page.bench.selection.choose((1,))
    actions.run("piece.replace-file")
    settle()
    asking = page.findChild(QInputDialog)
    assert asking is not None
    asking.setTextValue(asking.comboBoxItems()[1])
    asking.accept()
    choose(page, world.put("c.jpg"))
    settle()

    assert ["a.jpg", "c.jpg"] == names(world)


def test_a_file_is_removed_and_a_piece_without_any_says_so(
    page: ImportPage, world: World, actions: Actions, settle: Settle, qtbot: QtBot
) -> None:
    page.bench.selection.choose((1,))
    actions.run("piece.remove-file")
    settle()
    asking = page.findChild(QInputDialog)
    assert asking is not None
    asking.accept()
    settle()
    assert ["b.jpg"] == names(world)

    said: list[str] = []
    page.bench.refused.connect(said.append)
    page.bench.selection.choose((2,))
    actions.run("piece.replace-file")
    settle()
    assert ["This piece has no file yet. Add one first."] == said
