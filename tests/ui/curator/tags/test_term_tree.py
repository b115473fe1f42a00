"""Pieces dropped on a term get it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from exhibit.interchange.vocabularies import read_vocabularies
from exhibit.services.cataloguing.loading import load_vocabularies
from exhibit.services.cataloguing.term_editing import rename_term
from tests.fakes.catalog import FakeCatalog
from tests.fakes.pieces import store_piece
from tests.ui.curator.conftest import Settle
from ui.curator.tags.term_tree import TermTree
from ui.curator.targets import carrying
from ui.curator.workbench import Workbench


@pytest.fixture
def tree(bench: Workbench, catalog: FakeCatalog, qtbot: QtBot, settle: Settle) -> TermTree:
    load_vocabularies(catalog, read_vocabularies(Path("gallery_assets/vocabularies")))
    with catalog.write("pieces") as work:
        for number in range(3):
            store_piece(work, f"LL-{number}")
        work.commit()
    bench.load_terms()
    settle()
    made = TermTree(bench)
    qtbot.addWidget(made)
    made.resize(400, 700)
    made.show()
    made.expandAll()
    return made


def found(tree: TermTree, *path: str) -> QModelIndex:
    index = QModelIndex()
    for text in path:
        rows = (tree.model().index(row, 0, index) for row in range(tree.model().rowCount(index)))
        index = next(one for one in rows if one.data() == text)
    return index


def drop(tree: TermTree, index: QModelIndex, data: QMimeData) -> bool:
    tree.scrollTo(index)
    at = tree.visualRect(index).center()
    action, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    tree.dragEnterEvent(QDragEnterEvent(QPoint(at), action, data, left, none))
    moved = QDragMoveEvent(QPoint(at), action, data, left, none)
    tree.dragMoveEvent(moved)
    dropped = QDropEvent(QPointF(at), action, data, left, none)
    if moved.isAccepted():
        tree.dropEvent(dropped)
    return moved.isAccepted()


def tags(catalog: FakeCatalog) -> set[tuple[int, str]]:
    with catalog.read() as view:
        return {(tag.piece_id, view.terms.get(tag.term_id).slug) for tag in view.tags.find()}


def test_factors_stand_under_the_seven_domains_and_roles_are_left_out(tree: TermTree) -> None:
    factors = found(tree, "Factors")
    assert 7 == tree.model().rowCount(factors)
    assert "Mentorship" == found(tree, "Factors", "Skills & Abilities", "Mentorship").data()
    tops = [tree.model().index(row, 0).data() for row in range(tree.model().rowCount())]
    assert (["Forms", "Themes"], False) == (tops[:2], "Credit roles" in tops)


def test_dropped_pieces_get_the_term_and_the_bench_says_so(
    tree: TermTree, bench: Workbench, catalog: FakeCatalog, settle: Settle
) -> None:
    said: list[str] = []
    bench.said.connect(said.append)
    assert drop(tree, found(tree, "Themes", "Burnout"), carrying([1, 3]))
    settle()
    assert {(1, "burnout"), (3, "burnout")} == tags(catalog)
    assert ["Add “Burnout” to 2 pieces"] == said


def test_nothing_is_dropped_on_a_vocabulary_or_from_elsewhere(tree: TermTree, catalog: FakeCatalog) -> None:
    assert not drop(tree, found(tree, "Themes"), carrying([1]))
    words = QMimeData()
    words.setText("1")
    assert not drop(tree, found(tree, "Themes", "Burnout"), words)
    assert set() == tags(catalog)


def test_enter_tags_the_pieces_chosen(
    tree: TermTree, bench: Workbench, catalog: FakeCatalog, settle: Settle
) -> None:
    bench.selection.choose((2,))
    tree.setCurrentIndex(found(tree, "Forms", "Poem"))
    QTest.keyClick(tree, Qt.Key.Key_Return)
    settle()
    assert {(2, "poem")} == tags(catalog)


def test_a_renamed_term_is_shown_so_and_what_was_open_stays_open(
    tree: TermTree, bench: Workbench, catalog: FakeCatalog, settle: Settle
) -> None:
    tree.collapseAll()
    tree.expand(found(tree, "Themes"))
    burnout = bench.term_named("theme", "burnout")
    assert burnout is not None
    rename_term(catalog, burnout.id, "en", "Burned out")
    settle()
    assert (True, False) == (
        tree.isExpanded(found(tree, "Themes")),
        tree.isExpanded(found(tree, "Forms")),
    )
    assert found(tree, "Themes", "Burned out").isValid()
