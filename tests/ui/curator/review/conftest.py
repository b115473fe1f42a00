"""A review page over six pieces, its keys registered as the window does it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from exhibit.model.people import Contributor
from exhibit.model.pieces import Note, Status
from exhibit.services.reviewing import judging as reviewing
from tests.fakes.catalog import FakeCatalog
from tests.fakes.pieces import DAY, store_piece
from tests.ui.curator.conftest import Settle
from ui.actions import Actions
from ui.curator.review.page import ReviewPage
from ui.curator.workbench import Workbench

BODY = "\n".join(f"Line {number} of a long night" for number in range(120))


@pytest.fixture
def catalog() -> FakeCatalog:
    made = FakeCatalog()
    person = Contributor(legal_name="Rosa Mendoza", city="Omaha", region="Nebraska")
    with made.write("pieces") as work:
        for number in range(1, 7):
            piece = store_piece(
                work,
                f"LL-{number}",
                title=f"Work {number} by Rosa" if number == 1 else f"Work {number}",
                person=person,
                body=BODY if number == 2 else "A line from Omaha",
                each=lambda one: replace(one, status=Status.SUBMITTED),
            )
            work.notes.add(Note(piece_id=piece.id, heading="Heard of us by", value="QZNOTE Rosa Mendoza"))
        work.commit()
    reviewing.score(made, 1, "Ruth", insight=1, artistic_impact=2, day=DAY)
    return made


@pytest.fixture
def page(bench: Workbench, settle: Settle, qtbot: QtBot) -> Iterator[ReviewPage]:
    window = QWidget()
    made = ReviewPage(bench)
    QVBoxLayout(window).addWidget(made)
    bench.changed.connect(made.refresh)
    actions = Actions(window)
    for deed in made.own_deeds():
        actions.add(deed, within=made)
    qtbot.addWidget(window)
    window.resize(1200, 800)
    window.show()
    qtbot.waitExposed(window)
    made.arrive()
    settle()
    made.queue.list.setFocus()
    yield made
    # What was painted last may still ask for rows; that must be heard before the page goes.
    window.hide()
    QApplication.processEvents()
    settle()
