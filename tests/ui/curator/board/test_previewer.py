"""The preview: the kiosk as a process of its own over a draft, replaced by the next, gone with its folder."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from exhibit.media.store import FileMediaStore
from exhibit.services.arranging import create_from_accepted
from tests.exhibit.services.presses import press_at
from tests.fakes.catalog import FakeCatalog
from tests.fakes.pieces import store_piece
from tests.ui.curator.conftest import tools_of
from ui.curator.board.previewer import MAIN, Previewer
from ui.curator.workbench import Workbench

KIOSK = """
import json, sys, time
from pathlib import Path
Path(sys.argv[1]).write_text(json.dumps(sys.argv[2:]))
time.sleep(600)
"""


@pytest.fixture
def catalog() -> FakeCatalog:
    catalog = FakeCatalog()
    with catalog.write("pieces") as work:
        for one in "AB":
            store_piece(work, one)
        work.commit()
    create_from_accepted(catalog, "Rooms")
    return catalog


@pytest.fixture
def bench(tmp_path: Path, catalog: FakeCatalog, qtbot: QtBot) -> Iterator[Workbench]:
    made = Workbench(
        tools_of(
            tmp_path, catalog, open_press=lambda: press_at(tmp_path / "media"), store=FileMediaStore(tmp_path)
        )
    )
    yield made
    made.close()


@pytest.fixture
def previewer(bench: Workbench, tmp_path: Path) -> Iterator[Previewer]:
    made = Previewer(bench, command=(sys.executable, "-c", KIOSK, str(tmp_path / "told")))
    yield made
    made.close()


def folders(bench: Workbench) -> list[Path]:
    return [one for one in bench.tools.folders.previews.iterdir() if one.is_dir()]


def test_the_kiosk_is_started_on_the_draft_at_the_piece_in_hand(
    previewer: Previewer, bench: Workbench, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(bench.said) as said:
        previewer.show_gallery(1, piece_id=2)
    assert ["The preview shows 2 work(s)."] == said.args
    qtbot.waitUntil((tmp_path / "told").exists, timeout=10_000)
    qtbot.waitUntil(lambda: (tmp_path / "told").read_text() != "")
    told = json.loads((tmp_path / "told").read_text())
    (folder,) = folders(bench)
    assert ["kiosk", "--edition", str(folder), "--at", "2"] == [told[0], *told[3:]]
    assert ("--data", True) == (told[1], Path(told[2]).is_relative_to(bench.tools.folders.previews))


def test_a_second_preview_replaces_the_first_and_closing_leaves_nothing(
    previewer: Previewer, bench: Workbench, qtbot: QtBot
) -> None:
    first = []
    for _ in range(2):
        with qtbot.waitSignal(previewer.shown) as shown:
            previewer.show_gallery(1)
        first.append(shown.args[0].folder)
    qtbot.waitUntil(lambda: folders(bench) == [first[1]], timeout=10_000)
    previewer.close()
    assert ([], False) == (folders(bench), previewer.running)


def test_what_an_ended_program_left_is_swept_at_the_first_preview(
    previewer: Previewer, bench: Workbench, qtbot: QtBot
) -> None:
    left = bench.tools.folders.previews / "left" / "data"
    left.mkdir(parents=True)
    with qtbot.waitSignal(previewer.shown):
        previewer.show_gallery(1)
    assert not left.exists()


def test_a_kiosk_that_does_not_start_is_told(bench: Workbench, qtbot: QtBot, tmp_path: Path) -> None:
    previewer = Previewer(bench, command=(str(tmp_path / "nothing"),))
    with qtbot.waitSignal(bench.refused) as refused:
        previewer.show_gallery(1)
    assert ["The preview could not be started; the log has more."] == refused.args
    qtbot.waitUntil(lambda: bench.running == 0 and not folders(bench))


def test_what_nobody_may_see_is_not_previewed(
    previewer: Previewer, bench: Workbench, catalog: FakeCatalog, qtbot: QtBot
) -> None:
    with catalog.write("withdraw") as work:
        for consent in work.consents.find():
            work.consents.remove(consent.id)
        work.commit()
    with qtbot.waitSignal(bench.refused) as refused:
        previewer.show_gallery(1)
    assert "No piece of this gallery may be shown" in refused.args[0]
    assert not previewer.running


def test_the_program_that_is_started_is_there() -> None:
    assert MAIN.is_file()
