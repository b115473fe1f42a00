"""The page of pieces over a catalog in memory, or over one of very many pieces."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from exhibit.interchange.vocabularies import read_vocabularies
from exhibit.model.people import Contributor
from exhibit.model.pieces import Status
from exhibit.services.cataloguing.loading import load_vocabularies
from tests.fakes.catalog import FakeCatalog
from tests.fakes.pieces import store_piece
from tests.ui.curator.conftest import tools_of
from tests.ui.curator.pieces.many import ManyPieces
from ui.curator.pieces.page import PiecesPage
from ui.curator.workbench import Workbench

VOCABULARIES = Path(__file__).parents[4] / "gallery_assets" / "vocabularies"

WORKS = (
    ("Night facade", "painting", Status.ACCEPTED, "Ana Ruiz"),
    ("Counting by fives", "poem", Status.IN_REVIEW, "Priya Raman"),
    ("Twenty doors", "drawing", Status.SUBMITTED, "Joan Okafor"),
    ("Low tide on Four West", "poem", Status.ACCEPTED, "Lena Fischer"),
    ("Sixty-six", "story", Status.WITHDRAWN, "Ana Ruiz"),
    ("Night shift", "poem", Status.SUBMITTED, "Tomasz Zieliński"),
)

Wait = Callable[[], None]


@pytest.fixture
def catalog() -> FakeCatalog:
    """Six works, by their ids 1 to 6."""
    catalog = FakeCatalog()
    load_vocabularies(catalog, read_vocabularies(VOCABULARIES))
    with catalog.write("Six works") as work:
        forms = {term.slug: term for term in work.terms.find(vocabulary="form")}
        for number, (title, form, status, name) in enumerate(WORKS, 1):
            store_piece(
                work,
                f"LL-{number}",
                title=title,
                person=Contributor(legal_name=name),
                body="" if form == "painting" else f"The words of {title}",
                terms=(forms[form],),
                each=lambda piece, status=status: replace(piece, status=status),  # type: ignore[misc]
            )
        work.commit()
    return catalog


@pytest.fixture
def page(bench: Workbench, qtbot: QtBot, wait: Wait) -> PiecesPage:
    """The page in front, everything read."""
    made = PiecesPage(bench)
    bench.changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    made.arrive()
    wait()
    return made


@pytest.fixture
def wait(bench: Workbench, qtbot: QtBot) -> Wait:
    """Wait until everything that was begun is done, what begins a moment later included."""

    def run() -> None:
        quiet = 0

        def still() -> bool:
            nonlocal quiet
            quiet = quiet + 1 if bench.running == 0 and bench.pictures.waiting == 0 else 0
            return quiet > 20

        qtbot.waitUntil(still, timeout=10_000)

    return run


@pytest.fixture
def many(tmp_path: Path, fonts: tuple[str, ...], qtbot: QtBot) -> Iterator[tuple[ManyPieces, Workbench]]:
    """A hundred thousand pieces, and a bench over them."""
    catalog = ManyPieces(100_000)
    bench = Workbench(tools_of(tmp_path, catalog))
    yield catalog, bench
    bench.close()
