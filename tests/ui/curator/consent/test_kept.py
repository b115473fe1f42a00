"""What was typed on the consent page and not taken stays there; a second desk only looks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from exhibit.model.consent import Use
from tests.fakes.catalog import FakeCatalog
from tests.fakes.full_disk import WORDS, full_disk
from tests.ui.curator.conftest import Settle, tools_of
from ui.curator.consent.page import ConsentPage
from ui.curator.targets import Target
from ui.curator.workbench import Workbench


def given_by(catalog: FakeCatalog, piece_id: int) -> str:
    with catalog.read() as view:
        return view.consents.find(piece_id=piece_id, use=Use.KIOSK)[0].given_by


def test_an_answer_that_a_full_disk_did_not_take_stays_and_is_tried_again(
    page: ConsentPage, catalog: FakeCatalog, settle: Settle
) -> None:
    page.open(Target(piece_id=1))
    settle()
    form = page.panel.form
    with full_disk(catalog):
        QTest.keyClicks(form.given_by, " Ruiz")
        page.leave()
        settle()
        page.panel.read()
        settle()
        assert ("Ana Ruiz", WORDS) == (form.given_by.text(), page.panel.problem.text())
        assert page.unsaved()
    page.leave()
    settle()
    assert ("Ana Ruiz", False) == (given_by(catalog, 1), page.unsaved())


def test_a_second_desk_changes_no_consent(
    tmp_path: Path, catalog: FakeCatalog, fonts: tuple[str, ...], qtbot: QtBot
) -> None:
    catalog.writable = False
    bench = Workbench(tools_of(tmp_path, catalog))
    page = ConsentPage(bench)
    qtbot.addWidget(page)
    page.show()
    page.arrive()
    page.open(Target(piece_id=1))
    qtbot.waitUntil(lambda: bench.running == 0 and page.panel.form.given_by.text() == "Ana")
    panel = page.panel
    for line in panel.findChildren(QLineEdit) + panel.findChildren(QPlainTextEdit):
        assert line.isReadOnly() or not line.isEnabled() or not line.isVisible()
    for choice in panel.findChildren(QComboBox):
        assert not choice.isEnabled()
    on = [one.text() for one in panel.findChildren(QAbstractButton) if one.isEnabled() and one.isVisible()]
    assert [] == on
    page.hide()
    bench.close()
