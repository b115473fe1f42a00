"""The batch dialog: said, previewed, rows left out, made in one step, stopped."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from exhibit.interchange.vocabularies import read_vocabularies
from exhibit.model.consent import Use
from exhibit.model.pieces import Likeness, TextKind
from exhibit.services.cataloguing.loading import load_vocabularies
from tests.fakes.catalog import FakeCatalog
from tests.fakes.pieces import store_piece
from tests.ui.curator.conftest import Settle
from ui.curator.batch.batch_dialog import BatchDialog
from ui.curator.batch.link_panels import ConsentPanel, RolePanel, TagsPanel
from ui.curator.batch.panels import LikenessPanel, ReplacePanel, WordsOfFact
from ui.curator.batch.preview_model import AFTER, BEFORE, PIECE, from_change
from ui.curator.workbench import Workbench

LICENSES = ("CC0", "", "CC0", "")


@pytest.fixture
def dialog(bench: Workbench, catalog: FakeCatalog, qtbot: QtBot, settle: Settle) -> BatchDialog:
    load_vocabularies(catalog, read_vocabularies(Path("gallery_assets/vocabularies")))
    with catalog.write("pieces") as work:
        for number, license_ in enumerate(LICENSES):
            store_piece(work, f"LL-{number}", title=f"Lamp {number}", each=partial(replace, license=license_))
        work.commit()
    bench.load_terms()
    settle()
    made = BatchDialog(bench, (1, 2, 3, 4))
    qtbot.addWidget(made)
    made.open()
    qtbot.waitExposed(made)
    return made


def previewed(dialog: BatchDialog, qtbot: QtBot, settle: Settle) -> list[tuple[str, str]]:
    qtbot.waitUntil(lambda: not dialog._pause.isActive())
    settle()
    model = dialog.model
    return [
        (str(model.index(row, BEFORE).data()), str(model.index(row, AFTER).data()))
        for row in range(model.rowCount())
    ]


def licenses(catalog: FakeCatalog) -> tuple[str, ...]:
    with catalog.read() as view:
        return tuple(piece.license for piece in view.pieces.find())


def newest(catalog: FakeCatalog) -> str:
    with catalog.read() as view:
        return view.steps()[0].label


def click(dialog: BatchDialog) -> None:
    QTest.mouseClick(dialog.apply, Qt.MouseButton.LeftButton)


def test_a_license_is_previewed_a_row_left_out_and_the_rest_changed_in_one_step(
    dialog: BatchDialog, catalog: FakeCatalog, qtbot: QtBot, settle: Settle
) -> None:
    panel = dialog.panel
    assert isinstance(panel, WordsOfFact)
    QTest.keyClicks(panel.words, "CC0")
    assert [("empty", "CC0"), ("empty", "CC0"), ("CC0", "stays as it is"), ("CC0", "stays as it is")] == (
        previewed(dialog, qtbot, settle)
    )
    assert "Change 2 piece(s)" == dialog.apply.text()
    dialog.table.setFocus()
    dialog.table.setCurrentIndex(dialog.model.index(0, PIECE))
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    assert ("left out", "Change 1 piece(s)") == (
        dialog.model.index(0, AFTER).data(),
        dialog.apply.text(),
    )
    with qtbot.waitSignal(dialog.applied):
        click(dialog)
    assert not dialog.isVisible()
    assert ("CC0", "", "CC0", "CC0") == licenses(catalog)
    assert "Change the license of 1 piece" == newest(catalog)


def test_what_makes_no_sense_yet_is_said_below_and_cannot_be_done(
    dialog: BatchDialog, bench: Workbench, qtbot: QtBot, settle: Settle
) -> None:
    refused: list[str] = []
    bench.refused.connect(refused.append)
    dialog.choose("replace")
    assert [] == previewed(dialog, qtbot, settle)
    assert "There is nothing to find yet. Write what is to be replaced." == dialog.summary.text()
    assert ([], False) == (refused, dialog.apply.isEnabled())


def test_words_are_found_and_replaced(
    dialog: BatchDialog, catalog: FakeCatalog, qtbot: QtBot, settle: Settle
) -> None:
    dialog.choose("replace")
    panel = dialog.panel
    assert isinstance(panel, ReplacePanel)
    QTest.keyClicks(panel.wanted, "long week")
    QTest.keyClicks(panel.replacement, "short night")
    assert ("I made it after a long week.", "I made it after a short night.") == (
        previewed(dialog, qtbot, settle)[0]
    )
    with qtbot.waitSignal(dialog.applied):
        click(dialog)
    with catalog.read() as view:
        texts = view.texts.find(kind=TextKind.STATEMENT)
    assert {"I made it after a short night."} == {text.value for text in texts}


def test_tags_are_typed_and_taken_off_the_list_again(
    dialog: BatchDialog, catalog: FakeCatalog, qtbot: QtBot, settle: Settle
) -> None:
    dialog.choose("tags")
    panel = dialog.panel
    assert isinstance(panel, TagsPanel)
    for text in ("burnout", "rainy days", "poem"):
        QTest.keyClicks(panel.add_line, text)
        QTest.keyClick(panel.add_line, Qt.Key.Key_Return)
    QTest.keyClick(panel.add_line, Qt.Key.Key_Backspace)
    assert dialog.isVisible()
    assert 8 == len(previewed(dialog, qtbot, settle))
    with qtbot.waitSignal(dialog.applied):
        click(dialog)
    assert "Add 2 tags to 4 pieces" == newest(catalog)


def test_choices_roles_and_consents(
    dialog: BatchDialog, catalog: FakeCatalog, qtbot: QtBot, settle: Settle
) -> None:
    dialog.choose("likeness")
    assert isinstance(dialog.panel, LikenessPanel)
    assert 4 == len(previewed(dialog, qtbot, settle))
    dialog.choose("role")
    panel = dialog.panel
    assert isinstance(panel, RolePanel)
    panel.after.setCurrentIndex(panel.after.findData("poet"))
    assert [("Artist", "Poet")] * 4 == previewed(dialog, qtbot, settle)
    dialog.choose("consent")
    consents = dialog.panel
    assert isinstance(consents, ConsentPanel)
    QTest.mouseClick(
        consents.uses[Use.WEB], Qt.MouseButton.LeftButton, pos=consents.uses[Use.WEB].rect().center()
    )
    consents.uses[Use.WEB].setChecked(True)
    QTest.keyClicks(consents.given_by, "Ana Ruiz")
    assert ("empty", "web: yes, by Ana Ruiz, signed 2026-09-15") == previewed(dialog, qtbot, settle)[0]
    with qtbot.waitSignal(dialog.applied):
        click(dialog)
    with catalog.read() as view:
        assert 4 == len(view.consents.find(use=Use.WEB, given_by="Ana Ruiz"))
        assert {Likeness.UNKNOWN} == {piece.likeness for piece in view.pieces.find()}


def test_escape_closes_without_a_change(
    dialog: BatchDialog, catalog: FakeCatalog, qtbot: QtBot, settle: Settle
) -> None:
    panel = dialog.panel
    assert isinstance(panel, WordsOfFact)
    QTest.keyClicks(panel.words, "CC0")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    settle()
    assert (False, LICENSES) == (dialog.isVisible(), licenses(catalog))


def test_a_long_text_is_shown_from_where_it_changes() -> None:
    before = "One two three four five six seven eight nine ten eleven twelve. Old end."
    after = before.replace("Old", "New")
    assert "… nine ten eleven twelve. New end." == from_change(after, before, after)
    assert "short" == from_change("short", "short", "short")
