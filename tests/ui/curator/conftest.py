"""A workbench over a catalog in memory, for tests of the desk's pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from exhibit.folders import Folders
from exhibit.media.store import FileMediaStore
from tests.fakes.catalog import FakeCatalog
from ui.curator.workbench import Tools, Workbench

NOW = datetime(2026, 9, 15, 10, 0, tzinfo=UTC)
"""The day of these tests: ``tests.fakes.pieces.DAY``."""

Settle = Callable[[], None]


def tools_of(root: Path, catalog: Any, **changes: Any) -> Tools:
    """Return the tools of a desk on a catalog; ``changes`` replace some. Others fail when used."""

    def unused(*_: object) -> AbstractContextManager[Any]:
        message = "This test gave the desk no such tool."
        raise AssertionError(message)

    folders = Folders(root)
    given: dict[str, Any] = {
        "catalog": catalog,
        "store": FileMediaStore(folders.media),
        "folders": folders,
        "open_desk": unused,
        "open_press": unused,
        "open_edition": unused,
        "who": "Ines",
        "now": lambda: NOW,
    }
    return Tools(**given | changes)


@pytest.fixture
def catalog() -> FakeCatalog:
    return FakeCatalog()


@pytest.fixture
def bench(tmp_path: Path, catalog: FakeCatalog, fonts: tuple[str, ...], qtbot: QtBot) -> Iterator[Workbench]:
    """A workbench whose catalog is ``catalog``; terms are read with ``bench.load_terms()``."""
    made = Workbench(tools_of(tmp_path, catalog))
    yield made
    made.close()


@pytest.fixture
def settle(bench: Workbench, qtbot: QtBot) -> Settle:
    """Wait until nothing is running at the bench and everything it had to say was heard."""

    def wait() -> None:
        qtbot.waitUntil(lambda: bench.running == 0, timeout=10_000)
        # What a thread told of the catalog may come after the end of its job, and asks for more.
        QCoreApplication.processEvents()
        qtbot.waitUntil(lambda: bench.running == 0, timeout=10_000)

    return wait
