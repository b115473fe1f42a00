from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.exhibit.services.galleries_made import aliased, gallery_of, shown, withdrawn
from tests.fakes.catalog import FakeCatalog
from ui.curator.labels.table_export import TableExport
from ui.curator.workbench import Workbench


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def choose(window: QWidget, out: Path) -> None:
    (asked,) = window.findChildren(QFileDialog)
    asked.fileSelected.emit(str(out))
    asked.close()


def test_a_gallery_is_saved_and_what_is_held_back_is_told(
    bench: Workbench, catalog: FakeCatalog, window: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    gallery = gallery_of(catalog, shown(), aliased(), withdrawn())
    export = TableExport(bench, window)
    export.gallery(gallery)
    with qtbot.waitSignal(bench.said) as said:
        choose(window, tmp_path / "rooms.csv")
    assert said.args == [f"2 piece(s) exported to {tmp_path / 'rooms.csv'}. The gate held 1 back."]
    assert "Mendoza" not in (tmp_path / "rooms.csv").read_text(encoding="utf-8")


def test_all_works_and_the_table_for_the_house(
    bench: Workbench, catalog: FakeCatalog, window: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    gallery_of(catalog, shown(), aliased())
    export = TableExport(bench, window)
    export.catalog()
    with qtbot.waitSignal(bench.said):
        choose(window, tmp_path / "works.csv")
    export.for_the_house()
    with qtbot.waitSignal(bench.refused) as refused:
        choose(window, tmp_path / "works.csv")
    assert "private" in refused.args[0]
    export.for_the_house()
    with qtbot.waitSignal(bench.said) as said:
        choose(window, tmp_path / "works-private.csv")
    assert "for the house alone" in said.args[0]
    assert "Mendoza" in (tmp_path / "works-private.csv").read_text(encoding="utf-8")
