"""The kiosk in a window nobody sees, over an edition that lives in memory."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from pathlib import Path

if os.environ.setdefault("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    os.environ.setdefault("QT_QUICK_BACKEND", "software")

import pytest
import shiboken6
from PySide6.QtCore import QLocale, QSize
from PySide6.QtWidgets import QApplication

from exhibit.ports import VenueStore
from exhibit.settings import Settings
from tests.fakes.edition import FakeEdition, sample_edition
from tests.ui.messages import always_listen
from tests.ui.visitor import Visitor
from ui.application import load_fonts
from ui.collecting import collect_due
from ui.kiosk.program import KioskWindow
from ui.kiosk.shots import Clock

Enter = Callable[..., Visitor]

always_listen()


@pytest.fixture(scope="session")
def edition(tmp_path_factory: pytest.TempPathFactory) -> FakeEdition:
    return sample_edition(tmp_path_factory.mktemp("pictures"))


@pytest.fixture(scope="session")
def fonts(qapp: QApplication) -> tuple[str, ...]:
    return load_fonts()


@pytest.fixture(autouse=True)
def garbage_goes_on_the_main_thread() -> Iterator[None]:
    """Keep Python's collector out of workers, where taking Qt's objects apart would end the run."""
    gc.disable()
    yield
    collect_due()


@pytest.fixture(autouse=True)
def language_stays() -> Iterator[None]:
    """See that a test leaves the language as it was: numbers and lists of others would be told in its own."""
    before = QLocale()
    yield
    left, _ = QLocale(), QLocale.setDefault(before)
    assert before == left, f"The language was left as {left.name()}."


@pytest.fixture
def enter(edition: FakeEdition, fonts: tuple[str, ...]) -> Iterator[Enter]:
    """Open a kiosk: ``enter(size=(1920, 1080), settings=..., edition=...)``."""
    opened: list[KioskWindow] = []

    def open_kiosk(
        size: tuple[int, int] = (1920, 1080),
        settings: Settings | None = None,
        of: FakeEdition | None = edition,
        *,
        still: bool = True,
        fullscreen: bool = False,
        venue: VenueStore | None = None,
    ) -> Visitor:
        clock = Clock()
        view = KioskWindow(
            settings or Settings(),
            clock=clock,
            size=QSize(*size),
            still=still,
            fullscreen=fullscreen,
            venue=venue,
        )
        opened.append(view)
        if of is not None:
            view.open(of)
        return Visitor(view, view.show(), clock)

    yield open_kiosk
    for view in reversed(opened):  # each leaves the language as it found it
        view.close()
        # With it goes its thread that reads pictures: of a damaged one it would speak during the next test.
        shiboken6.delete(view.engine)


@pytest.fixture
def visitor(enter: Enter) -> Visitor:
    return enter()


@pytest.fixture(scope="session")
def pictures(edition: FakeEdition) -> Path:
    return edition.root
