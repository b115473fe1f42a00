"""The page of terms, by keyboard and mouse."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from exhibit.interchange.vocabularies import read_vocabularies
from exhibit.model.vocabulary import Term
from exhibit.services.cataloguing.loading import load_vocabularies
from exhibit.services.cataloguing.tagging import add_tags
from exhibit.services.history import undo
from tests.fakes.catalog import FakeCatalog
from tests.fakes.pieces import store_piece
from tests.ui.curator.conftest import Settle
from ui.actions import Actions
from ui.curator.targets import Target
from ui.curator.terms.term_form import NAME
from ui.curator.terms.terms_page import TermsPage
from ui.curator.workbench import Workbench


@pytest.fixture
def page(bench: Workbench, catalog: FakeCatalog, qtbot: QtBot, settle: Settle) -> TermsPage:
    load_vocabularies(catalog, read_vocabularies(Path("gallery_assets/vocabularies")))
    with catalog.write("pieces") as work:
        for number in range(3):
            store_piece(work, f"LL-{number}")
        work.commit()
    bench.load_terms()
    settle()
    add_tags(catalog, [1, 2], [term(bench, "burnout").id])
    made = TermsPage(bench)
    bench.changed.connect(made.refresh)
    qtbot.addWidget(made)
    actions = Actions(made)
    for deed in made.own_deeds():
        actions.add(deed, within=made)
    made.resize(1200, 800)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.arrive()
    settle()
    made.choose("theme:burnout")
    return made


def term(bench: Workbench, slug: str, vocabulary: str = "theme") -> Term:
    found = bench.term_named(vocabulary, slug)
    assert found is not None
    return found


def order(bench: Workbench) -> list[str]:
    return [one.slug for one in bench.terms("theme")]


def newest(catalog: FakeCatalog) -> str:
    with catalog.read() as view:
        return view.steps()[0].label


def name_field(page: TermsPage, language: str) -> QLineEdit:
    field = page.form.fields[NAME, language]
    assert isinstance(field, QLineEdit)
    return field


def test_a_term_is_shown_with_its_words_side_by_side_and_its_use(page: TermsPage) -> None:
    assert ("Burnout", "On 2 piece(s)") == (page.form.heading.text(), page.form.used.text())
    assert ["en", "es"] == page.form.languages
    assert ("Burnout", term(page.bench, "burnout").label("es")) == (
        name_field(page, "en").text(),
        name_field(page, "es").text(),
    )


def test_a_name_saves_itself_as_one_step_and_the_tree_follows(
    page: TermsPage, bench: Workbench, catalog: FakeCatalog, settle: Settle, qtbot: QtBot
) -> None:
    QTest.keyClick(page.tree, Qt.Key.Key_F2)
    field = name_field(page, "en")
    assert field.hasFocus()
    field.selectAll()
    QTest.keyClicks(field, "Burned")
    qtbot.waitUntil(lambda: "Burned" == term(bench, "burnout").label("en"))
    settle()
    QTest.keyClicks(field, " out")
    page.leave()
    settle()
    assert ("Burned out", "Burned out") == (
        term(bench, "burnout").label("en"),
        page.tree.currentIndex().data(),
    )
    undo(catalog)
    settle()
    assert ("Burnout", "Burnout") == (term(bench, "burnout").label("en"), field.text())


def test_an_empty_name_is_refused_beside_the_field_and_nothing_is_lost(
    page: TermsPage, bench: Workbench, settle: Settle
) -> None:
    name_field(page, "es").setFocus()
    name_field(page, "es").selectAll()
    QTest.keyClick(name_field(page, "es"), Qt.Key.Key_Delete)
    page.leave()
    settle()
    assert ["en"] == [language for language, _ in term(bench, "burnout").labels]
    name_field(page, "en").selectAll()
    QTest.keyClick(name_field(page, "en"), Qt.Key.Key_Delete)
    page.leave()
    settle()
    assert "Burnout" == term(bench, "burnout").label("en")
    assert "A term needs a label" in page.form.said.text()


def test_terms_are_added_where_one_stands_one_after_another(
    page: TermsPage, bench: Workbench, settle: Settle
) -> None:
    QTest.keyClick(page.tree, Qt.Key.Key_Insert)
    assert page.add_line.hasFocus()
    for label in ("Night shift", "Rest"):
        QTest.keyClicks(page.add_line, label)
        QTest.keyClick(page.add_line, Qt.Key.Key_Return)
        settle()
    assert ["night-shift", "rest"] == order(bench)[-2:]
    assert "theme:rest" == page.tree.current_key()
    page.choose("factor:skills")
    QTest.keyClicks(page.add_line, "Humor")
    QTest.keyClick(page.add_line, Qt.Key.Key_Return)
    settle()
    assert "skills" == term(bench, "skills.humor", "factor").parent


def test_keys_move_a_term_and_the_tree_stays_with_it(
    page: TermsPage, bench: Workbench, catalog: FakeCatalog, settle: Settle
) -> None:
    before = order(bench)
    page.tree.setFocus()
    QTest.keyClick(page.tree, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    settle()
    assert [before[1], before[0], *before[2:]] == order(bench)
    assert ("theme:burnout", "Move the term “Burnout”") == (page.tree.current_key(), newest(catalog))
    QTest.keyClick(page.tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settle()
    assert before == order(bench)


def test_a_term_is_dragged_to_another_place(
    page: TermsPage, bench: Workbench, settle: Settle, qtbot: QtBot
) -> None:
    before = order(bench)
    page.tree.expandAll()
    page.choose("theme:resilience")
    page.choose("theme:burnout")
    last = next(i for i in page.tree._all(page.tree.rootIndex()) if i.data() == "Resilience")
    at = page.tree.visualRect(last).bottomLeft()
    at.setX(at.x() + 4)
    data = QMimeData()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.tree.dragMoveEvent(QDragMoveEvent(at, Qt.DropAction.MoveAction, data, left, none))
    with qtbot.waitSignal(page.tree.moved) as told:
        page.tree.dropEvent(QDropEvent(QPointF(at), Qt.DropAction.MoveAction, data, left, none))
    assert told.args is not None
    settle()
    assert before != order(bench)
    assert sorted(before) == sorted(order(bench))


def test_merging_says_what_it_does_and_undo_takes_it_back(
    page: TermsPage, bench: Workbench, catalog: FakeCatalog, settle: Settle, qtbot: QtBot
) -> None:
    dialog = page.merge()
    assert dialog is not None
    QTest.keyClicks(dialog.line, "resil")
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    settle()
    assert "2 piece(s) with “Burnout” will have “Resilience”" in dialog.words.text()
    with qtbot.waitSignal(dialog.merged):
        QTest.mouseClick(dialog.do, Qt.MouseButton.LeftButton)
    settle()
    assert term(bench, "burnout").retired
    with catalog.read() as view:
        assert 2 == len(view.tags.find(term_id=term(bench, "resilience").id))
    undo(catalog)
    settle()
    assert not term(bench, "burnout").retired


def test_a_retired_term_is_hidden_until_asked_for_and_comes_back(
    page: TermsPage, bench: Workbench, settle: Settle
) -> None:
    page.retire()
    settle()
    assert not page.tree.choose("theme:burnout")
    page.toggle_retired()
    page.choose("theme:burnout")
    assert "Burnout (retired)" == page.tree.currentIndex().data()
    assert "Retired" in page.form.place.text()
    QTest.mouseClick(page.form.retire_button, Qt.MouseButton.LeftButton)
    settle()
    assert not term(bench, "burnout").retired


def test_the_pieces_of_a_term_are_asked_for(page: TermsPage, bench: Workbench, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bench.asked_for) as asked:
        QTest.mouseClick(page.form.show_button, Qt.MouseButton.LeftButton)
    assert ["pieces", Target(line="theme:burnout")] == asked.args


def test_a_search_finds_by_any_name_and_a_new_language_gets_its_column(
    page: TermsPage, bench: Workbench, settle: Settle
) -> None:
    QTest.keyClicks(page.search, "acuarela")
    assert page.tree.choose("form:watercolor")
    assert not page.tree.choose("theme:burnout")
    QTest.keyClicks(page.form.new_language, "French")
    QTest.keyClick(page.form.new_language, Qt.Key.Key_Return)
    field = name_field(page, "fr")
    assert ("missing", True) == (field.placeholderText(), field.hasFocus())
    QTest.keyClicks(field, "Aquarelle")
    page.leave()
    settle()
    assert "Aquarelle" == term(bench, "watercolor", "form").label("fr")


def test_what_was_open_comes_back(page: TermsPage, bench: Workbench, qtbot: QtBot, settle: Settle) -> None:
    other = TermsPage(bench)
    qtbot.addWidget(other)
    other.restore(page.state())
    other.show()
    other.arrive()
    settle()
    assert "theme:burnout" == other.tree.current_key()
