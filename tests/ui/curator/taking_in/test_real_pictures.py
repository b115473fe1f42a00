"""With the real recognizers, decoders and store: what is dropped is what is kept and shown."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from exhibit.media.store import LONG_EDGES
from exhibit.media.workers import Decoders
from exhibit.ports import FileDesk
from tests.exhibit.media.documents_made import pdf
from tests.exhibit.media.pictures_made import heic, jxl, quarters, saved
from tests.exhibit.services.importing.desk import World
from tests.stories.submissions import write_submissions
from tests.ui.curator.conftest import tools_of
from ui.curator.taking_in import source_picture
from ui.curator.taking_in.page import ImportPage
from ui.curator.workbench import Workbench

decode = source_picture.decode


@pytest.fixture
def bench(world: World, fonts: tuple[str, ...], qtbot: QtBot) -> Iterator[Workbench]:
    @contextmanager
    def open_desk() -> Iterator[FileDesk]:
        with Decoders(workers=0) as decoders:
            yield FileDesk(
                look=decoders.look,
                prepare=decoders.prepare,
                probe=decoders.probe_only,
                store=world.root / "store",
                long_edges=LONG_EDGES,
            )

    made = Workbench(tools_of(world.root, world.catalog, store=world.store, open_desk=open_desk))
    yield made
    made.close()


def test_a_real_folder_is_walked_through_and_imported(
    page: ImportPage, world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(source_picture, "decode", decode)
    write_submissions(world.source)
    page.take(world.source)
    qtbot.waitUntil(lambda: page.bench.running == 0)
    page.columns.next.click()
    qtbot.waitUntil(lambda: page.step is page.report, timeout=20_000)
    picture = page.report.beside.picture
    qtbot.waitUntil(lambda: picture.settled, timeout=20_000)
    assert (1600, 1000) == (picture._pixmap.width(), picture._pixmap.height())
    page.report.apply.click()
    qtbot.waitUntil(lambda: page.step is page.done, timeout=20_000)

    media = [medium for one in world.dossiers() for medium in one.media]
    assert {"window.jpg", "stairs.jpg", "more/tray.png", "on-call.txt", "ete.txt"} == {
        medium.original_name for medium in media
    }
    pictures = [medium for medium in media if medium.width]
    assert all(world.store.derivative(one.sha256, 512).is_file() for one in pictures)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.heic", heic(quarters())),
        ("a.avif", saved(quarters(), "AVIF")),
        ("a.jp2", saved(quarters(), "JPEG2000")),
        ("a.jxl", jxl(quarters())),
        ("a.pdf", pdf(["1 0 0 rg 0 0 96 64 re f"], size="0 0 96 64")),
    ],
)
def test_what_qt_does_not_read_is_shown_before_it_is_imported(
    page: ImportPage, world: World, qtbot: QtBot, name: str, data: bytes
) -> None:
    world.put(name, data)
    page.take(world.source)
    qtbot.waitUntil(lambda: page.bench.running == 0)
    page.columns.next.click()
    qtbot.waitUntil(lambda: page.step is page.report, timeout=20_000)
    picture = page.report.beside.picture
    qtbot.waitUntil(lambda: picture.settled, timeout=20_000)

    assert picture.isVisible()
    assert page.report.beside.pictures.sign.isHidden()
    shown = picture._pixmap.toImage()
    assert 1.5 == pytest.approx(shown.width() / shown.height(), abs=0.01)
    assert QColor(shown.pixel(shown.width() // 4, shown.height() // 4)).red() > 180


@pytest.mark.parametrize(("turn", "size"), [(1, (40, 20)), (6, (20, 40))])
def test_a_picture_is_shown_upright_and_not_enlarged(
    tmp_path: Path, turn: int, size: tuple[int, int]
) -> None:
    exif = Image.Exif()
    exif[0x0112] = turn
    Image.new("RGB", (40, 20), "navy").save(tmp_path / "a.jpg", exif=exif)

    whole, small = (decode(tmp_path / "a.jpg", QSize(edge, edge)) for edge in (400, 20))

    assert size == (whole.width(), whole.height())
    assert (size[0] // 2, size[1] // 2) == (small.width(), small.height())
