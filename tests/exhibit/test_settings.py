from __future__ import annotations

from dataclasses import fields

from exhibit.settings import Settings, read_settings


def test_what_is_written_holds_and_the_rest_stays() -> None:
    assert (Settings(idle_seconds=60, language="es"), ()) == read_settings(
        'idle_seconds = 60\nlanguage = "es"'
    )


def test_a_value_that_cannot_be_used_is_named_and_costs_only_itself() -> None:
    settings, problems = read_settings("idle_seconds = 5\ntext_percent = 150\nreduced_motion = 1\ncolour = 3")
    assert Settings(text_percent=150) == settings
    assert 3 == len(problems)
    assert "idle_seconds" in problems[1]
    assert "30 and 1800" in problems[1]


def test_text_that_is_no_settings_leaves_everything_as_it_comes() -> None:
    settings, problems = read_settings("idle_seconds = = 5")
    assert Settings() == settings
    assert 1 == len(problems)


def test_every_setting_says_what_it_does() -> None:
    assert all(item.metadata["description"] for item in fields(Settings))
