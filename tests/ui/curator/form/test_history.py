from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from exhibit.model.pieces import TextKind
from exhibit.services.cataloguing.describing import change_piece
from exhibit.services.cataloguing.wording import Owner, write_text
from tests.fakes.catalog import FakeCatalog
from tests.ui.curator.form.conftest import Curator, name_of, reachable
from ui.curator.form.history import HistoryPanel


@pytest.fixture
def history(curator: Curator, catalog: FakeCatalog) -> HistoryPanel:
    """The history of a piece whose title and date somebody changed."""
    write_text(catalog, Owner("piece", 1), TextKind.TITLE, "en", "Day facade", who="Omar")
    change_piece(catalog, 1, made="2019", dimensions="4 × 5 cm", who="Ines")
    curator.choose(1)
    curator.panel.show_history()
    curator.rest()
    return curator.panel.history


def lines(history: HistoryPanel) -> list[tuple[str, str]]:
    found = [history.list.topLevelItem(place) for place in range(history.list.topLevelItemCount())]
    return [(one.text(0), one.text(1)) for one in found if one is not None]


def choose(history: HistoryPanel, name: str) -> None:
    at = [line[0] for line in lines(history)].index(name)
    item = history.list.topLevelItem(at)
    assert item is not None
    history.list.setCurrentItem(item)


def title(catalog: FakeCatalog) -> str:
    with catalog.read() as view:
        return view.texts.find(piece_id=1, kind=TextKind.TITLE)[0].value


def test_changes_are_told_in_words_the_newest_first(history: HistoryPanel) -> None:
    assert lines(history)[:3] == [
        ("Made in", "“2018” → “2019”"),
        ("Dimensions", "– → “4 × 5 cm”"),
        ("Title in English", "“Night facade” → “Day facade”"),
    ]
    by = [history.list.topLevelItem(place) for place in (0, 2)]
    assert [one.text(2).split(",")[0] for one in by if one is not None] == ["Ines", "Omar"]


def test_before_and_after_stand_side_by_side_and_the_old_one_comes_back(
    curator: Curator, history: HistoryPanel, catalog: FakeCatalog
) -> None:
    choose(history, "Title in English")
    assert history.before.text.toPlainText() == "Night facade"
    assert history.after.text.toPlainText() == "Day facade"
    assert not history.after.bring.isEnabled()
    assert history.after.reason.text() == "So it is now."
    QTest.mouseClick(history.before.bring, Qt.MouseButton.LeftButton)
    curator.rest()
    assert title(catalog) == "Night facade"
    assert lines(history)[0] == ("Title in English", "“Day facade” → “Night facade”")


def test_all_facts_come_back_together(curator: Curator, history: HistoryPanel, catalog: FakeCatalog) -> None:
    choose(history, "The piece")
    assert history.facts.isEnabled()
    QTest.mouseClick(history.facts, Qt.MouseButton.LeftButton)
    curator.rest()
    with catalog.read() as view:
        assert (view.pieces.get(1).made, view.pieces.get(1).dimensions) == ("2018", "")
    assert title(catalog) == "Day facade"


def test_what_belongs_elsewhere_says_where(history: HistoryPanel) -> None:
    choose(history, "Consent for the kiosk")
    assert "consent page" in history.before.reason.text()
    assert not history.before.bring.isEnabled()


def test_an_old_file_is_kept_from_here(
    curator: Curator, history: HistoryPanel, catalog: FakeCatalog, tmp_path: Path
) -> None:
    source = tmp_path / "old.jpg"
    source.write_bytes(b"bytes of old")
    sha256 = curator.bench.tools.store.keep(source, "jpg")
    with catalog.write("Put a file") as work:
        medium = work.media.find(piece_id=1)[0]
        work.media.put(replace(medium, sha256=sha256))
        work.commit()
    with catalog.write("Replace the file") as work:
        work.media.put(medium)
        work.commit()
    history.show_piece(1)
    curator.rest()
    assert history.before.open_file.isVisible()
    old = history._medium(old=True)
    assert old is not None
    history.keep(old, tmp_path / "kept.jpg")
    curator.rest()
    assert (tmp_path / "kept.jpg").read_bytes() == b"bytes of old"


def test_the_way_back_to_the_form(curator: Curator, history: HistoryPanel) -> None:
    assert curator.panel.stack.currentWidget() is history
    QTest.mouseClick(history.back, Qt.MouseButton.LeftButton)
    assert curator.panel.stack.currentWidget() is curator.panel.sheet


def test_everything_has_a_name(curator: Curator, history: HistoryPanel) -> None:
    assert history.list.hasFocus()
    assert [] == [type(one).__name__ for one in reachable(history) if not name_of(one)]
    assert QApplication.focusWidget() is history.list
