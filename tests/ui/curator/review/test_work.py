"""The work that is judged: every page of it, how long it plays, and what to take care of."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.fakes.media import FILM, PDF, SOUND, draw_views
from tests.fakes.pieces import complete_dossier
from ui.curator.pictures import PictureView, Shape
from ui.curator.review.work import WorkView
from ui.curator.workbench import Workbench


@pytest.fixture
def work(bench: Workbench, qtbot: QtBot) -> WorkView:
    made = WorkView(bench)
    qtbot.addWidget(made)
    made.resize(900, 900)
    made.show()
    return made


def painted(view: PictureView, qtbot: QtBot) -> QImage:
    qtbot.waitUntil(lambda: view.settled)
    return view.grab().toImage()


def test_every_page_can_be_turned_to(work: WorkView, bench: Workbench, qtbot: QtBot) -> None:
    draw_views(bench.tools.store, PDF)
    work.show_work(complete_dossier(media=(PDF,)))
    seen = []
    for number in (1, 2, 3):
        assert f"Picture {number} of 3" == work._where.text()
        seen.append(painted(work.picture, qtbot))
        work.turn(1)
    assert all(one != other for at, one in enumerate(seen) for other in seen[:at])
    assert "Picture 1 of 3" == work._where.text()


def test_a_page_that_goes_leaves_the_last_one_shown(work: WorkView, bench: Workbench) -> None:
    draw_views(bench.tools.store, PDF)
    work.show_work(complete_dossier(media=(PDF,)))
    work.turn(2)
    work.show_work(complete_dossier(media=(replace(PDF, pages=2),)))
    assert "Picture 2 of 2" == work._where.text()


def test_a_page_of_another_shape_than_the_first_is_not_stretched(
    work: WorkView, bench: Workbench, qtbot: QtBot
) -> None:
    draw_views(bench.tools.store, PDF)
    for edge in (512, 1280, 2560):
        across = replace(PDF, sha256="e" * 64, width=800, height=400, pages=1)
        draw_views(bench.tools.store, across, ground="#ff0000")
        bench.tools.store.derivative(PDF.sha256, edge, 2).write_bytes(
            bench.tools.store.derivative(across.sha256, edge).read_bytes()
        )
    view = PictureView(bench.pictures)
    qtbot.addWidget(view)
    view.resize(400, 400)
    view.show()
    view.show_picture(Shape(PDF.sha256, PDF.width, PDF.height, "", 2))
    image = painted(view, qtbot)
    red = [
        (x, y)
        for x in range(0, 400, 4)
        for y in range(0, 400, 4)
        if (color := image.pixelColor(x, y)).red() > 200 and color.green() < 80
    ]
    box = QRect(min(x for x, _ in red), min(y for _, y in red), 0, 0)
    box.setRight(max(x for x, _ in red))
    box.setBottom(max(y for _, y in red))
    assert 1.9 < box.width() / box.height() < 2.1


def test_how_long_it_plays_and_that_it_flashes_is_said_before_it_is_opened(work: WorkView) -> None:
    work.show_work(complete_dossier(media=(SOUND,)))
    assert (True, False) == (work.play.isVisible(), work.warning.isVisible())
    assert work.facts.text().endswith("4 min 10 s")
    work.show_work(complete_dossier(media=(replace(FILM, flashes=8),)))
    assert "seizures" in work.warning.text()
    assert work.warning.isVisible()
