"""Every setting of the kiosk, once: type, default, bounds and what it does.

A host writes them in a TOML file. A value that cannot be used is named and left at its default; the
others hold.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field, fields
from typing import Any

TEXT_PERCENTS = (100, 125, 150, 200)
"""The text sizes a visitor may choose, in percent."""

COMFORTS: dict[str, tuple[bool | int | str, ...]] = {
    "captions": (True, False),
    "caption_percent": (100, 150, 200),
    "caption_ground": ("box", "outline", "page"),
    "spoken": (True, False),
    "speech_rate": (-1, 0, 1),
    "within_reach": (True, False),
    "slow_touch": (True, False),
    "volume": tuple(range(0, 101, 10)),
    "paged": (True, False),
}
"""What a visitor may choose of how they hear and touch: see ``exhibit.session.Comfort``."""


def may_be(name: str, value: object) -> bool:
    """Tell whether a visitor may choose this."""
    return any(value == one and type(value) is type(one) for one in COMFORTS.get(name, ()))


def _setting(
    default: Any, description: str, *, allowed: tuple[Any, ...] = (), low: int = 0, high: int = 0
) -> Any:
    return field(
        default=default,
        metadata={"description": description, "allowed": allowed, "low": low, "high": high},
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How a kiosk behaves at its venue."""

    language: str = _setting("", "Language the kiosk starts in, such as es; empty: the gallery's own.")
    text_percent: int = _setting(100, "Text size every visitor starts with.", allowed=TEXT_PERCENTS)
    high_contrast: bool = _setting(default=False, description="Start in pure black and white.")
    reduced_motion: bool = _setting(default=False, description="Start without movement; fades stay.")
    idle_seconds: int = _setting(
        90, "Seconds without a touch before the visitor is asked.", low=30, high=1800
    )
    reading_idle_seconds: int = _setting(240, "The same while a story or poem is open.", low=60, high=3600)
    warning_seconds: int = _setting(30, "Seconds to answer before the gallery starts over.", low=20, high=300)
    attract_seconds: int = _setting(12, "Seconds each work stays in the attract loop.", low=6, high=120)
    screen_inches: int = _setting(
        0, "Diagonal of the screen in inches; 0: as it says itself.", low=0, high=110
    )
    seated_reach: bool = _setting(
        default=False, description="Keep every control in the lower part of a tall screen."
    )
    paged_reading: bool = _setting(
        default=False, description="Turn the pages of stories and poems instead of scrolling them."
    )
    loudest_percent: int = _setting(
        80, "The loudest a visitor can choose, in percent of what the computer plays.", low=0, high=100
    )
    reflections: bool = _setting(
        default=True, description="Invite visitors to leave a reflection, which is held until approved."
    )


def read_settings(text: str) -> tuple[Settings, tuple[str, ...]]:
    """Read settings from TOML and return them with a sentence for each that could not be used."""
    try:
        written = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return Settings(), (f"The settings cannot be read ({error}); all stay as they come.",)
    known = {item.name: item for item in fields(Settings)}
    problems = [f"There is no setting called {name}." for name in written if name not in known]
    usable = {}
    for name, value in written.items():
        if name in known:
            problem = _problem(known[name].default, known[name].metadata, value)
            if problem:
                problems.append(f"{name} = {value!r} cannot be used: {problem}. It stays as it comes.")
            else:
                usable[name] = value
    return Settings(**usable), tuple(problems)


def _problem(default: object, rule: Any, value: object) -> str:
    if type(value) is not type(default):
        return f"it has to be of the kind of {default!r}"
    if rule["allowed"] and value not in rule["allowed"]:
        return "it has to be one of " + ", ".join(map(str, rule["allowed"]))
    if isinstance(value, int) and rule["high"] and not rule["low"] <= value <= rule["high"]:
        return f"it has to lie between {rule['low']} and {rule['high']}"
    return ""
