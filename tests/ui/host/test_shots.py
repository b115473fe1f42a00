"""The host's desk draws itself, in each state."""

from __future__ import annotations

from pathlib import Path

from tests.fakes.edition import FakeEdition
from tests.fakes.venue import FakeVenue
from tests.ui.kiosk.walked import filled_venue
from ui.host.shots import hold_all_again, render_host_shots, wanted_host_shots


def test_every_state_has_its_picture_in_the_language_that_was_asked_for(
    tmp_path: Path, edition: FakeEdition, fonts: tuple[str, ...]
) -> None:
    def open_unread() -> FakeVenue:
        venue = filled_venue(edition)
        hold_all_again(venue)
        return venue

    made = {
        language: render_host_shots(
            tmp_path / language, open_unread, edition, language=language, size=(900, 600)
        )
        for language in ("en", "es")
    }
    names = ["host-waiting.png", "host-waiting-dark.png", "host-drawing.png", "host-read.png"]
    assert names == [path.name for path in made["en"]]
    pictures = {path.read_bytes() for paths in made.values() for path in paths}
    assert 2 * len(names) == len(pictures)


def test_only_those_that_were_asked_for_are_drawn() -> None:
    assert ["waiting", "waiting-dark"] == wanted_host_shots("host-waiting")
    assert [] == wanted_host_shots("kiosk")
