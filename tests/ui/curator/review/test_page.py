"""Judging by keys: digits, letters, Space and Enter, and everything kept in named steps."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from exhibit.model.gate import Lack
from exhibit.model.pieces import Status
from exhibit.model.review import Review, ReviewKind, SafeMessage, read_checklist
from exhibit.services.reviewing import judging as reviewing
from exhibit.services.reviewing.blinding import HIDDEN
from tests.fakes.catalog import FakeCatalog
from tests.fakes.pieces import DAY
from tests.ui.curator.conftest import Settle
from ui.curator.review.columns import Column
from ui.curator.review.page import ReviewPage
from ui.curator.targets import Target
from ui.curator.workbench import Workbench


def own(catalog: FakeCatalog, kind: ReviewKind = ReviewKind.SELECTION) -> list[Review]:
    with catalog.read() as view:
        return [one for one in view.reviews.find(kind=kind) if one.reviewer == "Ines"]


def scores(catalog: FakeCatalog) -> list[tuple[int, int | None, int | None]]:
    return [(one.piece_id, one.insight, one.artistic_impact) for one in own(catalog)]


def labels(catalog: FakeCatalog, limit: int = 10) -> list[str]:
    with catalog.read() as view:
        return [step.label for step in view.steps(limit)]


def keys(page: ReviewPage, *pressed: Qt.Key) -> None:
    for key in pressed:
        QTest.keyClick(page.queue.list, key)


def test_digits_give_insight_then_impact_and_enter_goes_on(
    page: ReviewPage, catalog: FakeCatalog, settle: Settle
) -> None:
    keys(page, Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_Return, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_N)
    settle()
    assert [(1, 4, 5), (2, 2, 3)] == scores(catalog)
    assert ["Score “Work 2”", "Score “Work 1 by Rosa”"] == labels(catalog, 2)
    assert 3 == page.hand.piece_id
    keys(page, Qt.Key.Key_P, Qt.Key.Key_0)
    settle()
    assert [(1, 4, 5)] == scores(catalog)
    assert "Insight: not given" in page.hand.scores.rows["insight"].heading.text()


def test_shift_gives_impact_alone(page: ReviewPage, catalog: FakeCatalog, settle: Settle) -> None:
    QTest.keyClick(page.queue.list, Qt.Key.Key_4, Qt.KeyboardModifier.ShiftModifier)
    settle()
    assert [(1, None, 4)] == scores(catalog)


def test_a_third_digit_changes_insight_in_the_same_step(
    page: ReviewPage, catalog: FakeCatalog, settle: Settle
) -> None:
    keys(page, Qt.Key.Key_1, Qt.Key.Key_1, Qt.Key.Key_5)
    settle()
    assert [(1, 5, 1)] == scores(catalog)
    page.bench.undo()
    settle()
    assert [] == scores(catalog)
    assert not [one for one in page.hand.scores.rows["insight"].buttons.buttons() if one.isChecked()]


def test_buttons_give_points_to_a_mouse(page: ReviewPage, catalog: FakeCatalog, settle: Settle) -> None:
    button = page.hand.scores.rows["artistic_impact"].buttons.button(3)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()
    assert [(1, None, 3)] == scores(catalog)
    assert "✓ 3" == button.text()


def test_others_are_hidden_until_mine_is_given(page: ReviewPage, settle: Settle) -> None:
    assert "Ruth" not in " ".join(said(page))
    assert not page.hand.side.strip.scale.isVisible()
    keys(page, Qt.Key.Key_4, Qt.Key.Key_5)
    settle()
    strip = page.hand.side.strip
    assert "Ruth: Insight 1, Artistic impact 2" == strip.who.text()
    assert strip.words.text().endswith("They lie 3 points apart: worth talking about.")
    keys(page, Qt.Key.Key_N)
    settle()
    page.step(-1)
    settle()
    assert strip.scale.isVisible()


def test_the_switch_shows_others_at_once(page: ReviewPage) -> None:
    page.hand.side.late.click()
    assert "1 reviewers, mean 1.5." == page.hand.side.strip.words.text().split(" Insight")[0]


def test_letters_decide_with_the_reason_and_typing_is_no_command(
    page: ReviewPage, catalog: FakeCatalog, settle: Settle
) -> None:
    line = page.hand.decisions.reason.lineEdit()
    assert line is not None
    line.setFocus()
    QTest.keyClicks(line, "Axis 12 warm")
    assert "Axis 12 warm" == line.text()
    assert [] == scores(catalog)
    keys(page, Qt.Key.Key_A)
    settle()
    (decision,) = own(catalog, ReviewKind.DECISION)
    assert (Status.ACCEPTED, "Axis 12 warm", DAY) == (decision.outcome, decision.reason, decision.decided_on)
    assert "Accept “Work 1 by Rosa”" == labels(catalog, 1)[0]
    assert 1 == page.hand.piece_id
    assert "Axis 12 warm" in page.hand.decisions.stands.text()
    assert "To be decided (5)" == page.queue.status.currentText()
    page.bench.undo()
    settle()
    assert "Submitted" == page.hand.decisions.stands.text()


def test_space_reads_on_in_a_long_text_and_then_goes_on(page: ReviewPage, settle: Settle) -> None:
    keys(page, Qt.Key.Key_Space)
    settle()
    assert 2 == page.hand.piece_id
    bar = page.hand.work.words.verticalScrollBar()
    turns = 0
    while page.hand.piece_id == 2:
        assert turns * bar.pageStep() * 0.8 < bar.maximum()
        keys(page, Qt.Key.Key_Space)
        turns += 1
    assert turns > 1


def said(widget: QWidget) -> list[str]:
    """Return everything that is read, shown or spoken of a page."""
    words: list[str] = [widget.windowTitle()]
    for one in [widget, *widget.findChildren(QWidget)]:
        words += [one.toolTip(), one.accessibleName(), one.accessibleDescription(), one.windowTitle()]
        if isinstance(one, QLabel | QAbstractButton | QLineEdit):
            words.append(one.text())
        if isinstance(one, QTextEdit):
            words.append(one.toPlainText())
        if isinstance(one, QComboBox) and one.objectName() != "reviewer":
            words += [one.itemText(place) for place in range(one.count())]
    page = widget
    if isinstance(page, ReviewPage):
        model = page.model
        for row in range(model.rowCount()):
            words += [str(model.index(row, column).data()) for column in range(model.columnCount())]
    return words


def test_blind_nothing_says_whose_work_it_is(page: ReviewPage, settle: Settle, bench: Workbench) -> None:
    hidden = ("Rosa", "Mendoza", "Omaha", "Nebraska", "QZNOTE", "Ruth")
    seen = "\n".join(said(page))
    assert not [word for word in hidden[:-1] if word not in seen]
    QTest.keyClick(page.queue.list, Qt.Key.Key_B)
    settle()
    keys(page, Qt.Key.Key_4, Qt.Key.Key_5)
    settle()
    for _ in range(6):
        blind = "\n".join(said(page))
        assert not [word for word in hidden if word in blind]
        page.step(1)
        settle()
    assert f"Work 1 by {HIDDEN}" == page.model.index(0, Column.TITLE).data()


def test_a_key_finishes_the_content_notes(page: ReviewPage, catalog: FakeCatalog, settle: Settle) -> None:
    reviewing.review_content_notes(catalog, [1], "Ruth", finished=False, day=DAY)
    settle()
    keys(page, Qt.Key.Key_C)
    settle()
    assert ["Finish the content-note review of “Work 1 by Rosa”"] == labels(catalog, 1)
    keys(page, Qt.Key.Key_N, Qt.Key.Key_C)
    settle()
    assert ["Finish the content-note review of “Work 1 by Rosa”"] == labels(catalog, 1)


def test_content_notes_and_checklist_save_themselves(
    page: ReviewPage, catalog: FakeCatalog, settle: Settle
) -> None:
    page.open(Target(piece_id=3, lack=Lack.CONTENT_NOTE_REVIEW))
    settle()
    care = page.hand.care
    assert care.looked.box.isVisible()
    assert care.looked.box.isChecked()
    QTest.mouseClick(care.looked.label, Qt.MouseButton.LeftButton)
    settle()
    with catalog.read() as view:
        assert [False] == [
            one.finished for one in view.reviews.find(piece_id=3, kind=ReviewKind.CONTENT_NOTES)
        ]
    for check in care.checks.values():
        QTest.keyClick(check.box, Qt.Key.Key_Space)
    QTest.keyClicks(care.remark, "fine")
    page.leave()
    settle()
    (review,) = own(catalog, ReviewKind.SAFE_MESSAGING)
    assert ((frozenset(SafeMessage), "fine"), True) == (read_checklist(review.reason), review.finished)
    assert ["Check the safe messaging of “Work 3”", "Reopen the content-note review of “Work 3”"] == labels(
        catalog, 2
    )


def test_the_remark_saves_itself_a_moment_after_the_last_key(
    page: ReviewPage, catalog: FakeCatalog, qtbot: QtBot
) -> None:
    page.hand.side.setCurrentIndex(1)
    QTest.keyClicks(page.hand.care.remark, "line 3")
    qtbot.waitUntil(lambda: len(own(catalog, ReviewKind.SAFE_MESSAGING)) == 1)
    assert "line 3" == read_checklist(own(catalog, ReviewKind.SAFE_MESSAGING)[0].reason)[1]


def test_the_ranking_decides_on_many_at_once(page: ReviewPage, catalog: FakeCatalog, settle: Settle) -> None:
    for piece, points in ((2, 5), (3, 4)):
        reviewing.score(catalog, piece, "Ruth", insight=points, artistic_impact=points)
    settle()
    keys(page, Qt.Key.Key_O)
    page.overview.table.horizontalHeader().setSortIndicator(Column.MEAN, Qt.SortOrder.DescendingOrder)
    assert ["2", "3", "1"] == [str(page.model.piece_at(row)) for row in range(3)]
    assert ["1", "2", "3", "–"] == [page.model.index(row, Column.RANK).data() for row in range(4)]
    page.overview.table.selectRow(0)
    QTest.keyClick(page.overview.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert (2, 3) == page.overview.chosen_pieces()
    QTest.keyClick(page.overview.table, Qt.Key.Key_A)
    settle()
    assert "Accept 2 pieces" == labels(catalog, 1)[0]
    assert (2, 3) == page.bench.selection.pieces


def test_the_queue_filters_and_another_reviewer_starts_afresh(
    page: ReviewPage, catalog: FakeCatalog, settle: Settle
) -> None:
    page.queue.reviewer.setFocus()
    line = page.queue.reviewer.lineEdit()
    assert line is not None
    line.selectAll()
    QTest.keyClicks(line, "Ruth")
    QTest.keyClick(line, Qt.Key.Key_Return)
    page.queue.unscored.click()
    settle()
    assert [2, 3, 4, 5, 6] == [page.model.piece_at(row) for row in range(page.model.rowCount())]
    assert 2 == page.hand.piece_id
    keys(page, Qt.Key.Key_5)
    settle()
    with catalog.read() as view:
        assert ["Ruth", "Ruth"] == [one.reviewer for one in view.reviews.find(kind=ReviewKind.SELECTION)]
    assert 2 == page.hand.piece_id


def test_what_was_chosen_is_remembered(page: ReviewPage, bench: Workbench, qtbot: QtBot) -> None:
    page.queue.blind.click()
    page.queue.order.setCurrentIndex(1)
    page.hand.side.late.click()
    other = ReviewPage(bench)
    qtbot.addWidget(other)
    other.restore(page.state())
    assert page.state() == other.state()
    other.restore({"status": 7, "order": "nonsense", "piece": "x"})
    assert 0 == other.hand.piece_id


def test_every_control_has_a_name(page: ReviewPage) -> None:
    nameless = [
        one
        for one in page.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (one.accessibleName() or getattr(one, "text", str)() or buddy(page, one))
        and not one.objectName().startswith("qt_")
        and one.isVisibleTo(page)
        and not isinstance(one.parentWidget(), QComboBox)
    ]
    assert [] == nameless


def buddy(page: QWidget, widget: QWidget) -> bool:
    return any(label.buddy() is widget for label in page.findChildren(QLabel))
