"""Closing the desk: nothing typed is lost, nothing half done is left, and nobody is kept from leaving."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from exhibit.model.history import Step
from exhibit.ports import Catalog, Progress
from exhibit.services.cataloguing.describing import change_piece
from tests.fakes.catalog import FakeCatalog
from tests.fakes.full_disk import full_disk
from tests.fakes.pieces import store_piece
from tests.ui.curator.conftest import Settle
from tests.ui.curator.test_desk import Leaf
from ui.curator.autosave import Autosaves
from ui.curator.desk import Desk
from ui.curator.memory import Memory
from ui.curator.workbench import Workbench


class Form(Leaf):
    """A page whose line saves itself."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, "leaf")
        self.saves = Autosaves(bench, self)

        def save(catalog: Catalog, value: str, extends: int | None) -> Step | None:
            return change_piece(catalog, 1, extends=extends, made=value)

        self.saves.add(self.line).bind(save, "", 1)

    def leave(self) -> bool:
        self.saves.flush()
        return True


class Keeper:
    """Takes the backup of closing, or says what stands against it."""

    def __init__(self) -> None:
        self.objection = ""
        self.asked = 0

    def __call__(self, then: Callable[[str], None]) -> None:
        self.asked += 1
        then(self.objection)


@pytest.fixture
def keeper() -> Keeper:
    return Keeper()


@pytest.fixture
def desk(
    bench: Workbench, catalog: FakeCatalog, keeper: Keeper, tmp_path: Path, qtbot: QtBot, settle: Settle
) -> Iterator[Desk]:
    with catalog.write("Add a piece") as work:
        store_piece(work)
        work.commit()
    made = Desk(bench, [Form(bench), Leaf(bench, "bough")], Memory(tmp_path / "desk.json"), closing=keeper)
    qtbot.addWidget(made)
    made.show()
    settle()
    yield made
    made._may_close = True


@pytest.fixture
def closed(desk: Desk) -> list[bool]:
    found: list[bool] = []
    desk.closed.connect(lambda: found.append(True))
    return found


def made_of(catalog: FakeCatalog) -> str:
    with catalog.read() as view:
        return view.pieces.get(1).made


def line_of(desk: Desk) -> Form:
    page = desk.pages["leaf"]
    assert isinstance(page, Form)
    return page


def test_what_is_typed_is_stored_before_the_backup_and_that_before_the_end(
    desk: Desk, catalog: FakeCatalog, keeper: Keeper, closed: list[bool], qtbot: QtBot
) -> None:
    QTest.keyClicks(line_of(desk).line, "1952")
    desk.close()
    assert not desk.isEnabled()
    desk.close()  # who clicks twice does not begin a second end
    qtbot.waitUntil(lambda: bool(closed))
    assert ("1952", 1, [True]) == (made_of(catalog), keeper.asked, closed)


def test_what_the_disk_does_not_take_keeps_the_desk_open_once(
    desk: Desk, catalog: FakeCatalog, keeper: Keeper, closed: list[bool], settle: Settle, qtbot: QtBot
) -> None:
    with full_disk(catalog):
        QTest.keyClicks(line_of(desk).line, "1952")
        desk.close()
        settle()
        assert "Close once more" in desk.notices.words
        assert desk.isEnabled()
        assert (0, []) == (keeper.asked, closed)
        desk.show_page("bough")
        settle()
    desk.close()  # there is room now, and what was left on the other page is stored before the end
    qtbot.waitUntil(lambda: bool(closed))
    assert "1952" == made_of(catalog)


def test_nobody_is_kept_from_leaving_a_full_disk(
    desk: Desk, catalog: FakeCatalog, closed: list[bool], settle: Settle, qtbot: QtBot
) -> None:
    with full_disk(catalog):
        QTest.keyClicks(line_of(desk).line, "1952")
        desk.close()
        settle()
        desk.close()
        qtbot.waitUntil(lambda: bool(closed))


def test_after_an_objection_work_goes_on_and_is_saved_at_the_next_close(
    desk: Desk, catalog: FakeCatalog, keeper: Keeper, closed: list[bool], qtbot: QtBot
) -> None:
    keeper.objection = "No backup could be made."
    desk.close()
    assert "No backup could be made. Close once more" in desk.notices.words
    QTest.keyClicks(line_of(desk).line, "1952")
    desk.close()
    qtbot.waitUntil(lambda: bool(closed))
    assert "1952" == made_of(catalog)


def test_long_work_is_not_ended_by_one_careless_click(
    desk: Desk, bench: Workbench, closed: list[bool], qtbot: QtBot, settle: Settle
) -> None:
    begun, ended = threading.Event(), list[str]()

    def work(progress: Progress) -> None:
        while True:
            progress(1, 2, "")
            begun.set()

    bench.run(work, progress=lambda *_: None, stopped=lambda: ended.append("stopped"), writes=True)
    assert begun.wait(5)
    desk.close()
    assert "Close once more to stop it" in desk.notices.words
    assert desk.isEnabled()
    assert (True, []) == (bench.at_length, ended)
    desk.close()
    qtbot.waitUntil(lambda: bool(closed))
    assert (["stopped"], False) == (ended, bench.at_length)
