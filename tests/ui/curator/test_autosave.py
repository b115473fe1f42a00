from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from exhibit.model.history import Step
from exhibit.model.refusals import Refusal
from exhibit.ports import Catalog, CatalogReader
from exhibit.services.cataloguing.describing import change_piece
from exhibit.services.history import undo
from tests.fakes.catalog import FakeCatalog
from tests.fakes.full_disk import WORDS, full_disk
from tests.fakes.pieces import store_piece
from tests.ui.curator.conftest import Settle
from ui.curator import field_saving
from ui.curator.autosave import Autosave, Autosaves, Save
from ui.curator.workbench import Workbench


class Form(QWidget):
    """A line, a text and a choice, as a form has them."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self.line, self.text, self.choice = QLineEdit(), QPlainTextEdit(), QComboBox()
        for value in ("", "a", "b"):
            self.choice.addItem(value or "none", value)
        layout = QVBoxLayout(self)
        for field in (self.line, self.text, self.choice):
            layout.addWidget(field)
        self.saves = Autosaves(bench, self)
        self.words: list[str] = []
        self.saves.told.connect(self.words.append)


@pytest.fixture
def form(bench: Workbench, qtbot: QtBot, catalog: FakeCatalog) -> Form:
    with catalog.write("Import") as work:
        store_piece(work)
        store_piece(work, "LL-2")
        work.commit()
    made = Form(bench)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def into(field: str, piece_id: int = 1) -> Save:
    def save(catalog: Catalog, value: str, extends: int | None) -> Step | None:
        return change_piece(catalog, piece_id, extends=extends, **{field: value})

    return save


def stored(catalog: FakeCatalog, field: str, piece_id: int = 1) -> object:
    with catalog.read() as view:
        return getattr(view.pieces.get(piece_id), field)


def labels(catalog: FakeCatalog) -> list[str]:
    with catalog.read() as view:
        return [one.label for one in view.steps()][:-1]


def bound(form: Form, field: QLineEdit | QPlainTextEdit | QComboBox, name: str = "made") -> Autosave:
    made = form.saves.add(field)
    made.bind(into(name), "", 1)
    field.setFocus()
    return made


def test_what_is_typed_is_saved_after_a_pause_as_one_step(
    form: Form, catalog: FakeCatalog, qtbot: QtBot, settle: Settle
) -> None:
    bound(form, form.line)
    QTest.keyClicks(form.line, "20")
    assert stored(catalog, "made") == ""
    qtbot.waitUntil(lambda: stored(catalog, "made") == "20")
    QTest.keyClicks(form.line, "19")
    qtbot.waitUntil(lambda: stored(catalog, "made") == "2019")
    settle()
    assert labels(catalog) == ["Change the date of “A lamp”"]
    assert form.words[-1] == "Saved"


def test_leaving_a_field_saves_it_at_once(form: Form, catalog: FakeCatalog, settle: Settle) -> None:
    bound(form, form.line)
    QTest.keyClicks(form.line, "2019")
    form.text.setFocus()
    settle()
    assert stored(catalog, "made") == "2019"


def test_two_visits_are_two_steps(form: Form, catalog: FakeCatalog, settle: Settle) -> None:
    bound(form, form.line)
    for key in "12":
        form.line.setFocus()
        QTest.keyClicks(form.line, key)
        form.text.setFocus()
        settle()
    assert len(labels(catalog)) == 2


def test_saves_sent_off_together_are_one_step(form: Form, catalog: FakeCatalog, settle: Settle) -> None:
    saving = bound(form, form.line)
    for key in "2019":
        QTest.keyClicks(form.line, key)
        saving.flush()
    settle()
    assert stored(catalog, "made") == "2019"
    assert len(labels(catalog)) == 1


def test_a_long_text_and_a_choice_save_too(form: Form, catalog: FakeCatalog, settle: Settle) -> None:
    bound(form, form.text, "dimensions")
    QTest.keyClicks(form.text, "4 x 5")
    bound(form, form.choice, "license")
    QTest.keyClick(form.choice, Qt.Key.Key_Down)
    settle()
    assert stored(catalog, "dimensions") == "4 x 5"
    assert stored(catalog, "license") == "a"


def test_what_comes_from_outside_is_shown_unless_typed_in(
    form: Form, catalog: FakeCatalog, settle: Settle
) -> None:
    saving = bound(form, form.line)
    saving.bind(into("made"), "1999", 1)
    assert form.line.text() == "1999"
    QTest.keyClick(form.line, Qt.Key.Key_End)
    QTest.keyClicks(form.line, "x")
    saving.bind(into("made"), "2000", 1)
    assert form.line.text() == "1999x"
    saving.flush()
    settle()
    assert stored(catalog, "made") == "1999x"


def test_no_space_vanishes_under_the_cursor(form: Form, catalog: FakeCatalog, settle: Settle) -> None:
    saving = bound(form, form.line)
    QTest.keyClicks(form.line, "spring ")
    saving.flush()
    settle()
    saving.bind(into("made"), str(stored(catalog, "made")), 1)
    assert form.line.text() == "spring "
    QTest.keyClicks(form.line, "2019")
    form.text.setFocus()
    settle()
    assert stored(catalog, "made") == "spring 2019"


def test_an_undo_from_outside_reaches_a_field_that_has_the_keyboard(
    form: Form, catalog: FakeCatalog, settle: Settle
) -> None:
    saving = bound(form, form.line)
    QTest.keyClicks(form.line, "2019")
    saving.flush()
    settle()
    saving.bind(into("made"), "2019", 1)
    undo(catalog)
    saving.bind(into("made"), "", 1)
    assert form.line.text() == ""


def test_the_next_piece_does_not_get_what_was_typed_for_the_former(
    form: Form, catalog: FakeCatalog, settle: Settle
) -> None:
    saving = bound(form, form.line)
    QTest.keyClicks(form.line, "2019")
    saving.bind(into("made", 2), "1950", 2)
    settle()
    assert stored(catalog, "made", 1) == "2019"
    assert stored(catalog, "made", 2) == ""
    assert form.line.text() == "1950"


def test_a_refusal_is_said_on_the_form_and_the_words_stay(
    form: Form, catalog: FakeCatalog, settle: Settle
) -> None:
    def refuse(_catalog: Catalog, value: str, _extends: int | None) -> Step | None:
        message = f"“{value}” is no year."
        raise Refusal(message)

    saving = form.saves.add(form.line)
    saving.bind(refuse, "", 1)
    form.line.setFocus()
    QTest.keyClicks(form.line, "abc")
    form.text.setFocus()
    settle()
    assert form.words[-1] == "Not saved: “abc” is no year."
    saving.bind(refuse, "", 1)
    assert form.line.text() == "abc"
    assert form.saves.pending


def test_a_field_without_a_save_is_read_only(form: Form, catalog: FakeCatalog) -> None:
    saving = form.saves.add(form.line)
    saving.bind(None, "1999", 1)
    QTest.keyClicks(form.line, "x")
    assert form.line.text() == "1999"
    assert not form.saves.pending


def test_a_hard_space_survives(form: Form, catalog: FakeCatalog, settle: Settle) -> None:
    saving = form.saves.add(form.text)
    saving.bind(into("dimensions"), "un\u00a0mot\nsuite", 1)
    assert saving.value == "un\u00a0mot\nsuite"
    assert not saving.dirty


def test_a_reading_older_than_a_save_is_thrown_away_and_made_again(
    form: Form, catalog: FakeCatalog, qtbot: QtBot, settle: Settle
) -> None:
    was_read, found, read = threading.Event(), list[str](), list[str]()

    def slow(catalog: Catalog, value: str, extends: int | None) -> Step | None:
        was_read.wait(5)
        return change_piece(catalog, 1, made=value, extends=extends)

    def look(view: CatalogReader) -> str:
        read.append(view.pieces.get(1).made)
        was_read.set()
        return read[-1]

    saving = form.saves.add(form.line)
    saving.bind(slow, "", 1)
    form.line.setFocus()
    QTest.keyClicks(form.line, "2019")
    saving.flush()
    form.saves.read(look, found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert read[0] == ""
    assert found == ["2019"]


@pytest.mark.parametrize("value", ["one\r\ntwo", "one\u2028two"])
def test_what_nobody_typed_is_no_change(form: Form, catalog: FakeCatalog, settle: Settle, value: str) -> None:
    text, choice = form.saves.add(form.text), form.saves.add(form.choice)
    text.bind(into("dimensions"), value, 1)
    choice.bind(into("license"), "a value that is not offered", 1)
    for field in (form.text, form.choice, form.line):
        field.setFocus()
    form.saves.flush()
    settle()
    assert labels(catalog) == []


def test_keys_go_nowhere_while_the_next_piece_is_read(
    form: Form, catalog: FakeCatalog, settle: Settle
) -> None:
    saving = bound(form, form.line)
    QTest.keyClicks(form.line, "2019")
    form.saves.hold()
    QTest.keyClicks(form.line, "x")
    saving.bind(into("made", 2), "", 2)
    QTest.keyClicks(form.line, "1950")
    form.saves.flush()
    settle()
    assert (stored(catalog, "made", 1), stored(catalog, "made", 2)) == ("2019", "1950")
    assert form.line.hasFocus()


def test_what_a_full_disk_did_not_take_is_kept_while_another_piece_is_shown(
    form: Form, bench: Workbench, catalog: FakeCatalog, settle: Settle
) -> None:
    told: list[str] = []
    bench.refused.connect(told.append)
    saving = bound(form, form.line)
    with full_disk(catalog):
        QTest.keyClicks(form.line, "1952")
        saving.bind(into("made", 2), "", 2)
        settle()
        assert ["", [f"{WORDS} What you typed is kept, and tried again."]] == [form.line.text(), told]
        assert form.saves.pending
        saving.bind(into("made"), "", 1)
        assert "1952" == form.line.text()
        saving.bind(into("made", 2), "", 2)
        settle()
        for _ in range(3):
            form.saves.flush()
            settle()
    form.saves.flush()
    settle()
    assert ("1952", "") == (stored(catalog, "made", 1), stored(catalog, "made", 2))
    assert not form.saves.pending
    assert 2 == len(told)  # once for each time it was left


def test_a_disk_that_was_full_is_tried_again_by_itself(
    form: Form, catalog: FakeCatalog, settle: Settle, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(field_saving, "RETRY_MS", 30)
    bound(form, form.line)
    with full_disk(catalog):
        QTest.keyClicks(form.line, "1952")
        form.saves.flush()
        settle()
        assert f"Not saved: {WORDS}" in form.words
    qtbot.waitUntil(lambda: stored(catalog, "made") == "1952")
    settle()
    assert not form.saves.pending


def test_what_never_can_be_saved_is_told_with_its_words(
    form: Form, bench: Workbench, catalog: FakeCatalog, settle: Settle
) -> None:
    told: list[str] = []
    bench.refused.connect(told.append)

    def refuse(_catalog: Catalog, _value: str, _extends: int | None) -> Step | None:
        message = "This is no year."
        raise Refusal(message)

    saving = form.saves.add(form.line)
    saving.bind(refuse, "", 1)
    form.line.setFocus()
    QTest.keyClicks(form.line, "abc")
    saving.bind(into("made", 2), "", 2)
    settle()
    assert ["This is no year. What you typed was: “abc”."] == told
    assert not form.saves.pending
