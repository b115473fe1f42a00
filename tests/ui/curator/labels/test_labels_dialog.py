from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from exhibit.model.pieces import TextKind
from exhibit.services.publishing.labelling import labels_of
from tests.exhibit.services.galleries_made import SUPPORT, gallery_of, shown, with_text, withdrawn
from tests.fakes.catalog import FakeCatalog
from tests.fakes.pieces import DAY
from tests.ui.curator.conftest import tools_of
from ui.curator.labels.labels_dialog import LabelsDialog
from ui.curator.targets import Target
from ui.curator.workbench import Workbench

LONG = "I painted it at night, and then again. " * 60


@contextmanager
def open_press() -> Iterator[Any]:
    yield SimpleNamespace(support=SUPPORT)


@pytest.fixture
def desk(tmp_path: Path, catalog: FakeCatalog, fonts: tuple[str, ...], qtbot: QtBot) -> Iterator[Workbench]:
    made = Workbench(tools_of(tmp_path, catalog, open_press=open_press))
    yield made
    made.close()


@pytest.fixture
def dialog(desk: Workbench, catalog: FakeCatalog, qtbot: QtBot) -> LabelsDialog:
    gallery = gallery_of(
        catalog,
        with_text(shown("LL-1", "Window"), TextKind.TITLE, "Ventana", "es"),
        with_text(shown("LL-2", "Long"), TextKind.LABEL, LONG),
        withdrawn("LL-3", "Gone"),
        shown("LL-4", "Stairs"),
    )
    made = LabelsDialog(desk, gallery)
    qtbot.addWidget(made)
    made.open()
    qtbot.waitUntil(lambda: made.settled)
    return made


def told(dialog: LabelsDialog) -> list[str]:
    return [dialog.form.told.item(at).text() for at in range(dialog.form.told.count())]


def choose(combo: QComboBox, value: str, dialog: LabelsDialog, qtbot: QtBot) -> None:
    """Choose by keyboard."""
    combo.setFocus()
    while combo.currentData() != value:
        before = combo.currentIndex()
        QTest.keyClick(combo, Qt.Key.Key_Down)
        assert combo.currentIndex() > before
    qtbot.waitUntil(lambda: dialog._bench.running == 0 and dialog.settled)


def test_the_pages_are_there_and_what_is_wrong_is_told_before(dialog: LabelsDialog) -> None:
    assert dialog.windowTitle() == "Labels of “Rooms”"
    assert dialog.form.preview.pages == 2
    assert "On 1 label(s) the text does not fit" in dialog.form.words.text()
    assert [one.partition(".")[0] for one in told(dialog)] == [
        "2 “Long” does not fit",
        "“Gone” is held back: it lacks a consent that holds today",
    ]
    assert dialog.form.save.isEnabled()


def test_what_is_told_leads_to_its_piece(dialog: LabelsDialog, desk: Workbench, qtbot: QtBot) -> None:
    dialog.form.told.setCurrentRow(0)
    with qtbot.waitSignal(desk.asked_for) as asked:
        QTest.keyClick(dialog.form.told, Qt.Key.Key_Return)
    assert asked.args == ["pieces", Target(piece_id=2)]


def test_pages_are_turned_by_keys_and_buttons(dialog: LabelsDialog) -> None:
    preview = dialog.form.preview
    assert not dialog.form.earlier.isEnabled()
    QTest.keyClick(preview, Qt.Key.Key_PageDown)
    assert (preview.page, preview.accessibleName()) == (1, "Page 2 of 2")
    QTest.keyClick(preview, Qt.Key.Key_PageDown)
    assert preview.page == 1
    QTest.mouseClick(dialog.form.earlier, Qt.MouseButton.LeftButton)
    assert preview.page == 0


def test_smaller_labels_and_the_checklist(dialog: LabelsDialog, qtbot: QtBot) -> None:
    choose(dialog.form.kind, "small", dialog, qtbot)
    assert dialog.form.preview.pages == 1
    choose(dialog.form.kind, "checklist", dialog, qtbot)
    assert dialog.form.preview.pages == 1
    assert [one for one in told(dialog) if "fit" in one] == []


def test_languages_are_those_of_the_gallery(dialog: LabelsDialog, qtbot: QtBot) -> None:
    assert [dialog.form.first.itemText(at) for at in range(dialog.form.first.count())] == [
        "English",
        "Español",
    ]
    choose(dialog.form.second, "es", dialog, qtbot)
    assert dialog._found is not None
    assert [words.title for words in dialog._found.labels[0].words] == ["Window", "Ventana"]


def test_a_consent_for_traveling_prints_is_another_question(dialog: LabelsDialog, qtbot: QtBot) -> None:
    choose(dialog.form.asked, "travel", dialog, qtbot)
    assert len(told(dialog)) == 4
    assert not dialog.form.save.isEnabled()


def test_a_text_that_was_shortened_fits_at_once(
    dialog: LabelsDialog, catalog: FakeCatalog, desk: Workbench, qtbot: QtBot
) -> None:
    def shorten(catalog: Any) -> None:
        with catalog.write("Shorten") as work:
            (text,) = work.texts.find(kind=TextKind.LABEL)
            work.texts.remove(text.id)
            work.commit()

    desk.write(shorten)
    qtbot.waitUntil(lambda: "Everything fits." in dialog.form.words.text())


def test_the_pdf_is_saved_where_it_was_asked_for(
    dialog: LabelsDialog, desk: Workbench, tmp_path: Path, qtbot: QtBot
) -> None:
    QTest.mouseClick(dialog.form.save, Qt.MouseButton.LeftButton)
    (asked,) = dialog.findChildren(QFileDialog)
    with qtbot.waitSignal(desk.said) as said:
        asked.fileSelected.emit(str(tmp_path / "labels.pdf"))
    assert said.args == [f"Saved: {tmp_path / 'labels.pdf'}"]
    assert (tmp_path / "labels.pdf").read_bytes().count(b"/Type /Page\n") == 2
    asked.close()


def test_a_place_that_cannot_be_written_is_told(
    dialog: LabelsDialog, desk: Workbench, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.refused) as refused:
        dialog.save_to(tmp_path / "nowhere" / "labels.pdf")
    assert "could not be written" in refused.args[0]
    assert dialog.form.save.isEnabled()


def test_everything_to_be_reached_has_a_name(dialog: LabelsDialog, catalog: FakeCatalog) -> None:
    form = dialog.form
    assert [one.accessibleName() for one in (form.told, form.earlier, form.later, form.preview)] == [
        "What does not fit, and what is held back",
        "Page before",
        "Next page",
        "Page 1 of 2",
    ]
    with catalog.read() as view:
        assert len(labels_of(view, "Rooms", DAY, SUPPORT).labels) == 3
