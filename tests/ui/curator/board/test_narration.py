"""Narrations, recordings and questions for visitors, written on the board."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from exhibit.model.gallery import TourStop
from exhibit.model.pieces import Family
from exhibit.ports import FileDesk, Looked
from exhibit.services import arranging
from tests.ui.curator.board.conftest import Hand


@pytest.fixture
def tour(hand: Hand) -> int:
    """A tour past B and A, looked at."""
    made = arranging.make_tour(hand.catalog, 1, "Short")
    arranging.add_to_tour(hand.catalog, made.id, [hand.stop("B"), hand.stop("A")])
    hand.settle()
    hand.page.show_tour(made.id)
    hand.settle()
    return made.id


def told(hand: Hand, accession: str) -> TourStop:
    with hand.catalog.read() as view:
        return view.tour_stops.find(stop_id=hand.stop(accession))[0]


def hearing(hand: Hand, family: Family = Family.SOUND) -> None:
    """Give the desk a look at files that takes all of them for this."""

    def look(jobs: Any) -> list[Looked]:
        return [Looked(key=job.key, family=family, extension="mp3") for job in jobs]

    @contextmanager
    def open_desk() -> Iterator[FileDesk]:
        yield FileDesk(look=look, prepare=look, probe=look, store=Path(), long_edges=())  # type: ignore[arg-type]

    bench = hand.page.bench
    bench.tools = replace(bench.tools, open_desk=open_desk)


def drop_on_the_recording(hand: Hand, path: Path) -> None:
    row, data = hand.page.stop.narration.recording, QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    action, held = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(row.rect().center(), action, data, Qt.MouseButton.LeftButton, held)
    QCoreApplication.sendEvent(row, entering)
    if entering.isAccepted():
        where = QPointF(row.rect().center())
        QCoreApplication.sendEvent(row, QDropEvent(where, action, data, Qt.MouseButton.LeftButton, held))
    hand.settle()


def test_enter_writes_the_narration_of_a_stop_on_the_tour(hand: Hand, tour: int) -> None:
    hand.choose("B")
    hand.press(Qt.Key.Key_Return)
    stop = hand.page.stop
    assert stop.narration.text.hasFocus()
    assert (True, False) == (stop.narration.isVisible(), stop.wall_text.isVisible())
    QTest.keyClicks(stop.narration.text, "Come ")
    hand.page.saves.flush()
    hand.settle()
    QTest.keyClicks(stop.narration.text, "closer.")
    hand.page.saves.flush()
    hand.settle()
    assert (("en", "Come closer."),) == told(hand, "B").narration
    assert "Write the narration of stop 2 on the tour “Short”" == hand.label
    hand.page.bench.undo()
    hand.settle()
    assert ((), "") == (told(hand, "B").narration, stop.narration.text.toPlainText())


def test_a_stop_beside_the_tour_and_the_whole_walk_show_wall_text(hand: Hand, tour: int) -> None:
    stop = hand.page.stop
    for tour_id, accession, expected in ((tour, "C", True), (tour, "A", False), (0, "A", True)):
        hand.page.show_tour(tour_id)
        hand.settle()
        hand.choose(accession)
        hand.page.tabs.setCurrentWidget(stop)
        assert (expected, not expected) == (stop.wall_text.isVisible(), stop.narration.isVisible())


def test_another_stop_and_another_language_have_a_narration_of_their_own(hand: Hand, tour: int) -> None:
    hand.choose("B")
    hand.press(Qt.Key.Key_Return)
    field = hand.page.stop.narration.text
    QTest.keyClicks(field, "Come closer.")
    hand.choose("A")
    hand.settle()
    assert "" == field.toPlainText()
    hand.page.speak("es")
    hand.choose("B")
    QTest.keyClicks(field, "Venga.")
    hand.page.saves.flush()
    hand.settle()
    assert ((("en", "Come closer."), ("es", "Venga.")), ()) == (
        told(hand, "B").narration,
        told(hand, "A").narration,
    )


def test_a_recording_is_dropped_and_taken_off(hand: Hand, tour: int, tmp_path: Path) -> None:
    hearing(hand)
    path = tmp_path / "told.mp3"
    path.write_bytes(b"a voice")
    hand.choose("B")
    hand.page.tabs.setCurrentWidget(hand.page.stop)
    row = hand.page.stop.narration.recording
    assert not row.drop.isVisible()
    drop_on_the_recording(hand, path)
    assert (("en", f"{hashlib.sha256(b'a voice').hexdigest()}.mp3"),) == told(hand, "B").sounds
    unwritten = "Write the narration too, for those who do not hear it."
    assert f"Recording in English: MP3\n{unwritten}" == row.words.text()
    arranging.narrate(hand.catalog, tour, hand.stop("B"), "en", "Come closer.")
    hand.settle()
    assert "Recording in English: MP3" == row.words.text()
    hand.choose("A")
    assert not row.drop.isVisible()
    hand.choose("B")
    QTest.mouseClick(row.drop, Qt.MouseButton.LeftButton)
    hand.settle()
    assert () == told(hand, "B").sounds
    hand.page.bench.undo()
    hand.settle()
    assert row.drop.isVisible()


def test_a_recording_is_chosen_by_its_button(hand: Hand, tour: int, tmp_path: Path) -> None:
    hearing(hand)
    path = tmp_path / "told.mp3"
    path.write_bytes(b"a voice")
    hand.choose("B")
    hand.page.tabs.setCurrentWidget(hand.page.stop)
    row = hand.page.stop.narration.recording
    QTest.mouseClick(row.choose, Qt.MouseButton.LeftButton)
    (dialog,) = row.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()
    hand.settle()
    assert ["en"] == [language for language, _ in told(hand, "B").sounds]


def test_what_is_no_sound_is_refused_in_words(hand: Hand, tour: int, tmp_path: Path) -> None:
    hearing(hand, Family.PICTURE)
    path = tmp_path / "door.jpg"
    path.write_bytes(b"a picture")
    hand.choose("B")
    hand.page.tabs.setCurrentWidget(hand.page.stop)
    drop_on_the_recording(hand, path)
    assert () == told(hand, "B").sounds
    assert "door.jpg is no sound." in hand.said[0]


def test_questions_are_written_one_on_each_line_and_come_back(hand: Hand) -> None:
    field = hand.page.words.questions
    assert 4 == len(field.placeholderText().splitlines())
    hand.page.tabs.setCurrentWidget(hand.page.words)
    field.setFocus()
    QTest.keyClicks(field, "What stays?")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(field, "What goes?")
    hand.page.saves.flush()
    hand.settle()
    with hand.catalog.read() as view:
        assert ((("en", "What stays?"),), (("en", "What goes?"),)) == view.galleries.get(1).prompts
    hand.page.speak("es")
    assert ("", "") == (field.toPlainText(), field.placeholderText())
    hand.page.speak("en")
    hand.page.bench.undo()
    hand.settle()
    assert "" == field.toPlainText()


def test_a_seventh_question_is_refused_beside_the_field(hand: Hand) -> None:
    words: list[str] = []
    hand.page.saves.told.connect(words.append)
    field = hand.page.words.questions
    hand.page.tabs.setCurrentWidget(hand.page.words)
    field.setFocus()
    for number in range(7):
        QTest.keyClicks(field, f"Why {number}")
        QTest.keyClick(field, Qt.Key.Key_Return)
    hand.page.saves.flush()
    hand.qtbot.waitUntil(lambda: any("room for 6" in one for one in words))
    for _ in range(7):
        QTest.keyClick(field, Qt.Key.Key_Backspace)
    hand.page.saves.flush()
    hand.settle()
    with hand.catalog.read() as view:
        assert 6 == len(view.galleries.get(1).prompts)


def test_a_tour_has_no_questions(hand: Hand, tour: int) -> None:
    hand.page.tabs.setCurrentWidget(hand.page.words)
    assert not hand.page.words.questions.isVisible()
    hand.page.show_tour(0)
    hand.settle()
    assert hand.page.words.questions.isVisible()
