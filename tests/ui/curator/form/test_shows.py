"""What a picture shows of its work, and the mark of a detail, by mouse, keys and numbers."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from exhibit.model.pieces import MediumFile, MediumRole, PictureView
from tests.fakes.catalog import FakeCatalog
from tests.fakes.media import SOUND
from tests.ui.curator.form.conftest import Curator
from tests.ui.curator.form.test_media import with_media
from tests.ui.curator.form.test_panel import newest
from ui.curator.form.mark import MIDDLE
from ui.curator.form.shows import Shows

SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
WHOLE = MediumFile(
    piece_id=0,
    sha256="7" * 64,
    extension="jpg",
    media_type="image/jpeg",
    byte_size=9,
    width=1200,
    height=800,
    pages=1,
)
CLOSE = replace(WHOLE, sha256="8" * 64, role=MediumRole.DETAIL, view=PictureView.DETAIL)


@pytest.fixture
def close(curator: Curator, catalog: FakeCatalog) -> int:
    """A close-up beside the whole work, in hand."""
    _, close = with_media(curator, catalog, WHOLE, CLOSE, alt="A corridor")
    curator.panel.sheet.work.thumbs[1].click()
    lead_to(curator, shows(curator).mark)
    return close


def shows(curator: Curator) -> Shows:
    return curator.panel.sheet.work.shows


def lead_to(curator: Curator, widget: QWidget) -> None:
    """Bring something into view and give it the keyboard."""
    curator.panel.sheet.area.ensureWidgetVisible(widget)
    widget.setFocus()


def press(curator: Curator, key: Qt.Key, held: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(shows(curator).mark, key, held)
    curator.panel.flush()
    curator.rest()


def region(catalog: FakeCatalog, close: int) -> tuple[float, ...]:
    with catalog.read() as view:
        return view.media.get(close).region


def test_what_a_picture_shows_is_chosen_and_taken_back(curator: Curator, catalog: FakeCatalog) -> None:
    (whole,) = with_media(curator, catalog, WHOLE, alt="A corridor")
    choice = shows(curator).view
    lead_to(curator, choice)
    QTest.keyClick(choice, Qt.Key.Key_Down)
    QTest.keyClick(choice, Qt.Key.Key_Down)
    curator.rest()
    with catalog.read() as view:
        assert PictureView.FRONT is view.media.get(whole).view
    assert newest(catalog).startswith("Say what a picture of")
    curator.bench.undo()
    curator.bench.undo()
    curator.rest()
    assert "" == choice.currentData()
    assert not shows(curator).mark.isVisible()


def test_what_is_heard_and_its_picture_show_nothing_of_a_work(curator: Curator, catalog: FakeCatalog) -> None:
    with_media(curator, catalog, SOUND, replace(WHOLE, role=MediumRole.POSTER), alt="A lamp")
    for thumb in curator.panel.sheet.work.thumbs[:2]:
        thumb.click()
        assert not shows(curator).isVisible()


def drag(curator: Curator, start: float, end: float) -> None:
    """Drag from one place of the first picture to another, both in parts of it, and wait."""
    mark = shows(curator).mark
    picture = mark._place()
    begin, stop = (
        picture.topLeft() + QPoint(round(picture.width() * part), round(picture.height() * part))
        for part in (start, end)
    )
    QTest.mousePress(mark, Qt.MouseButton.LeftButton, pos=begin)
    QTest.mouseMove(mark, stop)
    QTest.mouseRelease(mark, Qt.MouseButton.LeftButton, pos=stop)
    curator.panel.flush()
    curator.rest()


def test_a_detail_is_marked_by_dragging_and_each_drag_is_a_step(
    curator: Curator, catalog: FakeCatalog, close: int
) -> None:
    drag(curator, 0.25, 0.5)
    assert pytest.approx((0.25, 0.25, 0.25, 0.25), abs=0.02) == region(catalog, close)
    assert pytest.approx(25, abs=2) == shows(curator).numbers[0].value()
    drag(curator, 0.9, 0.6)
    assert pytest.approx((0.6, 0.6, 0.3, 0.3), abs=0.02) == region(catalog, close)
    curator.bench.undo()
    curator.rest()
    assert pytest.approx((0.25, 0.25, 0.25, 0.25), abs=0.02) == region(catalog, close)
    curator.bench.undo()
    curator.rest()
    assert ((), None) == (region(catalog, close), shows(curator).mark.region)


def test_a_click_marks_nothing(curator: Curator, catalog: FakeCatalog, close: int) -> None:
    QTest.mouseClick(shows(curator).mark, Qt.MouseButton.LeftButton)
    curator.panel.flush()
    curator.rest()
    assert () == region(catalog, close)


def test_arrows_make_move_and_size_the_mark_as_one_step(
    curator: Curator, catalog: FakeCatalog, close: int
) -> None:
    press(curator, Qt.Key.Key_Right)
    assert MIDDLE == region(catalog, close)
    press(curator, Qt.Key.Key_Right, times=2)
    press(curator, Qt.Key.Key_Down, SHIFT)
    left, top, width, height = MIDDLE
    assert pytest.approx((left + 0.04, top, width, height + 0.02)) == region(catalog, close)
    press(curator, Qt.Key.Key_Left, times=40)
    assert 0 == region(catalog, close)[0]
    curator.bench.undo()
    curator.rest()
    assert () == region(catalog, close)


def test_delete_and_the_button_take_the_mark_off(curator: Curator, catalog: FakeCatalog, close: int) -> None:
    button = shows(curator).toggle
    button.click()
    curator.panel.flush()
    curator.rest()
    assert (MIDDLE, "Take the mark off") == (region(catalog, close), button.text())
    press(curator, Qt.Key.Key_Delete)
    assert ((), "Mark the middle") == (region(catalog, close), button.text())


def test_numbers_say_the_same_and_are_kept_within_the_picture(
    curator: Curator, catalog: FakeCatalog, close: int
) -> None:
    press(curator, Qt.Key.Key_Right)
    left = shows(curator).numbers[0]
    lead_to(curator, left)
    left.selectAll()
    QTest.keyClicks(left, "12.5")
    curator.panel.flush()
    curator.rest()
    assert (0.125, *MIDDLE[1:]) == region(catalog, close)
    assert shows(curator).mark.region == region(catalog, close)
    left.selectAll()
    QTest.keyClicks(left, "95")
    curator.panel.flush()
    curator.rest()
    assert pytest.approx(0.7) == region(catalog, close)[0]
    assert pytest.approx(70) == left.value()


def test_the_first_picture_and_other_views_have_no_mark(curator: Curator, catalog: FakeCatalog) -> None:
    with_media(
        curator, catalog, replace(WHOLE, view=PictureView.DETAIL), replace(CLOSE, view=PictureView.BACK)
    )
    for thumb in curator.panel.sheet.work.thumbs[:2]:
        thumb.click()
        assert (True, False) == (shows(curator).view.isVisible(), shows(curator).mark.isVisible())


def test_the_history_says_what_was_shown_and_marked(
    curator: Curator, catalog: FakeCatalog, close: int
) -> None:
    press(curator, Qt.Key.Key_Right)
    curator.panel.show_history()
    curator.rest()
    history = curator.panel.history
    texts = [
        history.list.topLevelItem(row).text(column)  # type: ignore[union-attr]
        for row in range(history.list.topLevelItemCount())
        for column in range(history.list.columnCount())
    ]
    assert any("File: Mark on the first picture" in one for one in texts)
