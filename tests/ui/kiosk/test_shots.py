from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.fakes.edition import FakeEdition, empty_edition
from tests.fakes.sounding_edition import FILM, sounding_edition
from tests.ui.kiosk.walked import filled_venue
from ui.kiosk.scenes import scenes_of
from ui.kiosk.shots import render_shots


def test_the_same_edition_gives_the_same_pictures(
    tmp_path: Path, edition: FakeEdition, fonts: tuple[str, ...]
) -> None:
    first = render_shots(tmp_path / "a", edition, size=(960, 540), only="home")
    second = render_shots(tmp_path / "b", edition, size=(960, 540), only="home")
    names = ["home", "home-works", "home-contrast", "home-kept"]
    assert [f"kiosk-{name}.png" for name in names] == [path.name for path in first]
    assert [path.read_bytes() for path in first] == [path.read_bytes() for path in second]


def test_a_picture_has_the_size_that_was_asked_for(
    tmp_path: Path, edition: FakeEdition, fonts: tuple[str, ...]
) -> None:
    (path,) = render_shots(
        tmp_path, edition, size=(3840, 2160), text_percent=150, language="es", only="preparing"
    )
    image = QImage(str(path))
    assert (3840, 2160) == (image.width(), image.height())


def test_every_screen_has_its_picture(edition: FakeEdition) -> None:
    names = {scene.name for scene in scenes_of(edition)}
    assert {
        "attract",
        "home",
        "wall",
        "wall-filtered",
        "wall-empty",
        "filters",
        "piece",
        "reader-poem",
        "reader-story",
        "zoom",
        "piece-details",
        "note",
        "note-description",
        "support",
        "access",
        "idle-warning",
        "no-edition",
        "preparing",
        "home-contrast",
        "reader-contrast",
        "piece-other-language",
        "reflect",
        "reflections",
    } <= names


def test_reflections_are_drawn_where_there_is_a_venue_for_them(
    tmp_path: Path, edition: FakeEdition, fonts: tuple[str, ...]
) -> None:
    assert [] == render_shots(tmp_path, edition, size=(960, 540), only="reflect-contrast")
    venue = filled_venue(edition)
    made = render_shots(tmp_path, edition, size=(960, 540), only="reflect-contrast", venue=venue)
    assert ["kiosk-reflect-contrast.png"] == [path.name for path in made]


@pytest.mark.qt_log_ignore("PulseAudioService", "No audio device", "No RHI backend", extend=True)
def test_a_film_is_drawn_in_its_middle_with_what_is_said_there(
    tmp_path: Path, fonts: tuple[str, ...]
) -> None:
    made = sounding_edition(tmp_path)
    film = FakeEdition(made.root, made.front(), [made.page(FILM)])
    pictures = []
    for folder in ("a", "b"):
        before, _, playing = render_shots(tmp_path / folder, film, size=(1280, 720), only="piece-film")
        assert "kiosk-piece-film-playing.png" == playing.name
        assert before.read_bytes() != playing.read_bytes()
        pictures.append(playing.read_bytes())
    assert pictures[0] == pictures[1]
    middle = QImage.fromData(pictures[0]).pixelColor(300, 200)
    assert max(middle.red(), middle.blue()) > 150 > middle.green()


def test_an_edition_without_works_has_fewer_screens_and_no_fault(
    tmp_path: Path, edition: FakeEdition, fonts: tuple[str, ...]
) -> None:
    made = render_shots(tmp_path, empty_edition(edition.root), size=(960, 540), only="attract")
    assert ["kiosk-attract.png"] == [path.name for path in made]
