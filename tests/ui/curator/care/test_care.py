from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from exhibit.model.diagnosis import Diagnosis, Finding
from exhibit.model.pieces import Piece
from exhibit.services.keeping.backing_up import list_backups
from tests.fakes.care import FakeCare, write_catalog
from tests.fakes.catalog import FakeCatalog
from tests.ui.curator.conftest import NOW, tools_of
from ui.curator.care.backup_keeper import BackupKeeper
from ui.curator.care.care_dialog import CareDialog
from ui.curator.workbench import Workbench


class Clock:
    def __init__(self) -> None:
        self.time = NOW

    def __call__(self) -> Any:
        return self.time


class Bench:
    """A workbench with care, a clock that is set by hand, and what was said."""

    def __init__(self, root: Path, qtbot: QtBot, **changes: Any) -> None:
        self.clock, self.fake, self.catalog = Clock(), FakeCare(), FakeCatalog()
        self.wanted: list[Path] = []
        given = {
            "now": self.clock,
            "care": self.fake.care(),
            "examine": lambda progress: Diagnosis(problems=[Finding("It leaks.", "Mend it.")]),
            "restore_later": self.wanted.append,
        }
        self.bench = Workbench(tools_of(root, self.catalog, **given | changes))
        self.folders = self.bench.tools.folders
        write_catalog(self.folders.catalog)
        self.said: list[str] = []
        self.refused: list[str] = []
        self.bench.said.connect(self.said.append)
        self.bench.refused.connect(self.refused.append)
        self.keeper = BackupKeeper(self.bench)
        self._qtbot = qtbot

    def settle(self) -> None:
        self._qtbot.waitUntil(lambda: self.bench.running == 0, timeout=10_000)

    def backups(self) -> int:
        return len(list_backups(self.folders.backups))

    def change(self) -> None:
        with self.catalog.write("Add") as work:
            work.pieces.add(Piece(accession=f"LL-{len(work.pieces.find())}"))
            work.commit()


@pytest.fixture
def room(tmp_path: Path, fonts: tuple[str, ...], qtbot: QtBot) -> Iterator[Bench]:
    made = Bench(tmp_path, qtbot)
    yield made
    made.keeper._timer.stop()
    made.bench.close()


@pytest.fixture
def dialog(room: Bench, qtbot: QtBot) -> CareDialog:
    made = CareDialog(room.bench, room.keeper)
    qtbot.addWidget(made)
    made.open()
    room.settle()
    return made


def test_a_day_without_a_backup_is_noticed_quietly(room: Bench) -> None:
    room.keeper.begin()
    room.settle()
    assert (room.backups(), room.said, room.refused) == (1, [], [])
    room.clock.time = NOW + timedelta(hours=23)
    room.keeper.look()
    room.settle()
    assert room.backups() == 1
    room.clock.time = NOW + timedelta(hours=24)
    room.keeper.look()
    room.settle()
    assert room.backups() == 2


def test_closing_backs_up_what_changed_and_nothing_else(room: Bench, qtbot: QtBot) -> None:
    ended: list[str] = []
    room.keeper.begin()
    room.settle()
    room.clock.time += timedelta(hours=1)
    room.keeper.close(ended.append)
    assert (ended, room.backups()) == ([""], 1)
    room.change()
    qtbot.waitUntil(lambda: room.keeper._changed)
    room.keeper.close(ended.append)
    room.settle()
    assert (ended, room.backups()) == (["", ""], 2)


def test_a_damaged_catalog_is_told_and_its_good_copies_stay(room: Bench) -> None:
    room.keeper.begin()
    room.settle()
    room.folders.catalog.write_text("damaged", encoding="utf-8")
    room.clock.time += timedelta(hours=30)
    room.keeper.look()
    room.settle()
    assert room.backups() == 1
    assert "restore" in room.refused[0]
    ended: list[str] = []
    room.keeper.close(ended.append)
    room.settle()
    assert "damaged" in ended[0]


def test_a_desk_that_may_only_read_takes_none(tmp_path: Path, fonts: tuple[str, ...], qtbot: QtBot) -> None:
    room = Bench(tmp_path, qtbot, notice="Brought up to date.")
    room.catalog.writable = False
    room.keeper.begin()
    room.keeper.back_up()
    ended: list[str] = []
    room.keeper.close(ended.append)
    room.settle()
    assert (room.backups(), ended, room.said) == (0, [""], ["Brought up to date."])
    room.bench.close()


def test_the_dialog_makes_one_and_lists_it(dialog: CareDialog, room: Bench, qtbot: QtBot) -> None:
    assert dialog.list.topLevelItemCount() == 0
    assert "no backup yet" in dialog.said.toPlainText()
    assert not dialog.restore_button.isEnabled()
    QTest.mouseClick(dialog.now_button, Qt.MouseButton.LeftButton)
    room.settle()
    assert dialog.list.topLevelItemCount() == 1
    assert dialog.restore_button.isEnabled()
    assert room.said == ["The catalog is backed up, and the copy was verified."]


def test_going_back_asks_first_and_closes_the_desk(dialog: CareDialog, room: Bench, qtbot: QtBot) -> None:
    room.keeper.back_up(lambda _: None)
    room.settle()
    QTest.keyClick(dialog.restore_button, Qt.Key.Key_Space)
    assert dialog.question.isVisibleTo(dialog)
    assert "kept as it is" in dialog.question_words.text()
    QTest.keyClick(dialog.stay_button, Qt.Key.Key_Space)
    assert (dialog.question.isVisibleTo(dialog), room.wanted) == (False, [])
    QTest.keyClick(dialog.restore_button, Qt.Key.Key_Space)
    with qtbot.waitSignal(dialog.closing_wanted):
        QTest.mouseClick(dialog.go_back_button, Qt.MouseButton.LeftButton)
    assert room.wanted == [list_backups(room.folders.backups)[0].path]


def test_the_check_says_what_needs_somebody(dialog: CareDialog, room: Bench) -> None:
    QTest.mouseClick(dialog.check_button, Qt.MouseButton.LeftButton)
    room.settle()
    assert "It leaks. Mend it." in dialog.said.toPlainText()
    assert dialog.check_button.isEnabled()


def test_everything_has_a_name(dialog: CareDialog) -> None:
    nameless = [one for one in (dialog.list, dialog.said) if not one.accessibleName()]
    assert nameless == []
