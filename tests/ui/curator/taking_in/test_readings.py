"""What a sheet is read as: offers beside its columns, its layout, its encoding."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from exhibit.interchange.rawsheet import Reading
from exhibit.services.importing.profiles import list_profiles
from tests.exhibit.interchange.layouts.exports_made import QUALTRICS
from tests.exhibit.services.importing.desk import World
from tests.ui.curator.taking_in.test_by_ear_and_keys import missed, name_of, reachable
from ui.curator.look import apply_look
from ui.curator.taking_in.columns_table import HOW
from ui.curator.taking_in.page import ImportPage
from ui.curator.taking_in.readings import differing

TITLE = "What would you like to call your work?"
SPECIALTY = "Please tell us about your medical specialty"

Rest = Callable[[], None]


@pytest.fixture
def rest(page: ImportPage, qtbot: QtBot) -> Rest:
    def wait() -> None:
        qtbot.waitUntil(lambda: not page.journey.renewing and page.bench.running == 0, timeout=10_000)

    return wait


def press(button: QWidget | None) -> None:
    assert button is not None
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def chosen(page: ImportPage, heading: str) -> str:
    return str(page.columns.table.field_choice(heading).currentData())


def how(page: ImportPage, row: int) -> str:
    item = page.columns.table.item(row, HOW)
    return item.text() if item is not None else ""


def asked(world: World) -> None:
    world.sheet([{TITLE: "Lamp", SPECIALTY: "Palliative care", "What did it cost you?": "x"}])


def test_an_offer_stands_beside_its_column_and_is_never_taken_silently(
    page: ImportPage, world: World, rest: Rest
) -> None:
    asked(world)
    page.take(world.source)
    rest()

    offer = page.columns.table.offer(TITLE)
    assert offer is not None
    assert "may mean Title, 100 %" == offer.text()
    assert TITLE in offer.accessibleName()
    assert ["note", "note"] == [chosen(page, TITLE), chosen(page, SPECIALTY)]
    assert page.columns.table.offer("What did it cost you?") is None
    assert "No column holds titles." in page.columns.problems.text()


def test_one_press_takes_an_offer_and_it_can_be_taken_back(
    page: ImportPage, world: World, rest: Rest
) -> None:
    asked(world)
    page.take(world.source)
    rest()
    press(page.columns.table.offer(TITLE))
    rest()

    assert ("title", "note") == (chosen(page, TITLE), chosen(page, SPECIALTY))
    assert page.columns.table.offer(TITLE) is None
    assert "chosen by hand" == how(page, 0)
    combo = page.columns.table.field_choice(TITLE)
    combo.setCurrentIndex(combo.findData("note"))
    combo.activated.emit(combo.currentIndex())
    rest()
    assert "note" == chosen(page, TITLE)


def test_by_the_keyboard_the_field_is_in_hand_after_its_offer_was_taken(
    page: ImportPage, world: World, rest: Rest
) -> None:
    asked(world)
    page.take(world.source)
    rest()
    offer = page.columns.table.offer(TITLE)
    assert offer is not None
    offer.setFocus()
    QTest.keyClick(offer, Qt.Key.Key_Space)
    rest()

    assert QApplication.focusWidget() is page.columns.table.field_choice(TITLE)


def test_all_offers_are_taken_at_once(page: ImportPage, world: World, rest: Rest) -> None:
    asked(world)
    page.take(world.source)
    rest()
    press(page.columns.take_offers)
    rest()

    assert ["title", "specialty"] == [chosen(page, TITLE), chosen(page, SPECIALTY)]
    assert page.columns.take_offers.isHidden()
    press(page.columns.next)
    rest()
    assert ["Lamp"] == [row.report.title for row in page.journey.rows]


def qualtrics(world: World) -> None:
    stream = io.StringIO(newline="")
    csv.writer(stream).writerows(QUALTRICS)
    world.put("export.csv", stream.getvalue())


def test_a_layout_is_said_and_can_be_turned_off_and_on(page: ImportPage, world: World, rest: Rest) -> None:
    qualtrics(world)
    page.take(world.source)
    rest()
    rows = len(page.journey.view.sheet.rows) if page.journey.view else 0

    assert "It looks like an export of Qualtrics." in page.columns.lead.text()
    assert "by the layout of Qualtrics" in [how(page, row) for row in range(page.columns.table.rowCount())]
    assert "--layout" not in page.columns.problems.text()
    layouts = page.columns.layouts
    layouts.setCurrentIndex(layouts.findData("plain"))
    layouts.activated.emit(layouts.currentIndex())
    rest()
    assert page.journey.view is not None
    assert ("plain", rows + 2) == (page.journey.view.sheet.layout, len(page.journey.view.sheet.rows))
    assert "It looks like" not in page.columns.lead.text()

    press(page.columns.next)
    rest()
    assert rows + 2 == len(page.journey.rows)
    press(page.report.columns)
    layouts.setCurrentIndex(layouts.findData("qualtrics"))
    layouts.activated.emit(layouts.currentIndex())
    rest()
    press(page.columns.next)
    rest()
    assert rows == len(page.journey.rows)


def test_a_layout_that_does_not_fit_is_refused_in_words_and_nothing_changes(
    page: ImportPage, world: World, rest: Rest
) -> None:
    told: list[str] = []
    page.bench.refused.connect(told.append)
    world.put("sheet.csv", "Title,Odd\r\n")
    page.take(world.source)
    rest()
    layouts = page.columns.layouts
    layouts.setCurrentIndex(layouts.findData("qualtrics"))
    layouts.activated.emit(layouts.currentIndex())
    rest()

    assert 1 == len(told)
    assert "plain" == layouts.currentData()
    assert "title" == chosen(page, "Title")


OLD = "Title,Artist\r\nSeñal,Zoë Núñez\r\nplain,Ana\r\nNiñez,Inés\r\n"


def test_two_readings_stand_side_by_side_and_one_press_chooses(
    page: ImportPage, world: World, rest: Rest
) -> None:
    world.put("old.csv", OLD.encode("cp850"))
    page.take(world.source)
    rest()
    readings = page.columns.readings

    assert readings.isVisible()
    assert ["cp850", "cp1252"] == [one.encoding for one in page.journey.readings]
    assert ("2   Señal · Zoë Núñez", "4   Niñez · Inés") == differing(page.journey.readings)[0]
    assert "✓ DOS (cp850)" == readings.button("cp850").text()
    assert "Señal" in readings.button("cp850").accessibleName()
    assert "--encoding" not in page.columns.problems.text()
    press(readings.button("cp1252"))
    rest()
    assert page.journey.view is not None
    assert "Se¤al" == page.journey.view.sheet.rows[0].cells[0]
    assert "Se¤al" in page.columns.table.item(0, 1).text()  # type: ignore[union-attr]
    assert "✓ Windows (cp1252)" == readings.button("cp1252").text()

    QTest.keyClick(readings.button("cp850"), Qt.Key.Key_Space)
    rest()
    press(page.columns.next)
    rest()
    assert ["Señal", "plain", "Niñez"] == [row.report.title for row in page.journey.rows]


def test_what_was_said_of_the_columns_stays_in_another_reading(
    page: ImportPage, world: World, rest: Rest
) -> None:
    world.put("old.csv", OLD.replace("Artist", "Odd").encode("cp850"))
    page.take(world.source)
    rest()
    page.journey.map_column("Odd", "keywords")
    rest()
    press(page.columns.readings.button("cp1252"))
    rest()

    assert "keywords" == chosen(page, "Odd")


def test_a_profile_is_found_once_the_headings_are_read_right(
    page: ImportPage, world: World, rest: Rest
) -> None:
    world.sheet([{"Título de é": "Lamp", "Odd": "x"}])
    page.take(world.source)
    rest()
    page.journey.map_column("Odd", "keywords")
    rest()
    page.columns.remember.setChecked(True)
    press(page.columns.next)
    rest()
    assert 1 == len(list_profiles(page.bench.tools.folders.profiles))
    world.put("sheet.csv", "Título de é,Odd\r\nSeñal,x\r\nNiñez,y\r\n".encode("cp850"))
    page.take(world.source)
    rest()
    press(page.columns.readings.button("cp1252"))
    rest()
    assert page.journey.profile is None
    press(page.columns.readings.button("cp850"))
    rest()

    assert page.journey.profile is not None
    assert "keywords" == chosen(page, "Odd")


def test_a_sheet_that_says_its_encoding_shows_no_choice(page: ImportPage, world: World, rest: Rest) -> None:
    world.put("old.csv", OLD.encode("cp850"))
    page.take(world.source)
    rest()
    world.put("old.csv", OLD.encode("utf-8"))
    page.take(world.source)
    rest()

    assert page.columns.readings.isHidden()


def test_only_what_differs_is_shown() -> None:
    one = Reading("a", ((2, ("same", "é", "x" * 80)), (5, ("same", "same", "y"))))
    other = Reading("b", ((2, ("same", "Ă", "z" * 80)), (5, ("same", "same", "ý"))))

    assert ((f"2   é · {'x' * 60}", "5   y"), (f"2   Ă · {'z' * 60}", "5   ý")) == differing((one, other))


@pytest.fixture
def large_text() -> Iterator[None]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    former = application.font(), application.palette(), application.styleSheet()
    apply_look(application, "light", 150)
    yield
    application.setFont(former[0])
    application.setPalette(former[1])
    application.setStyleSheet(former[2])


@pytest.mark.usefixtures("large_text")
def test_every_choice_comes_into_sight_on_a_small_screen_with_large_text(
    page: ImportPage, world: World, rest: Rest
) -> None:
    headings = ["Title", "Artist", *(f"Question {number}" for number in range(20))]
    rows = [headings, ["Señal", "Zoë Núñez"] + ["é"] * 20, ["plain", "Ana"] + ["x"] * 20]
    world.put("old.csv", "\r\n".join(map(",".join, rows)).encode("cp850"))
    page.setFixedSize(1024 - 180, 700 - 60)  # what the rail and the bars of a window of 1024 x 700 leave
    page.take(world.source)
    rest()
    table = page.columns.table
    assert page.columns.readings.isVisible()

    for heading in (headings[-1], headings[0], headings[11]):
        choice = table.field_choice(heading)
        choice.setFocus()
        assert choice.visibleRegion().boundingRect() == choice.rect(), heading
    assert 4 * table.rowHeight(0) <= table.viewport().height()
    assert page.columns.next.visibleRegion().boundingRect() == page.columns.next.rect()


def test_all_of_it_has_a_name_and_the_tab_key_comes_everywhere(
    page: ImportPage, world: World, rest: Rest
) -> None:
    world.put("old.csv", OLD.replace("Title", TITLE).encode("cp850"))
    page.take(world.source)
    rest()
    assert page.columns.table.offer(TITLE) is not None

    wanted = reachable(page)
    assert {*page.columns.readings.findChildren(QPushButton), page.columns.take_offers} <= set(wanted)
    assert [] == [type(widget).__name__ for widget in wanted if not name_of(widget)]
    assert [] == missed(wanted)
