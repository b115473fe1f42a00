"""The import assistant over a folder and a catalog in memory, and a desk that decodes without a library."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from exhibit.ports import FileDesk
from tests.exhibit.services.importing.desk import World
from tests.fakes.catalog import FakeCatalog
from tests.ui.curator.conftest import tools_of
from ui.curator.taking_in import source_picture
from ui.curator.taking_in.page import ImportPage
from ui.curator.workbench import Workbench


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


@pytest.fixture
def catalog(world: World) -> FakeCatalog:
    return world.catalog


@pytest.fixture
def bench(world: World, fonts: tuple[str, ...], qtbot: QtBot) -> Iterator[Workbench]:
    @contextmanager
    def open_desk() -> Iterator[FileDesk]:
        yield world.desk()

    made = Workbench(tools_of(world.root, world.catalog, store=world.store, open_desk=open_desk))
    made.load_terms()
    qtbot.waitUntil(lambda: made.running == 0)
    yield made
    made.close()


@pytest.fixture(autouse=True)
def painted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Decode the fake pictures, which only begin like JPEGs."""

    def decode(path: Path, size: QSize) -> QImage:
        image = QImage(40, 30, QImage.Format.Format_RGB32)
        image.fill(QColor("navy"))
        return image

    monkeypatch.setattr(source_picture, "decode", decode)


@pytest.fixture
def page(bench: Workbench, qtbot: QtBot) -> ImportPage:
    opened = ImportPage(bench)
    qtbot.addWidget(opened)
    bench.changed.connect(opened.refresh)
    opened.resize(1280, 720)
    opened.show()
    qtbot.waitUntil(opened.isVisible)
    opened.activateWindow()
    return opened
