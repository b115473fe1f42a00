"""How the kiosk begins: with a gallery, without one, and while the first is being made."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from exhibit.model.refusals import EditionRefused
from exhibit.ports import EditionReader, Progress
from exhibit.settings import Settings
from tests.fakes.edition import FakeEdition
from ui.jobs import Jobs
from ui.kiosk.program import KioskWindow, begin

ROOT = Path(__file__).parents[3]


@pytest.fixture
def view(fonts: tuple[str, ...]) -> Iterator[KioskWindow]:
    made = KioskWindow(Settings(), still=True)
    made.show()
    yield made
    made.close()


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.shut_down()


def _refuse(sentence: str) -> Callable[[], EditionReader | None]:
    def open_reader() -> EditionReader | None:
        raise EditionRefused(sentence)

    return open_reader


def test_a_gallery_that_opens_is_shown(view: KioskWindow, jobs: Jobs, edition: FakeEdition) -> None:
    begin(view, jobs, lambda: edition, None)
    assert "attract" == view.kiosk.property("screen")


@pytest.mark.parametrize(
    "sentence", ["The edition was made by a newer Lamplight.", "A file of the edition was changed."]
)
def test_staff_read_why_and_visitors_do_not(
    view: KioskWindow, jobs: Jobs, caplog: pytest.LogCaptureFixture, sentence: str
) -> None:
    with caplog.at_level(logging.ERROR):
        begin(view, jobs, _refuse(sentence), None)
    assert "unavailable" == view.kiosk.property("screen")
    assert sentence in caplog.text
    assert view.window is not None
    texts = [str(child.property("text")) for child in view.window.findChildren(QObject)]
    assert any("resting" in text for text in texts)
    assert not any(sentence in text for text in texts)


def test_without_a_gallery_one_is_made_while_visitors_read_how_far_it_is(
    qtbot: QtBot, view: KioskWindow, jobs: Jobs, edition: FakeEdition
) -> None:
    heard: list[dict[str, object]] = []
    view.kiosk.told.connect(lambda: heard.append(view.kiosk.property("progress")))

    def prepare(report: Progress) -> EditionReader:
        for at in range(1, 4):
            report(at, 3, "drawing")
        return edition

    begin(view, jobs, lambda: None, prepare)
    assert "preparing" == view.kiosk.property("screen")
    qtbot.waitUntil(lambda: view.kiosk.property("screen") == "attract")
    assert {"done": 3, "total": 3, "what": "drawing"} in heard


def test_a_gallery_that_is_made_first_opens_at_the_stop_that_was_asked_for(
    qtbot: QtBot, view: KioskWindow, jobs: Jobs, edition: FakeEdition
) -> None:
    card = next(card for card in edition.cards() if not card.noted)
    begin(view, jobs, lambda: None, lambda _: edition, card.number)
    qtbot.waitUntil(lambda: view.kiosk.property("screen") in {"piece", "reader"})
    assert card.piece_id == view.kiosk._place.piece_id


def test_a_gallery_that_cannot_be_made_leaves_the_calm_screen(
    qtbot: QtBot, view: KioskWindow, jobs: Jobs, caplog: pytest.LogCaptureFixture
) -> None:
    def prepare(report: Progress) -> EditionReader:
        raise OSError("no space left")

    begin(view, jobs, lambda: None, prepare)
    qtbot.waitUntil(lambda: view.kiosk.property("screen") == "unavailable")
    assert "no space left" in caplog.text


def test_the_first_frame_waits_for_nothing_it_does_not_need() -> None:
    heavy = ("sqlalchemy", "alembic", "PIL", "pyvips", "PySide6.QtWidgets", "db")
    code = f"import sys, ui.kiosk.program; print([m for m in {heavy!r} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert "[]" == done.stdout.strip()
