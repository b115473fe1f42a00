"""The page of people: found, described with a preview of the name, merged without losing a credit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from exhibit.model.people import Contributor, DisplayChoice
from exhibit.services.history import undo
from tests.fakes.catalog import FakeCatalog
from tests.fakes.pieces import store_piece
from tests.ui.curator.conftest import Settle
from ui.actions import Actions
from ui.curator.people.page import PeoplePage
from ui.curator.people.people_model import ALIKE, PIECES, PeopleModel
from ui.curator.targets import Target
from ui.curator.workbench import Workbench

PEOPLE = (
    Contributor(legal_name="Ana Ruiz", city="Omaha", email="ana@example.org"),
    Contributor(legal_name="Ruiz, Ana", phone="555 0100", city="Lincoln"),
    Contributor(legal_name="Ben Okafor", display_choice=DisplayChoice.ANONYMOUS),
    Contributor(legal_name="Zoë Äkerman", city="Fargo"),
)


@pytest.fixture
def page(bench: Workbench, catalog: FakeCatalog, qtbot: QtBot, settle: Settle) -> PeoplePage:
    with catalog.write("pieces") as work:
        for number, person in enumerate(PEOPLE):
            store_piece(work, f"LL-{number}", person=person)
        work.commit()
    made = PeoplePage(bench)
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
    return made


def names(page: PeoplePage) -> list[str]:
    return [str(page.model.index(row, 0).data()) for row in range(page.model.rowCount())]


def choose(page: PeoplePage, *wanted: str) -> None:
    page.table.clearSelection()
    for name in wanted:
        at = page.table.visualRect(page.model.index(names(page).index(name), 0)).center()
        QTest.mouseClick(
            page.table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, at
        )


def line(page: PeoplePage, name: str) -> QLineEdit:
    field = page.form.fields[name]
    assert isinstance(field, QLineEdit)
    return field


def test_people_are_found_without_regard_to_accents_and_likely_duplicates_apart(page: PeoplePage) -> None:
    assert ["Ana Ruiz", "Ben Okafor", "Ruiz, Ana", "Zoë Äkerman"] == names(page)
    assert ("Anonymous", 1) == (page.model.index(1, 1).data(), page.model.index(1, PIECES).data())
    QTest.keyClicks(page.search, "akerman zoe")
    assert ["Zoë Äkerman"] == names(page)
    page.search.clear()
    QTest.keyClick(page.search, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert ["Ana Ruiz", "Ruiz, Ana"] == names(page)
    assert "1 other(s)" == page.model.index(0, ALIKE).data()
    QTest.keyClicks(page.search, "nobody")
    assert (True, [], False) == (page.empty.isVisible(), names(page), page.form.isVisible())


def test_the_name_is_shown_as_visitors_will_read_it_with_every_key(
    page: PeoplePage, catalog: FakeCatalog, settle: Settle, qtbot: QtBot
) -> None:
    choose(page, "Zoë Äkerman")
    assert "Visitors will read: Zoë Äkerman" == page.form.preview.text()
    choice = page.form.fields["display_choice"]
    assert isinstance(choice, QComboBox)
    choice.setCurrentIndex(choice.findData(DisplayChoice.PSEUDONYM.value))
    assert page.form.preview.text().startswith("No name can be shown yet")
    QTest.keyClicks(line(page, "display_name"), "Night Owl")
    assert "Visitors will read: Night Owl" == page.form.preview.text()
    choice.activated.emit(choice.currentIndex())
    page.leave()
    settle()
    with catalog.read() as view:
        zoe = view.contributors.get(4)
        labels = [step.label for step in view.steps()][:2]
    assert (DisplayChoice.PSEUDONYM, "Night Owl") == (zoe.display_choice, zoe.display_name)
    assert all(label.startswith("Change the ") for label in labels)
    # The list is read anew a moment after the writing.
    qtbot.waitUntil(
        lambda: page.model.index(names(page).index("Zoë Äkerman"), 1).data() == "Night Owl", timeout=30_000
    )


def test_private_fields_say_so(page: PeoplePage) -> None:
    assert "Legal name, private" == line(page, "legal_name").accessibleName()
    assert "Name to show" == line(page, "display_name").accessibleName()


def test_two_entries_are_compared_and_become_one(
    page: PeoplePage, catalog: FakeCatalog, settle: Settle, qtbot: QtBot
) -> None:
    choose(page, "Ana Ruiz", "Ruiz, Ana")
    assert page.merge_button.isEnabled()
    dialog = page.merge()
    assert dialog is not None
    settle()
    assert {"legal_name", "city", "naming"} == set(dialog.groups)
    lincoln = dialog.groups["city"].button(2)
    assert lincoln is not None
    QTest.mouseClick(lincoln, Qt.MouseButton.LeftButton, pos=lincoln.rect().center().transposed())
    lincoln.click()
    settle()
    assert "Visitors will read: Ana Ruiz" == dialog.preview.text()
    assert "1 credit(s) move." in dialog.counts.text()
    with qtbot.waitSignal(dialog.merged):
        QTest.mouseClick(dialog.do, Qt.MouseButton.LeftButton)
    settle()
    assert ["Ana Ruiz", "Ben Okafor", "Zoë Äkerman"] == names(page)
    with catalog.read() as view:
        ana = view.contributors.get(1)
        assert ("Lincoln", "555 0100", 2) == (ana.city, ana.phone, len(view.credits.find(contributor_id=1)))
        assert "Merge 2 contributors into “Ana Ruiz”" == view.steps()[0].label
    undo(catalog)
    settle()
    assert 4 == len(names(page))


def test_one_likely_duplicate_brings_the_others_along_and_a_stranger_none(
    page: PeoplePage, bench: Workbench, settle: Settle
) -> None:
    choose(page, "Ruiz, Ana")
    QTest.mouseClick(page.form.alike_button, Qt.MouseButton.LeftButton)
    settle()
    refused: list[str] = []
    bench.refused.connect(refused.append)
    choose(page, "Ben Okafor")
    assert not page.form.alike_button.isVisible()
    assert (None, ["To merge, choose two or more people in the list."]) == (page.merge(), refused)


def test_the_pieces_of_a_person_are_asked_for(page: PeoplePage, bench: Workbench, qtbot: QtBot) -> None:
    choose(page, "Ben Okafor")
    with qtbot.waitSignal(bench.asked_for) as asked:
        QTest.mouseClick(page.form.show_button, Qt.MouseButton.LeftButton)
    assert ["pieces", Target(line='person:"Ben Okafor"')] == asked.args


def test_five_thousand_people_are_sorted_and_found_quickly(qtbot: QtBot) -> None:
    from exhibit.services.cataloguing.people_merging import PersonRow

    model = PeopleModel()
    rows = [
        PersonRow(Contributor(id=one, legal_name=f"Person {one % 97} Number {one}"), one % 7, one % 5)
        for one in range(1, 5001)
    ]
    model.show_people(rows)
    model.sort(PIECES, Qt.SortOrder.DescendingOrder)
    assert 4 == model.rows[0].pieces
    model.seek("number 4999", duplicates=False)
    assert [4999] == [row.contributor.id for row in model.rows]
