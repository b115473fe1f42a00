from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from exhibit.model.finding import Query
from tests.fakes.pieces import DAY
from tests.ui.curator.pieces.many import ManyPieces
from ui.curator.pieces.labels import Labels
from ui.curator.pieces.rows import PLACEHOLDER, RowsModel
from ui.curator.workbench import Workbench

TITLE = 1


@pytest.fixture
def model(many: tuple[ManyPieces, Workbench], qtbot: QtBot) -> RowsModel:
    _, bench = many
    model = RowsModel(bench, Labels(bench))
    with qtbot.waitSignal(model.answered):
        model.show(Query(day=DAY))
    return model


def shown(model: RowsModel, row: int) -> object:
    return model.data(model.index(row, TITLE))


def test_opening_reads_one_page_and_the_count(many: tuple[ManyPieces, Workbench], model: RowsModel) -> None:
    assert model.rowCount() == model.total == 100_000
    assert many[0].pages == [0]
    assert "matching" not in many[0].asked


def test_data_never_reads_but_has_the_page_read(
    many: tuple[ManyPieces, Workbench], model: RowsModel, qtbot: QtBot
) -> None:
    before = list(many[0].asked)

    assert shown(model, 0) == "Night 1"
    assert shown(model, 70_000) == PLACEHOLDER
    assert many[0].asked == before

    with qtbot.waitSignal(model.dataChanged):
        pass
    assert shown(model, 70_000) == "Night 70001"
    assert many[0].pages == [0, 350]


def test_many_requests_become_few_reads_and_what_was_scrolled_past_is_left_out(
    many: tuple[ManyPieces, Workbench], model: RowsModel, qtbot: QtBot
) -> None:
    for row in range(0, 100_000, 40):
        shown(model, row)

    qtbot.waitUntil(lambda: shown(model, 99_999) == "Night 100000")
    qtbot.waitUntil(lambda: many[1].running == 0)
    assert len(many[0].pages) <= 20
    assert {499, 498, 497, 496} <= set(many[0].pages)


def test_only_so_many_rows_are_kept(
    many: tuple[ManyPieces, Workbench], model: RowsModel, qtbot: QtBot
) -> None:
    for number in range(60):
        shown(model, number * 200)
        qtbot.waitUntil(lambda at=number * 200: shown(model, at) != PLACEHOLDER)  # type: ignore[misc]

    assert model.loaded == 8_000


def test_a_change_is_told_for_the_pages_that_read_otherwise_alone(
    many: tuple[ManyPieces, Workbench], model: RowsModel, qtbot: QtBot
) -> None:
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))

    with qtbot.waitSignal(model.renewed):
        model.reload()
    assert told == []

    many[0].title = "Day"
    with qtbot.waitSignal(model.renewed):
        model.reload()
    assert told == [(0, 199)]
    assert shown(model, 0) == "Day 1"


@pytest.mark.parametrize("count", [490, 510, 150, 0])
def test_more_or_fewer_rows_keep_the_views_where_they_are(
    many: tuple[ManyPieces, Workbench], qtbot: QtBot, count: int
) -> None:
    many[0].count = 500
    model = RowsModel(many[1], Labels(many[1]))
    with qtbot.waitSignal(model.answered):
        model.show(Query(day=DAY))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    reset: list[bool] = []
    model.modelReset.connect(lambda: reset.append(True))
    shown(model, 450)
    qtbot.waitUntil(lambda: shown(model, 450) != PLACEHOLDER)

    many[0].count = count
    with qtbot.waitSignal(model.renewed):
        model.reload()

    assert (count, []) == (model.rowCount(), reset)


def test_a_new_question_is_not_lost_when_the_catalog_changes_meanwhile(
    model: RowsModel, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(model.answered):
        model.show(Query(words="night", day=DAY))
        model.reload()

    assert model.query == Query(words="night", day=DAY)


def test_where_pieces_are_is_told_from_what_is_there_or_not_at_all(
    many: tuple[ManyPieces, Workbench], model: RowsModel, qtbot: QtBot
) -> None:
    assert model.places([3, 200]) == {3: 2, 200: 199}
    assert model.places([3, 90_000]) is None

    known: list[bool] = []
    model.with_order(lambda: known.append(True))
    qtbot.waitUntil(lambda: known == [True])
    assert model.places([3, 90_000, 200_000]) == {3: 2, 90_000: 89_999}
    assert model.ids_of([range(99_998, 100_000)]) == (99_999, 100_000)


def test_a_screen_reader_hears_how_a_piece_stands(model: RowsModel) -> None:
    spoken = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)

    assert spoken == "Night 1, Accepted, Lacks: Alt text"
