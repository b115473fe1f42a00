"""A curator's whole afternoon at the real desk; run this module to write down anew what it took.

``python -m tests.stories.test_afternoon`` also tells the longest times in which the window stood still.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from exhibit.folders import Folders
from main import LocalStores
from tests.guides import part, rewrite
from tests.stories.afternoon import Afternoon
from tests.stories.by_keys import ByKeys
from tests.stories.curator import Curator
from tests.stories.expected import Expected
from tests.stories.heap import make_heap
from tests.stories.pulse import Pulse
from tests.stories.tally import Tally, alike
from ui.application import load_fonts
from ui.commandline.curating import desk_tools
from ui.curator.board.page import BoardPage
from ui.curator.memory import Memory
from ui.curator.program import desk_application
from ui.curator.rooms import make_desk
from ui.curator.workbench import Workbench

pytestmark = [
    pytest.mark.slow,
    # Lists of choices and completions stand in windows of their own; offscreen there are none to raise.
    # And the key that closes the desk is let go of when nothing takes keys any more.
    pytest.mark.qt_log_ignore("This plugin does not support", "Keyboard event not accepted", extend=True),
]

Way = Callable[[Curator, Expected], "Afternoon | ByKeys"]


@contextmanager
def at_desk(root: Path, tally: Tally, pulse: Pulse, *, mouse: bool) -> Iterator[Curator]:
    """Open the desk as the program does, and let go of it as the program does when its window has closed."""
    with ExitStack() as stack:
        folders = Folders(root)
        tools = desk_tools(LocalStores(folders), "Ines", lambda _: None, stack)
        bench = Workbench(tools)
        desk = make_desk(bench, Memory(folders.root / "desk.json"))
        desk.show()
        QTest.qWaitForWindowActive(desk)
        curator = Curator(desk, tally, pulse, mouse=mouse)
        curator.settle()
        try:
            yield curator
        finally:
            curator.room(BoardPage).previewer.close()  # what the end of the program does
            bench.close()
            desk.hide()
            desk.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def spend(root: Path, way: Way, pulse: Pulse, *, rows: int, mouse: bool) -> Tally:
    """Spend the afternoon, close, come back the next morning, and see that everything is as it was left."""
    heap = make_heap(root / "heap", rows)
    tally, data, out = Tally(), root / "data", root / "out"
    out.mkdir()
    with at_desk(data, tally, pulse, mouse=mouse) as curator:
        expected = Expected(heap, curator.desk.bench.tools.catalog, out)
        for do in way(curator, expected).parts():
            do()
        curator.begin("close")
        undo, before = curator.undo_words, expected.fingerprint()
        gallery = curator.room(BoardPage).gallery_id
        page = curator.desk.front.name
        leave(curator)
    assert list(Folders(data).backups.iterdir())
    with at_desk(data, Tally(), pulse, mouse=mouse) as curator:
        again = Expected(heap, curator.desk.bench.tools.catalog, out)
        assert (page, undo) == (curator.desk.front.name, curator.undo_words)
        assert gallery == curator.room(BoardPage).gallery_id
        assert before == again.fingerprint()
        curator.press("Ctrl+Z")
        assert undo.removeprefix("Undo: ") in curator.said
        assert before != again.fingerprint()
    return tally


def leave(curator: Curator) -> None:
    """Close the window, and wait until it let everything be saved."""
    closed: list[bool] = []
    curator.desk.closed.connect(lambda: closed.append(True))
    if curator.mouse:
        curator.menu("File", "file.close")
    else:
        curator.press("Ctrl+Q")
    curator.until(lambda: bool(closed))


@pytest.fixture
def pulse(qapp: QApplication) -> Iterator[Pulse]:
    load_fonts()
    made = Pulse()
    yield made
    made.end()


def test_from_a_heap_of_submissions_to_a_published_gallery(tmp_path: Path, pulse: Pulse) -> None:
    tally = spend(tmp_path, Afternoon, pulse, rows=350, mouse=True)
    assert alike(part("afternoon.md", "mouse"), tally.table()), tally.table()


def test_the_same_by_the_keyboard_alone(tmp_path: Path, pulse: Pulse) -> None:
    tally = spend(tmp_path, ByKeys, pulse, rows=60, mouse=False)
    assert {0} == {one.clicks + one.drags for one in tally.stages}
    assert alike(part("afternoon.md", "keys"), tally.table()), tally.table()


def write_down() -> None:
    """Spend both afternoons, and write down what they took."""
    desk_application()
    pulse = Pulse()
    for name, way, rows in (("mouse", Afternoon, 350), ("keys", ByKeys, 60)):
        with tempfile.TemporaryDirectory() as room:
            tally = spend(Path(room), way, pulse, rows=rows, mouse=name == "mouse")
        rewrite("afternoon.md", name, tally.table())
    pulse.end()
    for gap in pulse.worst():
        sys.stdout.write(f"{gap.ms:5.0f} ms, {gap.own_ms:3.0f} of them its own work: {gap.what}\n")
        sys.stdout.writelines(f"        {where}\n" for where in gap.where)


if __name__ == "__main__":
    write_down()
