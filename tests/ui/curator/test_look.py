"""The look is put on once: doing so again costs every widget of the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.curator.look import apply_look


class Dressing(QObject):
    """Counts how often a widget is dressed."""

    def __init__(self) -> None:
        super().__init__()
        self.times = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.StyleChange
        return False


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    apply_look(qapp, "light", 100)


def test_the_same_look_is_put_on_once(application: QApplication, qtbot: QtBot) -> None:
    apply_look(application, "light", 100)
    widget, dressing = QWidget(), Dressing()
    qtbot.addWidget(widget)
    widget.show()
    widget.installEventFilter(dressing)
    apply_look(application, "light", 100)
    assert 0 == dressing.times
    apply_look(application, "dark", 100)
    assert 1 <= dressing.times


def test_a_look_that_something_took_off_is_put_on_again(application: QApplication, qtbot: QtBot) -> None:
    apply_look(application, "light", 100)
    dressed = application.styleSheet()
    application.setStyleSheet("")
    apply_look(application, "light", 100)
    assert dressed == application.styleSheet()
