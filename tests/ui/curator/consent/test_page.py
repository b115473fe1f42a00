"""Consents at the desk: the lists, one answer changed, many recorded, withdrawn, released."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from exhibit.model.consent import Consent, Use
from exhibit.model.gate import Lack
from exhibit.model.pieces import Likeness
from tests.fakes.catalog import FakeCatalog
from tests.fakes.pieces import DAY
from tests.ui.curator.conftest import Settle
from ui.curator.consent.matrix import FIRST_USE, NOTE
from ui.curator.consent.page import ConsentPage
from ui.curator.consent.views import View
from ui.curator.targets import Target
from ui.curator.workbench import Workbench


def consents(catalog: FakeCatalog, **equal: object) -> tuple[Consent, ...]:
    with catalog.read() as view:
        return view.consents.find(**equal)


def labels(catalog: FakeCatalog, limit: int) -> list[str]:
    with catalog.read() as view:
        return [step.label for step in view.steps(limit)]


def choose(page: ConsentPage, settle: Settle, *pieces: int) -> None:
    page.table.clearSelection()
    for place, piece in enumerate(pieces):
        modifier = Qt.KeyboardModifier.ControlModifier if place else Qt.KeyboardModifier.NoModifier
        spot = page.table.visualRect(page.matrix.index(page.matrix.row_of(piece), 0)).center()
        QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, modifier, spot)
    settle()


def turn(page: ConsentPage, settle: Settle, view: View) -> list[int]:
    page.tabs.setCurrentIndex(list(View).index(view))
    settle()
    return [page.matrix.piece_at(row) for row in range(page.matrix.rowCount())]


def test_four_lists_with_their_counts(page: ConsentPage, settle: Settle) -> None:
    assert ["All pieces (4)", "Running out within 60 days (1)", "Missing for a gallery (2)",
            "Withdrawn, but published (1)"] == [page.tabs.tabText(place) for place in range(4)]  # fmt: skip
    assert [1] == turn(page, settle, View.EXPIRING)
    assert "Kiosk: 9 days left (24 Sep 2026)" == page.matrix.index(0, NOTE).data()
    assert [2, 3] == turn(page, settle, View.MISSING)
    assert [3] == turn(page, settle, View.STILL_OUT)
    assert (
        "since 13 Sep 2026 · still in edition 1 of 1 Aug 2026, /media/stick, sent to Omaha"
        == page.matrix.index(0, NOTE).data()
    )


def test_the_matrix_says_it_by_mark_and_words(page: ConsentPage) -> None:
    cells = [page.matrix.index(row, FIRST_USE).data() for row in range(4)]
    assert ["✓ to 24 Sep 2026", "⌂ only Lincoln", "✗ withdrawn", "✓ held"] == cells
    assert "– no answer" == page.matrix.index(0, FIRST_USE + 1).data()
    whole = page.matrix.index(0, FIRST_USE).data(Qt.ItemDataRole.ToolTipRole)
    assert "Kiosk: Held until 24 Sep 2026; signed by Ana" == whole


def test_an_answer_saves_itself_while_it_is_typed(
    page: ConsentPage, catalog: FakeCatalog, settle: Settle, qtbot: QtBot
) -> None:
    choose(page, settle, 1)
    form = page.panel.form
    assert "Ana" == form.given_by.text()
    QTest.keyClicks(form.form, "B-7")
    qtbot.waitUntil(lambda: "B-7" == consents(catalog, piece_id=1)[0].form)
    QTest.keyClicks(form.guardian, "Her mother")
    page.leave()
    settle()
    (one,) = consents(catalog, piece_id=1)
    assert ("B-7", "Her mother") == (one.form, one.guardian)
    assert "Change the kiosk consent of “Work 1”" == labels(catalog, 1)[0]
    page.bench.undo()
    settle()
    assert ("", "") == (form.form.text(), form.guardian.text())


def test_dates_can_be_none(page: ConsentPage, catalog: FakeCatalog, settle: Settle) -> None:
    choose(page, settle, 1)
    until = page.panel.form.expires_on
    QTest.keyClick(until.none, Qt.Key.Key_Space)
    settle()
    assert None is consents(catalog, piece_id=1)[0].expires_on
    QTest.keyClick(until.none, Qt.Key.Key_Space)
    until.edit.setDate(QDate(2027, 1, 2))
    settle()
    assert date(2027, 1, 2) == consents(catalog, piece_id=1)[0].expires_on


def test_dates_that_cannot_be_are_refused_beside_the_field(
    page: ConsentPage, catalog: FakeCatalog, settle: Settle
) -> None:
    choose(page, settle, 1)
    before = consents(catalog, piece_id=1)
    form = page.panel.form
    form.starts_on.none.click()
    form.starts_on.edit.setDate(QDate(2028, 1, 1))
    settle()
    assert page.panel.problem.isVisible()
    assert "over before it begins" in page.panel.problem.text()
    assert before[0].expires_on == consents(catalog, piece_id=1)[0].expires_on


def test_one_answer_is_recorded_for_many_at_once(
    page: ConsentPage, catalog: FakeCatalog, settle: Settle
) -> None:
    choose(page, settle, 1, 4)
    panel = page.panel
    assert "2 pieces" == panel.heading.text()
    panel.uses.boxes[Use.WEB].click()
    QTest.keyClicks(panel.form.given_by, "The ward")
    QTest.keyClicks(panel.form.places, "Omaha, Lincoln")
    assert "Record for 2 uses of 2 pieces" == panel.record.text()
    before = labels(catalog, 1)
    page.leave()
    settle()
    assert before == labels(catalog, 1)
    QTest.mouseClick(panel.record, Qt.MouseButton.LeftButton)
    settle()
    assert "Record consent for 2 uses of 2 pieces" == labels(catalog, 1)[0]
    found = consents(catalog, given_by="The ward")
    assert {(piece, use, ("Omaha", "Lincoln")) for piece in (1, 4) for use in (Use.KIOSK, Use.WEB)} == {
        (one.piece_id, one.use, one.places) for one in found
    }
    assert "" == panel.form.given_by.text()


def test_withdrawing_says_at_once_what_must_be_replaced(
    page: ConsentPage, catalog: FakeCatalog, settle: Settle
) -> None:
    choose(page, settle, 4)
    panel = page.panel
    QTest.mouseClick(panel.withdraw, Qt.MouseButton.LeftButton)
    assert panel.withdrawal.isVisible()
    assert "must be replaced" in panel.withdrawal.out.text()
    assert "edition 1 of 1 Aug 2026, /media/stick, sent to Omaha" in panel.withdrawal.out.text()
    panel.withdrawal.day.setDate(QDate(2026, 9, 14))
    QTest.keyClicks(panel.withdrawal.reason, "Moved on")
    QTest.keyClick(panel.withdrawal.reason, Qt.Key.Key_Return)
    settle()
    assert [DAY - timedelta(1)] == [one.withdrawn_on for one in consents(catalog, piece_id=4)]
    assert "Withdraw the kiosk consent of “Work 4”" == labels(catalog, 1)[0]
    with catalog.read() as view:
        assert ["Moved on"] == [note.value for note in view.notes.find(piece_id=4)]
    page.reload()
    settle()
    assert "Withdrawn, but published (2)" == page.tabs.tabText(3)
    assert not panel.withdraw.isEnabled()
    QTest.mouseClick(panel.renew, Qt.MouseButton.LeftButton)
    settle()
    assert [(None, DAY)] == [(one.withdrawn_on, one.signed_on) for one in consents(catalog, piece_id=4)]


def test_a_list_that_lacks_the_piece_lets_go_of_it(page: ConsentPage, settle: Settle) -> None:
    choose(page, settle, 4)
    assert page.panel.isEnabled()
    turn(page, settle, View.STILL_OUT)
    assert not page.panel.isEnabled()


def test_a_lack_leads_to_its_field(page: ConsentPage, settle: Settle) -> None:
    page.open(Target(piece_id=2, lack=Lack.CONSENT))
    settle()
    assert page.panel.form.granted.hasFocus()
    assert "Lincoln" == page.panel.form.places.text()
    assert (2,) == page.table.pieces()
    page.open(Target(piece_id=2, lack=Lack.LIKENESS))
    settle()
    assert page.panel.likeness.likeness.hasFocus()
    assert not page.panel.focus(Lack.TITLE)


def test_a_scan_is_attached_and_a_release_kept(
    page: ConsentPage, catalog: FakeCatalog, settle: Settle, tmp_path: Path
) -> None:
    form = tmp_path / "form.pdf"
    form.write_bytes(b"%PDF-1.7 signed")
    choose(page, settle, 4)
    QTest.mouseClick(page.panel.form.scan.attach, Qt.MouseButton.LeftButton)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(form))
    dialog.reject()
    settle()
    assert consents(catalog, piece_id=4)[0].scan.endswith(".pdf")
    assert page.panel.form.scan.look.isVisible()
    likeness = page.panel.likeness
    likeness.likeness.setFocus()
    QTest.keyClick(likeness.likeness, Qt.Key.Key_End)
    likeness.likeness.activated.emit(likeness.likeness.currentIndex())
    settle()
    QTest.keyClicks(likeness.form, "Release 3")
    page.leave()
    settle()
    with catalog.read() as view:
        piece = view.pieces.get(4)
    assert (Likeness.MISSING, "Release 3") == (piece.likeness, piece.release_form)
    likeness.scan_chosen.emit(form)
    settle()
    with catalog.read() as view:
        assert Likeness.HELD is view.pieces.get(4).likeness


def test_what_was_chosen_is_remembered(
    page: ConsentPage, bench: Workbench, qtbot: QtBot, settle: Settle
) -> None:
    turn(page, settle, View.MISSING)
    other = ConsentPage(bench)
    qtbot.addWidget(other)
    other.restore(page.state())
    assert page.state() == other.state()
    settle()


def test_every_control_has_a_name(page: ConsentPage, settle: Settle) -> None:
    choose(page, settle, 1)
    nameless = [
        one
        for one in page.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.isVisibleTo(page)
        and not (one.accessibleName() or getattr(one, "text", str)())
        and not any(label.buddy() is one for label in page.findChildren(QLabel))
        and not one.objectName().startswith("qt_")
        and not isinstance(one.parentWidget(), QComboBox)
    ]
    assert [] == nameless
