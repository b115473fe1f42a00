"""How the desks look: the platform's habits in the exhibit's colors and faces, light and dark."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from ui.theme import DESK_COLORS, PALETTES, SANS, SCALE, SERIF, DeskColors, Palette

SYSTEM, LIGHT, DARK = "system", "light", "dark"

SCHEMES = (SYSTEM, LIGHT, DARK)

PERCENTS = (100, 125, 150)
"""How large the desk's text can be, of its plain size."""

_BASE_POINTS = 10.5

_APART = 48
"""Pixels of a window that are to be seen around a dialog."""

_ICONS = Path(__file__).parent / "icons"

_DRESSED = "lamplight-style"
"""The property of an application whose style is set: once a style sheet is on, its name cannot be asked."""


def apply_look(application: QApplication, scheme: str = SYSTEM, percent: int = 100) -> None:
    """Give every widget its colors and sizes: one of ``SCHEMES``, and of ``PERCENTS``."""
    name = chosen_scheme(scheme)
    points = _BASE_POINTS * percent / 100
    sheet = style_sheet(PALETTES[name], DESK_COLORS[name], points)
    if application.styleSheet() == sheet:
        return  # every widget would be dressed anew, half a second for a whole desk
    if application.property(_DRESSED) is None:
        # Fusion is the one style that follows a palette wholly on every platform.
        application.setStyle(QStyleFactory.create("Fusion"))
        application.setProperty(_DRESSED, True)
    application.setFont(_font(points))
    application.setPalette(palette_of(PALETTES[name], DESK_COLORS[name]))
    application.setStyleSheet(sheet)


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


def size_in_lines(dialog: QWidget, wide: int, high: int) -> None:
    """Give a dialog so many heights of a line of room, but never more than the window or screen it is on."""
    line, parent = dialog.fontMetrics().height(), dialog.parentWidget()
    room = dialog.screen().availableSize() if parent is None else parent.window().size()
    dialog.resize(min(wide * line, room.width() - _APART), min(high * line, room.height() - _APART))


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
    """Return the rules that a palette cannot say; what a widget is for stands in its property ``kind``."""
    return "\n".join(
        (
            _words(room, points),
            _buttons(room, desk),
            _fields(room, desk, points),
            _marks(room, desk, points),
            _rooms(room, desk),
            _rail(room, points * SCALE),
        )
    )


def _words(room: Palette, points: float) -> str:
    return f"""
    QLabel[kind="heading"] {{ font-family: "{SERIF}"; font-size: {points * SCALE**2:.1f}pt; }}
    QLabel[kind="lead"] {{ font-size: {points * SCALE:.1f}pt; }}
    QLabel[kind="hint"] {{ color: {room.muted}; }}
    QLabel[kind="warning"] {{
        background: {room.raised}; border-left: 3px solid {room.accent}; padding: 6px 10px; }}
    QToolTip {{ background: {room.raised}; color: {room.text}; border: 1px solid {room.line}; padding: 4px; }}
    """


def _buttons(room: Palette, desk: DeskColors) -> str:
    """Flat buttons: what they are by a line around them, what happens by their ground."""
    return f"""
    QPushButton, QToolButton {{
        background: {room.raised}; color: {room.text}; border: 1px solid {room.line};
        border-radius: 4px; padding: 4px 12px; }}
    QToolButton {{ padding: 4px 8px; }}
    QPushButton:hover, QToolButton:hover {{ background: {room.pressed}; }}
    QPushButton:pressed, QToolButton:pressed, QPushButton:checked, QToolButton:checked {{
        background: {room.pressed}; border: 1px solid {room.accent}; }}
    QPushButton:focus, QToolButton:focus {{ border: 2px solid {room.accent}; padding: 3px 11px; }}
    QToolButton:focus {{ padding: 3px 7px; }}
    QPushButton:disabled, QToolButton:disabled {{
        background: transparent; color: {desk.faded}; border: 1px solid {room.hairline}; }}
    QToolButton[autoRaise="true"] {{ background: transparent; border: 1px solid transparent; }}
    QToolButton[autoRaise="true"]:hover {{ background: {room.raised}; }}
    QToolButton[autoRaise="true"]:focus {{ border: 2px solid {room.accent}; }}
    QPushButton:flat {{ background: transparent; border: 1px solid transparent; }}
    QPushButton:flat:hover {{ background: {room.raised}; }}
    QPushButton:flat:focus {{ border: 2px solid {room.accent}; }}
    QPushButton::menu-indicator {{ width: 0; }}
    QDialogButtonBox {{ button-layout: 3; }}
    QPushButton[kind="primary"] {{
        background: {room.accent}; color: {room.on_accent}; border: 1px solid {room.accent};
        padding: 6px 16px; font-weight: bold; }}
    QPushButton[kind="primary"]:hover {{ border: 1px solid {room.text}; }}
    QPushButton[kind="primary"]:pressed {{ background: {room.text}; color: {room.wall}; }}
    QPushButton[kind="primary"]:focus {{ border: 2px solid {room.text}; padding: 5px 15px; }}
    QPushButton[kind="primary"]:disabled {{
        background: {room.pressed}; color: {desk.faded}; border: 1px solid {room.hairline}; }}
    QPushButton[kind="chip"] {{ border-radius: 10px; padding: 2px 10px; }}
    QPushButton[kind="chip"]:focus {{ border: 2px solid {room.accent}; padding: 1px 9px; }}
    """


def _fields(room: Palette, desk: DeskColors, points: float) -> str:
    """Fields to write in and to choose from; the one with the keyboard has a line twice as strong."""
    fields = "QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit"
    focused = ", ".join(f"{one}:focus" for one in fields.split(", "))
    side = round(points * 1.2)
    arrow = f'image: url("{_icon("down", room)}"); width: {side}px; height: {side}px;'
    return f"""
    {fields} {{
        background: {desk.paper}; color: {room.text}; border: 1px solid {room.line}; border-radius: 4px;
        selection-background-color: {desk.chosen}; selection-color: {desk.on_chosen}; }}
    QLineEdit, QComboBox, QAbstractSpinBox {{ padding: 3px 6px; }}
    {focused} {{ border: 2px solid {room.accent}; }}
    QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {{ padding: 2px 5px; }}
    QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled, QPlainTextEdit:disabled,
    QTextEdit:disabled {{ background: transparent; color: {desk.faded}; border: 1px solid {room.hairline}; }}
    QComboBox QLineEdit, QAbstractSpinBox QLineEdit {{ border: 0; padding: 0; background: transparent; }}
    QComboBox::drop-down, QDateEdit::drop-down {{
        subcontrol-origin: padding; subcontrol-position: center right; border: 0; width: {side + 8}px; }}
    QComboBox::down-arrow, QDateEdit::down-arrow {{ {arrow} }}
    QComboBox QAbstractItemView {{ border: 1px solid {room.line}; background: {desk.paper}; }}
    QProgressBar {{
        background: {room.pressed}; color: {room.text}; border: 0; border-radius: 4px; text-align: center; }}
    QProgressBar::chunk {{ background: {room.accent}; border-radius: 4px; }}
    """


def _marks(room: Palette, desk: DeskColors, points: float) -> str:
    """What is ticked, or one of several."""
    side = round(points * 1.4)
    boxes = "QCheckBox::indicator, QAbstractItemView::indicator"
    return f"""
    {boxes}, QRadioButton::indicator {{
        width: {side}px; height: {side}px; background: {desk.paper}; border: 1px solid {room.line}; }}
    {boxes} {{ border-radius: 3px; }}
    QRadioButton::indicator {{ border-radius: {side // 2 + 1}px; }}
    QCheckBox::indicator:hover, QRadioButton::indicator:hover {{ border: 1px solid {room.accent}; }}
    QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {{
        background: {room.accent}; border: 1px solid {room.accent}; image: url("{_icon("tick", room)}"); }}
    QRadioButton::indicator:checked {{
        border: 1px solid {room.accent}; image: url("{_icon("dot", room)}"); }}
    QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{
        background: transparent; border: 1px solid {room.hairline}; }}
    QCheckBox:focus, QRadioButton:focus {{ color: {room.accent}; text-decoration: underline; }}
    """


def _icon(name: str, room: Palette) -> str:
    """Return a small picture in the ink of a room, as a style sheet names it."""
    return (_ICONS / f"{name}-{'dark' if room is PALETTES[DARK] else 'light'}.svg").as_posix()


def _rooms(room: Palette, desk: DeskColors) -> str:
    """What holds other things: lists, tabs, scroll bars and the lines between."""
    return f"""
    QFrame[kind="card"] {{ background: {desk.paper}; border: 1px solid {room.hairline}; border-radius: 6px; }}
    QHeaderView::section {{
        background: {room.wall}; color: {room.muted}; border: 0; border-bottom: 1px solid {room.line};
        padding: 4px 6px; }}
    QHeaderView::section:hover {{ background: {room.raised}; }}
    QTabBar::tab {{
        background: transparent; color: {room.muted}; border: 0; border-bottom: 3px solid transparent;
        padding: 6px 12px; }}
    QTabBar::tab:hover {{ background: {room.raised}; }}
    QTabBar::tab:selected {{ color: {room.text}; border-bottom: 3px solid {room.accent}; }}
    QTabBar::tab:focus {{ background: {room.pressed}; }}
    QTabBar::tab:disabled {{ color: {desk.faded}; }}
    QTabWidget::pane {{ border: 0; border-top: 1px solid {room.hairline}; }}
    QScrollBar {{ background: transparent; border: 0; margin: 0; }}
    QScrollBar:vertical {{ width: 12px; }}
    QScrollBar:horizontal {{ height: 12px; }}
    QScrollBar::handle {{ background: {room.line}; border-radius: 4px; margin: 2px; }}
    QScrollBar::handle:vertical {{ min-height: 32px; }}
    QScrollBar::handle:horizontal {{ min-width: 32px; }}
    QScrollBar::handle:hover {{ background: {room.accent}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QSplitter::handle {{ background: transparent; }}
    QSplitter::handle:horizontal {{ width: 8px; border-left: 1px solid {room.hairline}; }}
    QSplitter::handle:vertical {{ height: 8px; border-top: 1px solid {room.hairline}; }}
    QSplitter::handle:hover {{ background: {room.raised}; }}
    """


def _rail(room: Palette, lead: float) -> str:
    return f"""
    QListView#rail {{ border: 0; background: {room.raised}; outline: 0; font-size: {lead:.1f}pt; }}
    QListView#rail::item {{ padding: 9px 18px 9px 15px; border-left: 3px solid transparent; }}
    QListView#rail::item:hover {{ background: {room.pressed}; }}
    QListView#rail::item:selected {{
        background: {room.wall}; color: {room.text}; border-left: 3px solid {room.accent}; }}
    QListView#rail::item:selected:focus {{ border-left: 6px solid {room.accent}; padding-left: 12px; }}
    """


def _font(points: float) -> QFont:
    font = QFont(SANS)
    font.setPointSizeF(points)
    return font
