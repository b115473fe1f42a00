"""The board worked at with keys and by dragging; everything reaches the catalog as one named step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QLineEdit,
    QListView,
    QListWidget,
    QPlainTextEdit,
    QStyleOptionViewItem,
)
from pytestqt.qtbot import QtBot

from exhibit.model.gate import Lack
from exhibit.model.pieces import TextKind
from exhibit.services import arranging
from exhibit.services.arranging import list_galleries
from exhibit.services.arranging.balancing import Kind
from tests.fakes.catalog import FakeCatalog
from tests.fakes.pieces import store_piece
from tests.ui.curator.board.conftest import Hand
from ui.curator.board.cards import CardDelegate
from ui.curator.board.carrying import carrying_stops
from ui.curator.board.items import Item
from ui.curator.board.page import BoardPage
from ui.curator.targets import Target, carrying
from ui.curator.workbench import Workbench

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def drop(hand: Hand, data: QMimeData, where: QPoint) -> None:
    """Drag over the board and let go, as Qt tells a view of it."""
    view = hand.page.board.viewport()
    action, buttons, held = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QCoreApplication.sendEvent(view, QDragEnterEvent(where, action, data, buttons, held))
    QCoreApplication.sendEvent(view, QDragMoveEvent(where, action, data, buttons, held))
    QCoreApplication.sendEvent(view, QDropEvent(QPointF(where), action, data, buttons, held))
    hand.settle()


def test_the_walk_is_shown_in_sections(hand: Hand) -> None:
    assert "ABC|DE" == hand.shown
    first = hand.page.board.items.items[1]
    assert (1, "Work A", "Ana Ruiz", "May be shown") == (first.number, first.title, first.names, first.gate)
    assert "Day" == hand.page.board.items.items[0].title


def test_arrows_walk_and_chosen_pieces_are_chosen_everywhere(hand: Hand) -> None:
    hand.choose("A")
    hand.press(Qt.Key.Key_Right)
    hand.press(Qt.Key.Key_Right, SHIFT)
    selection = hand.page.bench.selection
    assert ((hand.pieces["B"], hand.pieces["C"]), hand.pieces["C"]) == (selection.pieces, selection.current)
    hand.press(Qt.Key.Key_Down)
    current = hand.page.board.current
    assert current is not None
    assert current.title == "Night"


@pytest.mark.parametrize(
    ("chosen", "key", "held", "expected", "label"),
    [
        ("A", Qt.Key.Key_Right, CONTROL, "BAC|DE", "Move 1 stop"),
        ("AB", Qt.Key.Key_Down, CONTROL, "CAB|DE", "Move 2 stops"),
        ("D", Qt.Key.Key_Left, CONTROL, "ABCD|E", "Move 1 stop"),
        ("AB", Qt.Key.Key_Right, CONTROL | SHIFT, "C|ABDE", "Move 2 stops to another section"),
        ("E", Qt.Key.Key_Up, CONTROL | SHIFT, "ABCE|D", "Move 1 stop to another section"),
        ("BD", Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, "AC|E", "Remove 2 stops from “Rooms”"),
    ],
)
def test_stops_are_arranged_by_keys(
    hand: Hand, chosen: str, key: Qt.Key, held: Qt.KeyboardModifier, expected: str, label: str
) -> None:
    hand.choose(chosen)
    hand.press(key, held)
    assert (expected, expected, label) == (hand.walk, hand.shown, hand.label)
    hand.page.bench.undo()
    hand.settle()
    assert ("ABC|DE", "ABC|DE") == (hand.walk, hand.shown)


def test_what_is_moved_stays_chosen_so_that_it_can_be_moved_on(hand: Hand) -> None:
    hand.choose("A")
    for _ in range(4):
        QTest.keyClick(hand.page.board, Qt.Key.Key_Right, CONTROL)
    hand.settle()
    assert ("BC|DAE", ["Work A"]) == (hand.walk, [one.title for one in hand.page.board.chosen])


def test_after_removing_the_next_stop_is_in_hand(hand: Hand) -> None:
    hand.choose("B")
    hand.press(Qt.Key.Key_Delete)
    hand.press(Qt.Key.Key_Delete)
    assert "A|DE" == hand.walk


def test_a_section_moves_is_renamed_and_goes_by_the_same_keys(hand: Hand) -> None:
    hand.page.board.choose([(1, 2)])
    hand.press(Qt.Key.Key_Up, CONTROL)
    assert "DE|ABC" == hand.walk
    hand.type_in_place("Evening")
    assert ("Evening", "Change the title of section “Night”") == (
        hand.page.board.items.items[0].title,
        hand.label,
    )
    hand.press(Qt.Key.Key_Delete)
    assert ("ABC", "Remove the section “Evening” with 2 stops") == (hand.walk, hand.label)


def test_f2_gives_a_number_and_refuses_what_is_none(hand: Hand) -> None:
    hand.choose("A")
    hand.type_in_place("12")
    hand.type_in_place("twelve")
    assert (12, ["A stop’s number is a whole number, such as 12."]) == (
        hand.page.board.items.items[1].number,
        hand.said,
    )


def test_enter_writes_wall_text_that_saves_itself_as_one_step(hand: Hand, catalog: FakeCatalog) -> None:
    hand.choose("C")
    hand.press(Qt.Key.Key_Return)
    field = hand.page.stop.wall_text
    assert field.hasFocus()
    QTest.keyClicks(field, "Look ")
    hand.page.saves.flush()
    hand.settle()
    QTest.keyClicks(field, "closely.")
    hand.page.leave()
    hand.settle()
    with catalog.read() as view:
        assert ["Look closely."] == [one.value for one in view.texts.find(kind=TextKind.WALL_TEXT)]
    assert "Write the wall text of stop 3" == hand.label
    hand.page.bench.undo()
    hand.settle()
    with catalog.read() as view:
        assert () == view.texts.find(kind=TextKind.WALL_TEXT)


def test_stops_are_dragged_within_and_between_sections(hand: Hand) -> None:
    chosen = [one for one in hand.page.board.items.items if one.title in {"Work A", "Work B"}]
    drop(hand, carrying_stops(chosen), hand.middle("E", 0.2))
    assert ("C|DABE", "Move 2 stops") == (hand.walk, hand.label)
    drop(hand, carrying_stops(chosen[:1]), hand.middle("E", 0.8))
    assert "C|DBEA" == hand.walk


def test_pieces_from_anywhere_are_dropped_at_a_place(hand: Hand) -> None:
    drop(hand, carrying([hand.pieces["F"], hand.pieces["A"]]), hand.middle("B", 0.2))
    assert ("AFBC|DE", "Add 1 work to “Rooms”") == (hand.walk, hand.label)
    assert ["Work F"] == [one.title for one in hand.page.board.chosen]


def test_something_else_is_not_taken(hand: Hand) -> None:
    data = QMimeData()
    data.setText("a letter")
    event = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QCoreApplication.sendEvent(hand.page.board.viewport(), event)
    assert not event.isAccepted()


def test_the_shelf_offers_what_is_not_in_the_gallery_and_insert_adds_it(hand: Hand) -> None:
    shelf = hand.page.shelf
    assert ["Work F"] == [one.title for one in shelf.rows.rows]
    hand.choose("D")
    shelf.list.setFocus()
    hand.press(Qt.Key.Key_Down, on=shelf.list)
    hand.press(Qt.Key.Key_Insert, on=shelf.list)
    assert ("ABC|DFE", 0) == (hand.walk, shelf.rows.rowCount())
    assert "Every accepted work is in this gallery." in shelf.found.text()


def test_a_tour_goes_over_the_same_stops_by_keys(hand: Hand) -> None:
    QTest.mouseClick(hand.page.tours.make, Qt.MouseButton.LeftButton)
    hand.settle()
    hand.choose("AC")
    hand.press(Qt.Key.Key_Space)
    hand.choose("E")
    hand.press(Qt.Key.Key_Space)
    hand.press(Qt.Key.Key_Left, CONTROL)
    arrangement = hand.page.arrangement
    assert arrangement is not None
    assert tuple(hand.stop(one) for one in "AEC") == arrangement.tours[0].stop_ids
    texts = {one.title: one.tour for one in hand.page.board.items.items if one.stop_id}
    assert ("2 of 3 on this tour", "Not on this tour") == (texts["Work E"], texts["Work B"])
    hand.press(Qt.Key.Key_Space)
    hand.choose("A")
    hand.press(Qt.Key.Key_Delete)
    assert ("ABC|DE", "Take 1 stop off the tour “Tour 1”") == (hand.walk, hand.label)
    QTest.keyClicks(hand.page.words.title, " short")
    hand.page.leave()
    hand.settle()
    assert "Change the title of the tour “Tour 1”" == hand.label
    QTest.mouseClick(hand.page.tours.remove, Qt.MouseButton.LeftButton)
    hand.settle()
    assert (0, "ABC|DE") == (hand.page.tour_id, hand.shown)


def test_title_welcome_and_place_save_themselves_in_the_language_chosen(hand: Hand) -> None:
    words = hand.page.words
    words.language.setCurrentIndex(words.language.findData("es"))
    words.language.activated.emit(words.language.currentIndex())
    QTest.keyClicks(words.title, "Salas")
    QTest.keyClicks(words.welcome, "Bienvenida")
    QTest.keyClicks(words.place, "Omaha")
    hand.page.leave()
    hand.settle()
    arrangement = hand.page.arrangement
    assert arrangement is not None
    assert (("en", "Rooms"), ("es", "Salas")) == arrangement.title
    assert ((("es", "Bienvenida"),), "Omaha") == (arrangement.welcome, arrangement.gallery.place)


def test_concerns_say_what_is_wrong_and_lead_there(hand: Hand, catalog: FakeCatalog) -> None:
    with catalog.write("withdraw") as work:
        for consent in work.consents.find(piece_id=hand.pieces["D"]):
            work.consents.remove(consent.id)
        work.commit()
    hand.settle()
    rows = hand.page.balance.concerns
    words = [rows.item(at).text() for at in range(rows.count())]
    assert words[0] == "“Work D” is held back: Consent"
    hand.page.tabs.setCurrentWidget(hand.page.balance)
    QTest.mouseClick(
        rows.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        rows.visualItemRect(rows.item(0)).center(),
    )
    current = hand.page.board.current
    assert current is not None
    assert ("Work D", "Held back: Consent") == (current.title, current.gate)
    with hand.qtbot.waitSignal(hand.page.bench.asked_for) as asked:
        hand.page.stop.show_piece.click()
    assert ["pieces", Target(piece_id=hand.pieces["D"], lack=Lack.CONSENT)] == asked.args
    assert Kind.REFUSED in {
        rows.item(at).data(int(Qt.ItemDataRole.UserRole)).kind for at in range(rows.count())
    }


def test_galleries_are_made_duplicated_and_removed(hand: Hand, catalog: FakeCatalog) -> None:
    galleries = hand.page.galleries
    QTest.mouseClick(galleries.duplicate, Qt.MouseButton.LeftButton)
    hand.settle()
    assert (2, "ABC|DE", "Rooms (copy)") == (hand.page.gallery_id, hand.shown, hand.page.words.title.text())
    QTest.mouseClick(galleries.new, Qt.MouseButton.LeftButton)
    hand.settle()
    assert ("New gallery", True) == (hand.page.words.title.text(), hand.page.words.title.hasFocus())
    hand.page.doing.remove_gallery()
    hand.settle()
    with catalog.read() as view:
        assert ["Rooms", "Rooms (copy)"] == [one.title for one in list_galleries(view)]
    assert 1 == hand.page.gallery_id


def test_a_target_brings_the_gallery_and_its_stop(hand: Hand) -> None:
    hand.page.open(Target(gallery_id=1, piece_id=hand.pieces["E"]))
    hand.settle()
    assert ["Work E"] == [one.title for one in hand.page.board.chosen]
    state = hand.page.state()
    hand.page.restore({"gallery": "x", "widths": [1], "tab": None})
    hand.page.restore(state)
    assert 0 == hand.page.gallery_id or state["gallery"] == hand.page.gallery_id


def test_without_a_gallery_the_page_offers_to_make_one(
    bench: Workbench, catalog: FakeCatalog, qtbot: QtBot, pieces: dict[str, int]
) -> None:
    page = BoardPage(bench)
    qtbot.addWidget(page)
    bench.changed.connect(page.refresh)
    page.show()
    page.arrive()
    qtbot.waitUntil(lambda: bench.running == 0)
    assert page.first_focus() is page.panels.begin
    QTest.mouseClick(page.panels.begin, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.gallery_id == 1 and bench.running == 0 and not page._soon.isActive())
    assert page.panels.begin.isVisible() is False
    assert (True, "New gallery") == (page.words.title.hasFocus(), page.words.title.selectedText())


def test_a_desk_that_may_only_read_changes_nothing(hand: Hand) -> None:
    hand.catalog.writable = False
    hand.page._show_all()
    hand.choose("A")
    hand.press(Qt.Key.Key_Right, CONTROL)
    hand.press(Qt.Key.Key_Delete)
    drop(hand, carrying([hand.pieces["F"]]), hand.middle("B", 0.2))
    hand.catalog.writable = True
    assert "ABC|DE" == hand.walk
    assert [] == hand.said


def test_every_control_has_a_name_for_those_who_hear_it(hand: Hand) -> None:
    nameless = [
        widget
        for kind in (QAbstractButton, QLineEdit, QListView, QListWidget, QPlainTextEdit)
        for widget in hand.page.findChildren(kind)
        if widget.isVisibleTo(hand.page)
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not (widget.accessibleName() or getattr(widget, "text", str)() or _labelled(hand.page, widget))
    ]
    assert [] == nameless


def _labelled(page: BoardPage, widget: object) -> bool:
    from PySide6.QtWidgets import QLabel

    return any(label.buddy() is widget for label in page.findChildren(QLabel))


def test_of_three_hundred_stops_only_those_in_sight_are_painted(
    hand: Hand, catalog: FakeCatalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    with catalog.write("many") as work:
        ids = [store_piece(work, f"M-{at:03}", title=f"Many {at}").id for at in range(300)]
        work.commit()
    arranging.add_pieces(catalog, 2, ids)
    hand.settle()
    board, painted = hand.page.board, list[Item]()
    paint = CardDelegate._card

    def counted(self: CardDelegate, painter: QPainter, option: QStyleOptionViewItem, item: Item) -> None:
        painted.append(item)
        paint(self, painter, option, item)

    monkeypatch.setattr(CardDelegate, "_card", counted)
    board.choose([(0, board.items.items[-1].stop_id)])
    painted.clear()
    board.viewport().grab()
    assert 307 == len(board.items.items)
    assert 0 < len(painted) < 30


def test_deeds_name_every_key_and_are_off_without_a_stop(hand: Hand) -> None:
    deeds = {one.name: one for one in hand.page.deeds()}
    assert ("F5",) == deeds["board.preview"].shortcuts
    hand.page.board.selectionModel().clear()
    later = deeds["board.later"]
    assert later.can is not None
    assert not later.can()
    hand.choose("A")
    assert later.can()
    later.run()
    hand.settle()
    assert "BAC|DE" == hand.walk
