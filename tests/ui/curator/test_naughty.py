"""Whatever a contributor wrote, the desk's labels show its letters and read none of it as markup."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel
from pytestqt.qtbot import QtBot

from exhibit.interchange.vocabularies import read_vocabularies
from exhibit.model.people import Contributor
from exhibit.model.pieces import Note
from exhibit.services.arranging import create_from_accepted
from exhibit.services.cataloguing.loading import load_vocabularies
from tests.fakes.catalog import FakeCatalog
from tests.fakes.pieces import store_piece
from tests.ui.curator.conftest import tools_of
from ui.curator.desk import Desk
from ui.curator.memory import Memory
from ui.curator.rooms import make_desk
from ui.curator.workbench import Workbench

MARKUP = "<img src='file:///etc/passwd'><b>bold</b>"
VOCABULARIES = Path(__file__).parents[3] / "gallery_assets" / "vocabularies"


@pytest.fixture
def catalog() -> FakeCatalog:
    made = FakeCatalog()
    load_vocabularies(made, read_vocabularies(VOCABULARIES))
    with made.write("Markup everywhere") as work:
        for number in range(2):
            person = Contributor(legal_name=f"{MARKUP} {number}", city=MARKUP)
            piece = store_piece(work, f"LL-{number}", title=MARKUP, person=person, body=MARKUP)
            work.notes.add(Note(piece_id=piece.id, heading=MARKUP, value=MARKUP))
        work.commit()
    create_from_accepted(made, MARKUP)
    return made


@pytest.fixture
def desk(tmp_path: Path, catalog: FakeCatalog, fonts: tuple[str, ...], qtbot: QtBot) -> Iterator[Desk]:
    bench = Workbench(tools_of(tmp_path, catalog))
    made = make_desk(bench, Memory(tmp_path / "desk.json"))
    made.show()
    yield made
    qtbot.waitUntil(lambda: bench.running == 0, timeout=10_000)
    made.close()
    bench.close()


def labels_of(desk: Desk) -> dict[str, QLabel]:
    """The labels with our markup in them, by the kind of widget they stand in."""
    found = [label for label in desk.findChildren(QLabel) if MARKUP in label.text()]
    return {f"{type(label.parent()).__name__} {at}": label for at, label in enumerate(found)}


def take_the_first(desk: Desk) -> None:
    for view in desk.findChildren(QAbstractItemView):
        if view.isVisible() and view.model() is not None:
            view.setCurrentIndex(view.model().index(0, 0))


@pytest.mark.slow
def test_no_label_of_any_room_reads_markup(desk: Desk, qtbot: QtBot) -> None:
    desk.show_page("pieces")
    qtbot.waitUntil(lambda: desk.bench.running == 0, timeout=10_000)
    take_the_first(desk)
    wanted = {"Header", "CreditRow"}  # the form of the piece in hand
    qtbot.waitUntil(lambda: wanted <= {name.split()[0] for name in labels_of(desk)}, timeout=10_000)
    read_as_markup: set[tuple[str, str]] = set()
    for room in ("pieces", "review", "consent", "board", "editions", "people"):
        desk.show_page(room)
        qtbot.waitUntil(lambda: desk.bench.running == 0, timeout=10_000)
        take_the_first(desk)
        qtbot.waitUntil(lambda: desk.bench.running == 0, timeout=10_000)
        labels = labels_of(desk).items()
        read_as_markup |= {
            (room, name) for name, one in labels if one.textFormat() != Qt.TextFormat.PlainText
        }
    assert set() == read_as_markup
