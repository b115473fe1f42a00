from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exhibit.model.people import Contributor
from exhibit.model.pieces import Setting, TextKind
from exhibit.services.history import undo
from tests.exhibit.services.importing.desk import BROKEN, World, picture
from tests.ui.curator.conftest import Settle
from ui.curator.taking_in.new_piece import NewPieceDialog
from ui.curator.taking_in.page import ImportPage
from ui.curator.targets import BY_HAND, Target
from ui.curator.workbench import Workbench


def opened(
    bench: Workbench, qtbot: QtBot, settle: Settle, files: tuple[Path, ...] = (), text: str = ""
) -> NewPieceDialog:
    dialog = NewPieceDialog(bench, files, text)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    settle()
    return dialog


def test_a_picture_that_is_dropped_becomes_a_piece_and_is_shown(
    bench: Workbench, world: World, qtbot: QtBot, settle: Settle
) -> None:
    asked: list[tuple[str, object]] = []
    bench.asked_for.connect(lambda name, target: asked.append((name, target)))
    dialog = opened(bench, qtbot, settle, (world.put("night_shift.jpg"),))
    assert "Night shift" == dialog.name.text()
    assert not (world.root / "store").exists()

    QTest.keyClicks(dialog.maker, "Ana Ruiz")
    dialog.form.setCurrentIndex(dialog.form.findData("painting"))
    QTest.keyClick(dialog.maker, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()

    piece = world.only()
    assert [("pieces", Target(piece_id=piece.piece.id))] == asked
    assert (piece.piece.id,) == bench.selection.pieces
    assert ["Ana Ruiz"] == [person.legal_name for _, person in piece.credits]
    assert "2026-0001" == piece.piece.accession
    undo(world.catalog)
    assert () == world.dossiers()


def test_a_pasted_poem_keeps_its_lines(bench: Workbench, world: World, qtbot: QtBot, settle: Settle) -> None:
    dialog = opened(bench, qtbot, settle)
    assert not dialog.create_.isEnabled()
    QTest.keyClicks(dialog.name, "Handoff")
    dialog.body.setFocus()
    QApplication.clipboard().setText("I say\n    what I know\nand go")
    QTest.keyClick(dialog.body, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QTest.mouseClick(dialog.create_, Qt.MouseButton.LeftButton)
    settle()

    body = next(text for text in world.only().texts if text.kind is TextKind.BODY)
    assert ("I say\n    what I know\nand go", Setting.VERSE) == (body.value, body.setting)


def test_a_contributor_is_completed_and_not_doubled(
    bench: Workbench, world: World, qtbot: QtBot, settle: Settle
) -> None:
    with world.catalog.write("people") as work:
        for city in ("Omaha", "Boise"):
            work.contributors.add(Contributor(legal_name="Ben Okoro", city=city))
        work.commit()
    dialog = opened(bench, qtbot, settle, text="words")
    completer = dialog.maker.completer()
    completer.setCompletionPrefix("oko")
    found = completer.completionModel()
    shown = [found.index(row, 0).data() for row in range(found.rowCount())]
    assert ["Ben Okoro (Boise)", "Ben Okoro (Omaha)"] == shown
    completer.activated[QModelIndex].emit(found.index(0, 0))  # type: ignore[index]  # the stubs forget it
    dialog.maker.setText(found.index(0, 0).data(completer.completionRole()))
    assert (2, "Ben Okoro") == (dialog.maker.maker_id, dialog.maker.text())
    dialog.take()
    settle()

    assert [2] == [person.id for _, person in world.only().credits]


def test_a_file_that_is_in_the_catalog_already_is_named(
    bench: Workbench, world: World, qtbot: QtBot, settle: Settle
) -> None:
    world.put("a.jpg")
    world.sheet([{"Title": "Lamp", "Files": "a.jpg"}])
    world.run()

    dialog = opened(bench, qtbot, settle, (world.put("copy.jpg", picture("a.jpg")),))

    assert "“Lamp”" in dialog.notice.text()


@pytest.mark.parametrize("data", [BROKEN, b"PK\x03\x04"])
def test_what_cannot_be_taken_is_said_and_can_be_mended(
    bench: Workbench, world: World, qtbot: QtBot, settle: Settle, data: bytes
) -> None:
    dialog = opened(bench, qtbot, settle, (world.put("a.jpg", data),))
    dialog.take()
    settle()

    assert "a.jpg" in dialog.notice.text()
    assert dialog.isVisible()
    assert () == world.dossiers()
    assert dialog.create_.isEnabled()


def test_everywhere_the_deed_opens_it(page: ImportPage, settle: Settle, qtbot: QtBot) -> None:
    deed = next(deed for deed in page.deeds() if deed.name == "import.new-piece")
    assert ("Ctrl+N",) == deed.shortcuts
    deed.run()
    settle()
    dialog = page.findChild(NewPieceDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.reject()


def test_another_page_can_ask_for_a_piece_by_hand(page: ImportPage, settle: Settle) -> None:
    page.open(BY_HAND)
    settle()
    dialogs = page.window().findChildren(NewPieceDialog)
    assert [True] == [dialog.isVisible() for dialog in dialogs]
    dialogs[0].close()
