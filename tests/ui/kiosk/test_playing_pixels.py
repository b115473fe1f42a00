"""A film on a graphics card, where Qt's own output shows it, in its right colors."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from tests.fakes.sounding_edition import FILM, sounding_edition
from tests.ui.conftest import Enter

pytestmark = [
    pytest.mark.pixels,
    pytest.mark.qt_log_ignore("PulseAudioService", "No audio device", extend=True),
]


def _near(color: QColor, wanted: tuple[int, int, int]) -> bool:
    return all(
        abs(one - other) < 12
        for one, other in zip(wanted, (color.red(), color.green(), color.blue()), strict=True)
    )


def test_a_film_is_painted_by_the_graphics_card_below_its_captions(
    enter: Enter, qtbot: QtBot, tmp_path: Path
) -> None:
    visitor = enter(of=sounding_edition(tmp_path), size=(1280, 720))
    visitor.kiosk.begin(0)
    visitor.kiosk.openPiece(FILM)
    visitor.settle()
    visitor.touch("play")
    film = visitor.item("player")
    qtbot.waitUntil(lambda: bool(film.property("shown")))
    assert not visitor.sees("paintedFilm")

    def red_and_blue() -> bool:
        image = visitor.window.grabWindow()
        place = film.mapRectToScene(film.boundingRect())
        at = (int(place.center().x()), int(place.top() + place.height() / 4))
        aside = int(place.width() / 5)
        left, right = image.pixelColor(at[0] - aside, at[1]), image.pixelColor(at[0] + aside, at[1])
        return _near(left, (210, 110, 110)) and _near(right, (110, 110, 210))

    qtbot.waitUntil(red_and_blue)
    caption = visitor.item("captionWords")
    box = caption.mapRectToScene(caption.boundingRect())
    ground = visitor.window.grabWindow().pixelColor(int(box.center().x()), int(box.top()) - 1)
    assert "#171513" == ground.name()
