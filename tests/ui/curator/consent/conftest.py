"""A consent page over four pieces, a gallery and an edition of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exhibit.model.consent import Consent, Use
from exhibit.model.gallery import Publication
from exhibit.services.arranging import create_from_accepted
from exhibit.services.reviewing import consenting
from tests.fakes.catalog import FakeCatalog
from tests.fakes.pieces import DAY, store_piece
from tests.ui.curator.conftest import Settle
from ui.curator.consent.page import ConsentPage
from ui.curator.workbench import Workbench


@pytest.fixture
def catalog() -> FakeCatalog:
    made = FakeCatalog()
    with made.write("pieces") as work:
        for number in range(1, 5):
            store_piece(work, f"LL-{number}", title=f"Work {number}")
        work.record_publication(
            Publication(
                gallery_id=1, number=1, digest="d", published_on="2026-08-01T10:00:00+00:00",
                folder="/media/stick", sent_to="Omaha", pieces=((3, "x"), (4, "y")),
            )
        )  # fmt: skip
        work.commit()
    create_from_accepted(made, "Rooms")
    soon = Consent(piece_id=0, use=Use.KIOSK, given_by="Ana", expires_on=DAY + timedelta(9))
    consenting.record(made, [1], {Use.KIOSK}, soon)
    consenting.record(made, [2], {Use.KIOSK}, Consent(piece_id=0, use=Use.KIOSK, places=("Lincoln",)))
    consenting.withdraw(made, [3], DAY - timedelta(2))
    return made


@pytest.fixture
def page(bench: Workbench, settle: Settle, qtbot: QtBot) -> Iterator[ConsentPage]:
    made = ConsentPage(bench)
    bench.changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    qtbot.waitExposed(made)
    made.arrive()
    settle()
    yield made
    # What was painted last may still ask for rows; that must be heard before the page goes.
    made.hide()
    QApplication.processEvents()
    settle()
