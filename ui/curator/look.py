"""How the desks look: the platform's habits in the exhibit's colors and faces, light and dark."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from ui.theme import DESK_COLORS, PALETTES, SANS, SCALE, SERIF, DeskColors, Palette

SYSTEM, LIGHT, DARK = "system", "light", "dark"

SCHEMES = (SYSTEM, LIGHT, DARK)

PERCENTS = (100, 125, 150)
"""How large the desk's text can be, of its plain size."""

_BASE_POINTS = 10.5


def apply_look(application: QApplication, scheme: str = SYSTEM, percent: int = 100) -> None:
    """Give every widget its colors and sizes: one of ``SCHEMES``, and of ``PERCENTS``."""
    name = chosen_scheme(scheme)
    # Fusion is the one style that follows a palette wholly on every platform.
    if application.style().objectName() != "fusion":
        application.setStyle(QStyleFactory.create("Fusion"))
    points = _BASE_POINTS * percent / 100
    application.setFont(_font(points))
    application.setPalette(palette_of(PALETTES[name], DESK_COLORS[name]))
    application.setStyleSheet(style_sheet(PALETTES[name], DESK_COLORS[name], points))


def chosen_scheme(scheme: str) -> str:
    """Return light or dark; the system's own where that was chosen."""
    if scheme in {LIGHT, DARK}:
        return scheme
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return DARK if dark else LIGHT


def reading_font(points: float) -> QFont:
    """Return the face in which titles and stories are set."""
    font = QFont(SERIF)
    font.setPointSizeF(points)
    return font


def palette_of(room: Palette, desk: DeskColors) -> QPalette:
    """Return the palette of a room."""
    roles = {
        QPalette.ColorRole.Window: room.wall,
        QPalette.ColorRole.WindowText: room.text,
        QPalette.ColorRole.Base: desk.paper,
        QPalette.ColorRole.AlternateBase: desk.stripe,
        QPalette.ColorRole.Text: room.text,
        QPalette.ColorRole.PlaceholderText: room.muted,
        QPalette.ColorRole.Button: room.raised,
        QPalette.ColorRole.ButtonText: room.text,
        QPalette.ColorRole.BrightText: room.text,
        QPalette.ColorRole.ToolTipBase: room.raised,
        QPalette.ColorRole.ToolTipText: room.text,
        QPalette.ColorRole.Highlight: desk.chosen,
        QPalette.ColorRole.HighlightedText: desk.on_chosen,
        QPalette.ColorRole.Accent: room.accent,
        QPalette.ColorRole.Link: room.accent,
        QPalette.ColorRole.LinkVisited: room.accent,
        QPalette.ColorRole.Light: room.raised,
        QPalette.ColorRole.Midlight: room.pressed,
        QPalette.ColorRole.Mid: room.hairline,
        QPalette.ColorRole.Dark: room.line,
        QPalette.ColorRole.Shadow: desk.shadow,
    }
    palette = QPalette()
    for role, color in roles.items():
        palette.setColor(role, QColor(color))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
        QPalette.ColorRole.HighlightedText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(desk.faded))
    palette.setColor(QPalette.ColorGroup.Inactive, QPalette.ColorRole.Highlight, QColor(desk.chosen))
    return palette


def style_sheet(room: Palette, desk: DeskColors, points: float) -> str:
    """Return the few rules that a palette cannot say; what they are for stands in the property ``kind``."""
    small, lead, heading = points, points * SCALE, points * SCALE**2
    return f"""
    QLabel[kind="heading"] {{ font-family: "{SERIF}"; font-size: {heading:.1f}pt; }}
    QLabel[kind="lead"] {{ font-size: {lead:.1f}pt; }}
    QLabel[kind="hint"] {{ color: {room.muted}; font-size: {small:.1f}pt; }}
    QLabel[kind="warning"] {{
        background: {room.raised}; border-left: 3px solid {room.accent}; padding: 6px 10px; }}
    QFrame[kind="card"] {{ background: {desk.paper}; border: 1px solid {room.hairline}; border-radius: 6px; }}
    QPushButton[kind="primary"] {{
        background: {room.accent}; color: {room.on_accent}; border: 1px solid {room.accent};
        border-radius: 4px; padding: 6px 16px; font-weight: bold; }}
    QPushButton[kind="primary"]:disabled {{
        background: {room.pressed}; color: {desk.faded}; border-color: {room.hairline}; }}
    QPushButton[kind="primary"]:focus {{ border: 2px solid {room.text}; }}
    QPushButton[kind="chip"] {{
        background: {room.raised}; color: {room.text}; border: 1px solid {room.line};
        border-radius: 10px; padding: 2px 10px; }}
    QPushButton[kind="chip"]:focus {{ border: 2px solid {room.accent}; }}
    QListView#rail {{ border: 0; background: {room.raised}; outline: 0; font-size: {lead:.1f}pt; }}
    QListView#rail::item {{ padding: 9px 18px 9px 15px; border-left: 3px solid transparent; }}
    QListView#rail::item:hover {{ background: {room.pressed}; }}
    QListView#rail::item:selected {{
        background: {room.wall}; color: {room.text}; border-left: 3px solid {room.accent}; }}
    QListView#rail::item:selected:focus {{ border-left: 6px solid {room.accent}; }}
    QSplitter::handle {{ background: {room.hairline}; }}
    QSplitter::handle:horizontal {{ width: 1px; margin: 0 3px; }}
    QSplitter::handle:vertical {{ height: 1px; margin: 3px 0; }}
    QToolTip {{ background: {room.raised}; color: {room.text}; border: 1px solid {room.line}; padding: 4px; }}
    """


def _font(points: float) -> QFont:
    font = QFont(SANS)
    font.setPointSizeF(points)
    return font
