"""The one table of colors, sizes and durations; the kiosk and the desks are both fed from it.

Sizes are physical: they are worked out from millimetres and the screen's real density, so that a letter
is as large on a 4K wall screen as on a tablet of the same size.
"""

from __future__ import annotations

from dataclasses import dataclass

SANS = "Atkinson Hyperlegible"
"""The face of controls and labels."""

SERIF = "Literata"
"""The face of titles and of everything that is read."""

REFERENCE_DPI = 81.6
"""Pixels in an inch of the screen all sizes were drawn for: 27 inches, 1920 x 1080."""

BASE_PIXELS = 22.0
"""The size of plain text on that screen."""

SCALE = 1.25
"""What one step of the type scale multiplies by."""

GRID_PIXELS = 8.0
"""The grid of that screen; every distance is a multiple of it."""

SHORT_SIDE_IN_TEXT = 40.0
"""A screen's short side holds at least so many text sizes; a small screen is looked at from nearer."""

TOUCH_MM = 15.0
"""The least edge of anything to touch."""

APART_MM = 12.0
"""The least distance between targets that do different things and stand apart."""

FADE_MS = 220
"""How long one thing takes to give way to another."""

SLOW_FADE_MS = 1800
"""How long one work takes to give way to the next in the attract loop."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """The colors of a room, as ``#rrggbb``.

    ``wall`` lies behind everything, ``raised`` behind what stands out from it, ``pressed`` under a
    finger. ``text`` and ``muted`` are read on all three. ``accent`` says where you are and what you can
    do; ``on_accent`` is read on it. ``line`` bounds controls, ``veil`` dims what lies beneath a panel.
    """

    wall: str
    raised: str
    pressed: str
    text: str
    muted: str
    accent: str
    on_accent: str
    line: str
    hairline: str
    veil: str


PALETTES: dict[str, Palette] = {
    "dark": Palette(
        wall="#171513",
        raised="#24211e",
        pressed="#35302b",
        text="#f4eee4",
        muted="#c9c0b3",
        accent="#f0bf6a",
        on_accent="#1b1509",
        line="#8f867a",
        hairline="#3a3530",
        veil="#c0100e0c",
    ),
    "light": Palette(
        wall="#faf6ee",
        raised="#f1eadd",
        pressed="#e4dac8",
        text="#221d18",
        muted="#4a4239",
        accent="#6e3b07",
        on_accent="#fffaf2",
        line="#7d7264",
        hairline="#d9cfbf",
        veil="#c0100e0c",
    ),
    "dark-contrast": Palette(
        wall="#000000",
        raised="#000000",
        pressed="#000000",
        text="#ffffff",
        muted="#ffffff",
        accent="#ffffff",
        on_accent="#000000",
        line="#ffffff",
        hairline="#ffffff",
        veil="#e0000000",
    ),
    "light-contrast": Palette(
        wall="#ffffff",
        raised="#ffffff",
        pressed="#ffffff",
        text="#000000",
        muted="#000000",
        accent="#000000",
        on_accent="#ffffff",
        line="#000000",
        hairline="#000000",
        veil="#e0000000",
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskColors:
    """What a desk's dense tables and forms need beyond a room's colors.

    ``paper`` lies under lists and fields, ``stripe`` under every other row. ``chosen`` lies under what is
    selected, ``on_chosen`` is read on it. ``faded`` is what cannot be used now.
    """

    paper: str
    stripe: str
    chosen: str
    on_chosen: str
    faded: str
    shadow: str


DESK_COLORS: dict[str, DeskColors] = {
    "light": DeskColors(
        paper="#fffdf9",
        stripe="#f8f3ea",
        chosen="#6e3b07",
        on_chosen="#fffaf2",
        faded="#7d7264",
        shadow="#a89c8a",
    ),
    "dark": DeskColors(
        paper="#1d1a18",
        stripe="#221f1c",
        chosen="#7f6030",
        on_chosen="#fffaf2",
        faded="#8f867a",
        shadow="#0b0a09",
    ),
}

TYPE_STEPS: dict[str, int] = {"text": 0, "lead": 1, "subhead": 2, "heading": 3, "title": 4, "display": 5}
"""Steps of the scale above plain text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """What sizes depend on: the density of the screen, its short side in pixels, the visitor's percent."""

    dpi: float = REFERENCE_DPI
    short_side: float = 1080.0
    percent: int = 100

    @property
    def scale(self) -> float:
        """How much larger than on the reference screen everything is drawn, text size apart."""
        physical = self.dpi / REFERENCE_DPI
        return min(physical, self.short_side / SHORT_SIDE_IN_TEXT / BASE_PIXELS)

    def text(self, name: str = "text") -> float:
        """Return a type size in pixels.

        Plain text takes the visitor's whole percent. What is large already grows less, so that a title
        at 200 % still has room for its words.
        """
        step = TYPE_STEPS[name]
        growth: float = (self.percent / 100) ** (1 - 0.13 * step)
        return round(BASE_PIXELS * SCALE**step * growth * self.scale, 1)

    def grid(self, units: float = 1) -> float:
        """Return a distance of so many grid units in pixels."""
        return round(GRID_PIXELS * units * self.scale)

    def mm(self, millimetres: float) -> float:
        """Return a length in pixels, rounded up."""
        return float(-int(-millimetres * self.dpi / 25.4 // 1))


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two ``#rrggbb`` colors, 1 to 21, as WCAG 2.2 defines it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: str) -> float:
    knee = 0.04045
    channels = (int(color[index : index + 2], 16) / 255 for index in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= knee else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
