"""Publishing from the desk: what goes in and what does not, the edition made, and what became of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.edition.reader import open_edition
from exhibit.model.consent import Use
from exhibit.model.gallery import Publication
from exhibit.model.gate import Lack
from exhibit.services.arranging import create_from_accepted
from tests.exhibit.services.presses import press_at
from tests.fakes.catalog import FakeCatalog
from tests.fakes.pieces import DAY, store_piece
from tests.ui.curator.conftest import tools_of
from ui.curator.editions.page import EditionsPage
from ui.curator.editions.reading import folder_name
from ui.curator.targets import Target
from ui.curator.workbench import Workbench


class Desk:
    """The page, and what a person reads on it."""

    def __init__(self, page: EditionsPage, catalog: FakeCatalog, qtbot: QtBot) -> None:
        self.page, self.catalog, self.qtbot = page, catalog, qtbot

    def settle(self) -> None:
        page = self.page
        self.qtbot.waitUntil(
            lambda: page.bench.running == 0 and not page._soon.isActive() and not page.saves.pending,
            timeout=20_000,
        )

    def publish(self) -> None:
        QTest.mouseClick(self.page.panels.publish, Qt.MouseButton.LeftButton)
        self.settle()

    def withdraw(self, piece_id: int) -> None:
        with self.catalog.write("withdraw") as work:
            (consent,) = work.consents.find(piece_id=piece_id, use=Use.KIOSK)
            work.consents.put(replace(consent, withdrawn_on=DAY))
            work.commit()
        self.settle()

    @property
    def publications(self) -> tuple[Publication, ...]:
        with self.catalog.read() as view:
            return view.publications()

    def cell(self, column: int, row: int = 0) -> str:
        item = self.page.panels.table.topLevelItem(row)
        assert item is not None
        return item.text(column)


@pytest.fixture
def bench(tmp_path: Path, catalog: FakeCatalog, fonts: tuple[str, ...], qtbot: QtBot) -> Iterator[Workbench]:
    made = Workbench(
        tools_of(
            tmp_path, catalog, open_press=lambda: press_at(tmp_path / "media"), open_edition=open_edition
        )
    )
    yield made
    made.close()


@pytest.fixture
def desk(bench: Workbench, catalog: FakeCatalog, qtbot: QtBot, tmp_path: Path) -> Desk:
    with catalog.write("pieces") as work:
        for one in "ABC":
            store_piece(work, one, title=f"Work {one}")
        work.commit()
    create_from_accepted(catalog, "Rooms & Halls")
    page = EditionsPage(bench)
    qtbot.addWidget(page)
    page.parent_folder = tmp_path / "out"
    bench.changed.connect(page.refresh)
    page.resize(1280, 720)
    page.show()
    page.arrive()
    made = Desk(page, catalog, qtbot)
    made.settle()
    return made


def test_what_goes_in_and_what_is_held_back_is_said_and_leads_to_the_piece(desk: Desk) -> None:
    desk.withdraw(2)
    panel = desk.page.panels.outlook
    assert "Edition 1 will hold 2 work(s). The gate holds 1 back." == panel.summary.text()
    assert "Work B lacks: Consent" == panel.held.item(0).text()
    assert ["Work A", "Work C"] == [panel.going_in.item(at).text() for at in range(panel.going_in.count())]
    place = panel.held.visualItemRect(panel.held.item(0)).center()
    with desk.qtbot.waitSignal(desk.page.bench.asked_for) as asked:
        QTest.mouseClick(
            panel.held.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
        )
    assert ["pieces", Target(piece_id=2, lack=Lack.CONSENT)] == asked.args
    assert not panel.cautions.isVisible()


def test_an_edition_is_made_recorded_and_listed(desk: Desk, tmp_path: Path) -> None:
    QTest.keyClicks(desk.page.panels.sent_to, "stick 2")
    desk.publish()
    folder = tmp_path / "out" / "Rooms-Halls-1"
    assert open_edition(folder).front().works == 3
    (record,) = desk.publications
    assert (str(folder), "stick 2", 1) == (record.folder, record.sent_to, record.number)
    assert f"Edition 1 with 3 work(s) is in {folder}." == desk.page.panels.told.text()
    assert ["Rooms & Halls", "1", "3", "First edition", "stick 2", "In its folder"] == [
        desk.cell(column) for column in (0, 1, 3, 4, 5, 6)
    ]
    assert str(tmp_path / "out" / "Rooms-Halls-2") == desk.page.panels.folder.text()
    assert "Nothing changed since edition 1." == desk.page.panels.changes.text()


def test_what_was_withdrawn_since_is_warned_of_where_it_is(desk: Desk) -> None:
    desk.publish()
    desk.withdraw(1)
    assert "1 work(s) in it may no longer be shown" == desk.cell(6)
    assert "Since edition 1:\nRemoved: Work A" == desk.page.panels.changes.text()
    desk.publish()
    assert ("2", "1 removed") == (desk.cell(1), desk.cell(4))


def test_where_it_went_is_written_down_as_typed(desk: Desk) -> None:
    desk.publish()
    QTest.keyClicks(desk.page.panels.went, "Omaha Library")
    desk.page.leave()
    desk.settle()
    assert "Omaha Library" == desk.publications[0].sent_to
    desk.page.read()
    desk.settle()
    assert "Omaha Library" == desk.cell(5)


def test_an_edition_is_verified_and_its_folder_opened(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    desk.publish()
    panels = desk.page.panels
    QTest.mouseClick(panels.verify, Qt.MouseButton.LeftButton)
    desk.settle()
    assert "Edition 1 of “Rooms & Halls” is whole" in panels.verdict.text()
    QTest.mouseClick(panels.open_folder, Qt.MouseButton.LeftButton)
    assert [str(tmp_path / "out" / "Rooms-Halls-1")] == [one.toLocalFile() for one in opened]
    (tmp_path / "out" / "Rooms-Halls-1" / "bag-info.txt").write_text("nothing")
    QTest.mouseClick(panels.verify, Qt.MouseButton.LeftButton)
    desk.settle()
    assert "is not a whole edition" in panels.verdict.text()


def test_a_folder_that_is_gone_is_said(desk: Desk, tmp_path: Path) -> None:
    desk.publish()
    (tmp_path / "out" / "Rooms-Halls-1").rename(tmp_path / "elsewhere")
    desk.page.arrive()
    desk.settle()
    assert "Its folder is not there any more" == desk.cell(6)
    assert not desk.page.panels.verify.isEnabled()


def test_publishing_is_stopped_and_nothing_is_left(desk: Desk, tmp_path: Path) -> None:
    QTest.mouseClick(desk.page.panels.publish, Qt.MouseButton.LeftButton)
    desk.page.stop()
    desk.settle()
    assert ("Stopped. Nothing was published.", ()) == (desk.page.panels.told.text(), desk.publications)
    assert [] == list((tmp_path / "out").glob("*"))
    assert desk.page.panels.publish.isVisible()


def test_a_folder_that_is_there_already_is_refused_in_words(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "out" / "Rooms-Halls-1").mkdir(parents=True)
    desk.publish()
    assert "is there already. Name a folder that does not exist yet." in desk.page.panels.told.text()


def test_a_folder_that_the_person_wrote_is_kept(desk: Desk, tmp_path: Path) -> None:
    field = desk.page.panels.folder
    field.selectAll()
    QTest.keyClicks(field, str(tmp_path / "mine"))
    desk.withdraw(3)
    assert str(tmp_path / "mine") == field.text()
    desk.page._chosen(str(tmp_path / "sticks"))
    assert str(tmp_path / "sticks" / "Rooms-Halls-1") == field.text()


def test_where_nothing_may_be_shown_nothing_can_be_published(desk: Desk) -> None:
    for piece_id in (1, 2, 3):
        desk.withdraw(piece_id)
    assert not desk.page.panels.publish.isEnabled()
    assert "Nothing may be shown yet" in desk.page.panels.outlook.summary.text()


def test_without_a_gallery_the_page_says_what_to_do(bench: Workbench, qtbot: QtBot) -> None:
    page = EditionsPage(bench)
    qtbot.addWidget(page)
    page.arrive()
    qtbot.waitUntil(lambda: bench.running == 0)
    assert "Arrange one on the Gallery board first" in page.panels.outlook.summary.text()
    page.publish()
    assert bench.running == 0


def test_state_is_taken_up_again_and_nonsense_is_left_aside(desk: Desk) -> None:
    state = desk.page.state()
    desk.page.restore({"gallery": None, "folder": 3})
    desk.page.restore(state)
    assert state == desk.page.state()
    desk.page.open(Target(gallery_id=1))
    desk.settle()
    assert 1 == desk.page.gallery_id


@pytest.mark.parametrize(
    ("title", "name"), [("A/B: c?", "A-B-c-3"), ("", "3"), ("Luz & Sombra", "Luz-Sombra-3"), ("夜", "夜-3")]
)
def test_a_folder_is_called_in_letters_that_every_disk_takes(title: str, name: str) -> None:
    assert name == folder_name(title, 3)
