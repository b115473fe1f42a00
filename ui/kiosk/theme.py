"""The table of ``ui.theme`` as QML reads it: two rooms, a type scale, a grid, durations."""

from __future__ import annotations

from dataclasses import fields, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtQml import QmlElement, QmlSingleton, QmlUncreatable

from ui import theme

QML_IMPORT_NAME = "Lamplight"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a room is one of the two of the theme")
class Room(QObject):
    """The colors of one room."""

    changed = Signal()

    def __init__(self, palette: theme.Palette, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self._colors = _colors(palette)

    def repaint(self, palette: theme.Palette) -> None:
        """Take on other colors."""
        if palette != self._palette:
            self._palette = palette
            self._colors = _colors(palette)
            self.changed.emit()

    @Property(QColor, notify=changed)
    def wall(self) -> QColor:
        return self._colors["wall"]

    @Property(QColor, notify=changed)
    def raised(self) -> QColor:
        return self._colors["raised"]

    @Property(QColor, notify=changed)
    def pressed(self) -> QColor:
        return self._colors["pressed"]

    @Property(QColor, notify=changed)
    def text(self) -> QColor:
        return self._colors["text"]

    @Property(QColor, notify=changed)
    def muted(self) -> QColor:
        return self._colors["muted"]

    @Property(QColor, notify=changed)
    def accent(self) -> QColor:
        return self._colors["accent"]

    @Property(QColor, notify=changed)
    def onAccent(self) -> QColor:
        return self._colors["on_accent"]

    @Property(QColor, notify=changed)
    def line(self) -> QColor:
        return self._colors["line"]

    @Property(QColor, notify=changed)
    def hairline(self) -> QColor:
        return self._colors["hairline"]

    @Property(QColor, notify=changed)
    def veil(self) -> QColor:
        return self._colors["veil"]


@QmlElement
@QmlSingleton
class Theme(QObject):
    """Sizes in pixels and durations in milliseconds, for this screen and this visitor."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._measure = theme.Measure()
        self._sizes = _sizes(self._measure)
        self._still = False
        self._moving = True
        self._dark = Room(theme.PALETTES["dark"], self)
        self._light = Room(theme.PALETTES["light"], self)

    def adapt(self, *, percent: int, high_contrast: bool, reduced_motion: bool) -> None:
        """Follow the visitor's choices."""
        suffix = "-contrast" if high_contrast else ""
        self._dark.repaint(theme.PALETTES["dark" + suffix])
        self._light.repaint(theme.PALETTES["light" + suffix])
        moving = not reduced_motion and not self._still
        if (moving, percent) != (self._moving, self._measure.percent):
            self._moving = moving
            self._take(replace(self._measure, percent=percent))

    def hold_still(self) -> None:
        """Let every change happen at once, for pictures of screens."""
        self._still, self._moving = True, False
        self.changed.emit()

    @property
    def measure(self) -> theme.Measure:
        """What all sizes are worked out from."""
        return self._measure

    @Slot(float, float)
    def fit(self, dpi: float, short_side: float) -> None:
        """Follow the screen."""
        measure = replace(self._measure, dpi=dpi, short_side=short_side)
        if measure != self._measure:
            self._take(measure)

    def _take(self, measure: theme.Measure) -> None:
        self._measure = measure
        self._sizes = _sizes(measure)
        self.changed.emit()

    @Property(Room, notify=changed)
    def dark(self) -> Room:
        return self._dark

    @Property(Room, notify=changed)
    def light(self) -> Room:
        return self._light

    @Property(str, notify=changed)
    def sans(self) -> str:
        return theme.SANS

    @Property(str, notify=changed)
    def serif(self) -> str:
        return theme.SERIF

    @Property(float, notify=changed)
    def text(self) -> float:
        return self._sizes["text"]

    @Property(float, notify=changed)
    def lead(self) -> float:
        return self._sizes["lead"]

    @Property(float, notify=changed)
    def subhead(self) -> float:
        return self._sizes["subhead"]

    @Property(float, notify=changed)
    def heading(self) -> float:
        return self._sizes["heading"]

    @Property(float, notify=changed)
    def title(self) -> float:
        return self._sizes["title"]

    @Property(float, notify=changed)
    def display(self) -> float:
        return self._sizes["display"]

    @Property(float, notify=changed)
    def unit(self) -> float:
        return self._sizes["unit"]

    @Property(float, notify=changed)
    def touch(self) -> float:
        return self._sizes["touch"]

    @Property(float, notify=changed)
    def apart(self) -> float:
        return self._sizes["apart"]

    @Property(float, notify=changed)
    def ring(self) -> float:
        return self._sizes["ring"]

    @Property(int, notify=changed)
    def fade(self) -> int:
        return 0 if self._still else theme.FADE_MS

    @Property(int, notify=changed)
    def slowFade(self) -> int:
        return 0 if self._still else theme.SLOW_FADE_MS

    @Property(int, notify=changed)
    def glide(self) -> int:
        return theme.FADE_MS if self._moving else 0


# Worked out once: a page reads hundreds of them while it is made, a row of the wall dozens in a frame.


def _colors(palette: theme.Palette) -> dict[str, QColor]:
    return {one.name: QColor(getattr(palette, one.name)) for one in fields(palette)}


def _sizes(measure: theme.Measure) -> dict[str, float]:
    scale = {name: measure.text(name) for name in ("text", "lead", "subhead", "heading", "title", "display")}
    return scale | {
        "unit": measure.grid(1),
        "touch": measure.mm(theme.TOUCH_MM),
        "apart": measure.mm(theme.APART_MM),
        "ring": max(4.0, round(4 * measure.scale)),
    }
