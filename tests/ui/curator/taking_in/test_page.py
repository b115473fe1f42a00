"""The import assistant as a curator walks it, by mouse and by keyboard."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from exhibit.model.pieces import TextKind
from exhibit.ports import MediumDone, MediumJob
from exhibit.services.importing.profiles import list_profiles
from exhibit.services.importing.report import CHANGED, CREATED, DUPLICATE, LEFT, REFUSED, SAME
from tests.exhibit.services.importing.desk import World
from tests.ui.curator.conftest import Settle
from tests.ui.curator.taking_in.mess import ROWS, fill
from ui.curator.taking_in.page import ImportPage
from ui.curator.taking_in.rows_model import ALL, LOOK
from ui.curator.targets import Target
from ui.curator.workbench import Workbench

SMALL = [
    {"ID": "1", "Title": "Lamp", "Files": "a.jpg", "Artist": "Ana", "Odd": "x"},
    {"ID": "2", "Title": "Door", "Files": "b.txt", "Artist": "Ben", "Odd": ""},
    {"ID": "3", "Title": "Hall", "Files": "gone.jpg", "Artist": "Ben", "Odd": ""},
]


@pytest.fixture
def small(world: World) -> World:
    world.put("a.jpg")
    world.put("b.txt", "one\ntwo\nthree\n")
    world.sheet(SMALL)
    return world


def at_rest(page: ImportPage, qtbot: QtBot) -> None:
    """Wait until every decision is planned and every job has told its end."""
    qtbot.waitUntil(lambda: not page.journey.renewing and page.bench.running == 0, timeout=20_000)


def to_report(page: ImportPage, source: Path, qtbot: QtBot) -> None:
    page.take(source)
    at_rest(page, qtbot)
    press(page.columns.next)
    at_rest(page, qtbot)
    assert page.report is page.step


def press(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def titles(world: World) -> set[str]:
    return {text.value for one in world.dossiers() for text in one.texts if text.kind is TextKind.TITLE}


def outcomes(page: ImportPage) -> dict[str, int]:
    counts = page.report.view.rows.counts()
    return {kind: counts[kind] for kind in (CREATED, CHANGED, SAME, REFUSED, DUPLICATE, LEFT) if counts[kind]}


def test_350_submissions_with_all_their_mess(page: ImportPage, world: World, qtbot: QtBot) -> None:
    fill(world)
    page.take(world.source)
    at_rest(page, qtbot)
    column = page.columns.table.field_choice("How is it called?")
    QTest.keyClicks(column, "Title")
    assert "title" == column.currentData()
    column.activated.emit(column.currentIndex())
    at_rest(page, qtbot)
    press(page.columns.next)
    at_rest(page, qtbot)

    assert {CREATED: 333, DUPLICATE: 17} == outcomes(page)
    assert ROWS == page.report.view.rows.rowCount()
    assert () == world.dossiers()
    press(page.report.chip(LOOK))
    looked_at = page.report.view.shown.rowCount()
    assert 17 + 33 < looked_at < ROWS
    press(page.report.apply)
    at_rest(page, qtbot)

    assert page.done is page.step
    assert 333 == len(world.dossiers())
    with world.catalog.read() as view:
        assert ["Import source: 333 created, 0 changed"] == [step.label for step in view.steps()]

    press(page.done.again)
    page.take(world.source)
    at_rest(page, qtbot)
    page.journey.map_column("How is it called?", "title")
    at_rest(page, qtbot)
    press(page.columns.next)
    at_rest(page, qtbot)
    assert {SAME: 333, DUPLICATE: 17} == outcomes(page)
    assert not page.report.apply.isEnabled()


def test_only_what_is_accepted_is_written_and_undone_as_one(
    page: ImportPage, small: World, qtbot: QtBot
) -> None:
    to_report(page, small.source, qtbot)
    view = page.report.view
    assert view.hasFocus()

    QTest.keyClick(view, Qt.Key.Key_L)
    assert "row 3" == (view.in_hand.item if view.in_hand else "")
    QTest.keyClick(view, Qt.Key.Key_Space)
    QTest.keyClick(view, Qt.Key.Key_Space)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Space)
    at_rest(page, qtbot)
    assert {CREATED: 1, LEFT: 2} == outcomes(page)
    press(page.report.apply)
    at_rest(page, qtbot)

    assert {"Door"} == titles(small)
    press(page.done.undo)
    at_rest(page, qtbot)
    assert () == small.dossiers()
    assert "The import was taken back" == page.done.heading.text()


def test_a_whole_kind_is_left_and_accepted_at_once(page: ImportPage, small: World, qtbot: QtBot) -> None:
    to_report(page, small.source, qtbot)

    press(page.report.leave_all)
    at_rest(page, qtbot)
    assert {LEFT: 3} == outcomes(page)
    assert not page.report.apply.isEnabled()
    press(page.report.chip(LEFT))
    press(page.report.accept_all)
    at_rest(page, qtbot)

    assert {CREATED: 3} == outcomes(page)
    assert 3 == page.report.view.shown.rowCount()


def test_a_cell_is_corrected_in_place_by_keys_and_planned_again(
    page: ImportPage, small: World, qtbot: QtBot
) -> None:
    to_report(page, small.source, qtbot)
    page.report.view.stand_on("row 4")
    QTest.keyClick(page.report.view, Qt.Key.Key_Return)
    title = page.report.form.editor("Title")
    assert title.hasFocus()
    QTest.keyClick(title, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(title, "Sea")
    QTest.keyClicks(page.report.form.editor("form"), "painting")
    QTest.keyClick(title, Qt.Key.Key_Return)
    at_rest(page, qtbot)

    assert page.report.view.hasFocus()
    assert "Sea" == page.report.beside.title.text()
    press(page.report.apply)
    at_rest(page, qtbot)
    assert {"Lamp", "Door", "Sea"} == titles(small)
    assert ["painting"] == [term.slug for one in small.dossiers() for term in one.terms]


def test_escape_leaves_a_correction_and_changes_nothing(page: ImportPage, small: World, qtbot: QtBot) -> None:
    to_report(page, small.source, qtbot)
    press(page.report.beside.correct)
    title = page.report.form.editor("Title")
    QTest.keyClicks(title, "x")
    QTest.keyClick(title, Qt.Key.Key_Escape)
    at_rest(page, qtbot)

    assert {} == dict(page.journey.decisions.cells)
    assert page.report.view.hasFocus()


def test_old_and_new_stand_side_by_side(page: ImportPage, small: World, qtbot: QtBot) -> None:
    small.run()
    small.sheet([{**SMALL[0], "Title": "Lamp, lit"}, *SMALL[1:]])
    to_report(page, small.source, qtbot)

    assert {CHANGED: 1, SAME: 2} == outcomes(page)
    changes = page.report.beside.changes
    cells = [changes.item(0, column) for column in range(3)]
    assert ["Title", "Lamp", "Lamp, lit"] == [cell.text() for cell in cells if cell is not None]


def test_what_stands_beside_a_row(page: ImportPage, small: World, qtbot: QtBot) -> None:
    to_report(page, small.source, qtbot)
    beside = page.report.beside
    assert "a.jpg" in beside.picture.accessibleName()
    assert "File: a.jpg" == beside.files.text()

    QTest.keyClick(page.report.view, Qt.Key.Key_Down)
    assert "one\ntwo\nthree" == beside.words.toPlainText()
    assert beside.picture.isHidden()
    QTest.keyClick(page.report.view, Qt.Key.Key_Down)
    assert "gone.jpg is not in the folder." == beside.reasons.text()
    at_rest(page, qtbot)


def test_stopped_while_files_are_kept_nothing_is_written(
    page: ImportPage, small: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = threading.Event()
    prepare = small._prepare

    def slowly(jobs: Iterable[MediumJob]) -> Iterator[MediumDone]:
        gate.wait(5)
        yield from prepare(jobs)

    monkeypatch.setattr(small, "_prepare", slowly)
    to_report(page, small.source, qtbot)
    press(page.report.apply)
    assert page.progress.isVisible()
    press(page.progress.stop)
    gate.set()
    at_rest(page, qtbot)

    assert page.report is page.step
    assert () == small.dossiers()
    press(page.report.apply)
    at_rest(page, qtbot)
    assert 3 == len(small.dossiers())


def test_a_dry_run_can_be_stopped(page: ImportPage, small: World, qtbot: QtBot) -> None:
    page.take(small.source)
    at_rest(page, qtbot)
    press(page.columns.next)
    assert page.progress.isVisible()
    press(page.progress.stop)
    at_rest(page, qtbot)

    assert page.columns is page.step


def test_a_profile_is_remembered_and_found_again_by_name(
    page: ImportPage, world: World, qtbot: QtBot, bench: Workbench
) -> None:
    world.sheet([{"What?": "Lamp", "Who?": "Ana"}])
    page.take(world.source)
    at_rest(page, qtbot)
    page.journey.map_column("What?", "title")
    at_rest(page, qtbot)
    page.columns.name.selectAll()
    QTest.keyClicks(page.columns.name, "Spring call")
    assert page.columns.remember.isChecked()
    press(page.columns.next)
    at_rest(page, qtbot)

    assert ["Spring call"] == [one.name for one in list_profiles(bench.tools.folders.profiles)]
    other = ImportPage(bench)
    qtbot.addWidget(other)
    other.take(world.source)
    at_rest(other, qtbot)
    assert "title" == other.columns.table.field_choice("What?").currentData()
    assert "“Spring call”" in other.columns.lead.text()


def test_other_columns_give_another_plan_without_reading_again(
    page: ImportPage, small: World, qtbot: QtBot
) -> None:
    to_report(page, small.source, qtbot)
    press(page.report.columns)
    (small.source / "a.jpg").unlink()
    page.journey.map_column("Odd", "keywords")
    at_rest(page, qtbot)
    press(page.columns.next)
    at_rest(page, qtbot)

    assert "a.jpg" == page.journey.rows[0].files[0].name
    assert "keywords" in {cell.field for cell in page.journey.rows[0].cells}


def test_problems_of_the_columns_are_said_in_words(page: ImportPage, world: World, qtbot: QtBot) -> None:
    world.sheet([{"A": "x", "B": "y"}])
    page.take(world.source)
    at_rest(page, qtbot)

    words = page.columns.problems.text()
    assert "No column holds titles." in words
    assert "consent" in words


def test_a_folder_with_several_sheets_asks_which(page: ImportPage, small: World, qtbot: QtBot) -> None:
    small.sheet([{"Title": "Other"}], "other.csv")
    page.take(small.source)
    at_rest(page, qtbot)
    assert "other.csv" == page.columns.heading.text()
    sheets = page.columns.sheets
    sheets.setCurrentIndex(sheets.findText("sheet.csv"))
    sheets.activated.emit(sheets.currentIndex())
    at_rest(page, qtbot)

    assert "sheet.csv" == page.columns.heading.text()
    assert 5 == page.columns.table.rowCount()


def test_by_the_keyboard_alone(page: ImportPage, small: World, qtbot: QtBot) -> None:
    page.choosing.path.setFocus()
    QTest.keyClicks(page.choosing.path, f'"{small.source}"')
    QTest.keyClick(page.choosing.path, Qt.Key.Key_Return)
    at_rest(page, qtbot)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    at_rest(page, qtbot)
    QTest.keyClick(focused(), Qt.Key.Key_L)
    at_rest(page, qtbot)
    for _ in range(20):
        if focused() is page.report.apply:
            break
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    at_rest(page, qtbot)

    assert page.done.show_pieces is focused()
    assert {"Door", "Hall"} == titles(small)


def test_a_folder_that_is_dropped_is_opened(page: ImportPage, small: World, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(small.source))])
    page.dropEvent(
        QDropEvent(
            QPointF(QPoint(9, 9)),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    at_rest(page, qtbot)

    assert page.columns is page.step
    assert [str(small.source)] == page.state()["recent"]


def test_a_folder_is_chosen_in_a_dialog(page: ImportPage, small: World, qtbot: QtBot) -> None:
    press(page.choosing.folder)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(small.source))
    dialog.close()
    at_rest(page, qtbot)

    assert page.columns is page.step


def test_what_was_imported_before_is_offered_again(page: ImportPage, small: World, qtbot: QtBot) -> None:
    page.restore({"recent": [str(small.source), "/gone"]})
    assert [str(small.source), "/gone"] == page.state()["recent"]
    page.restore({"recent": 3})
    assert [] == page.state()["recent"]


def test_a_path_that_is_not_there_is_said(page: ImportPage, bench: Workbench) -> None:
    QTest.keyClicks(page.choosing.path, "/no/such/folder")
    QTest.keyClick(page.choosing.path, Qt.Key.Key_Return)

    assert "/no/such/folder" in page.choosing.problem.text()
    assert page.choosing is page.step


def test_a_sheet_that_cannot_be_read_is_said_where_it_was_chosen(
    page: ImportPage, world: World, qtbot: QtBot
) -> None:
    page.take(world.put("sheet.xlsx", b"PK\x03\x04 no workbook"))
    at_rest(page, qtbot)

    assert page.choosing is page.step
    assert "sheet.xlsx" in page.choosing.problem.text()


def test_a_change_of_the_catalog_renews_the_report(page: ImportPage, small: World, qtbot: QtBot) -> None:
    to_report(page, small.source, qtbot)
    assert {CREATED: 3} == outcomes(page)
    small.run()
    at_rest(page, qtbot)
    qtbot.waitUntil(lambda: outcomes(page) == {SAME: 3})


def test_what_is_not_as_it_was_shown_is_not_written(page: ImportPage, small: World, qtbot: QtBot) -> None:
    said: list[str] = []
    page.bench.refused.connect(said.append)
    to_report(page, small.source, qtbot)
    page.hide()
    small.run()
    qtbot.wait(1)
    page.journey.apply()
    at_rest(page, qtbot)

    assert "changed since this was shown" in said[0]
    assert 3 == len(small.dossiers())
    assert page.report is page.step
    qtbot.waitUntil(lambda: outcomes(page) == {SAME: 3})


def test_a_hidden_page_looks_again_when_it_comes_forward(
    page: ImportPage, small: World, qtbot: QtBot
) -> None:
    to_report(page, small.source, qtbot)
    page.hide()
    small.run()
    at_rest(page, qtbot)
    assert {CREATED: 3} == outcomes(page)
    page.show()
    page.arrive()
    at_rest(page, qtbot)

    assert {SAME: 3} == outcomes(page)


def test_the_pieces_are_shown_afterwards(
    page: ImportPage, small: World, qtbot: QtBot, settle: Settle
) -> None:
    asked: list[tuple[str, object]] = []
    page.bench.asked_for.connect(lambda name, target: asked.append((name, target)))
    to_report(page, small.source, qtbot)
    press(page.report.apply)
    at_rest(page, qtbot)
    press(page.done.show_pieces)
    settle()

    assert [("pieces", Target(line="accession:1 accession:2 accession:3"))] == asked
    assert 3 == len(page.bench.selection.pieces)


def test_a_desk_that_may_only_read_shows_all_and_writes_nothing(
    page: ImportPage, small: World, qtbot: QtBot
) -> None:
    small.catalog.writable = False
    to_report(page, small.source, qtbot)

    assert not page.report.apply.isEnabled()


def test_another_step_takes_the_undo_button_away(page: ImportPage, small: World, qtbot: QtBot) -> None:
    to_report(page, small.source, qtbot)
    press(page.report.apply)
    at_rest(page, qtbot)
    assert page.done.undo.isEnabled()
    with small.catalog.write("Something else") as work:
        work.pieces.put(work.pieces.find()[0].__class__(id=1, accession="other"))
        work.commit()
    qtbot.waitUntil(lambda: not page.done.undo.isEnabled())


def test_all_kinds_are_counted(page: ImportPage, small: World, qtbot: QtBot) -> None:
    to_report(page, small.source, qtbot)

    assert "✓ All 3" == page.report.chip(ALL).text()
    assert page.report.chip(REFUSED).isHidden()


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
