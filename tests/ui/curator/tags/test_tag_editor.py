"""The tag editor, by keyboard and by mouse: one piece, many pieces, the next piece."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from exhibit.interchange.vocabularies import read_vocabularies
from exhibit.services.cataloguing.loading import load_vocabularies
from exhibit.services.cataloguing.tagging import add_tags
from exhibit.services.cataloguing.term_editing import retire_term
from exhibit.services.history import undo
from tests.fakes.catalog import FakeCatalog
from tests.fakes.pieces import store_piece
from tests.ui.curator.conftest import Settle
from ui.curator.tags.chips import Chip
from ui.curator.tags.tag_editor import TagEditor
from ui.curator.workbench import Workbench


@pytest.fixture
def catalog() -> FakeCatalog:
    made = FakeCatalog()
    load_vocabularies(made, read_vocabularies(Path("gallery_assets/vocabularies")))
    with made.write("pieces") as work:
        for number in range(4):
            store_piece(work, f"LL-{number}")
        work.commit()
    return made


@pytest.fixture
def editor(bench: Workbench, qtbot: QtBot, settle: Settle) -> TagEditor:
    bench.load_terms()
    settle()
    made = TagEditor(bench)
    qtbot.addWidget(made)
    made.resize(480, 560)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    bench.selection.choose((1,))
    settle()
    made.focus_line()
    return made


def tags(catalog: FakeCatalog, piece_id: int) -> set[str]:
    with catalog.read() as view:
        return {view.terms.get(tag.term_id).slug for tag in view.tags.find(piece_id=piece_id)}


def labels(catalog: FakeCatalog) -> list[str]:
    with catalog.read() as view:
        return [step.label for step in view.steps()][::-1][1:]


def press(editor: TagEditor, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(editor.line, key)


def typed(editor: TagEditor, text: str) -> None:
    QTest.keyClicks(editor.line, text)
    press(editor, Qt.Key.Key_Return)


def button(editor: TagEditor, name: str) -> QPushButton:
    return next(one for one in editor.findChildren(QPushButton) if one.accessibleName() == name)


def test_typing_takes_the_first_match_and_keeps_the_keyboard(
    editor: TagEditor, catalog: FakeCatalog, settle: Settle
) -> None:
    for text in ("burn", "oil on", "skills mentor", "Rainy night"):
        typed(editor, text)
        assert "" == editor.line.text()
    settle()
    assert editor.line.hasFocus()
    assert {"burnout", "painting", "skills.mentorship", "rainy-night"} == tags(catalog, 1)
    assert ["Add “Burnout” to 1 piece", "Add “Painting” to 1 piece"] == labels(catalog)[:2]
    assert {"Burnout", "Painting", "Mentorship", "Rainy night"} == {
        chip.held.term.label("en") for chip in editor.findChildren(Chip)
    }


def test_the_matches_say_where_a_term_belongs_and_arrows_choose_another(
    editor: TagEditor, catalog: FakeCatalog, settle: Settle
) -> None:
    QTest.keyClicks(editor.line, "mentorship")
    assert [
        ("Mentorship", "Factor, Learning/Practice Environment"),
        ("Mentorship", "Factor, Skills & Abilities"),
    ] == [(one.text, one.hint) for one in editor.line.offered[:2]]
    assert ("mentorship", "new keyword") == (editor.line.offered[-1].text, editor.line.offered[-1].hint)
    press(editor, Qt.Key.Key_Down, Qt.Key.Key_Return)
    settle()
    assert {"skills.mentorship"} == tags(catalog, 1)
    QTest.keyClicks(editor.line, "poem")
    press(editor, Qt.Key.Key_Escape)
    assert ("", ()) == (editor.line.text(), editor.line.offered)


def test_a_match_is_taken_by_the_mouse(editor: TagEditor, catalog: FakeCatalog, settle: Settle) -> None:
    QTest.keyClicks(editor.line, "mentorship")
    matches = editor.line.matches
    assert matches is not None
    place = matches.visualRect(matches.model().index(1, 0)).center()
    QTest.mouseClick(matches.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle()
    assert {"skills.mentorship"} == tags(catalog, 1)
    assert editor.line.hasFocus()


def test_backspace_in_the_empty_line_takes_the_last_away(
    editor: TagEditor, catalog: FakeCatalog, settle: Settle
) -> None:
    typed(editor, "burnout")
    typed(editor, "poem")
    settle()
    press(editor, Qt.Key.Key_Backspace)
    settle()
    assert {"burnout"} == tags(catalog, 1)
    assert "Remove “Poem” from 1 piece" == labels(catalog)[-1]
    press(editor, Qt.Key.Key_Backspace)
    settle()
    assert set() == tags(catalog, 1)
    press(editor, Qt.Key.Key_Backspace)
    settle()
    assert 4 == len(labels(catalog))


def test_many_pieces_show_on_how_many_and_take_it_all_or_nothing(
    editor: TagEditor, bench: Workbench, catalog: FakeCatalog, settle: Settle
) -> None:
    poem = bench.term_named("form", "poem")
    assert poem is not None
    bench.selection.choose((1, 2, 3))
    add_tags(catalog, [2], [poem.id])
    settle()
    assert [(1, 3)] == [(one.on, one.of) for one in editor.held]
    press(editor, Qt.Key.Key_Backspace)  # takes nothing that was there before
    settle()
    assert {"poem"} == tags(catalog, 2)
    QTest.mouseClick(button(editor, "Add “Poem” to all 3"), Qt.MouseButton.LeftButton)
    settle()
    assert [{"poem"}] * 3 == [tags(catalog, one) for one in (1, 2, 3)]
    QTest.mouseClick(button(editor, "Remove “Poem” from 3 piece(s)"), Qt.MouseButton.LeftButton)
    settle()
    assert ["Add “Poem” to 2 pieces", "Remove “Poem” from 3 pieces"] == labels(catalog)[-2:]
    undo(catalog)
    settle()
    assert [(3, 3)] == [(one.on, one.of) for one in editor.held]


def test_the_next_piece_repeats_the_last_tags_in_one_step(
    editor: TagEditor, bench: Workbench, catalog: FakeCatalog, settle: Settle
) -> None:
    typed(editor, "burnout")
    typed(editor, "night shift")
    settle()
    bench.selection.choose((2, 3))
    settle()
    deeds = {deed.name: deed for deed in editor.deeds()}
    repeat = deeds["tags.repeat"]
    assert repeat.can is not None
    assert repeat.can()
    repeat.run()
    settle()
    assert {"burnout", "night-shift"} == tags(catalog, 3)
    assert "Add 2 tags to 2 pieces" == labels(catalog)[-1]
    deeds["tags.recent-1"].run()
    bench.selection.choose((4,))
    deeds["tags.recent-2"].run()
    settle()
    assert {"night-shift"} == tags(catalog, 4)


def test_a_retired_term_is_neither_offered_nor_repeated(
    editor: TagEditor, bench: Workbench, catalog: FakeCatalog, settle: Settle
) -> None:
    typed(editor, "burnout")
    settle()
    burnout = bench.term_named("theme", "burnout")
    assert burnout is not None
    retire_term(catalog, burnout.id)
    settle()
    bench.selection.choose((2,))
    settle()
    QTest.keyClicks(editor.line, "burnout")
    assert "burnout" not in [one.term.slug for one in editor.line.offered if one.term]
    assert ([], False) == (editor.repeatable(), editor.has_recent(0))


def test_without_pieces_nothing_can_be_typed_and_the_hint_says_what_to_do(
    editor: TagEditor, bench: Workbench, settle: Settle
) -> None:
    bench.selection.choose(())
    settle()
    assert not editor.line.isEnabled()
    assert "Choose one or more pieces" in editor._about.text()


def test_two_hundred_pieces_with_five_tags_leave_no_key_behind(
    editor: TagEditor, bench: Workbench, catalog: FakeCatalog, settle: Settle
) -> None:
    for piece in (1, 2, 3, 4):
        bench.selection.choose((piece,))
        for text in ("burn", "poem", "clin", "nurs", "hope"):
            typed(editor, text)
    settle()
    first = tags(catalog, 1)
    assert 5 == len(first)
    assert [first] * 3 == [tags(catalog, one) for one in (2, 3, 4)]


def test_what_is_remembered_comes_back_and_nonsense_is_left_aside(
    editor: TagEditor, bench: Workbench, settle: Settle, qtbot: QtBot
) -> None:
    typed(editor, "burnout")
    settle()
    bench.selection.choose((2,))
    settle()
    other = TagEditor(bench)
    qtbot.addWidget(other)
    other.restore(editor.state())
    assert ["burnout"] == [term.slug for term in other.repeatable()]
    other.restore({"terms": "?", "last": [None]})
    assert [] == other.repeatable()
    settle()


def test_what_the_first_key_needs_is_there_when_the_line_gets_the_keyboard(
    editor: TagEditor, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: editor.line.offers.ready)
    matches = editor.line.matches
    assert matches is not None
    assert not matches.isVisible()
    QTest.keyClicks(editor.line, "wate")
    assert editor.line.matches is matches


def test_only_chips_that_are_to_look_otherwise_are_made_anew(
    editor: TagEditor, bench: Workbench, settle: Settle, catalog: FakeCatalog
) -> None:
    with catalog.read() as view:
        forms = [one.id for one in view.terms.find(vocabulary="form")][:2]
        theme = next(one.id for one in view.terms.find(vocabulary="theme"))
    add_tags(catalog, (1,), [forms[0], theme], "Ines")
    settle()
    before = {chip.held.term.id: chip for chip in editor.findChildren(Chip)}
    assert {forms[0], theme} == set(before)
    add_tags(catalog, (1,), [forms[1]], "Ines")
    settle()
    after = {chip.held.term.id: chip for chip in editor.findChildren(Chip) if chip.isVisibleTo(editor)}
    assert {*forms, theme} == set(after)
    assert before[theme] is after[theme]
    assert before[forms[0]] is not after[forms[0]]
