"""Which recordings and captions a visitor gets, by language."""

from __future__ import annotations

from dataclasses import replace

from exhibit.model.edition import Captions, Cue, Plays, Recording
from ui.kiosk.captioned import captions_for, recording_values

CUES = (Cue(start=0, end=1, text="."),)
FILM = Recording(
    plays=Plays.FILM,
    path="a.mp4",
    media_type="video/mp4",
    duration_seconds=1,
    language="fr",
    captions=tuple(Captions(language=tongue, cues=CUES) for tongue in ("en-GB", "fr", "es")),
)


def _tongue(recording: Recording, language: str) -> str:
    captions = captions_for(recording, language)
    return captions.language if captions else ""


def test_captions_are_in_the_visitors_language_else_in_what_is_spoken_else_in_any() -> None:
    assert ["es", "en-GB", "fr"] == [_tongue(FILM, language) for language in ("es-MX", "en", "vi")]
    assert "en-GB" == _tongue(replace(FILM, language=""), "vi")
    assert "" == _tongue(replace(FILM, captions=(Captions(language="es", cues=()),)), "es")


def test_captions_in_another_language_say_so() -> None:
    told = [recording_values([FILM], tongue, tongue, str, lambda _: {})[0] for tongue in ("es", "vi")]
    assert ["", "fr"] == [one["captionsNote"] for one in told]


def test_of_several_readings_the_one_in_the_bodys_language_comes() -> None:
    readings = [replace(FILM, plays=Plays.READING, path=tongue, language=tongue) for tongue in ("fr", "es")]
    for tongue, path, same in (("es", "es", True), ("en", "fr", False)):
        values = recording_values([FILM, *readings], "vi", tongue, str, lambda _: {})
        assert [("film", "a.mp4"), ("reading", path)] == [(one["plays"], one["url"]) for one in values]
        assert same == values[1]["sameTongue"]
