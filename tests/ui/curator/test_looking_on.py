"""A second desk shows what the first one does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from exhibit.ports import Touched
from tests.fakes.catalog import FakeCatalog
from tests.fakes.curated import fill_catalog
from tests.ui.curator.conftest import tools_of
from ui.curator.looking_on import LookingOn
from ui.curator.workbench import Workbench


@pytest.fixture
def news() -> list[bool]:
    """What is answered to whoever asks whether anything changed; the last is answered for ever."""
    return [False]


@pytest.fixture
def onlooker(tmp_path: Path, fonts: tuple[str, ...], news: list[bool], qtbot: QtBot) -> Iterator[Workbench]:
    catalog = FakeCatalog()
    fill_catalog(catalog)
    catalog.writable = False
    made = Workbench(
        tools_of(tmp_path, catalog, changed_elsewhere=lambda: news.pop(0) if len(news) > 1 else news[0])
    )
    yield made
    made.close()


def test_everything_is_read_again_where_something_changed(
    onlooker: Workbench, news: list[bool], qtbot: QtBot
) -> None:
    told: list[Touched] = []
    onlooker.changed.connect(told.append)
    onlooker.selection.choose((777,))
    looking = LookingOn(onlooker)
    news[:] = [True, False]
    for _ in range(3):
        looking.look()
        qtbot.waitUntil(lambda: onlooker.running == 0)
    assert 1 == len(told)
    assert {"piece", "term", "publication"} <= told[0].kinds
    assert 777 in told[0].piece_ids  # it may be gone, and its form must say so
    assert 21 == len(told[0].piece_ids)


def test_it_looks_by_itself(
    onlooker: Workbench, news: list[bool], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.curator.looking_on.LOOK_EVERY_MS", 10)
    news[:] = [True, False]
    looking = LookingOn(onlooker)
    with qtbot.waitSignal(onlooker.changed):
        pass
    looking.end()
    qtbot.waitUntil(lambda: onlooker.running == 0)


def test_where_looking_fails_it_is_said_once(onlooker: Workbench, qtbot: QtBot, tmp_path: Path) -> None:
    def fail() -> bool:
        raise OSError(5, "Input/output error")

    bench = Workbench(tools_of(tmp_path, FakeCatalog(writable=False), changed_elsewhere=fail))
    said: list[str] = []
    bench.refused.connect(said.append)
    looking = LookingOn(bench)
    looking.look()
    qtbot.waitUntil(lambda: bool(said))
    assert "Input/output error" in said[0]
    assert not looking.active
    bench.close()


def test_the_desk_that_writes_looks_for_nothing(bench: Workbench) -> None:
    assert not LookingOn(bench).active
