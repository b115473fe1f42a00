"""The pictures of the desk: every scene can be drawn, by the program's own command, over real catalogs."""

from __future__ import annotations

import re
import tempfile
from argparse import Namespace
from collections import Counter
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from exhibit.commandline.desk_sample import build_desk_sample
from exhibit.folders import Folders
from exhibit.ports import no_progress
from main import LocalStores
from tests.fakes.catalog import FakeCatalog
from tests.ui.curator.conftest import tools_of
from ui.commandline.shots import desk_shots, open_scene
from ui.curator.memory import Memory
from ui.curator.rooms import make_desk
from ui.curator.scenes import SCENES
from ui.curator.shots import VARIANTS, Wish, picture_name, render_desk_shots, wanted_shots
from ui.curator.workbench import Tools, Workbench

SIZE = (1280, 720)

GUIDE = Path(__file__).parents[3] / "docs" / "curator-guide.md"
KEYS = re.compile(r"`((?:(?:Ctrl|Shift|Alt)\+)+[^`+]+|F\d+)`")


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory, fonts: tuple[str, ...]) -> list[Path]:
    """Every scene in its plain variant; any warning of Qt's fails the test that asks for it first."""
    root = tmp_path_factory.mktemp("desk")
    filled = LocalStores(Folders(root / "filled"))
    build_desk_sample(filled)
    with ExitStack() as stack:

        def open_tools(kind: str) -> Tools:
            return open_scene(kind, filled, Folders(Path(tempfile.mkdtemp(dir=root))), stack)

        return render_desk_shots(root / "shots", open_tools, Wish(size=SIZE, variants=VARIANTS[:1]))


def test_every_scene_has_its_picture(drawn: list[Path]) -> None:
    assert [f"curator-{scene.name}.png" for scene in SCENES] == [path.name for path in drawn]


def test_pictures_have_their_size_and_differ_from_each_other(drawn: list[Path]) -> None:
    images = [QImage(str(path)) for path in drawn]
    assert {SIZE} == {(image.width(), image.height()) for image in images}
    same = [
        (one.name, other.name)
        for at, one in enumerate(drawn)
        for other, image in zip(drawn[at + 1 :], images[at + 1 :], strict=True)
        if image == images[at]
    ]
    assert [] == same


def test_every_scene_has_a_name_of_its_own() -> None:
    names = Counter(picture_name(scene, variant) for scene, variant in wanted_shots(Wish()))
    assert [] == [name for name, times in names.items() if times > 1]
    assert 3 * len(SCENES) == len(names)


def test_every_page_and_state_is_there() -> None:
    names = {scene.name for scene in SCENES}
    assert {
        "pieces-empty", "pieces-list", "pieces-grid", "pieces-single", "pieces-search", "import",
        "import-columns", "import-report", "import-running", "form", "form-languages", "form-history",
        "form-tags", "batch", "review", "review-blind", "review-ranking", "consent", "consent-piece",
        "consent-still-out", "terms", "terms-merge", "people", "people-merge", "board", "board-balance",
        "board-tour", "board-preview", "editions", "editions-published", "labels", "labels-checklist",
        "care", "new-piece", "palette", "keys", "read-only", "refusal",
    } <= names  # fmt: skip


def test_large_text_alone_is_not_shown_larger_beside_it() -> None:
    assert {"", "-dark"} == {variant.suffix for _, variant in wanted_shots(Wish(percent=125))}
    assert {125} == {variant.percent for _, variant in wanted_shots(Wish(percent=125))}


def test_the_command_draws_no_more_than_was_asked_for(tmp_path: Path, fonts: tuple[str, ...]) -> None:
    chosen = Namespace(directory=tmp_path, size=None, language="es", text=100, only="curator-import-dark")
    (made,) = desk_shots(chosen, LocalStores(Folders(tmp_path / "data")), no_progress)
    assert "curator-import-dark.png" == made.name
    assert (1440, 900) == (QImage(str(made)).width(), QImage(str(made)).height())
    others = Namespace(directory=tmp_path, size=None, language="en", text=100, only="kiosk-wall")
    assert [] == desk_shots(others, LocalStores(Folders(tmp_path / "data")), no_progress)


def test_every_picture_of_the_guide_is_a_scene_and_small() -> None:
    pictures = re.findall(r"\(images/(curator-[^)]+)\)", GUIDE.read_text(encoding="utf-8"))
    scenes = {f"{picture_name(scene, variant)}.png" for scene, variant in wanted_shots(Wish())}
    assert 8 <= len(pictures) <= 12
    assert set() == set(pictures) - scenes
    sizes = {name: (GUIDE.parent / "images" / name).stat().st_size for name in pictures}
    assert {} == {name: size for name, size in sizes.items() if size > 250_000}


def test_every_key_of_the_guide_is_a_key_of_the_desk(
    tmp_path: Path, fonts: tuple[str, ...], qtbot: QtBot
) -> None:
    bench = Workbench(tools_of(tmp_path, FakeCatalog()))
    desk = make_desk(bench, Memory(tmp_path / "desk.json"))
    qtbot.addWidget(desk)
    qtbot.waitUntil(lambda: bench.running == 0)
    known = {key.partition(", ")[0] for deed in desk.actions_.deeds() for key in deed.shortcuts}
    bench.close()
    named = set(KEYS.findall(GUIDE.read_text(encoding="utf-8")))
    assert {"Ctrl+Z", "Ctrl+G", "F5", "Alt+9"} <= named
    assert set() == named - known
