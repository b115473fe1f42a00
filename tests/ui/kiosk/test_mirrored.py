"""A language that is read from the right turns every screen around, and nothing that has no direction."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from exhibit.services.reflecting.sampling import leave_samples
from exhibit.session import Overlay
from exhibit.settings import Settings
from tests.exhibit.services.reflecting.test_reflecting import DAY
from tests.fakes.edition import FakeEdition
from tests.fakes.venue import FakeVenue
from tests.ui.conftest import Enter
from tests.ui.kiosk.everything import everything
from tests.ui.mirror import Placed, faults, placed
from tests.ui.pseudo import from_the_right
from tests.ui.retold import retold
from tests.ui.visitor import Visitor
from ui.application import translations_folder
from ui.kiosk.scenes import Scene, scenes_of

SIZES = [
    ((1920, 1080), 100),
    pytest.param((1080, 1920), 100, marks=pytest.mark.long),
    pytest.param((1280, 720), 200, marks=pytest.mark.long),
]

LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft.value, Qt.AlignmentFlag.AlignRight.value

# What Qt says once where there is no sound card and no graphics card.
pytestmark = pytest.mark.qt_log_ignore("PulseAudioService", "No audio device", "No RHI backend", extend=True)


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> FakeEdition:
    return everything(tmp_path_factory.mktemp("full"))


@pytest.fixture
def hebrew_in_english(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Say the same words in Hebrew as in English, so that nothing but the direction differs."""
    for language in ("en", "he"):
        shutil.copy(translations_folder() / "lamplight_en.qm", tmp_path / f"lamplight_{language}.qm")
    monkeypatch.setattr("ui.application.translations_folder", lambda: tmp_path)
    for where in ("contents", "page_value"):
        monkeypatch.setattr(f"ui.kiosk.{where}.own_name", lambda _: "Language")
    # How large a code becomes depends on its text, and in that on the "and" between names.
    monkeypatch.setattr("ui.kiosk.visiting.names_in_a_row", ", ".join)


def _scenes(edition: FakeEdition) -> list[Scene]:
    """Return the scenes that are laid out in a way of their own."""
    alike = ("-contrast", "-middle", "-end")
    return [scene for scene in scenes_of(edition) if scene.opened and not scene.name.endswith(alike)]


def _walked(
    enter: Enter, edition: FakeEdition, size: tuple[int, int], settings: Settings
) -> dict[str, list[Placed]]:
    venue = FakeVenue()
    leave_samples(venue, edition, DAY)
    visitor = enter(size, settings, edition, venue=venue)
    found = {}
    for scene in _scenes(edition):
        visitor.kiosk.startOver()
        scene.walk(visitor.kiosk, visitor.clock)
        visitor.settle()
        scene.scroll(visitor.window)
        visitor.settle()
        found[scene.name] = placed(visitor)
    return found


@pytest.mark.slow
@pytest.mark.usefixtures("hebrew_in_english")
@pytest.mark.parametrize(("size", "percent"), SIZES)
def test_every_screen_is_its_own_mirror_image(
    enter: Enter, full: FakeEdition, size: tuple[int, int], percent: int
) -> None:
    edition = retold(retold(full, "en"), "he")
    english = _walked(enter, edition, size, Settings(language="en", text_percent=percent))
    hebrew = _walked(enter, edition, size, Settings(language="he", text_percent=percent))
    found = [f"{name}: {fault}" for name in english for fault in faults(english[name], hebrew[name], size[0])]
    assert not found, "\n".join(found[:20])


@pytest.fixture
def arabic(enter: Enter, full: FakeEdition) -> Visitor:
    """A visitor who reads Arabic."""
    visitor = enter(of=retold(full, "ar", from_the_right), settings=Settings(language="ar"))
    visitor.kiosk.begin(0)
    visitor.settle()
    return visitor


def _left(visitor: Visitor, name: str) -> float:
    return visitor.item(name).mapToScene(QPointF(0, 0)).x()


def _aligned(text: QQuickItem) -> int:
    """Return the side that the lines of a text really begin at."""
    context = qmlContext(text)
    assert context is not None
    value, _ = QQmlExpression(context, text, "effectiveHorizontalAlignment").evaluate()
    return int(value)


def _first_row(visitor: Visitor) -> list[str]:
    """Return the works of the wall's first row, by name, in their order."""
    visitor.kiosk.openAll()
    visitor.settle()
    tiles = [item for item in visitor.items() if item.objectName().startswith("tile-")]
    top = min(tile.mapToScene(QPointF(0, 0)).y() for tile in tiles)
    return [tile.objectName() for tile in tiles if tile.mapToScene(QPointF(0, 0)).y() < top + 1]


def test_the_first_work_of_a_row_hangs_at_the_right_and_its_title_begins_there(arabic: Visitor) -> None:
    row = _first_row(arabic)
    assert row == sorted(row, key=lambda name: -_left(arabic, name))
    first = arabic.item(row[0])
    edge = _left(arabic, row[0]) + first.width()
    assert arabic.window.width() - 48 == pytest.approx(edge, abs=2)
    titles = [one for one in arabic.items(first) if one.property("lineCount")]
    assert titles
    assert {RIGHT} == {_aligned(one) for one in titles}


def test_an_arrow_key_moves_where_it_points(arabic: Visitor) -> None:
    row = _first_row(arabic)
    arabic.item(row[0]).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    arabic.press(Qt.Key.Key_Left)
    assert row[1] == arabic.focused
    arabic.press(Qt.Key.Key_Right)
    assert row[0] == arabic.focused


def test_the_way_back_is_at_the_right_and_points_there(arabic: Visitor) -> None:
    arabic.kiosk.openPiece(1)
    arabic.settle()
    assert _left(arabic, "backButton") > _left(arabic, "supportButton")
    icon = next(one for one in arabic.items(arabic.item("backButton")) if one.property("drawing") == "back")
    assert icon.property("turned")


def test_digits_stand_in_the_order_of_every_telephone(arabic: Visitor) -> None:
    arabic.kiosk.do(lambda session: session.open_layer(Overlay.NUMBER))
    arabic.settle()
    places = [_left(arabic, f"pad-{digit}") for digit in (1, 2, 3)]
    assert sorted(places) == places


def test_time_runs_from_the_left_and_its_keys_with_it(arabic: Visitor) -> None:
    arabic.kiosk.openPiece(101)
    arabic.settle()
    assert _left(arabic, "elapsed") < _left(arabic, "scrub") < _left(arabic, "whole")
    assert not arabic.item("scrub").property("mirrored")


@pytest.mark.parametrize(("language", "side"), [("en", LEFT), ("ar", RIGHT)])
def test_prose_begins_where_its_own_language_does(
    enter: Enter, full: FakeEdition, language: str, side: int
) -> None:
    """An English statement in an Arabic gallery keeps its left edge, and the other way around."""
    told = retold(full, "ar", from_the_right) if language == "ar" else full
    visitor = enter(of=told, settings=Settings(language="ar"))
    visitor.kiosk.begin(0)
    visitor.kiosk.openPiece(1)
    visitor.settle()
    statement = next(one for one in visitor.items() if one.property("prose") and one.property("text"))
    assert side == _aligned(statement)
