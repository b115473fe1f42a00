"""Every screen for somebody who only hears it: which page, and each control with what it is and its state."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTextToSpeech import QTextToSpeech

from tests.fakes.edition import FakeEdition
from tests.fakes.venue import FakeVenue
from tests.ui.conftest import Enter
from tests.ui.kiosk.walked import all_scenes
from tests.ui.visitor import Visitor
from ui.kiosk import voices
from ui.kiosk.naming import heading_of
from ui.kiosk.scenes import Scene
from ui.kiosk.scenes.scene import part

KINDS = {
    QAccessible.Role.Button: "button",
    QAccessible.Role.CheckBox: "switch",
    QAccessible.Role.Slider: "slider",
    QAccessible.Role.EditableText: "text field",
    QAccessible.Role.Pane: "",
}

PAGES = {
    "home": "homePage",
    "wall": "wallPage",
    "piece": "piecePage",
    "reader-poem": "readerPage",
    "explore": "explorePage",
    "visit-empty": "visitPage",
    "note": "notePage",
    "tour": "tourPage",
}
"""Scenes and the page of each, which has a heading."""


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a voice was given to say."""
    words: list[str] = []
    monkeypatch.setattr(voices, "usable_engines", lambda: ["mock"])
    monkeypatch.setattr(QTextToSpeech, "say", lambda _, text: words.append(text))
    return words


def _hear(visitor: Visitor, scene: Scene) -> None:
    """Come to a scene with every step told."""
    visitor.kiosk.startOver()
    visitor.clock.now = 0
    part(visitor.kiosk, "comfort").adjust("spoken", True)
    scene.walk(visitor.kiosk, visitor.clock)
    visitor.settle()
    scene.scroll(visitor.window)
    visitor.settle()


def _faults(visitor: Visitor, said: list[str], where: str) -> list[str]:
    """Press Tab until it comes around; return what was not told of a control on the way."""
    wrong: list[str] = []
    seen: set[str] = set()
    while True:
        del said[:]
        visitor.press(Qt.Key.Key_Tab)
        item = visitor.window.activeFocusItem()
        assert item is not None
        if item.objectName() in seen:
            return wrong
        seen.add(item.objectName())
        told = QAccessible.queryAccessibleInterface(item)
        heard = (said or [""])[-1]
        wanted = f"{told.text(QAccessible.Text.Name)}, {KINDS[told.role()]}".removesuffix(", ")
        if not heard.startswith(wanted):
            wrong.append(f"“{heard}” and not “{wanted}” for {item.objectName()} on {where}")
        if told.role() is QAccessible.Role.CheckBox and not {"on", "off"} & {*heard.split(", ")}:
            wrong.append(f"“{heard}” does not say how {item.objectName()} stands on {where}")


@pytest.mark.slow
def test_every_control_of_every_screen_is_told_with_what_it_is_and_its_state(
    enter: Enter, whole: FakeEdition, venue: FakeVenue, said: list[str]
) -> None:
    QAccessible.setActive(True)
    visitor = enter((1280, 720), of=whole, venue=venue)
    wrong, silent = [], []
    for scene in all_scenes(whole):
        if scene.contrast or scene.warned or scene.name.endswith(("-end", "-middle")):
            continue
        del said[:]
        _hear(visitor, scene)
        if not said:
            silent.append(scene.name)
        wrong += _faults(visitor, said, scene.name)
    assert not wrong, "\n".join(wrong)
    assert [] == silent


def test_a_page_that_opens_is_told_by_its_first_heading(
    enter: Enter, whole: FakeEdition, said: list[str]
) -> None:
    visitor = enter((1280, 720), of=whole)
    for scene in all_scenes(whole):
        if scene.name in PAGES:
            del said[:]
            _hear(visitor, scene)
            page = visitor.window.findChild(QQuickItem, PAGES[scene.name])
            assert isinstance(page, QQuickItem)
            assert heading_of(page), scene.name
            assert heading_of(page) in said, scene.name
