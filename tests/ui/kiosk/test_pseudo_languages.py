"""Every screen in longer words and in ones read from the right: there is room, and all is translated."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from exhibit.interchange.prose import plain
from exhibit.services.reflecting.prompts import bundled_prompts
from exhibit.settings import Settings
from tests.fakes.edition import FakeEdition
from tests.ui.conftest import Enter
from tests.ui.kiosk.everything import everything
from tests.ui.kiosk.walked import filled_venue
from tests.ui.layout import assert_no_text_is_clipped, assert_no_word_is_broken, assert_whole, upward
from tests.ui.pseudo import FROM_THE_RIGHT, LONG, accented, from_the_right, longer, speak
from tests.ui.retold import retold
from tests.ui.visitor import Visitor
from ui.kiosk.scenes import Scene, scenes_of

ROOMS = [
    ((1280, 720), 200),
    pytest.param((1280, 720), 100, marks=pytest.mark.long),
    pytest.param((1920, 1080), 100, marks=pytest.mark.long),
    pytest.param((1920, 1080), 200, marks=pytest.mark.long),
    pytest.param((1080, 1920), 100, marks=pytest.mark.long),
    pytest.param((1080, 1920), 200, marks=pytest.mark.long),
]

SAME_EVERYWHERE = frozenset({"English", "Esperanto", "Español", "kaj", "nigth", "xyzzy", "qwert"})
"""Names of languages, the "and" that Qt knows of one, and what a scene of the search types."""

WRITTEN = ("searchField", "reflectText", "codeTyped", "reflectCode", "leftText", "webAddress")
"""Where visitors' own words stand."""

TYPED = "402-555-0143"
"""What a scene of the reflections writes."""

PRINTED = ("pad", "kept-", "key-", "held-", "code-", "phone", "qrCode")
"""Where the numbers of labels, telephones and keys stand."""

# What Qt says once where there is no sound card and no graphics card.
pytestmark = pytest.mark.qt_log_ignore("PulseAudioService", "No audio device", "No RHI backend", extend=True)


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> FakeEdition:
    return everything(tmp_path_factory.mktemp("full"))


@pytest.fixture(scope="module")
def tongues(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tongues")
    speak(folder, LONG, longer)
    speak(folder, FROM_THE_RIGHT, from_the_right)
    return folder


@pytest.fixture(autouse=True)
def spoken(tongues: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.application.translations_folder", lambda: tongues)


def _through(visitor: Visitor, edition: FakeEdition) -> Iterator[Scene]:
    """Go through every scene that is laid out in a way of its own."""
    for scene in scenes_of(edition):
        if not scene.opened or scene.warned or scene.name.endswith(("-contrast", "-middle")):
            continue
        visitor.kiosk.startOver()
        scene.walk(visitor.kiosk, visitor.clock)
        visitor.settle()
        scene.scroll(visitor.window)
        visitor.settle()
        yield scene


def _assert_no_western_digits(visitor: Visitor, where: str) -> None:
    assert [] == list(_western(visitor)), where


WAYS = [
    pytest.param(LONG, accented, assert_no_word_is_broken, id="longer words"),
    pytest.param(FROM_THE_RIGHT, from_the_right, _assert_no_western_digits, id="read from the right"),
]
"""Pseudo-languages, what their words are made by, and what only they can show."""


@pytest.mark.slow
@pytest.mark.parametrize(("language", "told", "assert_own"), WAYS)
@pytest.mark.parametrize(("size", "percent"), ROOMS)
def test_every_screen_has_room_for_them(
    enter: Enter,
    full: FakeEdition,
    size: tuple[int, int],
    percent: int,
    language: str,
    told: Callable[[str], str],
    assert_own: Callable[[Visitor, str], None],
) -> None:
    edition = retold(full, language, told)
    settings = Settings(language=language, text_percent=percent)
    visitor = enter(size, settings, edition, venue=filled_venue(full))
    for scene in _through(visitor, edition):
        where = f"on {scene.name} in {size}"
        assert_no_text_is_clipped(visitor, where)
        assert_whole(visitor, where)
        assert_own(visitor, where)


@pytest.mark.slow
def test_no_word_of_the_program_is_left_in_english(enter: Enter, full: FakeEdition) -> None:
    edition = retold(full, LONG, accented)
    visitor = enter((1920, 1080), Settings(language=LONG), edition, venue=filled_venue(full))
    own = _own_words(full)
    found: dict[str, str] = {}
    for scene in _through(visitor, edition):
        for told in _english(visitor):
            if not any(text in told for text in own):
                found.setdefault(told, scene.name)
    assert not found, "\n".join(f"on {scene}: {told}" for told, scene in found.items())


def _western(visitor: Visitor) -> Iterator[str]:
    """Return what is told with digits of another language; what is printed on labels has them."""
    for item in visitor.items():
        names = [one.objectName() for one in upward(item)]
        if names[0] not in WRITTEN and not any(name.startswith(PRINTED) for name in names):
            yield from (text for text in _said(item) if re.search("[0-9]", text.replace(TYPED, "")))


def _own_words(edition: FakeEdition) -> set[str]:
    """Return what stands beside a translation as its maker wrote it, and what visitors were asked."""
    asked = {text for prompt in bundled_prompts() for _, text in prompt}
    bodies = [body for card in edition.cards() for _, body in edition.page(card.piece_id).body]
    return asked | {plain(block.markup) for body in bodies for block in body if block.markup}


def _english(visitor: Visitor) -> Iterator[str]:
    """Return what is shown or read out on a screen with a word of English in it."""
    for item in visitor.items():
        if item.objectName() in WRITTEN or item.objectName().startswith(("key-", "held-", "code-")):
            continue
        for text in _said(item):
            bare = re.sub(r"</?\w+>|&\w+;|\S+\.(org|com|gov)", " ", text)
            if set(re.findall(r"[A-Za-z]{2,}", bare)) - SAME_EVERYWHERE:
                yield f"{item.objectName() or item.metaObject().className()}: {text}"


def _said(item: QQuickItem) -> list[str]:
    """Return what an item shows, and what is read out of it."""
    told = QAccessible.queryAccessibleInterface(item)
    said = [str(item.property("text") or "")]
    if told is not None:
        said += [told.text(QAccessible.Text.Name), told.text(QAccessible.Text.Description)]
    return said
