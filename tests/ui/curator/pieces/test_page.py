from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from exhibit.model.finding import Condition, Sort
from exhibit.model.gate import Lack
from exhibit.model.pieces import Status, Text, TextKind
from exhibit.ports import Catalog
from exhibit.services.cataloguing.searching import save_search
from tests.fakes.catalog import FakeCatalog
from tests.ui.curator.pieces.conftest import Wait
from ui.actions import Deed
from ui.curator.pieces.page import PiecesPage
from ui.curator.targets import BY_HAND, Target, carrying
from ui.curator.workbench import Workbench

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton

# What completes a line stands in a window of its own, and offscreen there are none to raise.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)


def chosen(bench: Workbench) -> tuple[int, ...]:
    return bench.selection.pieces


def titles(page: PiecesPage) -> list[str]:
    rows = [page.model.row_at(row) for row in range(page.model.rowCount())]
    return [row.title for row in rows if row is not None]


def click(view: QWidget, index: QModelIndex, modifiers: Qt.KeyboardModifier | None = None) -> None:
    assert isinstance(view, QAbstractItemView)
    place = view.visualRect(index).center()
    QTest.mouseClick(view.viewport(), LEFT, modifiers or Qt.KeyboardModifier.NoModifier, place)


def click_facet(
    page: PiecesPage, field: str, value: str, modifiers: Qt.KeyboardModifier | None = None
) -> None:
    tree = page.side.facets
    item = tree.item(field, value)
    assert item is not None
    tree.scrollToItem(item)
    place = tree.visualItemRect(item).center()
    QTest.mouseClick(tree.viewport(), LEFT, modifiers or Qt.KeyboardModifier.NoModifier, place)


def test_typing_searches_a_moment_later_and_says_how_many(page: PiecesPage, wait: Wait, qtbot: QtBot) -> None:
    assert page.bar.hint.text().startswith("6 ")

    QTest.keyClicks(page.bar.line, "night")
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    wait()

    assert titles(page) == ["Night facade", "Night shift"]
    assert page.bar.hint.text() == "2 of 6 found"


def test_down_from_the_search_chooses_the_first_found(
    page: PiecesPage, wait: Wait, bench: Workbench, qtbot: QtBot
) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    click(page.views.list, page.model.index(4, 3))
    page.bar.line.setFocus()
    page.look_for("night")
    wait()
    assert () == chosen(bench)
    QTest.keyClick(page.bar.line, Qt.Key.Key_Down)
    wait()
    assert (1,) == chosen(bench)


def test_a_field_is_completed_by_keys_alone(page: PiecesPage, wait: Wait) -> None:
    page.bar.line.setFocus()
    QTest.keyClicks(page.bar.line, "fo")
    QTest.keyClick(page.bar.line, Qt.Key.Key_Tab)
    assert page.bar.line.text() == "form:"

    QTest.keyClicks(page.bar.line, "poe")
    QTest.keyClick(page.bar.line, Qt.Key.Key_Tab)
    wait()

    assert page.bar.line.text() == "form:poem "
    assert page.model.rowCount() == 3
    assert [chip.text() for chip in page.bar.chips.chips()] == ["Form: Poem  ×"]


def test_a_facet_narrows_leaves_out_and_goes_again(page: PiecesPage, wait: Wait) -> None:
    click_facet(page, "form", "poem")
    wait()
    assert (page.bar.line.text(), page.model.rowCount()) == ("form:poem", 3)

    click_facet(page, "status", "accepted", SHIFT)
    wait()
    assert page.bar.line.text() == "form:poem -status:accepted"
    assert titles(page) == ["Counting by fives", "Night shift"]

    click_facet(page, "form", "poem")
    wait()
    assert page.bar.line.text() == "-status:accepted"
    assert page.model.rowCount() == 4


def test_a_chip_takes_its_condition_away(page: PiecesPage, wait: Wait) -> None:
    page.look_for("status:accepted form:poem")
    wait()
    assert page.model.rowCount() == 1

    QTest.mouseClick(page.bar.chips.chips()[1], LEFT)
    wait()

    assert page.bar.line.text() == "status:accepted"
    assert page.model.rowCount() == 2


@pytest.mark.parametrize("mode", ["list", "grid"])
def test_rows_chosen_by_mouse_and_keys_are_the_desks_selection(
    page: PiecesPage, bench: Workbench, wait: Wait, mode: str
) -> None:
    page.views.switch(mode)
    view = page.views.view
    click(view, page.model.index(1, 0))
    wait()
    assert chosen(bench) == (2,)

    click(view, page.model.index(3, 0), SHIFT)
    wait()
    assert (chosen(bench), bench.selection.current) == ((2, 3, 4), 4)

    click(view, page.model.index(2, 0), CTRL)
    wait()
    assert chosen(bench) == (2, 4)

    QTest.keyClick(view, Qt.Key.Key_End)
    wait()
    assert chosen(bench) == (6,)
    QTest.keyClick(view, Qt.Key.Key_Home, SHIFT)
    wait()
    assert chosen(bench) == (1, 2, 3, 4, 5, 6)


def test_what_is_chosen_is_the_same_in_every_view_and_after_sorting(
    page: PiecesPage, bench: Workbench, wait: Wait
) -> None:
    page.choice.take(1)
    wait()
    header = page.views.list.horizontalHeader()
    title = header.sectionViewportPosition(page.views.list.column("title")) + 20
    QTest.mouseClick(header.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, QPoint(title, 8))
    wait()

    assert page.sort is Sort.TITLE
    assert titles(page)[0] == "Counting by fives"
    assert (chosen(bench), page.choice.place) == ((2,), 0)

    page.views.switch("single")
    wait()
    assert page.views.single.title.text() == "Counting by fives"
    assert page.views.single.words.toPlainText() == "The words of Counting by fives"
    QTest.keyClick(page.views.single, Qt.Key.Key_Right)
    wait()
    assert page.views.single.title.text() == "Low tide on Four West"
    assert chosen(bench) == (4,)
    QTest.keyClick(page.views.single, Qt.Key.Key_Escape)
    assert page.views.mode == "list"


def test_enter_opens_what_is_in_hand(page: PiecesPage, wait: Wait) -> None:
    page.choice.take(2)
    page.views.list.setFocus()
    QTest.keyClick(page.views.list, Qt.Key.Key_Return)
    wait()

    assert page.views.mode == "single"
    assert page.views.single.title.text() == "Twenty doors"


def test_letters_lead_to_the_title_that_begins_so(page: PiecesPage, bench: Workbench, wait: Wait) -> None:
    page.views.list.setFocus()
    QTest.keyClicks(page.views.list, "night s")
    wait()

    assert chosen(bench) == (6,)


def test_everything_nothing_and_the_others_can_be_chosen(
    page: PiecesPage, bench: Workbench, wait: Wait
) -> None:
    deeds = {deed.name: deed for deed in page.own_deeds()}
    page.choice.take(0)
    wait()
    deeds["pieces.invert"].run()
    wait()
    assert chosen(bench) == (2, 3, 4, 5, 6)
    assert page.bar.hint.text().endswith("5 chosen")
    deeds["pieces.select-all"].run()
    wait()
    assert chosen(bench) == (1, 2, 3, 4, 5, 6)
    deeds["pieces.select-none"].run()
    wait()
    assert chosen(bench) == ()


def rename(catalog: Catalog, piece: int, title: str) -> None:
    with catalog.write("Title", "Ines") as work:
        text = work.texts.find(piece_id=piece, kind=TextKind.TITLE)[0]
        work.texts.put(Text(id=text.id, kind=text.kind, language="en", value=title, piece_id=piece))
        work.commit()


def test_a_change_is_seen_where_it_is_and_nothing_moves(
    page: PiecesPage, bench: Workbench, wait: Wait
) -> None:
    reset: list[bool] = []
    page.model.modelReset.connect(lambda: reset.append(True))
    page.choice.take(3)
    wait()

    bench.write(lambda catalog: rename(catalog, 4, "High tide"))
    wait()

    assert titles(page)[3] == "High tide"
    assert (chosen(bench), page.choice.place, reset) == ((4,), 3, [])


def test_a_piece_that_no_longer_fits_the_search_stays_in_hand(
    page: PiecesPage, bench: Workbench, wait: Wait
) -> None:
    page.look_for("tide")
    page.look_for("form:poem")
    wait()
    page.choice.take(1)
    wait()
    assert chosen(bench) == (4,)

    def untag(catalog: Catalog) -> None:
        with catalog.write("Untag", "Ines") as work:
            work.tags.remove(work.tags.find(piece_id=4)[0].id)
            work.commit()

    bench.write(untag)
    wait()
    assert titles(page) == ["Counting by fives", "Night shift"]
    assert chosen(bench) == (4,)

    bench.write(lambda catalog: rename(catalog, 2, "Counting"))
    wait()
    page.choice.step(1)
    wait()
    assert chosen(bench) == (6,)


def test_what_others_choose_is_shown_and_a_search_that_hides_it_goes(
    page: PiecesPage, bench: Workbench, wait: Wait
) -> None:
    page.look_for("form:poem")
    wait()
    page.open(Target(piece_id=3))
    wait()

    assert (page.bar.line.text(), bench.selection.current, page.choice.place) == ("", 3, 2)

    page.open(Target(line="status:accepted"))
    wait()
    assert titles(page) == ["Night facade", "Low tide on Four West"]


class Form(QLabel):
    """A form that notes what it is asked."""

    def __init__(self) -> None:
        super().__init__("form")
        self.asked: list[object] = []

    def flush(self) -> None:
        self.asked.append("flush")

    def focus_lack(self, lack: Lack) -> None:
        self.asked.append(lack)

    def deeds(self) -> list[Deed]:
        return [Deed(name="form.nothing", text="Nothing", run=lambda: None)]

    def state(self) -> dict[str, object]:
        return {"folded": ["people"]}

    def restore(self, state: dict[str, object]) -> None:
        self.asked.append(state)


def test_the_form_beside_is_led_saved_and_remembered(bench: Workbench, wait: Wait, qtbot: QtBot) -> None:
    form = Form()
    page = PiecesPage(bench, form)
    qtbot.addWidget(page)
    page.restore({"line": "form:poem", "form": {"folded": []}})
    page.show()
    page.arrive()
    page.open(Target(piece_id=3, lack=Lack.ALT_TEXT))
    wait()

    assert chosen(bench) == (3,)
    assert page.bar.line.text() == ""
    assert page.leave()
    assert form.asked == [{"folded": []}, Lack.ALT_TEXT, "flush"]
    assert "form.nothing" in [deed.name for deed in page.own_deeds()]
    assert page.state()["form"] == {"folded": ["people"]}


def test_nothing_found_offers_to_clear_the_search(page: PiecesPage, wait: Wait) -> None:
    page.look_for("zebra")
    wait()
    assert page.views.stack.currentWidget() is page.views.nothing_found

    QTest.mouseClick(page.views.nothing_found.buttons[0], LEFT)
    wait()
    assert page.views.stack.currentWidget() is page.views.list
    assert page.model.rowCount() == 6


def test_an_empty_catalog_leads_to_taking_in(
    page: PiecesPage, bench: Workbench, catalog: FakeCatalog, wait: Wait, qtbot: QtBot
) -> None:
    def empty(every: Catalog) -> None:
        with every.write("Empty") as work:
            for kind in (work.tags, work.texts, work.credits, work.consents, work.reviews, work.pieces):
                for one in kind.find():
                    kind.remove(one.id)
            work.commit()

    bench.write(empty)
    wait()
    assert page.views.stack.currentWidget() is page.views.nothing_yet
    with qtbot.waitSignal(bench.asked_for, check_params_cb=lambda name, _: name == "import"):
        QTest.mouseClick(page.views.nothing_yet.buttons[0], LEFT)
    with qtbot.waitSignal(bench.asked_for, check_params_cb=lambda _, target: target == BY_HAND):
        QTest.mouseClick(page.views.nothing_yet.buttons[1], LEFT)


def test_pieces_dropped_on_a_term_are_given_it(page: PiecesPage, bench: Workbench, wait: Wait) -> None:
    term = bench.term_named("form", "painting")
    assert term is not None
    tree = page.side.facets
    item = tree.item("form", "painting")
    assert item is not None
    place = tree.visualItemRect(item).center()
    data = carrying((2, 3))
    event = QDropEvent(place.toPointF(), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    tree.dropEvent(event)
    wait()

    with bench.tools.catalog.read() as view:
        assert [tag.piece_id for tag in view.tags.find(term_id=term.id)] == [1, 2, 3]
        assert view.steps()[0].label == "Add “Painting” to 2 pieces"
    assert (item.text(0), item.text(1)) == ("Painting", "3")


def test_a_search_is_saved_chosen_renamed_and_removed(page: PiecesPage, bench: Workbench, wait: Wait) -> None:
    page.look_for("form:poem")
    wait()
    {deed.name: deed for deed in page.own_deeds()}["pieces.save-search"].run()
    saved = page.side.saved
    assert saved.name.text() == "Poem"
    saved.name.selectAll()
    QTest.keyClicks(saved.name, "Poems")
    QTest.keyClick(saved.name, Qt.Key.Key_Return)
    page.clear()
    wait()
    assert [saved.list.item(0).text(), page.model.rowCount()] == ["Poems", 6]

    click(saved.list, saved.list.model().index(0, 0))
    wait()
    assert (page.bar.line.text(), page.model.rowCount()) == ("form:poem", 3)

    saved.list.setFocus()
    QTest.keyClick(saved.list, Qt.Key.Key_F2)
    editor = saved.list.findChild(QLineEdit)
    assert editor is not None
    QTest.keyClicks(editor, "Verse")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    wait()
    assert saved.list.item(0).text() == "Verse"

    QTest.keyClick(saved.list, Qt.Key.Key_Delete)
    wait()
    with bench.tools.catalog.read() as view:
        labels = [step.label for step in view.steps(3)]
    assert saved.list.count() == 0
    assert labels == [
        "Remove the search “Verse”",
        "Rename the search “Poems” to “Verse”",
        "Save the search “Poems”",
    ]


def test_saved_searches_are_reordered_by_keys(page: PiecesPage, bench: Workbench, wait: Wait) -> None:
    for name in ("One", "Two"):
        bench.write(lambda catalog, name=name: save_search(catalog, name, name))  # type: ignore[misc]
    wait()
    saved = page.side.saved.list
    saved.setCurrentRow(1)
    QTest.keyClick(saved, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    wait()

    assert [saved.item(row).text() for row in range(2)] == ["Two", "One"]


def test_everything_stands_again_after_a_restart(
    page: PiecesPage, bench: Workbench, wait: Wait, qtbot: QtBot
) -> None:
    page.sort_by(Sort.TITLE)
    page.look_for("-form:story")
    wait()
    page.choice.take(1)
    page.views.list.show_column(page.views.list.column("lacks"), False)
    page.views.list.horizontalHeader().moveSection(1, 3)
    page.views.switch("grid")
    page.switch.slider.setValue(30)
    wait()
    state = page.state()
    bench.selection.choose(())

    again = PiecesPage(bench)
    qtbot.addWidget(again)
    again.restore(state)
    again.resize(1280, 720)
    again.show()
    again.arrive()
    wait()

    assert again.state() == state
    assert (chosen(bench), again.choice.place) == ((4,), 1)
    assert again.views.grid.ems == 15


@pytest.mark.parametrize(
    "state", [{}, {"columns": 3, "sort": None, "tile": "x", "chosen": ["a"], "splitter": [1], "view": 7}]
)
def test_what_does_not_fit_is_left_aside(page: PiecesPage, state: dict[str, object]) -> None:
    before = page.state()
    page.restore(state)
    assert page.state() | {"splitter": 0} == before | {"splitter": 0}


def test_every_widget_that_takes_keys_says_what_it_is(page: PiecesPage, wait: Wait) -> None:
    page.look_for("form:poem")
    wait()
    own = [one for one in page.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    nameless = [
        one
        for one in own
        if not one.accessibleName()
        and not getattr(one, "text", str)()
        and not one.objectName().startswith("qt_")
    ]
    assert nameless == []


def test_conditions_read_as_words(page: PiecesPage) -> None:
    assert page.labels.condition(Condition("status", Status.IN_REVIEW.value)) == "Status: In review"
    assert page.labels.condition(Condition("factor", "society.")) == "Factor: Society & Culture"
    assert page.labels.condition(Condition("form", "poem", excluded=True)) == "not Form: Poem"
