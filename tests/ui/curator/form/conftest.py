"""A form in a window, over a catalog in the middle of a curator's work."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.fakes.catalog import FakeCatalog
from tests.fakes.curated import fill_catalog
from tests.ui.curator.conftest import Settle
from ui.curator.form.panel import FormPanel
from ui.curator.workbench import Workbench


class Curator:
    """Somebody at the form, who waits until it has answered."""

    def __init__(self, panel: FormPanel, bench: Workbench, qtbot: QtBot) -> None:
        self.panel, self.bench, self.qtbot = panel, bench, qtbot

    def choose(self, *pieces: int) -> None:
        """Choose pieces, and wait until they are shown."""
        self.bench.selection.choose(pieces)
        self.rest()

    def rest(self) -> None:
        """Wait until nothing is typed, read, saved or about to be."""

        def quiet() -> bool:
            panel = self.panel
            waits = panel._soon.isActive() or panel.saves._again.isActive() or panel.saves.pending
            return not waits and self.bench.running == 0

        self.qtbot.waitUntil(quiet, timeout=10_000)
        QCoreApplication.processEvents()  # what a thread told of the catalog may ask for more
        self.qtbot.waitUntil(quiet, timeout=10_000)


def reachable(whole: QWidget) -> list[QWidget]:
    """Return what the keyboard can come to, areas that only hold others left out."""
    return [
        one
        for one in whole.findChildren(QWidget)
        if one.isVisible()
        and one.isEnabled()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
        and not isinstance(one, QScrollArea)
    ]


def name_of(widget: QWidget) -> str:
    """Return what a screen reader calls a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


@pytest.fixture
def curator(bench: Workbench, catalog: FakeCatalog, qtbot: QtBot, settle: Settle) -> Curator:
    fill_catalog(catalog)
    bench.load_terms()
    settle()
    panel = FormPanel(bench)
    qtbot.addWidget(panel)
    panel.resize(900, 1000)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    return Curator(panel, bench, qtbot)
