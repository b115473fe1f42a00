"""The table of ``ui.theme`` as QML reads it: two rooms, a type scale, a grid, durations."""

from __future__ import annotations

from dataclasses import replace

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

    def repaint(self, palette: theme.Palette) -> None:
        """Take on other colors."""
        if palette != self._palette:
            self._palette = palette
            self.changed.emit()

    @Property(QColor, notify=changed)
    def wall(self) -> QColor:
        return QColor(self._palette.wall)

    @Property(QColor, notify=changed)
    def raised(self) -> QColor:
        return QColor(self._palette.raised)

    @Property(QColor, notify=changed)
    def pressed(self) -> QColor:
        return QColor(self._palette.pressed)

    @Property(QColor, notify=changed)
    def text(self) -> QColor:
        return QColor(self._palette.text)

    @Property(QColor, notify=changed)
    def muted(self) -> QColor:
        return QColor(self._palette.muted)

    @Property(QColor, notify=changed)
    def accent(self) -> QColor:
        return QColor(self._palette.accent)

    @Property(QColor, notify=changed)
    def onAccent(self) -> QColor:
        return QColor(self._palette.on_accent)

    @Property(QColor, notify=changed)
    def line(self) -> QColor:
        return QColor(self._palette.line)

    @Property(QColor, notify=changed)
    def hairline(self) -> QColor:
        return QColor(self._palette.hairline)

    @Property(QColor, notify=changed)
    def veil(self) -> QColor:
        return QColor(self._palette.veil)


@QmlElement
@QmlSingleton
class Theme(QObject):
    """Sizes in pixels and durations in milliseconds, for this screen and this visitor."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._measure = theme.Measure()
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
        return self._measure.text("text")

    @Property(float, notify=changed)
    def lead(self) -> float:
        return self._measure.text("lead")

    @Property(float, notify=changed)
    def subhead(self) -> float:
        return self._measure.text("subhead")

    @Property(float, notify=changed)
    def heading(self) -> float:
        return self._measure.text("heading")

    @Property(float, notify=changed)
    def title(self) -> float:
        return self._measure.text("title")

    @Property(float, notify=changed)
    def display(self) -> float:
        return self._measure.text("display")

    @Property(float, notify=changed)
    def unit(self) -> float:
        return self._measure.grid(1)

    @Property(float, notify=changed)
    def touch(self) -> float:
        return self._measure.mm(theme.TOUCH_MM)

    @Property(float, notify=changed)
    def apart(self) -> float:
        return self._measure.mm(theme.APART_MM)

    @Property(float, notify=changed)
    def ring(self) -> float:
        return max(4.0, round(4 * self._measure.scale))

    @Property(int, notify=changed)
    def fade(self) -> int:
        return 0 if self._still else theme.FADE_MS

    @Property(int, notify=changed)
    def slowFade(self) -> int:
        return 0 if self._still else theme.SLOW_FADE_MS

    @Property(int, notify=changed)
    def glide(self) -> int:
        return theme.FADE_MS if self._moving else 0
